import { NO_ALIASES, SHIPPED_ALIASES, type Aliases } from '../../text/names/aliases.ts';
import { wordsOfAll } from '../../language/languages.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { isCapitalAt } from '../../text/capitals.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import { alternativesIn, sameAs, type Alternative, type Searched } from './alternatives.ts';
import { deedAsked, deedIn, formsOfDeed, type Deed } from './deed-asked.ts';
import { everydayNames } from './everyday-names.ts';
import { fateAsked, isAskingFate, type Fate } from './fate-asked.ts';
import { phraseAt, relativesOf } from './families.ts';
import { knownKin, phrasesLike, phraseWord } from './family-words.ts';
import { askedPlainly, withoutGreeting } from './asked-plainly.ts';
import { asksTimes } from './times-asked.ts';
import { askedOf } from './forms.ts';
import { holidaysIn } from './holidays.ts';
import { shareOf, withoutIdioms } from './joining-words.ts';
import { asTyped, spelledNear, withFormMended, withWordsMended } from './misspellings.ts';
import { inEnglish } from './in-english.ts';
import { isNameFor } from './small-names.ts';
import { weightOf, withKindWeights } from './word-weights.ts';
import { identityAsked } from './identity-asked.ts';
import { otherSpellings } from './other-spellings.ts';
import {
  aspectAsked,
  isCarrier,
  isKindOf,
  isUnnamedEvent,
  relatingAt,
  needsOf,
  speakerAsked,
  type Aspect,
} from './aspects.ts';
import { isThingWord, thingAsked } from './thing-asked.ts';
import { kindAskedAt, typeAsked, type AnswerType } from './question-forms.ts';

/** A word of a question that search looks for. */
export interface AskedWord {
  /** As the asker wrote it. */
  readonly written: string;
  /** Where it begins in the question. */
  readonly at: number;
  readonly term: string;
  /** Terms of the same word family, which may replace it. */
  readonly relatives: ReadonlySet<string>;
  /**
   * The terms of its forms in other languages, then other names for the name that it belongs to,
   * those of the same thing first. Only those that the index holds.
   */
  readonly alternatives: readonly Alternative[];
  /** Weight: the idf of `term`, or of the most frequent other name of the same thing. */
  readonly weight: number;
  /** How far finding it counts: 1, or less where it is a guess at what was meant. */
  readonly certainty: number;
  /** It names the kind of answer ("which city", "how long"), which an answer need not repeat. */
  readonly isKind: boolean;
  /** A name or a number: the article that answers must hold it. */
  readonly isName: boolean;
  /** A name, judged by the word before it, even where all nouns have a capital: "in Vessby". */
  readonly isBare: boolean;
  /**
   * The spelling in the index that is searched for instead; only where the index lacks the word.
   */
  readonly readAs?: string;
}

/** A question as search reads it. */
export interface Question {
  readonly text: string;
  /** Distinct, in the order asked. */
  readonly words: readonly AskedWord[];
  readonly expects: AnswerType | undefined;
  /** The word for what is counted: "people" in "how many people escaped". */
  readonly counted: AskedWord | undefined;
  /** What is asked for, as far as its form says. */
  readonly aspect: Aspect | undefined;
  /** What is said to have been done, where it asks who did it. */
  readonly deed: Deed | undefined;
  /** What it asks of what became of people. */
  readonly fate: Fate | undefined;
  /** Of whom it asks what they say. */
  readonly speaker: string | undefined;
  /** The last part of the name of which it asks only who or what that is. */
  readonly identity: string | undefined;
  /** It has no word that an article could hold: "What happened?", "Where was it?". */
  readonly isPlain: boolean;
  /** The question in English, where it is in a language that no article is in. */
  readonly readAs?: string;
}

/** Certainty of a mended everyday word, which may be another word altogether; names seldom are. */
const MENDED_CERTAINTY = 0.6;
/** Prepositions that stand directly before places, in a language where all nouns have capitals. */
const PLACE_PREPOSITIONS = wordsOfAll(({ placePrepositions }) => placePrepositions);
/** Verbs of a question for a time span, which an answer says in other words. */
const LASTS: ReadonlySet<string> = new Set([
  'last',
  'lasts',
  'lasted',
  'take',
  'takes',
  'took',
  'long',
]);

/** Verbs of nearly every question. */
const HELPING: ReadonlySet<string> = new Set('is are was were did does do has have had'.split(' '));

const NO_NAMES: ReadonlyMap<number, readonly Alternative[]> = new Map();

/** Verbs of a question for when something was, which an answer may say in other words. */
const STARTS: ReadonlySet<string> = new Set(['start', 'started', 'begin', 'began', 'begun']);

/** The same for when it was over. */
const ENDS: ReadonlySet<string> = new Set('end ended ends over finish finished stop'.split(' '));

/** How to read a question. */
export interface QuestionOptions {
  /** False: its words are searched for as they are, neither mended nor under another name. */
  readonly mends?: boolean;
  /** Names that stand for one another; by default those shipped. */
  readonly aliases?: Aliases;
}

/**
 * Reads a question against what the index holds: weighs its words, and mends misspellings unless
 * told not to.
 */
export function questionOf(text: string, index: Searched, options: QuestionOptions = {}): Question {
  if (options.mends === false) return readFrom(text, index, options);
  const english = inEnglish(withoutGreeting(text), index.lexicon);
  if (english !== undefined) return { ...mended(english, index, options), readAs: english };
  return mended(text, index, options);
}

/** Reads a question without what people say around it, its misspellings mended. */
function mended(text: string, index: Searched, options: QuestionOptions): Question {
  const typed = withFormMended(askedPlainly(text), (term) => index.lexicon.has(term));
  const question = readFrom(typed, index, options);
  const spelled = withWordsMended(question);
  if (spelled === typed) return question;
  return asTyped(readFrom(spelled, index, options), question);
}

/** Reads a question as it is typed. */
function readFrom(
  text: string,
  index: Searched,
  { mends = true, aliases = mends ? SHIPPED_ALIASES : NO_ALIASES }: QuestionOptions,
): Question {
  const { lexicon } = index;
  const words = new Map<string, AskedWord>();
  const read = withoutIdioms(text);
  const { language, words: all, formsOf } = askedOf(read, lexicon);
  const stopWords = stopWordsOf(language);
  const others = alternativesIn(text, all, { index, aliases });
  const spellings = otherSpellings(text, all, { index, language });
  const everyday = mends && language === 'en' ? everydayNames(read, all, index) : NO_NAMES;
  const kindAt = kindAskedAt(text);
  const expects = typeAsked(text);
  const aspect = mends ? aspectAsked(text, expects) : undefined;
  const fate = aspect === 'fate' ? fateAsked(text) : undefined;
  const thing = aspect === 'thing' ? thingAsked(text) : undefined;
  const isAsking = aspect !== undefined || (mends && needsOf(text).predicate);
  // in a question that is all in capitals, or typed like a headline, capitals say nothing
  const capitals = all.filter(({ start }) => isCapitalAt(text, start)).length;
  const capitalsTell =
    all.length < 3 ||
    capitals * 10 < all.length * 7 ||
    // "Who is Ada Vale?": headlines give verbs a capital
    all.some(({ folded, start }) => HELPING.has(folded) && start > 0 && !isCapitalAt(text, start));
  // many people type no capitals: then those in the articles count
  const isTypedSmall = !/\p{Lu}/u.test(text);
  const deed = mends && language === 'en' ? deedAsked(text) : undefined;
  const relating = new Set(mends ? relatingAt(text) : []);
  const isHoliday = holidaysIn(text);
  let behindPhrase = 0;
  for (const [nth, word] of all.entries()) {
    if (nth < behindPhrase) continue;
    const phrase = mends && !isAskingFate(fate, word) ? phraseAt(all, nth, language) : undefined;
    if (phrase) {
      behindPhrase = nth + phrase.length;
      const last = all[behindPhrase - 1] ?? word;
      const asked = phraseWord(phrase, text.slice(word.start, last.end), {
        lexicon,
        language,
        at: word.start,
      });
      if (asked && !words.has(asked.term)) words.set(asked.term, asked);
      continue;
    }
    const { term, folded, start, end } = word;
    const [form, ...forms] = formsOf(word);
    if (term === undefined || form === undefined || words.has(term)) continue;
    const written = text.slice(start, end);
    if (relating.has(start) || (isAsking && isCarried(word, written, aspect))) continue;
    if (mends && expects === 'weapon' && USES.has(folded)) continue;
    const alternatives = [
      ...forms.flatMap((one) => (lexicon.has(one) ? sameAs(written, one) : [])),
      ...(spellings.get(nth) ?? []),
      ...(others.get(nth) ?? []),
      ...(everyday.get(nth) ?? []),
      ...(mends ? phrasesLike(term, written, { lexicon, language }) : []),
    ];
    const kin = mends ? knownKin(term, { lexicon, language }) : [];
    // a word of a family is spelled right
    const isKnown =
      lexicon.has(form) ||
      alternatives.some(({ relation }) => relation !== 'like') ||
      kin.length > 0 ||
      everyday.has(nth);
    // a stop word in capitals ("how many DID escape") is emphasis, and no name unless an article
    // has it
    if (!isKnown && stopWords.has(folded) && !written.includes('.')) continue;
    const isNumber = /^\p{N}/u.test(written);
    const isKind =
      start === kindAt ||
      isAskingFate(fate, word) ||
      isThingWord(folded, thing) ||
      (aspect === 'time' && (STARTS.has(folded) || ENDS.has(folded))) ||
      (folded === 'times' && asksTimes(text));
    const isName =
      !isKind &&
      (isNumber ||
        (nth > 0 && capitalsTell && isCapitalAt(text, start) && !isHoliday(start)) ||
        (isTypedSmall && isNameFor(folded, form, lexicon)));
    const near =
      isKnown || !mends
        ? undefined
        : spelledNear(folded, [form, ...forms], { isName, lexicon, language });
    const looked = near ?? form;
    const same = [...words.values()].find((other) => other.term === looked);
    words.set(
      term,
      same ?? {
        written,
        at: start,
        term: looked,
        // "motive" asks for any cause, and not for the word "reason"
        relatives:
          isName || (aspect === 'cause' && start === kindAt)
            ? new Set()
            : start === deed?.at
              ? new Set([
                  ...relativesOf(near ?? term, language),
                  ...formsOfDeed(near ?? term, folded).filter((one) => lexicon.has(one)),
                ])
              : relativesOf(near ?? term, language),
        alternatives,
        weight:
          Math.min(
            weightOf(looked, alternatives, lexicon),
            // what no article says weighs as what is found for it
            ...(lexicon.has(form) || isName ? [] : kin.map((one) => lexicon.idf(one))),
          ) * shareOf(folded, language),
        certainty: near === undefined || isName ? 1 : MENDED_CERTAINTY,
        isKind,
        isName,
        isBare: isName && isBareName(text, all[nth - 1]),
        ...(near !== undefined && { readAs: lexicon.spellingOf(near) }),
      },
    );
  }
  const asked = withKindWeights([...new Set(words.values())]);
  const identity =
    mends &&
    language === 'en' &&
    (aspect === undefined || aspect === 'person' || aspect === 'happened')
      ? identityAsked(text, asked)
      : undefined;
  return {
    text,
    words: asked,
    counted: countedIn(text, words),
    // "how long did he get": life; "is it certain who did it": no name
    expects:
      fate === undefined && identity === undefined && aspect !== 'confirmed' ? expects : undefined,
    aspect: identity === undefined ? aspect : 'identity',
    deed: deed && deedIn(asked, deed),
    fate: fate?.fate,
    speaker: aspect === 'said' ? speakerAsked(text) : undefined,
    identity,
    isPlain: aspect !== undefined && asked.every(({ isKind }) => isKind),
  };
}

/** "What weapon was used", "which weapons did they carry": no sentence must say so. */
const USES: ReadonlySet<string> = new Set('use used using carry carried carrying'.split(' '));

/** Whether a word only carries the question; a name that looks like one does not. */
function isCarried({ folded, start }: Word, written: string, aspect: Aspect | undefined): boolean {
  if (aspect === 'duration' && LASTS.has(folded)) return true;
  if (isKindOf(folded, aspect)) return true;
  return (isCarrier(folded) || isUnnamedEvent(folded)) && (start === 0 || !isCapitalAt(written, 0));
}

/**
 * Common nouns have an article or an adjective before them; names follow a preposition or a noun.
 */
function isBareName(text: string, before: Word | undefined): boolean {
  if (!before) return false;
  return (
    PLACE_PREPOSITIONS.has(before.folded) || (before.start > 0 && isCapitalAt(text, before.start))
  );
}

function countedIn(text: string, words: ReadonlyMap<string, AskedWord>): AskedWord | undefined {
  const [, rest] = /\bhow many\s+(.*)/isu.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const [first] = wordsOf(rest).filter(({ term }) => term !== undefined);
  return first?.term === undefined ? undefined : words.get(first.term);
}
