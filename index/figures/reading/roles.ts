import { NUMBER_WORDS } from '../../text/number-words.ts';
import type { Counted } from './counted.ts';
import { skipAt } from './asides.ts';
import {
  accusedUntil,
  agentUntil,
  hasOwnVerb,
  isGoverned,
  isInside,
  isOfOther,
  isOneActing,
  isSize,
  NOT_ITS_OBJECT,
  relativeUntil,
} from './clauses.ts';
import { besideOthers } from './beside-others.ts';
import { ADVERBS, BE } from './light-words.ts';
import type { Predicate } from './predicates.ts';
import {
  isReturn,
  ofAllWho,
  tellsMore,
  TELLS_MORE,
  AFTER_CAPTURE,
  type Role,
} from './telling-more.ts';
import type { Token } from './tokens.ts';

/**
 * Costs of the words between a number and a predicate, as in role labelling by distance: the
 * cheapest predicate wins, but none above `MAX_COST`.
 */
const COST = {
  word: 1,
  /** Auxiliaries and adverbs: "had also been". */
  light: 0.3,
  comma: 2,
  /** "Which", "while", "and": another subject may come. */
  clause: 2.5,
  /** A semicolon, a dash, "he": another subject does come. */
  stop: 6,
  /** Another number, added to the cost of its word. */
  figure: 2.5,
  /** A verb of its own. */
  verb: 4,
  /** Mostly a verb, sometimes a word of the noun. */
  participle: 2,
};
const MAX_COST = 12;
/** Limit for a number without a noun: "26 died", but not "26 likely saved many". */
const MAX_BARE = 1.5;
/** Limit for "a gunman", "nobody". */
const MAX_SINGLE = 5;
/** Limit before a noun that may be a thing: "several surgeries". */
const MAX_UNKNOWN = 5;
const WHOSE: ReadonlySet<string> = new Set('the those these his her their its all'.split(' '));
/** Words before "of the 1,700", beside numbers in words. */
const SOME =
  /^(?:\d+|many|most|some|half|all|none|several|few|more|one|any|majority|both|each|third|quarter|percent|number|dozens|hundreds)$/u;
/** Vague shares: their size is unknown, so what is said of them gives no number. */
const VAGUE_SHARE =
  /^(?:many|most|some|half|all|none|several|few|majority|third|quarter|percent|number)$/u;
const PREPOSITION: ReadonlySet<string> = new Set('for in at on with to from into near'.split(' '));
const AUXILIARY = /^(?:had|have|has|did|could|would|will|may|might)$/u;
/** Tokens on either side that are looked at. */
const REACH = 28;
const CLAUSE = new Set(
  `and but while who whom which that after when where before as because since until whose although
  though if so or`.split(/\s+/u),
);
/** Verbs of their own: whoever is before them does something else. */
const VERB = new Set(
  `said says say told tells ran run went go came come got took take gave give made make left
  leave drove drive walked stood sat saw see heard began know knows knew thought wanted lived live works
  worked fled hid tried robbed entered approached opened fired pulled attacked stormed raided
  ambushed returned retreated joined called reported claimed witnessed found`.split(/\s+/u),
);
/** After these words the subject may change. */
const ENDS_CLAUSE: ReadonlySet<string> = new Set(
  ', ; : - but while when after before as by during with where'.split(' '),
);
/** Words before another number with the same predicate. */
const GOES_WITH = /^(?:and|or|,|of|the|those|his|her|their|including|-|\(|plus|all)$/u;
/** Subjects of the verb after them, in place of those before. */
const SOMEBODY_ELSE: ReadonlySet<string> = new Set('he she it i we'.split(' '));
/** Adverbs and auxiliaries, which do not say what happened. */
const LIGHT = new Set(
  `had has have did do also then later so far the a an all more others other of in people men women
  victims men's to`.split(/\s+/u),
);

/**
 * The role of each number of a sentence, in their order; undefined where the sentence gives it
 * none.
 */
export function rolesOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  predicates: readonly Predicate[],
): (Role | undefined)[] {
  const starts = new Set(counted.map(({ quantity }) => quantity.from));
  const byFrom = new Map(predicates.map((predicate) => [predicate.from, predicate]));
  const byTo = new Map(predicates.map((predicate) => [predicate.to, predicate]));
  return counted.map((one) => {
    const right = subjectOf(tokens, one, { starts, byFrom });
    const left = objectOf(tokens, one, { starts, byFrom, byTo });
    const best = [left, right]
      .filter((found) => found !== undefined)
      .filter(({ cost, predicate }) => predicate.isTotal || cost <= mostOf(tokens, one))
      // cards and houses burn too
      .filter(({ predicate }) => one.phrase.noun !== undefined || !burns(tokens, predicate, one))
      .toSorted((a, b) => Number(isReturn(a)) - Number(isReturn(b)) || a.cost - b.cost)[0];
    return best ?? besideOthers(tokens, one, { starts, byFrom });
  });
}

function burns(tokens: readonly Token[], { from }: Predicate, { phrase }: Counted): boolean {
  return tokens[from]?.text === 'burned' && phrase.word !== '';
}

/** The cost limit of a number: one without a noun needs a near predicate. */
function mostOf(tokens: readonly Token[], { phrase, quantity }: Counted): number {
  // "a gunman", "nobody" are mostly no number
  if (quantity.qualifier === 'implied' && quantity.max <= 1) return MAX_SINGLE;
  // "the 21 who were brought back" are people
  if (phrase.noun || phrase.isOf || tokens[phrase.to]?.text === 'who') return MAX_COST;
  if (isSize(tokens, quantity.from)) return MAX_UNKNOWN;
  return phrase.word === '' ? MAX_BARE : MAX_UNKNOWN;
}

/** "Two of the four", "many of the 1,700": the second number is that of all. */
export function isStock(tokens: readonly Token[], { quantity: { from } }: Counted): boolean {
  return shareBefore(tokens, from) !== undefined;
}

/** The word for a share of those whose number begins at `from`; undefined where there is none. */
function shareBefore(tokens: readonly Token[], from: number): string | undefined {
  let at = from - 1;
  while (WHOSE.has(tokens[at]?.text ?? '') || tokens[at]?.text.endsWith("'s")) at -= 1;
  const share = tokens[at - 1]?.text ?? '';
  const isShare = SOME.test(share) || NUMBER_WORDS.has(share);
  return tokens[at]?.text === 'of' && isShare ? share : undefined;
}

/** "N people were killed": the predicate after the number. */
function subjectOf(
  tokens: readonly Token[],
  counted: Counted,
  {
    starts,
    byFrom,
  }: {
    readonly starts: ReadonlySet<number>;
    readonly byFrom: ReadonlyMap<number, Predicate>;
  },
): Role | undefined {
  const { quantity, phrase } = counted;
  let cost = 0;
  let best: Role | undefined;
  if (isInside(tokens, quantity.from)) return undefined;
  // "the six men shot are in stable condition": some, perhaps, of those told of before
  const isGiven = WHOSE.has(tokens[quantity.from - 1]?.text ?? '');
  const share = shareBefore(tokens, quantity.from);
  if (share !== undefined && (VAGUE_SHARE.test(share) || isVerb(tokens[phrase.to])))
    return undefined;
  const last = Math.min(tokens.length, phrase.to + REACH);
  for (let at = phrase.to; at < last && (cost <= MAX_COST || best); at += 1) {
    const predicate = byFrom.get(at);
    // "one of three people wounded" is about three, "two of the 20 escaped" about two
    const isTheirs = share === undefined || predicate?.isPassive === true;
    if (predicate?.takesSubject && isTheirs && !isDoer(tokens, counted)) {
      if (predicate.isUnreal) break;
      // "a bus with 40 pupils was hit": not the pupils
      if (isOneActing(tokens, counted, predicate.from)) break;
      // "who were shot … have died": of those who were shot, the death counts
      if ((best || cost <= MAX_COST) && (!best || tellsMore(tokens, best, predicate)))
        best = {
          measure: predicate.measure,
          predicate: best && !isGiven ? ofAllWho(best, predicate) : predicate,
          cost: best?.cost ?? cost,
        };
      if (best && !isReturn(best) && !TELLS_MORE.has(best.measure)) break;
    }
    // "two deputies accused of killing": what they are said to have done to others
    const until = accusedUntil(tokens, at);
    if (until > at) {
      if (best) break;
      at = until - 1;
      cost += COST.clause;
      continue;
    }
    // "two gunmen left six people dead": the predicate belongs to the nearer number
    if (starts.has(at) && !GOES_WITH.test(tokens[at - 1]?.text ?? '')) break;
    const ends = starts.has(at) || ENDS_CLAUSE.has(tokens[at]?.text ?? '');
    // "pupils kidnapped by a gang were freed"
    const isBy =
      tokens[at]?.text === 'by' && TELLS_MORE.get(best?.measure ?? 'other') === AFTER_CAPTURE;
    const agent = best?.measure === 'casualties' ? agentUntil(tokens, at) : at;
    if (agent > at) {
      at = agent - 1;
      continue;
    }
    if (best && ends && !isBy) break;
    const beyond = at === phrase.to ? relativeUntil(tokens, at, { starts, byFrom }) : at;
    if (beyond > at) {
      at = beyond - 1;
      cost += COST.clause;
      continue;
    }
    const skipped = skipAt(tokens, at);
    if (skipped > at) {
      // the comma after one aside may open another
      at = skipAt(tokens, skipped) > skipped ? skipped - 1 : skipped;
      continue;
    }
    cost += starts.has(at) ? COST.figure + COST.word : costAt(tokens, at, predicate);
  }
  return best;
}

/** "Killing N people": the predicate before the number. */
function objectOf(
  tokens: readonly Token[],
  counted: Counted,
  {
    starts,
    byFrom,
    byTo,
  }: {
    readonly starts: ReadonlySet<number>;
    readonly byFrom: ReadonlyMap<number, Predicate>;
    readonly byTo: ReadonlyMap<number, Predicate>;
  },
): Role | undefined {
  const { quantity } = counted;
  const ownVerb = hasOwnVerb(tokens, counted, byFrom);
  // "the toll reached 17": a total is announced over any verb
  let takesTotals = isGoverned(tokens, quantity.from, byTo) || isInside(tokens, quantity.from);
  // "killed two of the four": not the four
  if (shareBefore(tokens, quantity.from) !== undefined) return undefined;
  let cost = 0;
  let isBehindPreposition = false;
  for (
    let at = quantity.from;
    at > Math.max(0, quantity.from - REACH) && cost <= MAX_COST;
    at -= 1
  ) {
    const predicate = byTo.get(at);
    if (predicate?.takesObject) {
      // "the loss of power for four towns"
      if (takesTotals && !predicate.isTotal) return undefined;
      if (isBehindPreposition && tokens[at - 1]?.text === 'of') return undefined;
      return predicate.isUnreal ? undefined : { measure: predicate.measure, predicate, cost };
    }
    const before = at - 1;
    const word = tokens[before]?.text ?? '';
    if (NOT_ITS_OBJECT.has(word) && before === quantity.from - 1) return undefined;
    takesTotals ||= NOT_ITS_OBJECT.has(word) || isOfOther(tokens, before);
    // "one shell hit a school and two others hit the market"
    if (ownVerb && (CLAUSE.has(word) || word === ',')) return undefined;
    isBehindPreposition ||= PREPOSITION.has(word);
    cost += starts.has(before) ? COST.figure + COST.word : costAt(tokens, before, predicate);
  }
  return undefined;
}

function costAt(tokens: readonly Token[], at: number, predicate: Predicate | undefined): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.kind === 'mark') {
    if (token.text === ',') return COST.comma;
    if (/^[;:–—]$/u.test(token.text) || (token.text === '-' && !token.isJoined)) return COST.stop;
    return token.text === '.' ? COST.stop / 2 : COST.light;
  }
  if (CLAUSE.has(token.text)) return COST.clause;
  if (SOMEBODY_ELSE.has(token.text)) return COST.stop;
  if (VERB.has(token.text)) return COST.verb;
  if (BE.has(token.text) || ADVERBS.has(token.text) || LIGHT.has(token.text)) return COST.light;
  if (predicate) return COST.verb;
  const isParticiple = token.text.endsWith('ed') || token.text.endsWith('ing');
  return isParticiple ? COST.participle : COST.word;
}

/** "By two gunmen", "by the two men": those who act. */
export function isDoer(tokens: readonly Token[], { quantity: { from } }: Counted): boolean {
  const at = WHOSE.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return tokens[at]?.text === 'by';
}

function isVerb(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  return BE.has(text) || AUXILIARY.test(text) || ADVERBS.has(text);
}
