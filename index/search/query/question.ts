import { NO_ALIASES, SHIPPED_ALIASES, type Aliases } from '../../text/names/aliases.ts';
import { citiesNamed, foldedName } from '../../text/places/gazetteer.ts';
import { wordsOfAll } from '../../language/languages.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import { alternativesIn, type Alternative, type Searched } from './alternatives.ts';
import { relativesOf } from './families.ts';
import { askedOf } from './forms.ts';
import type { Lexicon } from '../store/lexicon.ts';
import { kindAskedAt, typeAsked, type AnswerType } from './question-forms.ts';

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
  /** A name even where all nouns have a capital, as far as the word before it tells: "in Vessby". */
  readonly isBare: boolean;
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

/** The part of its weight that a word for the kind of answer keeps: what answers may do without it. */
const KIND_WEIGHT = 0.3;
/** A mended word of everyday language may be another word altogether; names are seldom. */
const MENDED_CERTAINTY = 0.6;
/** Prepositions that places follow without an article, where all nouns have capitals. */
const PLACE_PREPOSITIONS = wordsOfAll(({ placePrepositions }) => placePrepositions);
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
  index: Searched,
  { mends = true, aliases = mends ? SHIPPED_ALIASES : NO_ALIASES }: QuestionOptions = {},
): Question {
  const { lexicon } = index;
  const words = new Map<string, AskedWord>();
  const read = text.replaceAll(IDIOMS, (idiom) => ' '.repeat(idiom.length));
  const { language, words: all, formsOf } = askedOf(read, lexicon);
  const stopWords = stopWordsOf(language);
  const others = alternativesIn(text, all, { index, aliases });
  const kindAt = kindAskedAt(text);
  // in a question in capitals, or one typed like a headline, capitals tell nothing
  const capitals = all.filter(({ start }) => isCapital(text, start)).length;
  const capitalsTell = all.length < 3 || capitals * 10 < all.length * 7;
  // many people type none: then those of the articles tell
  const isTypedSmall = !/\p{Lu}/u.test(text);
  for (const [nth, word] of all.entries()) {
    const { term, folded, start, end } = word;
    const [form, ...forms] = formsOf(word);
    if (term === undefined || form === undefined || words.has(term)) continue;
    const written = text.slice(start, end);
    const alternatives = [
      ...forms.filter((other) => lexicon.has(other)).map((other) => sameAs(written, other)),
      ...(others.get(nth) ?? []),
    ];
    const isKnown = lexicon.has(form) || alternatives.length > 0;
    // "how many DID escape": emphasis, not a name, where no article has such a name
    if (!isKnown && stopWords.has(folded) && !written.includes('.')) continue;
    const isNumber = /^\p{N}/u.test(written);
    const isName =
      isNumber ||
      (nth > 0 && capitalsTell && isCapital(text, start)) ||
      (isTypedSmall && (lexicon.isName(form) || isTown(lexicon.spellingOf(form))));
    const near = isKnown || !mends ? undefined : mended([form, ...forms], isName, lexicon);
    const looked = near ?? form;
    const same = [...words.values()].find((other) => other.term === looked);
    words.set(
      term,
      same ?? {
        written,
        term: looked,
        relatives: isName ? new Set() : relativesOf(near ?? term, language),
        alternatives,
        weight: weightOf(looked, alternatives, lexicon),
        certainty: near === undefined || isName ? 1 : MENDED_CERTAINTY,
        isKind: start === kindAt,
        isName,
        isBare: isName && isBareName(text, all[nth - 1]),
        ...(near !== undefined && { readAs: lexicon.spellingOf(near) }),
      },
    );
  }
  return {
    text,
    words: withKindWeights([...new Set(words.values())]),
    counted: countedIn(text, words),
    expects: typeAsked(text),
  };
}

/** Whether the articles write a word with a capital, and it names a town: one place is enough then. */
function isTown(written: string): boolean {
  return isCapital(written, 0) && citiesNamed(foldedName(written)).length > 0;
}

/** The form that a word has in another language, as a name for the same. */
function sameAs(written: string, form: string): Alternative {
  return { name: written, written, terms: [form], relation: 'same' };
}

/** Such nouns have an article or an adjective before them; names stand behind a preposition or a noun. */
function isBareName(text: string, before: Word | undefined): boolean {
  if (!before) return false;
  return (
    PLACE_PREPOSITIONS.has(before.folded) || (before.start > 0 && isCapital(text, before.start))
  );
}

/** What an unknown word was perhaps meant to be; for a name only what the articles write as one. */
function mended(forms: readonly string[], isName: boolean, lexicon: Lexicon): string | undefined {
  for (const form of forms) {
    const near = lexicon.nearest(form);
    if (near !== undefined && (!isName || isCapital(lexicon.spellingOf(near), 0))) return near;
  }
  return undefined;
}

/**
 * A name is as rare as the most frequent way to write it: else one that the articles write otherwise
 * would weigh like a word they do not know. Of a name of several words the rarest tells.
 */
function weightOf(term: string, alternatives: readonly Alternative[], lexicon: Lexicon): number {
  const same = alternatives.filter(({ relation }) => relation === 'same');
  const ways = same.map(({ terms }) => Math.max(...terms.map((one) => lexicon.idf(one))));
  return Math.min(lexicon.idf(term), ...ways);
}

/** What names the kind of answer weighs a part of the other words at most: it is not what is asked about. */
function withKindWeights(words: readonly AskedWord[]): AskedWord[] {
  const most = Math.max(...words.map(({ isKind, weight }) => (isKind ? 0 : weight)));
  return words.map((word) =>
    word.isKind
      ? { ...word, weight: KIND_WEIGHT * (most > 0 ? Math.min(most, word.weight) : word.weight) }
      : word,
  );
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
