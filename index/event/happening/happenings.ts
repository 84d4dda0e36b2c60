import {
  isAttribute,
  isDoing,
  objectOf,
  SENTENCE_ENDS,
  subjectOf,
  thingsBeside,
} from './clause.ts';
import { BESIDE, OF_PERSONS, tellingOf, type Telling } from './cues.ts';
import type { EventKind } from './kinds.ts';
import { mayBegin, phraseAt, thingsIn, type Found, type Phrase, type Thing } from './lexicon.ts';

/** An event that a sentence tells of. */
export interface Happening extends Telling {
  readonly kind: EventKind;
  /** Whether it tells of one event, not of a sort: "a bombing", "was bombed", not "bombings". */
  readonly isOne: boolean;
  /** Whether it is told as new: with a verb, or as "a bombing", not as "the bombing" that is known. */
  readonly isNew: boolean;
  /** The word that names it, singular: "hurricane"; undefined where it is told by what was done. */
  readonly noun: string | undefined;
  /** Things and manners beside it that may be said before its name, the closest first. */
  readonly things: readonly Thing[];
}

const ARTICLE = /^(?:the|a|an)$/u;
/** A word without "'s", or a mark that parts a sentence. */
const WORD = /[a-z0-9\u00df-\u024f]+(?:['’](?!s(?![a-z]))[a-z]+)?|[,;:()[\]“”"–—!?]/g;
const ANY_WORD = /\p{L}+/gu;
const SHORTEST_BESIDE = 4;
/** A name in the midst of a sentence: "the Blast Theatre". */
const CAPITAL = /^\p{Lu}/u;

/**
 * The events that one sentence, or a title, tells of, in its order, each with how much it is told: what
 * verb and nouns say, not who came to help, what was feared or denied, what came before.
 * `year`: when it was published; events of years before are told less. For one sentence: the time grows
 * with its words and with the things that it names.
 */
export function happeningsIn(text: string, year?: number): Happening[] {
  const words: readonly string[] = text.toLowerCase().match(WORD) ?? [];
  const sentence: Sentence = { text, words, things: undefined };
  const found: Happening[] = [];
  const beside: Happening[] = [];
  let isBeside = false;
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    const hit = mayBegin(word) ? phraseAt(sentence, at, fits) : undefined;
    if (hit) {
      const told = toldAt(hit, sentence, at, year);
      if (told) {
        found.push(told);
        if (isBeside) beside.push(told);
      }
    } else if (isBeside) isBeside = word !== ',' && !SENTENCE_ENDS.has(word);
    else if (word.length >= SHORTEST_BESIDE) isBeside = BESIDE.has(word);
    at = hit?.end ?? at + 1;
  }
  return beside.length === 0 ? found : withoutAsides(found, beside, words);
}

/** A sentence, with its words in small letters and the things that it names, once somebody has asked for them. */
interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  things: readonly Thing[] | undefined;
}

function thingsOf(sentence: Sentence): readonly Thing[] {
  sentence.things ??= thingsIn(sentence.words).filter((thing) => !isPartOfName(sentence, thing));
  return sentence.things;
}

/** "Banks was shot": a plural with a capital is somebody's name; "Vessby School" is a school. */
function isPartOfName(
  { text, words }: Sentence,
  { start, end, word, asWritten, classes }: Thing,
): boolean {
  if (start === 0 || word === asWritten || !classes.has('site')) return false;
  return !text.includes(words[end - 1] ?? '') && !isTitleLike(text);
}

/** What a phrase tells where it stands; undefined where it says that nothing happened. */
function toldAt(
  { phrase, end }: Found,
  sentence: Sentence,
  at: number,
  year: number | undefined,
): Happening | undefined {
  const { kind, role } = phrase;
  if (kind.name === '' || isNameAt(sentence, at, phrase)) return undefined;
  const spot = { words: sentence.words, things: thingsOf(sentence), at, end };
  const isSingle = isOne(phrase, sentence.words, at, end);
  const place = {
    start: at,
    end,
    isVerb: role === 'verb',
    isPlanned: kind.isPlanned,
    isSort: !isSingle && role !== 'agent',
    isAgent: role === 'agent',
    isAttribute: isAttribute(phrase, spot),
  };
  const { weight, isCharge, hindered } = tellingOf(sentence.words, place, year);
  if (weight === 0) return undefined;
  return {
    weight: role === 'agent' ? weight * AGENT : weight,
    isCharge,
    hindered,
    kind,
    isOne: isSingle,
    isNew: isNew(phrase, sentence, at),
    noun: role === 'noun' ? phrase.words : undefined,
    things: thingsBeside(phrase, spot),
  };
}

function isOne(
  { role, general }: Phrase,
  words: readonly string[],
  at: number,
  end: number,
): boolean {
  if (role === 'agent') return false;
  if (!general.has(words[role === 'verb' ? at : end - 1] ?? ''))
    return role !== 'noun' || !isOfASort(words, at, end);
  // "the killings of the two priests"
  return role === 'noun' && words[at - 1] === 'the' && words[end] === 'of';
}

/** A verb of the main clause; "a killing", not "the six farmers' killing" or "Wednesday's attack". */
function isNew({ role }: Phrase, { words, text }: Sentence, at: number): boolean {
  if (role === 'agent') return false;
  const before = words.slice(Math.max(0, at - KNOWN_REACH), at);
  if (role === 'verb') {
    const from = before.findLastIndex((word) => SENTENCE_ENDS.has(word));
    return !before.slice(from + 1).some((word) => ASIDES.has(word));
  }
  const from = before.findLastIndex((word) => NEW.has(word) || !/^[\p{L}\p{N}]/u.test(word));
  if (before.slice(from + 1).some((word) => KNOWN.has(word))) return false;
  const owned = String.raw`(?:['’]s|s['’]) (?:\p{L}+ ){0,2}${words[at] ?? '-'}(?!\p{L})`;
  return !new RegExp(owned, 'iu').test(text);
}
const KNOWN_REACH = 7;
const KNOWN: ReadonlySet<string> = new Set(
  'the this that these those his her its their'.split(' '),
);
const NEW: ReadonlySet<string> = new Set('a an of in for on at by with and'.split(' '));
const ASIDES: ReadonlySet<string> = new Set('who whom which whose because since if'.split(' '));

/** "Torture, murder, and beatings", "the use of kidnapping": a noun without an article, in a list or as a means. */
function isOfASort(words: readonly string[], at: number, end: number): boolean {
  const before = words[at - 1] ?? '';
  if (before === 'of') return MEANS.has(words[at - 2] ?? '');
  return LISTS.has(before) && LISTS.has(words[end] ?? '');
}
const LISTS: ReadonlySet<string> = new Set([',', 'and', 'or']);
const MEANS: ReadonlySet<string> = new Set(
  'use kind kinds form forms policy method methods crime crimes'.split(' '),
);

/** Who takes part tells less than what happened. */
const AGENT = 0.6;
/** "Protest after police shooting" is a protest. */
const ASIDE_WEIGHT = 0.4;

/** Whether a phrase is what the table means by it, where it stands. */
function fits(phrase: Phrase, sentence: Sentence, at: number, end: number): boolean {
  // "a sit-in", not "sit in"
  if (phrase.isJoined && !sentence.text.toLowerCase().includes(phrase.words)) return false;
  // "the attack" is no verb
  if (
    phrase.role === 'verb' &&
    ARTICLE.test(sentence.words[at - 1] ?? '') &&
    !phrase.participles.has(sentence.words[at] ?? '')
  )
    return false;
  if (phrase.before === undefined && phrase.after === undefined && !phrase.isActive) return true;
  const spot = { words: sentence.words, things: thingsOf(sentence), at, end };
  if (phrase.isActive && !isDoing(phrase, spot)) return false;
  if (phrase.before !== undefined && !subjectOf(phrase, spot)) return false;
  return phrase.after === undefined || objectOf(phrase, spot) !== undefined;
}

/** Events told beside another one of the same sentence count less, and those beside what somebody does. */
function withoutAsides(
  found: readonly Happening[],
  beside: readonly Happening[],
  words: readonly string[],
): Happening[] {
  const hasMain =
    found.some((one) => isEvent(one.kind) && !beside.includes(one)) ||
    words.some((word) => OF_PERSONS.has(word));
  return found.map((one) =>
    beside.includes(one) && (hasMain || !isEvent(one.kind))
      ? { ...one, weight: one.weight * ASIDE_WEIGHT }
      : one,
  );
}

function isEvent({ level }: EventKind): boolean {
  return level === 'event';
}

/** Whether a noun is a name by its capital; never where capitals are the rule, as in titles. */
function isNameAt({ text, words }: Sentence, at: number, { kind, role }: Phrase): boolean {
  if (at === 0 || role === 'verb' || kind.isOwn) return false;
  return !text.includes(words[at] ?? '') && !isTitleLike(text);
}

/** Whether capitals are the rule. */
function isTitleLike(text: string): boolean {
  const letters = text.match(ANY_WORD) ?? [];
  return letters.filter((word) => CAPITAL.test(word)).length * 2 > letters.length;
}
