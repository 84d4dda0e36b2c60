import { NO_ALIASES, SHIPPED_ALIASES, type Aliases } from '../text/aliases.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { alternativesIn, type Alternative } from './alternatives.ts';
import { relativesOf } from './families.ts';
import { askedOf } from './forms.ts';
import type { PassageIndex } from './passage-index.ts';

/** What kind of words answer a question, as far as its form tells. */
export type AnswerType = 'number' | 'time' | 'name';

/** A word of a question that search looks for. */
export interface AskedWord {
  /** As the asker wrote it. */
  readonly written: string;
  readonly term: string;
  /** Terms that may stand in its place. */
  readonly relatives: ReadonlySet<string>;
  /**
   * The terms of its forms in other languages, then other names for the name it belongs to, those of
   * the same first; only such as the index holds.
   */
  readonly alternatives: readonly Alternative[];
  /** How much it says: the idf of `term`, or of the most frequent name for the same. */
  readonly weight: number;
  /** How far finding it counts: 1, less where it is a guess at what was meant. */
  readonly certainty: number;
  /** It names the kind of answer ("which city", "how long"), which an answer need not say again. */
  readonly isKind: boolean;
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
  /** In "how many people escaped": the word of what is counted. */
  readonly counted: AskedWord | undefined;
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

/** What the answer is, rather than words that stand beside it: "which city", "what nationality". */
const KIND_ASKED =
  /\b(?:(?:what|which)(?: (?:kind|sort|type) of)?|what (?:is|was|are|were) the) (city|town|village|country|province|state|region|place|location|year|month|day|date|time|decade|century|nationality|name|title|number|amount|person|people|company|organi[sz]ation|group|colou?r|language|religion|kind|type)s?\b/iu;
/** Measures asked for: the answer is a figure with its unit, and seldom says the word again. */
const MEASURE_ASKED =
  /\bhow (long|old|far|big|large|often|high|tall|deep|wide|fast|heavy|strong|soon|close|much)\b/iu;
/** That word's part of its weight: the passage that answers may well do without it. */
const KIND_WEIGHT = 0.3;
/** A mended word of everyday language may be another word altogether; names are seldom. */
const MENDED_CERTAINTY = 0.6;
/** Idioms that ask without saying anything of what is asked. */
const IDIOMS = /\b(?:take|takes|took|taken|taking) (?:place|part)\b/giu;

/** How a question is to be read. */
export interface QuestionOptions {
  /** False: its words are what is looked for, neither mended nor under another name. */
  readonly mends?: boolean;
  /** Names that stand for one another: those shipped, unless told otherwise. */
  readonly aliases?: Aliases;
}

/** Reads a question against what the index knows: its words' weights, misspellings mended if wanted. */
export function questionOf(
  text: string,
  index: PassageIndex,
  { mends = true, aliases = mends ? SHIPPED_ALIASES : NO_ALIASES }: QuestionOptions = {},
): Question {
  const words = new Map<string, AskedWord>();
  const read = text.replaceAll(IDIOMS, (idiom) => ' '.repeat(idiom.length));
  const { language, words: all, formsOf } = askedOf(read, index);
  const stopWords = stopWordsOf(language);
  const others = alternativesIn(text, all, { index, aliases });
  const kind = KIND_ASKED.exec(text) ?? MEASURE_ASKED.exec(text);
  const kindAt = kind?.[1] === undefined ? -1 : kind.index + kind[0].lastIndexOf(kind[1]);
  // in a question in capitals, or one typed like a headline, capitals tell nothing
  const capitals = all.filter(({ start }) => isCapital(text, start)).length;
  const capitalsTell = all.length < 3 || capitals * 10 < all.length * 7;
  for (const [nth, word] of all.entries()) {
    const { term, folded, start, end } = word;
    const [form, ...forms] = formsOf(word);
    if (term === undefined || form === undefined || words.has(term)) continue;
    const written = text.slice(start, end);
    const alternatives = [
      ...forms.filter((other) => index.has(other)).map((other) => sameAs(written, other)),
      ...(others.get(nth) ?? []),
    ];
    const isKnown = index.has(form) || alternatives.length > 0;
    // "how many DID escape": emphasis, not a name, where no article has such a name
    if (!isKnown && stopWords.has(folded) && !written.includes('.')) continue;
    const isNumber = /^\p{N}/u.test(written);
    const isName = isNumber || (nth > 0 && capitalsTell && isCapital(text, start));
    const near = isKnown || !mends ? undefined : mended([form, ...forms], isName, index);
    const looked = near ?? form;
    const same = [...words.values()].find((other) => other.term === looked);
    words.set(
      term,
      same ?? {
        written,
        term: looked,
        // families are of English words
        relatives: isName || language !== 'en' ? new Set() : relativesOf(near ?? term),
        alternatives,
        weight: weightOf(looked, alternatives, index) * (start === kindAt ? KIND_WEIGHT : 1),
        certainty: near === undefined || isName ? 1 : MENDED_CERTAINTY,
        isKind: start === kindAt,
        isName,
        ...(near !== undefined && { readAs: index.spellingOf(near) }),
      },
    );
  }
  return {
    text,
    words: [...new Set(words.values())],
    counted: countedIn(text, words),
    expects: FORMS.find(([form]) => form.test(text))?.[1],
  };
}

/** The form that a word has in another language, as a name for the same. */
function sameAs(written: string, form: string): Alternative {
  return { name: written, written, terms: [form], relation: 'same' };
}

/** What an unknown word was perhaps meant to be; for a name only what the articles write as one. */
function mended(
  forms: readonly string[],
  isName: boolean,
  index: PassageIndex,
): string | undefined {
  for (const form of forms) {
    const near = index.nearest(form);
    if (near !== undefined && (!isName || isCapital(index.spellingOf(near), 0))) return near;
  }
  return undefined;
}

/**
 * A name is as rare as the most frequent way to write it: else one that the articles write otherwise
 * would weigh like a word they do not know. Of a name of several words the rarest tells.
 */
function weightOf(term: string, alternatives: readonly Alternative[], index: PassageIndex): number {
  const same = alternatives.filter(({ relation }) => relation === 'same');
  const ways = same.map(({ terms }) => Math.max(...terms.map((one) => index.idf(one))));
  return Math.min(index.idf(term), ...ways);
}

function countedIn(text: string, words: ReadonlyMap<string, AskedWord>): AskedWord | undefined {
  const [, rest] = /\bhow many\s+(.*)/isu.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const [first] = wordsOf(rest).filter(({ term }) => term !== undefined);
  return first?.term === undefined ? undefined : words.get(first.term);
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
