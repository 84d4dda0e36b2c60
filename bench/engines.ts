import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { InProcessEngine } from '../src/engine/in-process-engine.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import { paragraphsOf, type SourceFile } from './collection.ts';

/** A place in an article's file: the offset at which a found text begins. */
export interface Found {
  readonly article: string;
  readonly at: number;
}

/** An engine that is measured: filled once, then asked. */
export interface Engine {
  add(files: readonly SourceFile[]): Promise<void>;
  /** Its best answer, or undefined where it has none. */
  best(question: string): Promise<Found | undefined>;
}

/** A paragraph as the other engines get it; ids count from 0. */
export interface Paragraph {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Another engine: it takes paragraphs and returns the id of the best one, or -1 for none. */
export interface Peer {
  addAll(paragraphs: readonly Paragraph[]): void | Promise<void>;
  best(question: string): number | Promise<number>;
}

/** Results asked for: a page of them. */
export const PAGE = 10;

const STOP_WORDS = new Set(
  'a an and are as at be been by did do does for from had has have how in is it its many much of on or that the there these they this to was were what when where which who whom whose why will with'.split(
    ' ',
  ),
);

/** Verbatim as the bot runs it: whole answers, with incidents grouped. */
export class Verbatim implements Engine {
  readonly bot = new InProcessEngine();

  async add(files: readonly SourceFile[]): Promise<void> {
    for (const { path, text } of files)
      this.bot.follow({
        kind: 'added',
        article: articleFrom(path, plainText.read(Buffer.from(text))),
      });
    this.bot.loaded([]);
    await this.bot.settle();
  }

  async best(question: string): Promise<Found | undefined> {
    const [first] = (await this.bot.ask(question, {})).answer.excerpts;
    // the collections are plain text
    return (
      first && { article: first.article.path, at: first.start + (first.article.bodyStart ?? 0) }
    );
  }
}

/** A peer over the same files; it keeps the texts, because whoever quotes must. */
export class PeerEngine implements Engine {
  readonly #peer: Peer;
  readonly #kept: (Paragraph & Found)[] = [];

  constructor(peer: Peer) {
    this.#peer = peer;
  }

  async add(files: readonly SourceFile[]): Promise<void> {
    for (const { path, text } of files) {
      const title = /^title: "?(.*?)"?$/mu.exec(text)?.[1] ?? '';
      for (const { start, end } of paragraphsOf(text))
        this.#kept.push({
          id: this.#kept.length,
          article: path,
          at: start,
          title,
          text: text.slice(start, end),
        });
    }
    await this.#peer.addAll(this.#kept);
  }

  async best(question: string): Promise<Found | undefined> {
    return this.#kept[await this.#peer.best(question)];
  }
}

/**
 * Words in lower case, without the most common ones: the same for all peers that leave this to the
 * user.
 */
export function plainWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word));
}

/** The stems of those words. */
export function stems(text: string): string[] {
  return plainWords(text).map((word) => stemmer(word));
}

/** MiniSearch as set up in a day's work: stems, stop words, the title as a second field. */
export function miniSearch(): Peer {
  const index = new MiniSearch<Paragraph>({
    fields: ['text', 'title'],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return STOP_WORDS.has(word) ? null : stemmer(word);
    },
    searchOptions: { boost: { title: 0.4 } },
  });
  return {
    addAll: (paragraphs) => index.addAll(paragraphs),
    best: (question) => Number(index.search(question)[0]?.id ?? -1),
  };
}
