import { headerOf } from '../../index/article/article.ts';
import type { GivenFile, Understood } from '../library/add/understand.ts';
import {
  keptArticle,
  sha256,
  type KeptArticle,
  type KeptFacts,
} from '../library/team/kept-article.ts';
import type { Doer } from '../library/team/shelf-folder.ts';
import { FACTS, type Facts, type ShelvedArticle, type UnderstoodArticle } from './team-library.ts';

/** How a text is called that came without a name: a page or a mail in it is read as it stands. */
export const PASTED = 'pasted.txt';

/** What is kept of an article as it was understood, with what whoever gives it says of it. */
export async function keptOf(
  { article, text, ending, kind }: Understood,
  { bytes, address, name }: GivenFile,
  facts: Facts,
  { by, at: now }: Doer,
): Promise<KeptArticle> {
  const at = now.toISOString();
  const from = address ?? (name === PASTED ? 'pasted text' : (name ?? ''));
  const kept: KeptFacts = {
    name: from.replace(/^https?:\/\/(?:www\.)?/iu, ''),
    kind,
    fields: [...text.fields],
    // those on its date are said anew whenever it changes
    remarks: [...(text.remarks ?? [])],
    ...(text.pages && { pages: [...text.pages] }),
    from,
    retrieved: at,
    original: sha256(bytes),
    text: sha256(article.body),
    size: bytes.length + Buffer.byteLength(article.body),
    ending,
    by,
    at,
  };
  return await withFacts(await keptArticle(article.body, kept), facts);
}

/**
 * An article with what somebody says of it, in place of what was said; its text stays as it is. Throws
 * UnreadableError.
 */
export async function withFacts(kept: KeptArticle, said: Facts): Promise<KeptArticle> {
  const { article, facts } = kept;
  const fields = new Map(facts.fields);
  let isChanged = false;
  for (const name of FACTS) {
    const words = said[name];
    // a form gives back what it was filled with: only what was changed is said
    if (words === undefined || words.trim() === (article[name] ?? '')) continue;
    isChanged = true;
    fields.delete(name);
    if (name === 'published') fields.delete('date');
    if (words.trim() !== '') fields.set(name, words.trim());
  }
  if (!isChanged) return kept;
  return await keptArticle(article.body, { ...facts, fields: [...fields] });
}

/** What is understood of an article, for people. */
export function understoodOf({ article, facts, remarks }: KeptArticle): UnderstoodArticle {
  const { title, source, published, url, incident } = article;
  return {
    article: headerOf(article),
    kind: facts.kind,
    language: article.language,
    facts: {
      title,
      ...(source !== undefined && { source }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
      ...(incident !== undefined && { incident }),
    },
    remarks,
    ...(facts.replaces && { replacesOf: facts.replaces.at }),
  };
}

/** An article as the new version of another, whose incident it keeps if somebody said that. */
export async function asVersionOf(kept: KeptArticle, before: KeptArticle): Promise<KeptArticle> {
  const { incident, id } = before.article;
  const replaces = { id, at: before.facts.at };
  const fields = new Map(kept.facts.fields);
  if (incident !== undefined && !fields.has('incident')) fields.set('incident', incident);
  return await keptArticle(kept.article.body, { ...kept.facts, fields: [...fields], replaces });
}

/** The same of one that a server added. */
export function shelvedOf(kept: KeptArticle): ShelvedArticle {
  const { by, at, removed } = kept.facts;
  return {
    ...understoodOf(kept),
    addedBy: by,
    addedAt: at,
    ...(removed && { removedBy: removed.by, removedAt: removed.at }),
  };
}
