import { AUXILIARY } from './cues.ts';
import type { Phrase, Thing } from './lexicon.ts';

/** Words before a verb in which who did it stands, and after it to whom. */
const SUBJECT_REACH = 9;
const OBJECT_REACH = 6;
/** Words between an event and the site that a preposition puts it at. */
const SITE_REACH = 4;
/** Words of a name between a thing and what it did. */
const NAME_REACH = 2;
const CLAUSE_ENDS = new Set(
  '; : ( ) , who which when as while after before that “ ” " – —'.split(' '),
);
/** Marks that part one statement from the next. */
export const SENTENCE_ENDS: ReadonlySet<string> = new Set('; : ( ) “ ” " – — ! ?'.split(' '));
/** An object stands before these. */
const OBJECT_ENDS = new Set([
  ...CLAUSE_ENDS,
  ...'in at by on near after from with off to for during into over'.split(' '),
]);
/** Behind these a noun tells of more than one. */
const MANY =
  /^(?:\p{Nd}+|group|groups|number|dozens|scores|hundreds|thousands|some|all|most|many|more|one|two|three|four|five|six|seven|eight|nine|ten|dozen)$/u;
/** A participle behind these is said of what follows. */
const SAID_OF = new Set(
  'a an the with of his her their its from in for by these those whose'.split(' '),
);
const DETERMINER =
  /^(?:a|an|the|his|her|its|their|this|that|these|those|some|many|several|two|three|four|five|\p{Nd}+)$/u;
/** Things whose name is as a plural. */
const MANY_PEOPLE = new Set('people police staff crew'.split(' '));
/** Before a participle that is no verb of somebody who does it. */
const PASSIVE = /^(?:is|are|was|were|been|being|be|and|or|get|got)$/u;
/** What stands behind these words did not do it: "a lift in an office tower plunged". */
const ASIDE = new Set(
  'in on at from near by with to under over through inside outside beside behind'.split(' '),
);
const PARTS = new Set([...CLAUSE_ENDS, 'and']);
const AT_SITE = new Set('on at in inside against of aboard through to into'.split(' '));

/** A phrase in its sentence: its first word, and the one behind its last. */
export interface Spot {
  readonly words: readonly string[];
  readonly things: readonly Thing[];
  readonly at: number;
  readonly end: number;
}

/** "With a stolen gun", "the 21 kidnapped schoolgirls": a participle that is said of a thing, and tells nothing new. */
export function isAttribute({ participles }: Phrase, { words, things, at, end }: Spot): boolean {
  if (!participles.has(words[at] ?? '')) return false;
  const last = words[at - 1] ?? '';
  return SAID_OF.has(last) || (MANY.test(last) && things.some(({ start }) => start === end));
}

/** Whether a verb has an object right behind it, and no "was" before it: it is no passive. */
export function isDoing({ participles }: Phrase, { words, at, end }: Spot): boolean {
  if (!participles.has(words[at] ?? '')) return true;
  const next = words[end];
  return next !== undefined && !OBJECT_ENDS.has(next) && !PASSIVE.test(words[at - 1] ?? '');
}

/** Who or what did it: before the verb, or after it behind "by". */
export function subjectOf(
  { before, general }: Phrase,
  { words, things, at, end }: Spot,
): Thing | undefined {
  if (before === undefined) return undefined;
  if (words[end] === 'by') return thingIn(things, end + 1, end + 1 + SITE_REACH, before);
  const subject = thingBefore(words, things, at, before);
  // "the bus strike" is no bus that strikes
  const isCompound =
    subject?.end === at &&
    subject.asWritten === subject.word &&
    general.has(words[at] ?? '') &&
    !MANY_PEOPLE.has(subject.word);
  return isCompound ? undefined : subject;
}

/** To whom it was done: behind the verb, or before a participle. */
export function objectOf(phrase: Phrase, { words, things, at, end }: Spot): Thing | undefined {
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
export function thingsBeside(phrase: Phrase, spot: Spot): Thing[] {
  const { words, things, at, end } = spot;
  const found = new Set<Thing>();
  for (const thing of [subjectOf(phrase, spot), objectOf(phrase, spot)])
    if (thing) found.add(thing);
  // "prison attack", not "prisons attacked"; "cholera" by itself
  for (const thing of things)
    if (thing.start >= at && thing.end <= end) found.add(thing);
    else if (thing.end === at && (thing.word === thing.asWritten || thing.classes.has('manner')))
      found.add(thing);
  if (AT_SITE.has(words[end] ?? '')) {
    const thing = things.find(({ start }) => start > end && start <= end + SITE_REACH);
    if (thing && !words.slice(end + 1, thing.start).some((word) => PARTS.has(word)))
      found.add(thing);
  }
  if (phrase.role === 'verb') {
    let from = at;
    while (AUXILIARY.has(words[from - 1] ?? '')) from -= 1;
    // "the ferry Lady Ann ran aground"
    for (const last = from - NAME_REACH; from >= last; from -= 1) {
      const thing = things.find(({ end: behind }) => behind === from);
      const word = words[from - 1] ?? '';
      if (thing) found.add(thing);
      if (thing || ASIDE.has(word) || PARTS.has(word)) break;
    }
  }
  return [...found];
}
