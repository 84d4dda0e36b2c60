import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { comparedAs } from '../../language/stems.ts';
import { ArticlePassages } from './article-passages.ts';
import { packed, unpacker, type PackedPassages } from './packed-passages.ts';
import { passagesOf, type Passage } from '../../article/passages.ts';
import type { PackedArticle } from './read-before.ts';
import { searchWords } from './search-words.ts';
import { HYPHENS, WIDTHLESS } from '../../text/folded.ts';
import type { Word } from '../../text/word.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a word may hold that nobody would write: signs without width, and the end of a line. */
const SIGNS_WITHIN = new RegExp(String.raw`[${WIDTHLESS}]|[${HYPHENS}]\s+`, 'gu');

/** An article as a store keeps it. */
export interface StoredArticle {
  /** Its number; a number is never given twice. */
  readonly number: number;
  readonly passages: ArticlePassages;
  /** The number of its first passage; the others come next. */
  readonly firstId: number;
  /** The distinct terms of its context. */
  context: Uint32Array;
  /** When and where its event was, once that is read. */
  event: ArticleEvent | undefined;
}

/**
 * Articles, their passages and the terms of both, by number: what is asked about an article or a
 * passage once it is found. A passage is built when it is looked at.
 */
export class PassageStore {
  readonly vocabulary = new Vocabulary();
  readonly #articles = new Map<string, StoredArticle>();
  /** By the article's number; undefined once it is removed. */
  readonly #byNumber: (StoredArticle | undefined)[] = [];
  /** By a passage's number. */
  readonly #holderOf: (StoredArticle | undefined)[] = [];
  #passageCount = 0;
  /** The unpacker used last: the next articles are mostly packed together with it. */
  #unpacker: { readonly from: PackedPassages; readonly unpack: Unpack } | undefined;
  /** How many articles are in each language. */
  readonly #languages = new Map<string, number>();

  /** All articles, in order of addition. */
  get articles(): Article[] {
    return Array.from(this.#articles.values(), ({ passages }) => passages.article);
  }

  get passageCount(): number {
    return this.#passageCount;
  }

  get articleCount(): number {
    return this.#articles.size;
  }

  /** The languages whose rules compare its words, sorted. */
  get languages(): string[] {
    return [...this.#languages.keys()].toSorted();
  }

  get(articleId: string): StoredArticle | undefined {
    return this.#articles.get(articleId);
  }

  at(number: number): StoredArticle | undefined {
    return this.#byNumber[number];
  }

  /** The article that holds a passage. */
  holderOf(id: number): StoredArticle | undefined {
    return this.#holderOf[id];
  }

  /**
   * The passages of an article: those in `before` if they are its own, else cut and read into
   * terms.
   */
  read(article: Article, before?: PackedArticle): ArticlePassages {
    const passages = before && this.#unpacked(article, before);
    if (passages) return passages;
    return ArticlePassages.of(
      article,
      passagesOf(article).map((passage) => ({ passage, terms: this.#termsIn(passage) })),
    );
  }

  #unpacked(article: Article, { packed: from, nth }: PackedArticle): ArticlePassages | undefined {
    if (this.#unpacker?.from !== from)
      this.#unpacker = { from, unpack: unpacker(from, this.vocabulary) };
    return this.#unpacker.unpack(article, nth);
  }

  #termsIn({ article: { body, language }, start, end, sentences }: Passage): number[][] {
    const bySentence: number[][] = sentences.map(() => []);
    let sentence = 0;
    for (const word of searchWords(body, start, end, language)) {
      while (word.start >= (sentences[sentence]?.end ?? Infinity)) sentence += 1;
      if (word.term === undefined) continue;
      const number = this.vocabulary.numberOf(word.term);
      bySentence[sentence]?.push(number);
      this.vocabulary.note(number, writtenAt(body, word));
    }
    return bySentence;
  }

  /** Adds an article that is not there yet; its context is empty at first. */
  add(passages: ArticlePassages): StoredArticle {
    const stored = {
      number: this.#byNumber.length,
      passages,
      firstId: this.#holderOf.length,
      context: NO_NUMBERS,
      event: undefined,
    };
    this.#articles.set(passages.article.id, stored);
    this.#byNumber.push(stored);
    for (let nth = 0; nth < passages.count; nth += 1) {
      this.#holderOf.push(stored);
      this.vocabulary.countText(new Set(passages.termsOf(nth)), 1);
    }
    this.#passageCount += passages.count;
    this.#countLanguage(passages.article, 1);
    return stored;
  }

  #countLanguage({ language }: Article, by: 1 | -1): void {
    const compared = comparedAs(language);
    const count = (this.#languages.get(compared) ?? 0) + by;
    if (count > 0) this.#languages.set(compared, count);
    else this.#languages.delete(compared);
  }

  /** Sets an article's context, in place of what it was. */
  setContext(stored: StoredArticle, terms: Iterable<string>): void {
    const { count } = stored.passages;
    this.vocabulary.countBeside(stored.context, -count);
    stored.context = Uint32Array.from(terms, (term) => this.vocabulary.numberOf(term));
    this.vocabulary.countBeside(stored.context, count);
  }

  remove({ number, firstId, passages, context }: StoredArticle): void {
    for (let nth = 0; nth < passages.count; nth += 1) {
      this.vocabulary.countText(new Set(passages.termsOf(nth)), -1);
      this.#holderOf[firstId + nth] = undefined;
    }
    this.vocabulary.countBeside(context, -passages.count);
    this.#passageCount -= passages.count;
    this.#countLanguage(passages.article, -1);
    this.#byNumber[number] = undefined;
    this.#articles.delete(passages.article.id);
  }

  /** A passage's terms in order; none for a passage that is not there. */
  termsOf(id: number): Uint32Array {
    const holder = this.#holderOf[id];
    return holder?.passages.termsOf(id - holder.firstId) ?? NO_NUMBERS;
  }

  /** A passage's terms, sentence by sentence. */
  termsBySentence(id: number): Uint32Array[] {
    const holder = this.#holderOf[id];
    return holder?.passages.termsBySentence(id - holder.firstId) ?? [];
  }

  /** The distinct terms that these numbers stand for. */
  written(numbers: Iterable<number>): Set<string> {
    const terms = new Set<string>();
    for (const number of numbers) terms.add(this.vocabulary.termAt(number));
    return terms;
  }

  /** Says which of `terms` are in texts given as numbers. */
  holding(terms: readonly string[]): (...texts: readonly Uint32Array[]) => Set<string> {
    const wanted = new Map(terms.map((term) => [this.vocabulary.known(term), term]));
    return (...texts) => {
      const held = new Set<string>();
      for (const numbers of texts)
        for (const number of numbers) {
          const term = wanted.get(number);
          if (term === undefined) continue;
          held.add(term);
          if (held.size === wanted.size) return held;
        }
      return held;
    };
  }
}

/**
 * Cuts articles into passages and reads their terms, for another index to take over; packed in the
 * order of the articles.
 */
export function passagesRead(articles: readonly Article[]): PackedPassages {
  const store = new PassageStore();
  return packed(
    articles.map((article) => store.read(article)),
    store.vocabulary,
  );
}

type Unpack = ReturnType<typeof unpacker>;

const NO_NUMBERS = new Uint32Array();

/** A word as it would stand within a line, without signs that show nothing. */
function writtenAt(body: string, { start, end, folded }: Word): string {
  const written = body.slice(start, end);
  // of the same length it holds none
  if (written.length === folded.length) return written;
  return written.replaceAll(SIGNS_WITHIN, '');
}
