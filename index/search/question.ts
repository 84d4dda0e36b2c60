import { wordsOf } from '../text/words.ts';
import type { PassageIndex } from './passage-index.ts';
import { relativesOf } from './families.ts';

/** What kind of words answer a question, as far as its form tells. */
export type AnswerType = 'number' | 'time' | 'name';

/** A word of a question that search looks for. */
export interface AskedWord {
  /** As the asker wrote it. */
  readonly written: string;
  readonly term: string;
  /** Terms that may stand in its place. */
  readonly relatives: ReadonlySet<string>;
  /** How much it says: the idf of `term`. */
  readonly weight: number;
  /** A name or a number: an answer's article must hold it. */
  readonly isName: boolean;
  /** The index's own spelling that is looked for instead, where it has no such word. */
  readonly readAs?: string;
}

/** A question as search sees it. */
export interface Question {
  readonly text: string;
  /** Distinct, in the order asked. */
  readonly words: readonly AskedWord[];
  readonly expects: AnswerType | undefined;
}

const FORMS: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /\b(?:how (?:many|much|old|long|far|often|big|large)|number of|what (?:number|percentage|share|age))\b/iu,
    'number',
  ],
  [
    /\b(?:when|(?:what|which) (?:time|date|day|year|month|century|decade)|since when|until when)\b/iu,
    'time',
  ],
  [
    /\b(?:who|whom|whose|where|(?:what|which) (?:city|town|country|province|state|place|person|group|company|organi[sz]ation))\b/iu,
    'name',
  ],
];

/** Reads a question against what the index knows: its words' weights, misspellings mended. */
export function questionOf(text: string, index: PassageIndex): Question {
  const words = new Map<string, AskedWord>();
  const all = wordsOf(text);
  // in a question in capitals, or one typed like a headline, capitals tell nothing
  const capitals = all.filter(({ start }) => isCapital(text, start)).length;
  const capitalsTell = all.length < 3 || capitals * 10 < all.length * 7;
  for (const [nth, { term, start, end }] of all.entries()) {
    if (term === undefined || words.has(term)) continue;
    const written = text.slice(start, end);
    const isNumber = /^\p{N}/u.test(term);
    const isName = isNumber || (nth > 0 && capitalsTell && isCapital(text, start));
    const near = index.has(term) ? undefined : index.nearest(term);
    const looked = near ?? term;
    words.set(term, {
      written,
      term: looked,
      relatives: isName ? new Set() : relativesOf(looked),
      weight: index.idf(looked),
      isName,
      ...(near !== undefined && { readAs: near }),
    });
  }
  return {
    text,
    words: [...words.values()],
    expects: FORMS.find(([form]) => form.test(text))?.[1],
  };
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
