import { NUMBER_WORDS } from '../../text/number-words.ts';
import { countedNoun, type CountedNoun } from '../counted-nouns.ts';
import type { Group } from '../groups.ts';
import type { Measure } from '../measures/measures.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

/** The noun phrase after a number: "four of the attackers", "1,025 escaped prisoners". */
export interface NounPhrase {
  /** The token after its last word. */
  readonly to: number;
  readonly noun: CountedNoun | undefined;
  /** The noun as it is written, in lower case; '' where there is none. */
  readonly word: string;
  /** It counts a part of a number after it: "two of the four". */
  readonly isOf: boolean;
  /** It counts a part of people mentioned before: "four of them". */
  readonly isOfThem: boolean;
  /** It says who some of those before are, and nothing else: "four of whom are policemen". */
  readonly isWhoTheyAre?: true;
  /** It counts people beside those mentioned: "three others", "two more people". */
  readonly isOther: boolean;
}

/** Words that end a noun phrase: verbs, prepositions, pronouns. */
const ENDS = new Set(
  `was were is are be been being had has have did do does will would could should may might must can
  in on at by for from with into onto to as after before when while where who whom whose which that and or
  but if because since until during near inside outside around through over under about against between
  among including including left found not he she they it his her their its our we i you this these those
  there then so than am alone gone went ran fled said says told came took lost gave made got died
  the a an also ago more less later earlier each out up down off behind along across toward towards
  still now killed injured wounded dead shot hurt`.split(/\s+/u),
);
const PARTICIPLE = /^(?:killed|injured|wounded|dead|hurt|shot|slain|other|arrested)$/u;
const QUOTE = /^["“”'‘’«»]$/u;
const OTHER = /^(?:others?|more|additional|another|further)$/u;
const VERBAL = /(?:ed|ing)$/u;
const PLURAL = /[^s']s$/u;

/**
 * Whether a word cannot belong to the noun before it: in "a local gun range" "local" is no noun.
 */
export function endsPhrase({ kind, text }: Token): boolean {
  return kind !== 'word' || ENDS.has(text) || /(?:ed|ing|'s)$/u.test(text);
}

const MEMBERS = /^(?:members?|personnel|staff|employees?)$/u;
/** They are never counted together with others. */
const FIGHTING: ReadonlySet<Group> = new Set<Group>([
  'security forces',
  'attackers',
  'prisoners',
  'hostages',
]);
const NOT_REALLY =
  /^(?:styled|fake|bogus|former|ex|retired|would|gang's|cartel's|clan's|mafia's)$/u;
/** Heads that do not say who they are, after a word that does. */
const GENERAL =
  /^(?:members?|personnel|staff|employees?|citizens?|nationals?|victims?|forces|people|men|women)$/u;
/** "The dead", "the wounded": people named by what became of them. */
const NAMED_BY_FATE: ReadonlyMap<string, Measure> = new Map([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['slain', 'killed'],
  ['deceased', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
  ['trapped', 'trapped'],
  ['displaced', 'displaced'],
]);
const MEMBERS_REACH = 4;
const MAX_WORDS = 7;
/** Whom a party, an army or a firm calls its own. */
const OWN =
  /^(?:members|comrades|colleagues|fighters|soldiers|troops|officers|men|employees|workers|staff)$/u;
const THEM = /^(?:them|whom|these|those|which|us)$/u;

/** The noun phrase of a number, which begins after it. */
export function nounPhraseOf(tokens: readonly Token[], quantity: Quantity): NounPhrase {
  return phraseFrom(tokens, quantity.to, false);
}

/** The noun phrase that begins at a token: "man in his twenties" is "man". */
export function nounPhraseFrom(tokens: readonly Token[], from: number): NounPhrase {
  return phraseFrom(tokens, from, false);
}

function phraseFrom(tokens: readonly Token[], from: number, isWithin: boolean): NounPhrase {
  // “at least 20” attackers
  let at = QUOTE.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (!isWithin && /^(?:more|other|additional|another)$/u.test(tokens[at]?.text ?? '')) at += 1;
  if (!isWithin && tokens[at]?.text === 'of') return partitive(tokens, at + 1);
  const isOther = (to: number): boolean =>
    tokens.slice(from, to).some(({ text }) => OTHER.test(text));
  let found: { readonly noun: CountedNoun; readonly at: number } | undefined;
  let last = at;
  while (at < Math.min(tokens.length, from + MAX_WORDS)) {
    const token = tokens[at];
    if (!token) break;
    // "two 23-year-old men"
    if (token.kind === 'number' && tokens[at + 1]?.text !== '-') break;
    if (token.kind === 'mark' && !(token.text === '-' && token.isJoined) && token.text !== "'")
      break;
    const noun = isCompound(tokens, at) ? undefined : countedNoun(token.text);
    if (token.kind === 'word' && noun) {
      // "family members", "passenger boats": the last noun is the head, but not in "two men
      // wounded"
      // "held 16 guards hostage": nobody's noun comes after a plural
      if (found?.noun.group && !found.noun.isSingular && !found.noun.isMass) break;
      const isHead = found === undefined || noun.group || isModifier(tokens, found, at);
      if (!isHead) break;
      found = { noun: found ? headOf(found.noun, noun, token.text) : noun, at };
    } else if (found) {
      // "captive Red Dawn fighters"
      if (found.noun.isSingular && isNameBefore(tokens, at)) {
        at += 1;
        continue;
      }
      // "military operations", "a hostage situation": something that belongs to people, not people
      if (isSomebodys(found.noun, token)) found = undefined;
      else break;
    } else if (ENDS.has(token.text) && !isParticipleOf(tokens, at)) break;
    // "61 poachers seized there"
    else if (at > from && PLURAL.test(tokens[at - 1]?.text ?? '') && VERBAL.test(token.text)) break;
    at += 1;
    last = at;
  }
  if (found) {
    const both = withMore(tokens, found);
    return {
      to: both?.to ?? found.at + 1,
      noun: both?.noun ?? belongingTo(tokens, found.at) ?? inName(tokens, from, found),
      word: tokens[found.at]?.text ?? '',
      isOf: isWithin,
      isOfThem: false,
      isOther: isOther(found.at + 1),
    };
  }
  const word = tokens[last - 1]?.text ?? '';
  const isNoun = last > from && PLURAL.test(word);
  return {
    to: isNoun ? last : Math.min(last, from + Number(OTHER.test(tokens[from]?.text ?? ''))),
    noun: undefined,
    word: isNoun ? word : '',
    isOf: isWithin,
    isOfThem: false,
    isOther: isOther(last),
  };
}

/** Whether a name stands at `at` before a noun in the plural that it describes. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.isCapital && to < at + MAX_NAME) to += 1;
  const noun = to > at ? countedNoun(tokens[to]?.text ?? '') : undefined;
  return noun?.group !== undefined && !noun.isSingular;
}

const MAX_NAME = 3;

/** "Self-styled officers", "former soldiers" are none. */
function inName(
  tokens: readonly Token[],
  from: number,
  { noun, at }: { readonly noun: CountedNoun; readonly at: number },
): CountedNoun {
  if (noun.group !== 'security forces') return noun;
  const isNone = tokens.slice(from, at).some(({ text }) => NOT_REALLY.test(text));
  return isNone ? { ...noun, group: 'total' } : noun;
}

/** "Rebel-held", "student-led": it only describes the noun after it. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.text === '-' && hyphen.isJoined && next?.kind === 'word' && next.isJoined;
}

/** "Passenger boats", "police cars": people who describe the thing after them. */
function isModifier(
  tokens: readonly Token[],
  { noun, at: before }: { readonly noun: CountedNoun; readonly at: number },
  at: number,
): boolean {
  const text = tokens[at]?.text ?? '';
  if (noun.group === undefined) return true;
  return (
    before === at - 1 &&
    (noun.isSingular || noun.isMass) &&
    !PARTICIPLE.test(text) &&
    !text.endsWith('ing')
  );
}

/** "Crew members", "US citizens", "rebel forces": who they are says the word before. */
function headOf(before: CountedNoun, head: CountedNoun, word: string): CountedNoun {
  const isNamed = before.group !== undefined && before.group !== 'total';
  if (!isNamed || !(before.isSingular || before.isMass) || !GENERAL.test(word)) return head;
  return { ...head, group: before.group, isBare: false };
}

/** "58 passengers and crew", "12 women and children": one number for both. */
function withMore(
  tokens: readonly Token[],
  { noun, at }: { readonly noun: CountedNoun; readonly at: number },
): { readonly noun: CountedNoun; readonly to: number } | undefined {
  const second = countedNoun(tokens[at + 2]?.text ?? '');
  if (tokens[at + 1]?.text !== 'and' || !noun.group || !second?.group) return undefined;
  if (noun.isSingular || second.isSingular || noun.isBare || second.isBare) return undefined;
  const mix = [noun.group, second.group].every((group) => !FIGHTING.has(group));
  if (!mix || (noun.group === second.group && noun.group !== 'total')) return undefined;
  return { noun: { group: 'total', isSingular: false, isMass: false, isBare: true }, to: at + 3 };
}

function isSomebodys({ isSingular, isMass }: CountedNoun, { kind, text }: Token): boolean {
  return (isSingular || isMass) && kind === 'word' && PLURAL.test(text) && !ENDS.has(text);
}

/** "Two injured men": the participle belongs to those counted. */
function isParticipleOf(tokens: readonly Token[], at: number): boolean {
  return (
    PARTICIPLE.test(tokens[at]?.text ?? '') &&
    countedNoun(tokens[at + 1]?.text ?? '')?.group !== undefined
  );
}

/** "Members of the security forces", "of the crew": the group of the latter; undefined where it is unknown. */
function belongingTo(tokens: readonly Token[], at: number): CountedNoun | undefined {
  if (!MEMBERS.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'of') return undefined;
  for (let nth = at + 2; nth < Math.min(tokens.length, at + 2 + MEMBERS_REACH); nth += 1) {
    const noun = countedNoun(tokens[nth]?.text ?? '');
    if (noun?.isMass && noun.group && noun.group !== 'total') return noun;
    if (tokens[nth]?.kind === 'mark') return undefined;
  }
  return undefined;
}

/** "Of the 12 attackers", "of them". */
function partitive(tokens: readonly Token[], from: number): NounPhrase {
  let at = from;
  while (
    /^(?:the|his|her|their|its|those|these|all|my|our|your|whom)$/u.test(tokens[at]?.text ?? '') &&
    !THEM.test(tokens[at]?.text ?? '')
  )
    at += 1;
  const first = tokens[at];
  // "of the 15 attackers"
  if (first && (first.kind === 'number' || NUMBER_WORDS.has(first.text))) at += 1;
  const word = tokens[at]?.text ?? '';
  // "of those who had fled" are everybody who had
  if (THEM.test(word) && tokens[at + 1]?.text !== 'who') {
    const who = whoTheyAre(tokens, at + 1);
    if (who) return { ...who, word, isOf: true, isOfThem: true, isWhoTheyAre: true };
    // "six of them children"
    const noun = countedNoun(tokens[at + 1]?.text ?? '');
    const to = noun?.group ? at + 2 : at + 1;
    return {
      to,
      noun: noun?.group ? noun : undefined,
      word,
      isOf: true,
      isOfThem: true,
      isOther: false,
    };
  }
  const fate = at > from ? NAMED_BY_FATE.get(word) : undefined;
  // "five of the dead": some of them
  if (fate !== undefined && !countedNoun(tokens[at + 1]?.text ?? '')?.group)
    return {
      to: at + 1,
      noun: { measure: fate, isSingular: false, isMass: true, isBare: true },
      word,
      isOf: true,
      isOfThem: false,
      isOther: false,
    };
  // "six of its members" are all that a body lost
  if (/^(?:its|their)$/u.test(tokens[from]?.text ?? '') && OWN.test(word) && at === from + 1)
    return phraseFrom(tokens, at, false);
  // "hundreds of people" are not a part of known people
  return { ...phraseFrom(tokens, at, true), isOf: at > from };
}

const IS = /^(?:was|were|is|are)$/u;
const TAKEN_FOR = /^(?:believed|thought|said|known|reported|understood|feared)$/u;

/** The noun behind "of whom are", "of whom were believed to be"; undefined where they are no such people. */
function whoTheyAre(tokens: readonly Token[], at: number): NounPhrase | undefined {
  if (!IS.test(tokens[at]?.text ?? '')) return undefined;
  const isTaken = TAKEN_FOR.test(tokens[at + 1]?.text ?? '') && tokens[at + 3]?.text === 'be';
  const phrase = phraseFrom(tokens, isTaken ? at + 4 : at + 1, true);
  return phrase.noun?.group && !phrase.noun.measure && !phrase.noun.isSingular ? phrase : undefined;
}
