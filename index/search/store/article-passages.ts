import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import type { Passage } from '../../article/passages.ts';

/** Numbers for a passage: start, end, paragraph, what else it is, how many sentences. */
const HEAD = 5;
/** Numbers for each sentence: start, end, count of the passage's terms up to its end. */
const PER_SENTENCE = 3;
const OPENS = 1;
const ENDS = 2;
const CAPTION = 4;

/** The terms of a passage, sentence by sentence, as numbers of a vocabulary. */
export type SentenceTerms = readonly (readonly number[])[];

/**
 * The passages of one article with their terms, kept as numbers: a collection holds hundreds of
 * thousands of passages and looks at a few.
 */
export class ArticlePassages {
  readonly article: Article;
  /** First where each passage's numbers begin, then those numbers. */
  readonly layout: Uint32Array;
  /** The terms of all passages in order. */
  readonly terms: Uint32Array;

  /** Passages read earlier: `layout` and `terms` come from another object for the same article. */
  constructor(article: Article, layout: Uint32Array, terms: Uint32Array) {
    this.article = article;
    this.layout = layout;
    this.terms = terms;
  }

  /** Passages, each with its terms. */
  static of(
    article: Article,
    passages: readonly { readonly passage: Passage; readonly terms: SentenceTerms }[],
  ): ArticlePassages {
    const starts: number[] = [];
    const numbers: number[] = [];
    const all: number[] = [];
    for (const { passage, terms } of passages) {
      starts.push(passages.length + numbers.length);
      const { opens, ends, isCaption } = passage;
      const marks = (opens ? OPENS : 0) + (ends ? ENDS : 0) + (isCaption ? CAPTION : 0);
      numbers.push(passage.start, passage.end, passage.paragraph, marks, terms.length);
      for (const [nth, { start, end }] of passage.sentences.entries()) {
        for (const term of terms[nth] ?? []) all.push(term);
        numbers.push(start, end, all.length);
      }
    }
    return new ArticlePassages(
      article,
      Uint32Array.from([...starts, ...numbers]),
      Uint32Array.from(all),
    );
  }

  get count(): number {
    // the first passage's numbers begin after the list of beginnings
    return this.layout[0] ?? 0;
  }

  /** All passages in reading order. */
  all(): Passage[] {
    return Array.from({ length: this.count }, (_, nth) => this.passage(nth));
  }

  /** The passage of this number, from 0. Throws RangeError where there is none. */
  passage(nth: number): Passage {
    const at = this.#at(nth);
    const sentences: Span[] = [];
    for (let sentence = 0; sentence < this.#number(at + 4); sentence += 1) {
      const from = at + HEAD + PER_SENTENCE * sentence;
      sentences.push({ start: this.#number(from), end: this.#number(from + 1) });
    }
    const marks = this.#number(at + 3);
    return {
      article: this.article,
      start: this.#number(at),
      end: this.#number(at + 1),
      paragraph: this.#number(at + 2),
      opens: (marks & OPENS) !== 0,
      ends: (marks & ENDS) !== 0,
      isCaption: (marks & CAPTION) !== 0,
      sentences,
    };
  }

  /** The terms of a passage in order. */
  termsOf(nth: number): Uint32Array {
    return this.terms.subarray(this.#termsBefore(nth), this.#termsBefore(nth + 1));
  }

  /** The terms of a passage, sentence by sentence. */
  termsBySentence(nth: number): Uint32Array[] {
    const at = this.#at(nth);
    let from = this.#termsBefore(nth);
    return Array.from({ length: this.#number(at + 4) }, (_, sentence) => {
      const before = from;
      from = this.#number(at + HEAD + PER_SENTENCE * sentence + 2);
      return this.terms.subarray(before, from);
    });
  }

  #termsBefore(nth: number): number {
    if (nth === 0) return 0;
    // the last number of the previous passage
    return this.#number((nth < this.count ? this.#at(nth) : this.layout.length) - 1);
  }

  #at(nth: number): number {
    if (nth < 0 || nth >= this.count)
      throw new RangeError(`passage ${nth} of ${this.count} of ${this.article.path}`);
    return this.#number(nth);
  }

  #number(at: number): number {
    return this.layout[at] ?? 0;
  }
}
