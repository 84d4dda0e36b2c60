import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../../index/article/article.ts';
import type { ReadBefore } from '../../../index/search/store/read-before.ts';
import { remarksOn } from '../read-article.ts';
import { readText } from '../stored-texts.ts';
import { UnreadableError } from '../unread.ts';
import { replaceFile, writeThrough } from './durable.ts';
import { makeFolder } from '../make-folder.ts';

/** What is kept of an article beside its text. */
const factsShape = z.object({
  /** What it is called where its source is not known: a file's name, or an address. */
  name: z.string(),
  /** What the file was, in words for people: "web page". */
  kind: z.string(),
  /** What is known of it, by the names of front matter. */
  fields: z.array(z.tuple([z.string(), z.string()])),
  remarks: z.array(z.string()),
  /** Where the pages of its file begin in its text, where it has pages. */
  pages: z.array(z.number()).optional(),
  /** Where it came from: an address, or a file's name. */
  from: z.string(),
  retrieved: z.string(),
  /** SHA-256 of the bytes as they came, and of the text in UTF-8. */
  original: z.string(),
  text: z.string(),
  /** Bytes of the original and the text together. */
  size: z.number(),
  /** How the original's name ends, with the dot. */
  ending: z.string(),
  /** Who put it here and when; the ids of Discord users. */
  by: z.string(),
  at: z.string(),
  removed: z.object({ by: z.string(), at: z.string() }).optional(),
  /** The version that its page had before: its id, and when that was added. */
  replaces: z.object({ id: z.string(), at: z.string() }).optional(),
  /** Of a version that is served no more: the id of the next one, who added that, and when. */
  replaced: z.object({ next: z.string(), by: z.string(), at: z.string() }).optional(),
});

export type KeptFacts = Readonly<z.infer<typeof factsShape>>;

/** An article of a server's own, with what is kept beside it. */
export interface KeptArticle {
  readonly article: Article;
  readonly facts: KeptFacts;
  /** What is to be said of it; each ends the sentence "<name> …". */
  readonly remarks: readonly string[];
  /** How many passages it has. */
  readonly passages: number;
  /** What the index would read, of a text that is large. */
  readonly read?: ReadBefore;
}

/** The article of a text and what is kept beside it. Throws UnreadableError where a fact is none. */
export async function keptArticle(body: string, facts: KeptFacts): Promise<KeptArticle> {
  const text = {
    body,
    fields: new Map(facts.fields),
    bodyStart: undefined,
    remarks: facts.remarks,
    ...(facts.pages && { pages: facts.pages }),
  };
  const { article, passages, read } = await readText(facts.name, text);
  const url = text.fields.get('url');
  const remarks = [
    ...remarksOn(text),
    ...(url !== undefined && article.url === undefined
      ? [`gives "${url.slice(0, 40)}" as its address, and that is no web address`]
      : []),
  ];
  return { article, facts, remarks, passages, ...(read && { read }) };
}

/** Makes a folder that holds an article: its text, its facts, and the bytes as they came. */
export async function writeKept(
  folder: string,
  { article, facts }: KeptArticle,
  bytes: Uint8Array,
): Promise<void> {
  await makeFolder(folder);
  await writeThrough(originalIn(folder, facts), bytes);
  await writeThrough(join(folder, 'text.txt'), article.body);
  await writeThrough(join(folder, 'facts.json'), factsText(facts));
}

/** Changes what is kept beside a text; the text never changes. */
export async function rewriteFacts(folder: string, facts: KeptFacts): Promise<void> {
  await replaceFile(join(folder, 'facts.json'), factsText(facts));
}

/** What a folder holds. Throws UnreadableError where it is damaged. */
export async function readKept(folder: string): Promise<KeptArticle> {
  const [text, written] = await Promise.all([
    readFile(join(folder, 'text.txt')),
    readFile(join(folder, 'facts.json'), 'utf8'),
  ]);
  const facts = factsIn(written);
  if (!facts || sha256(text) !== facts.text)
    throw new UnreadableError('is damaged: remove its folder, and add it again');
  return await keptArticle(text.toString('utf8'), facts);
}

/** Articles in the order in which they were added. */
export function inOrderOfAdding(kept: Iterable<KeptArticle>): KeptArticle[] {
  return [...kept].toSorted((a, b) => (a.facts.at < b.facts.at ? -1 : 1));
}

/** The bytes of an article as they came. */
export async function readOriginal(folder: string, facts: KeptFacts): Promise<Uint8Array> {
  return await readFile(originalIn(folder, facts));
}

function originalIn(folder: string, { ending }: KeptFacts): string {
  return join(folder, `original${ending}`);
}

/** SHA-256, as hex. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function factsIn(written: string): KeptFacts | undefined {
  try {
    return factsShape.parse(JSON.parse(written));
  } catch {
    return undefined;
  }
}

function factsText(facts: KeptFacts): string {
  return `${JSON.stringify(facts, null, 1)}\n`;
}
