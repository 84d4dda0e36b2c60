import { BESIDE, OF_PERSONS, tellingOf, type Telling } from './cues.ts';
import type { EventKind } from './kinds.ts';
import { mayBegin, phraseAt, thingsIn, type Found, type Phrase, type Thing } from './lexicon.ts';

/** An event that a sentence tells of. */
export interface Happening extends Telling {
  readonly kind: EventKind;
  /** The word that names it, singular: "hurricane"; undefined where it is told by what was done. */
  readonly noun: string | undefined;
  /** Things and manners beside it that may be said before its name, the closest first. */
  readonly things: readonly Thing[];
}

/** Words before a verb in which who did it stands, and after it to whom. */
const SUBJECT_REACH = 9;
const OBJECT_REACH = 6;
/** Words between an event and the site that a preposition puts it at. */
const SITE_REACH = 4;
const CLAUSE_ENDS = new Set(
  '; : ( ) , who which when as while after before that “ ” " – —'.split(' '),
);
const SENTENCE_ENDS = new Set('; : ( ) “ ” " – — ! ?'.split(' '));
/** An object stands before these. */
const OBJECT_ENDS = new Set([
  ...CLAUSE_ENDS,
  ...'in at by on near after from with off to for during into over'.split(' '),
]);
const MANY =
  /^(?:\p{Nd}+|group|groups|number|dozens|scores|hundreds|thousands|some|all|most|many|more|one|two|three|four|five|six|seven|eight|nine|ten|dozen)$/u;
/** A participle behind these is said of what follows. */
const SAID_OF = new Set(
  'a an the with of his her their its from in for by these those whose'.split(' '),
);
const DETERMINER =
  /^(?:a|an|the|his|her|its|their|this|that|these|those|some|many|several|two|three|four|five|\p{Nd}+)$/u;
const PASSIVE = /^(?:is|are|was|were|been|being|be|and|or|get|got)$/u;
/** What stands behind these words did not do it: "a lift in an office tower plunged". */
const ASIDE = new Set(
  'in on at from near by with to under over through inside outside beside behind'.split(' '),
);
const PARTS = new Set([...CLAUSE_ENDS, 'and']);
const AT_SITE = new Set('on at in inside against of aboard through to into'.split(' '));
/** A word without "'s", or a mark that parts a sentence. */
const WORD = /[a-z0-9\u00df-\u024f]+(?:['’](?!s(?![a-z]))[a-z]+)?|[,;:()[\]“”"–—!?]/g;
const ANY_WORD = /\p{L}+/gu;
const SHORTEST_BESIDE = 4;
/** A name in the midst of a sentence: "the Blast Theatre". */
const CAPITAL = /^\p{Lu}/u;

/**
 * The events that one sentence, or a title, tells of, in its order, each with how much it is told: what
 * verb and nouns say, not who came to help, what was feared or denied, what came before.
 * `year`: when it was published; events of years before are told less. Takes linear time.
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
  sentence.things ??= thingsIn(sentence.words);
  return sentence.things;
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
  const place = {
    start: at,
    end,
    isVerb: role === 'verb',
    isPlanned: kind.isPlanned,
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
    noun: role === 'noun' ? phrase.words : undefined,
    things: thingsBeside(phrase, spot),
  };
}

/** Who takes part tells less than what happened. */
const AGENT = 0.6;
/** "Protest after police shooting" is a protest. */
const ASIDE_WEIGHT = 0.4;

interface Spot {
  readonly words: readonly string[];
  readonly things: readonly Thing[];
  readonly at: number;
  readonly end: number;
}

/** Whether a phrase is what the table means by it, where it stands. */
function fits(phrase: Phrase, sentence: Sentence, at: number, end: number): boolean {
  // "a sit-in", not "sit in"
  if (phrase.isJoined && !sentence.text.toLowerCase().includes(phrase.words)) return false;
  if (phrase.before === undefined && phrase.after === undefined && !phrase.isActive) return true;
  const spot = { words: sentence.words, things: thingsOf(sentence), at, end };
  if (phrase.isActive && !isDoing(phrase, spot)) return false;
  if (phrase.before !== undefined && !subjectOf(phrase, spot)) return false;
  return phrase.after === undefined || objectOf(phrase, spot) !== undefined;
}

/** "With a stolen gun", "the 21 kidnapped schoolgirls": a participle that is said of a thing, and tells nothing new. */
function isAttribute({ participles }: Phrase, { words, things, at, end }: Spot): boolean {
  if (!participles.has(words[at] ?? '')) return false;
  const last = words[at - 1] ?? '';
  return SAID_OF.has(last) || (MANY.test(last) && things.some(({ start }) => start === end));
}

/** Whether a verb has an object right behind it, and no "was" before it: it is no passive. */
function isDoing({ participles }: Phrase, { words, at, end }: Spot): boolean {
  if (!participles.has(words[at] ?? '')) return true;
  const next = words[end];
  return next !== undefined && !OBJECT_ENDS.has(next) && !PASSIVE.test(words[at - 1] ?? '');
}

/** Who or what did it: before the verb, or after it behind "by". */
function subjectOf({ before }: Phrase, { words, things, at, end }: Spot): Thing | undefined {
  if (before === undefined) return undefined;
  if (words[end] === 'by') return thingIn(things, end + 1, end + 1 + SITE_REACH, before);
  return thingBefore(words, things, at, before);
}

/** To whom it was done: behind the verb, or before a participle. */
function objectOf(phrase: Phrase, { words, things, at, end }: Spot): Thing | undefined {
  if (phrase.after === undefined) return undefined;
  let last = end;
  while (last < end + OBJECT_REACH && last < words.length && !isObjectEnd(words, last)) last += 1;
  const after = thingIn(things, end, last, phrase.after);
  // "a painting was slashed", not "a visitor slashed a painting"
  if (after || !phrase.participles.has(words[at] ?? '') || DETERMINER.test(words[end] ?? ''))
    return after;
  return thingBefore(words, things, at, phrase.after);
}

function isObjectEnd(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return OBJECT_ENDS.has(word) || (word === 'of' && !MANY.test(words[at - 1] ?? ''));
}

function thingIn(
  things: readonly Thing[],
  from: number,
  to: number,
  name: string,
): Thing | undefined {
  for (const thing of things)
    if (thing.start >= from && thing.start < to && thing.classes.has(name)) return thing;
  return undefined;
}

/** The closest such thing before `at` in its sentence that no preposition sets aside. */
function thingBefore(
  words: readonly string[],
  things: readonly Thing[],
  at: number,
  name: string,
): Thing | undefined {
  let from = at;
  while (from > 0 && from > at - SUBJECT_REACH && !SENTENCE_ENDS.has(words[from - 1] ?? ''))
    from -= 1;
  for (let nth = things.length - 1; nth >= 0; nth -= 1) {
    const thing = things[nth];
    if (!thing || thing.end > at) continue;
    if (thing.start < from) break;
    if (!thing.classes.has(name)) continue;
    if (!ASIDE.has(words[thing.start - 1] ?? '') && !ASIDE.has(words[thing.start - 2] ?? ''))
      return thing;
  }
  return undefined;
}

/** What may be said before the event's name: who did it, "prison" in "prison attack" and in "attack on the prison". */
function thingsBeside(phrase: Phrase, spot: Spot): Thing[] {
  const { words, things, at, end } = spot;
  const found = new Set<Thing>();
  for (const thing of [subjectOf(phrase, spot), objectOf(phrase, spot)])
    if (thing) found.add(thing);
  // "prison attack", not "prisons attacked"
  for (const thing of things)
    if (thing.end === at && (thing.word === thing.asWritten || thing.classes.has('manner')))
      found.add(thing);
  if (AT_SITE.has(words[end] ?? '')) {
    const thing = things.find(({ start }) => start > end && start <= end + SITE_REACH);
    if (thing && !words.slice(end + 1, thing.start).some((word) => PARTS.has(word)))
      found.add(thing);
  }
  if (phrase.role === 'verb' && phrase.before === undefined)
    for (const name of phrase.kind.shows) {
      const thing = thingBefore(words, things, at, name);
      if (thing) found.add(thing);
    }
  return [...found];
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
  if (text.includes(words[at] ?? '')) return false;
  const letters = text.match(ANY_WORD) ?? [];
  return letters.filter((word) => CAPITAL.test(word)).length * 2 <= letters.length;
}
