import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableError } from '../unread.ts';
import type { Understood } from './understand.ts';
import { makeFolder } from '../make-folder.ts';

/** Where an article that is added comes from. */
export interface Provenance {
  /** Its address, or the path of its file. */
  readonly from: string;
  /** The file as it came. */
  readonly bytes: Uint8Array;
  readonly retrieved: Date;
  /** What whoever adds it says of it, by the names of front matter: in place of what the file says. */
  readonly given?: ReadonlyMap<string, string>;
}

/** Hidden, so that no original is read as an article. */
const ORIGINALS = '.originals';
/** Letters of a title in a file's name, and of an id: enough to tell files apart. */
const NAME_LENGTH = 60;
const ID_LENGTH = 6;

/**
 * Puts an article into a folder as a text file with its facts at the top, and its original beside it
 * in `.originals`, named for its bytes; returns the file's path below the folder. The text behind the
 * facts is the article's very text. Throws UnreadableError where such a file is there already.
 */
export async function addArticle(
  dir: string,
  { article, text, ending }: Understood,
  { from, bytes, retrieved, given = new Map() }: Provenance,
): Promise<string> {
  const original = `${createHash('sha256').update(bytes).digest('hex')}${ending}`;
  const fields = new Map([
    ['title', article.title],
    ...text.fields,
    ...(article.published === undefined ? [] : [['published', article.published] as const]),
    ['language', article.language],
    ...given,
    ['retrieved', retrieved.toISOString()],
    ['from', from],
    ['original', original],
  ]);
  // said under its one name
  fields.delete('date');
  if (article.published === undefined && !given.has('published')) fields.delete('published');
  const path = nameOf(fields.get('title') ?? '', fields.get('published') ?? '', article.id);
  await makeFolder(join(dir, ORIGINALS));
  await writeFile(join(dir, ORIGINALS, original), bytes, { flag: 'wx' }).catch(unlessThere);
  await writeFile(join(dir, path), `${frontMatter(fields)}${article.body}`, { flag: 'wx' }).catch(
    (cause: unknown) => {
      if (isThere(cause)) throw new UnreadableError(`is there already, as ${path}`, { cause });
      throw cause;
    },
  );
  return path;
}

/** "2024-03-05-ferry-hits-pier-x1y2z3.txt" */
function nameOf(title: string, published: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, NAME_LENGTH);
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published)?.[0] ?? '';
  // an id may begin with a sign
  const parts = [day, words, id.slice(0, ID_LENGTH)].map((part) =>
    part.replaceAll(/^-+|-+$/gu, ''),
  );
  return `${parts.filter((part) => part !== '').join('-')}.txt`;
}

/** Facts as quoted YAML on one line each: nothing in a value can end it. */
function frontMatter(fields: ReadonlyMap<string, string>): string {
  const lines = [...fields].flatMap(([name, value]) => {
    const line = value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    return line === '' || !/^[\w-]+$/u.test(name) ? [] : `${name}: ${JSON.stringify(line)}`;
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

function unlessThere(error: unknown): void {
  if (!isThere(error)) throw error;
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
