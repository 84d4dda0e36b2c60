import { NUMBER_WORDS } from '../../text/number-words.ts';
import { countedNoun } from '../counted-nouns.ts';
import type { Counted } from './counted.ts';
import { ADVERBS, BE } from './light-words.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

/** Words after which a number is no object of a verb before them: "killed by", "a case against". */
export const NOT_ITS_OBJECT: ReadonlySet<string> = new Set(
  'by against than for per versus despite toward towards'.split(' '),
);
const ACCUSED: ReadonlySet<string> = new Set(
  'accused suspected convicted charged indicted wanted blamed responsible guilty sought tried implicated jailed sentenced imprisoned arrested detained acquitted cleared'.split(
    ' ',
  ),
);
const OF_WHAT = /^(?:of|for|in|over|with)$/u;
/** Words that end what somebody is accused of. */
const FINITE = /^(?:was|were|is|are|has|have|had|will)$/u;
const ENDS_ACCUSATION = /^(?:[,;:.()]|who|that|which|but)$/u;
const ACCUSATION_REACH = 16;
/** Verbs with an object of their own, beside those that end in -ed and -ing. */
const VERB =
  /^(?:left|leaves|leave|took|takes|blew|set|made|sent|hit|hits|struck|cut|gave|held|saw|fought|fled|drove|shook|sank|flew|brought|met|lost|found|included|bought|sold|built|stole)$/u;
/** Words in -ed and -ing that are no such verb. */
const NO_VERB =
  /^(?:including|excluding|during|following|according|regarding|remaining|surviving|aged|armed|unarmed|estimated|alleged|suspected|united|hundred|totaling|totalling)$/u;
const BESIDE =
  /^(?:the|all|another|more|those|these|his|her|their|its|another|some|further|additional|both)$/u;
const QUANTITY =
  /^(?:dozens|hundreds|thousands|scores|tens|many|most|some|half|all|several|few|couple|pair|handful|bodies|lives|one|majority|remains|excess)$/u;
const SINGULAR_VERB = /^(?:was|is|has)$/u;
const OF_MANY =
  /^(?:total|number|toll|family|crew|group|team|party|band|gang|squad|unit|part|kind|club|household)$/u;

/**
 * The token after what those before `at` are accused of: "deputies accused of killing a boy were
 * …". `at` itself where they are accused of nothing.
 */
export function accusedUntil(tokens: readonly Token[], at: number): number {
  if (!ACCUSED.has(tokens[at]?.text ?? '') || !OF_WHAT.test(tokens[at + 1]?.text ?? '')) return at;
  let to = at + 2;
  while (to < Math.min(tokens.length, at + ACCUSATION_REACH)) {
    const text = tokens[to]?.text ?? '';
    if (FINITE.test(text) || ENDS_ACCUSATION.test(text)) break;
    to += 1;
  }
  return to;
}

/** Whether the number is the object of another verb: "killed eight and left 19", "seized 12". */
export function isGoverned(
  tokens: readonly Token[],
  from: number,
  byTo: ReadonlyMap<number, Predicate>,
): boolean {
  let at = from - 1;
  while (BESIDE.test(tokens[at]?.text ?? '')) at -= 1;
  const { kind, text = '' } = tokens[at] ?? {};
  if (kind !== 'word' || byTo.has(at + 1) || NO_VERB.test(text)) return false;
  if (VERB.test(text)) return true;
  return /[\p{L}]{2}(?:ed|ing)$/u.test(text) && !ADVERBS.has(text) && !BE.has(text);
}

/** Whether those counted do or suffer something in a clause of their own: "two others hit …". */
export function hasOwnVerb(
  tokens: readonly Token[],
  { phrase }: Counted,
  byFrom: ReadonlyMap<number, Predicate>,
): boolean {
  let at = phrase.to;
  while (ADVERBS.has(tokens[at]?.text ?? '') && !BE.has(tokens[at]?.text ?? '') && !byFrom.has(at))
    at += 1;
  const text = tokens[at]?.text ?? '';
  const predicate = byFrom.get(at);
  if (predicate) return !predicate.isPassive;
  return FINITE.test(text) || VERB.test(text);
}

/** "A school of 200 pupils", "a bus with 40 people": what is said of the thing is not said of them. */
export function isInside(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:of|with|in|on|at|from|for)$/u.test(tokens[from - 1]?.text ?? '')) return false;
  const head = tokens[from - 2]?.text ?? '';
  const noun = countedNoun(head);
  const isThing = noun?.measure === 'objects' || noun?.measure === 'other';
  return isThing && noun.isSingular && !OF_MANY.test(head);
}

/** "A family of five", "a group of 12". */
export function isSize(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.text === 'of' && OF_MANY.test(tokens[from - 2]?.text ?? '');
}

/** "Killed the leader of two gangs": whether an "of" makes the number belong to another noun. */
export function isOfOther(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.text !== 'of') return false;
  const { kind, text = '' } = tokens[of - 1] ?? {};
  return (
    kind === 'word' &&
    text !== 'and' &&
    !OF_MANY.test(text) &&
    !QUANTITY.test(text) &&
    !NUMBER_WORDS.has(text)
  );
}

/** "A bus with 40 pupils was hit": a verb in the singular is not that of many. */
export function isOneActing(
  tokens: readonly Token[],
  { quantity, phrase }: Counted,
  at: number,
): boolean {
  if (quantity.min < 2 || phrase.noun?.isMass || phrase.noun?.isSingular) return false;
  if (OF_MANY.test(tokens[quantity.from - 2]?.text ?? '')) return false;
  let before = at;
  while (before > phrase.to && !SINGULAR_VERB.test(tokens[before]?.text ?? '')) {
    if (before < at && !ADVERBS.has(tokens[before]?.text ?? '')) return false;
    before -= 1;
  }
  return SINGULAR_VERB.test(tokens[before]?.text ?? '') && before > phrase.to - 1;
}

/**
 * Up to the "and" with which a list goes on behind what is said of its first ones: "two guards who stood at
 * the door and a boy were hurt". `at` itself where there is none, or where it says what became of them.
 */
export function relativeUntil(
  tokens: readonly Token[],
  at: number,
  {
    starts,
    byFrom,
  }: {
    readonly starts: ReadonlySet<number>;
    readonly byFrom: ReadonlyMap<number, Predicate>;
  },
): number {
  if (tokens[at]?.text !== 'who') return at;
  for (let nth = at + 1; nth < Math.min(tokens.length, at + RELATIVE_REACH); nth += 1) {
    if (byFrom.has(nth) || starts.has(nth) || tokens[nth]?.kind === 'mark') return at;
    if (tokens[nth]?.text === 'and' && starts.has(nth + 1)) return nth;
  }
  return at;
}

const RELATIVE_REACH = 12;

/**
 * Up to the "and" with which a sentence goes on about those to whom something was done "by the truck": "were
 * hit by the truck and are in hospital". `at` itself where it does not.
 */
export function agentUntil(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'by') return at;
  for (let nth = at + 1; nth < Math.min(tokens.length, at + AGENT_REACH); nth += 1) {
    const { kind, text = '' } = tokens[nth] ?? {};
    if (text === 'and') return GOES_ON_ABOUT_THEM.test(tokens[nth + 1]?.text ?? '') ? nth : at;
    if (kind === 'mark' || ENDS_ACCUSATION.test(text)) return at;
  }
  return at;
}

const AGENT_REACH = 8;
const GOES_ON_ABOUT_THEM = /^(?:were|are|have|had|remain|remained|later|died)$/u;
