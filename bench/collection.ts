import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { randomOf, shuffled } from './random.ts';
import { varied, vocabularyOf } from './vary.ts';

/** A file of an evaluation set, by its path below the folder of sets. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const goldQuestion = z.object({
  question: z.string(),
  gold: z.array(z.object({ article: z.string(), paragraphs: z.array(z.number()).default([]) })),
});
/** A question and the paragraphs that answer it, by article and number. */
export type GoldQuestion = z.infer<typeof goldQuestion>;

/** Articles to search (originals and copies of them), and questions that originals answer. */
export interface Collection {
  readonly files: readonly SourceFile[];
  readonly questions: readonly GoldQuestion[];
  readonly paragraphs: number;
}

/** A paragraph's range in its file's text. */
export interface ParagraphSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Paragraphs of a file's body, as the scorer counts them: lines with no blank line between them.
 */
export function paragraphsOf(text: string): ParagraphSpan[] {
  const body = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0].length ?? 0;
  return [...text.slice(body).matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/gu)].map((match) => ({
    start: body + match.index,
    end: body + match.index + match[0].length,
  }));
}

/** The articles of a set, and its answerable questions that name their paragraphs. */
export async function readSet(
  dir: string,
  set: string,
): Promise<{ files: SourceFile[]; questions: GoldQuestion[] }> {
  const names = (await readdir(join(dir, set, 'articles'))).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({
      path: `${set}/${name}`,
      text: await readFile(join(dir, set, 'articles', name), 'utf8'),
    })),
  );
  const lines = (await readFile(join(dir, set, 'questions.jsonl'), 'utf8')).split('\n');
  const questions = lines.filter(Boolean).map((line): GoldQuestion => {
    const { question, gold } = goldQuestion.parse(JSON.parse(line));
    return { question, gold: gold.map((one) => ({ ...one, article: `${set}/${one.article}` })) };
  });
  return { files, questions: questions.filter(({ gold }) => gold.length > 0) };
}

/** How to make a collection. */
export interface CollectionOptions {
  /** Most paragraphs. */
  readonly size: number;
  readonly seed: number;
  /** Says whether a word with a capital is a place. */
  readonly isPlace: (word: string) => boolean;
}

/**
 * A collection of at most `size` paragraphs: whole articles in a random order, then, if they are
 * too few, varied copies of them, in `copy-1/` and so on. The same for the same seed.
 */
export function collectionOf(
  sources: readonly SourceFile[],
  questions: readonly GoldQuestion[],
  { size, seed, isPlace }: CollectionOptions,
): Collection {
  const random = randomOf(seed);
  const originals = shuffled(sources, random);
  const countOf = new Map(originals.map((file) => [file, paragraphsOf(file.text).length]));
  const whole = [...countOf.values()].reduce((sum, count) => sum + count, 0);
  const texts = originals.map(({ text }) => text);
  const vocabulary = whole < size && whole > 0 ? vocabularyOf(texts, isPlace) : undefined;
  const files: SourceFile[] = [];
  let paragraphs = 0;
  let isFull = false;
  for (let copy = 0; !isFull; copy += 1) {
    const before = paragraphs;
    for (const file of originals) {
      const count = countOf.get(file) ?? 0;
      if (paragraphs + count > size) continue;
      paragraphs += count;
      files.push(
        copy === 0 || !vocabulary
          ? file
          : { path: `copy-${copy}/${file.path}`, text: varied(file.text, vocabulary, random) },
      );
    }
    isFull = !vocabulary || paragraphs === before;
  }
  const held = new Set(files.map(({ path }) => path));
  return {
    files,
    paragraphs,
    questions: shuffled(
      questions.filter(({ gold }) => gold.every(({ article }) => held.has(article))),
      random,
    ),
  };
}

/** Writes a collection's articles below `dir`. */
export async function writeArticles(dir: string, files: readonly SourceFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(dir, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { path, text } of files) await writeFile(join(dir, path), text);
}
