import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { UnreadableError } from '../../unread.ts';
import type { FileText } from '../reader.ts';
import { blockText } from './block-text.ts';
import { dayAbove } from './day-above.ts';
import { nestingOf } from './nesting.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import type { PageDocument, PageElement } from './page-node.ts';

/** Pages nest some 30 elements; what takes a page apart slows down with the depth. */
const MAX_NESTING = 200;
/** Less text is no article: another way to find it is tried. */
const MIN_TEXT = 200;
/** An element called the article that holds less is the head of one. */
const MIN_ARTICLE = 500;
const NEVER_READ = [
  'nav',
  'dialog',
  'button',
  'template',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="navigation"]',
  '[role="search"]',
  '[role="contentinfo"]',
].join(', ');
const AROUND = `${NEVER_READ}, header, footer, aside`;

/**
 * The article of a page: its text, and what the page says of it. `address` is where the page was
 * found. Throws UnreadableError for a page that is nested too deep, or holds no text.
 */
export function pageText(source: string, address?: string): FileText {
  const document = documentOf(source);
  const facts = pageFacts(document, address);
  document.querySelectorAll(NEVER_READ).forEach((element) => element.remove());
  keepOnlyArticle(document);
  const body = articleIn(document, source);
  if (body === '')
    throw new UnreadableError(
      'holds no text of its own: save the page as your browser shows it, or put its text into a file',
    );
  const published = facts.published ?? dayAbove(body, wholeText(source));
  return fileText(body, { ...facts, published });
}

/**
 * The text of a piece of HTML, such as a feed's or a mail's, `without` these elements, and without
 * lines that lead to `address`, where it stands itself: "The post … appeared first on …".
 */
export function wholeText(source: string, without: string = NEVER_READ, address?: string): string {
  const document = documentOf(source);
  document.querySelectorAll(without).forEach((element) => element.remove());
  if (address !== undefined)
    document.querySelectorAll('a[href]').forEach((link) => {
      const line = link.closest('p, li, div');
      const isShort = line && (line.textContent?.length ?? 0) < MIN_TEXT;
      if (isShort && link.getAttribute('href') === address) line.remove();
    });
  return document.documentElement ? blockText(document.documentElement) : '';
}

/** A made text with these facts. */
export function fileText(
  body: string,
  { remarks, ...facts }: Partial<PageFacts>,
): FileText & { readonly remarks: readonly string[] } {
  const fields = Object.entries(facts).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return { body, fields: new Map(fields), bodyStart: undefined, remarks: remarks ?? [] };
}

/** So much of a page shows how it begins. */
const HEAD = 4_096;
// a byte order mark is a blank, too: named beside it, there are two ways to read each
const WELL_BEGUN = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>|<!doctype[^>]*>)*<html[\s>]/iu;

function documentOf(source: string): PageDocument {
  if (nestingOf(source) > MAX_NESTING)
    throw new UnreadableError(
      `nests its elements more than ${MAX_NESTING} deep: save its text alone`,
    );
  if (WELL_BEGUN.test(source.slice(0, HEAD)) && /<body[\s>]/iu.test(source))
    return parseHTML(source).document;
  // browsers mend what is missing; this parser does not
  const [, lang = ''] = /<html[^>]{0,500}\slang\s*=\s*["']?([\w-]{2,20})/iu.exec(source) ?? [];
  const content = source.replaceAll(
    /<\/?(?:html|head|body|!doctype)(?:\s[^>]{0,2000})?>|<\?xml[^>]*>/giu,
    '',
  );
  const opening = lang === '' ? '<html>' : `<html lang="${lang}">`;
  return parseHTML(`<!doctype html>${opening}<body>${content}</body></html>`).document;
}

/**
 * Where one element alone is called the article, and holds as much as one, all else goes: comments below
 * it read like a report too.
 */
function keepOnlyArticle(document: PageDocument): void {
  for (const selector of ['[itemprop="articleBody"]', 'article']) {
    const named = [...document.querySelectorAll(selector)].filter(
      (element) => lengthOfParagraphs(element) >= MIN_ARTICLE,
    );
    const [article, ...others] = named;
    const body = document.querySelector('body');
    if (!article || !body || others.length > 0) continue;
    body.querySelectorAll('body > *').forEach((child) => child.remove());
    body.append(article);
    return;
  }
}

function lengthOfParagraphs(element: PageElement): number {
  return [...element.querySelectorAll('p')].reduce(
    (length, { textContent }) => length + (textContent?.trim().length ?? 0),
    0,
  );
}

function articleIn(document: PageDocument, source: string): string {
  const found = new Readability<PageElement>(document, {
    serializer: (node: PageElement) => node,
  }).parse();
  const body = found?.content ? blockText(found.content) : '';
  return body.length >= MIN_TEXT ? body : wholeText(source, AROUND);
}
