import { NUMBER_WORDS } from '../../text/number-words.ts';
import type { Counted } from './counted.ts';
import type { Measure } from '../measures/measures.ts';
import { ADVERBS, BE, type Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

/** The predicate that says what became of those a number counts. */
export interface Role {
  readonly measure: Measure;
  readonly predicate: Predicate;
  readonly cost: number;
}

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
const WHOSE = /^(?:the|those|these|his|her|their|its|all)$/u;
/** Words before "of the 1,700", beside numbers in words. */
const SOME =
  /^(?:\d+|many|most|some|half|all|none|several|few|more|one|any|majority|both|each|third|quarter|percent|number|dozens|hundreds)$/u;
/** Vague shares: their size is unknown, so what is said of them gives no number. */
const VAGUE_SHARE =
  /^(?:many|most|some|half|all|none|several|few|majority|third|quarter|percent|number)$/u;
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
/** By measure: those that say more about the same people, such as whether the wounded died. */
const TELLS_MORE: ReadonlyMap<Measure, ReadonlySet<Measure>> = new Map([
  ['casualties', new Set<Measure>(['killed', 'injured'])],
  ['injured', new Set<Measure>(['killed'])],
]);
/** After these words the subject may change. */
const ENDS_CLAUSE = /^(?:[,;:-]|but|while|when|after|before|as|by|during|with|where)$/u;
/** Words before another number with the same predicate. */
const GOES_WITH = /^(?:and|or|,|of|the|those|his|her|their|including|-|\(|plus|all)$/u;
/** Most tokens of an aside. */
const ASIDE = 24;
const ASIDE_OPENS =
  /^(?:a|an|the|both|all|including|ages?|aged|one|identified|whose|who|each|two|three|four|most|mostly|among|and)$/u;
/** Subjects of the verb after them, in place of those before. */
const SOMEBODY_ELSE = /^(?:he|she|it|i|we)$/u;
const PARTICIPLE = /(?:ed|ing)$/u;
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
    const left = objectOf(tokens, one, { starts, byTo });
    const most = mostOf(one);
    const best = [left, right]
      .filter((found) => found !== undefined)
      .filter(({ cost, predicate }) => predicate.isTotal || cost <= most)
      .toSorted((a, b) => a.cost - b.cost)[0];
    return best;
  });
}

/** The cost limit of a number: one without a noun needs a near predicate. */
function mostOf({ phrase, quantity }: Counted): number {
  // "a gunman", "nobody" are mostly no number
  if (quantity.qualifier === 'implied' && quantity.max <= 1) return MAX_SINGLE;
  if (phrase.noun || phrase.isOf) return MAX_COST;
  return phrase.word === '' ? MAX_BARE : MAX_UNKNOWN;
}

/** "Two of the four", "many of the 1,700": the second number is that of all. */
export function isStock(tokens: readonly Token[], { quantity: { from } }: Counted): boolean {
  return shareBefore(tokens, from) !== undefined;
}

/** The word for a share of those whose number begins at `from`; undefined where there is none. */
function shareBefore(tokens: readonly Token[], from: number): string | undefined {
  let at = from - 1;
  while (WHOSE.test(tokens[at]?.text ?? '')) at -= 1;
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
      // "who were shot … have died": of those who were shot, the death counts
      if (
        (best || cost <= MAX_COST) &&
        (!best || TELLS_MORE.get(best.measure)?.has(predicate.measure))
      )
        best = { measure: predicate.measure, predicate, cost: best?.cost ?? cost };
      if (best && !TELLS_MORE.has(best.measure)) break;
    }
    // "two gunmen left six people dead": the predicate belongs to the nearer number
    if (starts.has(at) && !GOES_WITH.test(tokens[at - 1]?.text ?? '')) break;
    if (best && (starts.has(at) || ENDS_CLAUSE.test(tokens[at]?.text ?? ''))) break;
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
  { quantity }: Counted,
  {
    starts,
    byTo,
  }: {
    readonly starts: ReadonlySet<number>;
    readonly byTo: ReadonlyMap<number, Predicate>;
  },
): Role | undefined {
  let cost = 0;
  for (
    let at = quantity.from;
    at > Math.max(0, quantity.from - REACH) && cost <= MAX_COST;
    at -= 1
  ) {
    const predicate = byTo.get(at);
    if (predicate?.takesObject) {
      return predicate.isUnreal ? undefined : { measure: predicate.measure, predicate, cost };
    }
    const before = at - 1;
    cost += starts.has(before) ? COST.figure + COST.word : costAt(tokens, before, predicate);
  }
  return undefined;
}

/**
 * Words in brackets, asides between dashes, ", including …," and ", a boy and a girl," belong to
 * the number before them.
 */
function skipAt(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  const close =
    text === '('
      ? ')'
      : text === ',' && opensAside(tokens, at + 1)
        ? ','
        : isDash(tokens, at)
          ? '-'
          : undefined;
  if (close === undefined) return at;
  for (let nth = at + 1; nth < Math.min(tokens.length, at + ASIDE); nth += 1) {
    if (tokens[nth]?.text === close && (close !== '-' || isDash(tokens, nth))) return nth;
    // a clause with a verb is no aside
    if (close === ',' && BE.has(tokens[nth]?.text ?? '')) return at;
  }
  return at;
}

function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && !(tokens[at]?.isJoined && tokens[at + 1]?.isJoined);
}

/** Words that begin an aside; a number there may be an age. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || ASIDE_OPENS.test(token.text));
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
  if (SOMEBODY_ELSE.test(token.text)) return COST.stop;
  if (VERB.has(token.text)) return COST.verb;
  if (BE.has(token.text) || ADVERBS.has(token.text) || LIGHT.has(token.text)) return COST.light;
  if (predicate) return COST.verb;
  return PARTICIPLE.test(token.text) ? COST.participle : COST.word;
}

/** "By two gunmen": those who act. */
export function isDoer(tokens: readonly Token[], { quantity: { from } }: Counted): boolean {
  return tokens[from - 1]?.text === 'by';
}

function isVerb(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  return BE.has(text) || AUXILIARY.test(text) || ADVERBS.has(text);
}
