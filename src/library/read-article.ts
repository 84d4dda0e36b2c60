import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Article } from '../../index/article.ts';
import { publicationDay } from '../../index/text/days.ts';
import { layoutOf, titleText } from '../../index/text/junk.ts';
import { languageOf } from '../../index/text/language.ts';
import { decoded } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Length of an article's id: short enough for a button, long enough never to meet itself. */
const ID_LENGTH = 16;

/**
 * The article in a file's bytes; `path` is the file's place below its library. Throws NotTextError or
 * FrontMatterError, whose message ends the sentence "<file> …".
 */
export function articleFrom(path: string, bytes: Uint8Array): Article {
  const text = decoded(bytes);
  const { fields, bodyStart } = splitFrontMatter(text);
  const body = text.slice(bodyStart);
  const givenTitle = fields.get('title');
  const { title, junk } = layoutOf(body, givenTitle);
  const found = title && titleText(body.slice(title.start, title.end));
  const [source, place] = [fields.get('source'), fields.get('place')];
  const incident = fields.get('incident');
  const published = fields.get('published') ?? fields.get('date');
  const url = webAddress(fields.get('url'));
  return {
    id: idOf(body),
    path,
    bodyStart,
    body,
    junk,
    copies: [],
    title: oneLine(givenTitle ?? (found || basename(path, extname(path)))),
    language: languageTag(fields.get('language')) ?? languageOf(body),
    ...(source && { source: oneLine(source) }),
    ...(url && { url }),
    ...(published && { published: publicationDay(oneLine(published)) }),
    ...(place && { place: oneLine(place) }),
    ...(incident && { incident: oneLine(incident) }),
  };
}

function idOf(body: string): string {
  // base64url: the letters a button's id may hold
  return createHash('sha256').update(body, 'utf16le').digest('base64url').slice(0, ID_LENGTH);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A tag that Intl accepts, or undefined: a wrong one must not cost the article. */
function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Only addresses that open in a browser become links. */
function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
