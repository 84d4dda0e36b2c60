import { NUMBER_WORDS } from '../../text/number-words.ts';
import { monthOf } from '../../text/dates/days.ts';
import { countedNoun } from '../counted-nouns.ts';
import type { Measure } from '../measures/measures.ts';
import { ADVERBS, BE, isBehindBe } from './light-words.ts';
import { phraseStartingAt } from './phrases.ts';
import { PREDICATES, type Entry } from './predicate-words.ts';
import { opensNumber } from './quantities.ts';
import { toDeathAt } from './to-death.ts';
import type { Token } from './tokens.ts';

/** Words that say what happened to those counted, by the numbers of their tokens. */
export interface Predicate {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
  readonly takesSubject: boolean;
  readonly takesObject: boolean;
  /** "was killed": the one who acts comes after "by". */
  readonly isPassive: boolean;
  /** It was planned, threatened or tried: it did not happen. */
  readonly isUnreal: boolean;
  /** It says how the hurt are ("in stable condition"), and often counts only some of them. */
  readonly isState: boolean;
  /** It announces a number, however far away. */
  readonly isTotal: boolean;
  /** It tells of a way that only those go who were held. */
  readonly isReturn: boolean;
}

/** Words before the verb that say it did not happen. */
const UNREAL =
  /^(?:threat(?:en(?:ed|ing|s)?|s)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|tr(?:y|ied|ies|ying)|fail(?:ed|ing|s)?|would|wanted|wanting|intend(?:ed|ing|s)?|attempt(?:s|ed|ing)?|if|didn't|couldn't|wouldn't|nearly|almost|hoped|vowed|conspir(?:ed|ing|acy)|will|cannot|refused)$/u;
/** Words from these to what did not happen. */
const UNREAL_REACH = 4;
/** Reach of "not": "was not in custody"; but "not been caught" is a predicate of its own. */
const NOT_REACH = 2;
const CLOSES =
  /^(?:[.,;:)-]|in|at|by|on|during|when|after|while|and|or|who|that|near|outside|inside|from)$/u;
/** "Trapped 400 metres down", "killed two days ago". */
const UNIT =
  /^(?:met(?:er|re)s?|feet|foot|miles?|km|kilomet(?:er|re)s?|yards?|minutes?|hours?|days?|weeks?|months?|years?|times)$/u;
const NAMES_PEOPLE =
  /^(?:dead|killed|wounded|injured|hurt|missing|displaced|trapped|arrested|kidnapped|deceased|homeless|hospitalised|hospitalized)$/u;
const DISCHARGED = /^(?:released|discharged)$/u;
const DETERMINER = /^(?:the|a|an|his|her|their)$/u;
/** How an object begins. */
const OBJECT =
  /^(?:a|an|the|his|her|their|its|another|him|them|himself|herself|no|many|these|those|multiple|my|our|your|innocent|young)$/u;
const HOSPITAL = /^(?:hospitals?|hospital's|clinic|infirmary)$/u;
const BROUGHT: ReadonlySet<string> = new Set(
  'taken rushed airlifted transported flown sent brought admitted transferred driven went carried arrived released discharged'.split(
    ' ',
  ),
);
const REMAIN: ReadonlySet<string> = new Set(['remain', 'remains', 'remained']);
const SENT: ReadonlySet<string> = new Set('sent sending sends putting put landed'.split(' '));
const HOSPITAL_REACH = 9;
const THERE_REACH = 6;
const HARM = /^(?:injury|injuries|wounds?|burns?)$/u;
const SUFFERED: ReadonlySet<string> = new Set(
  'suffered suffering suffer sustained sustaining received receiving with had has from for'.split(
    ' ',
  ),
);
const RECEIVED = /^(?:suffered|sustained|received)$/u;
const HARM_REACH = 7;
const FOUND = /^(?:found|discovered|located|encountered|find|finding)$/u;
const FOUND_REACH = 8;
/** "Taken to a hospital where they later died": they are dead. */
const DIED = /^(?:died|succumbed|dead)$/u;
const DIED_REACH = 7;

/** The predicates of a sentence, in reading order. */
export function predicatesOf(tokens: readonly Token[]): Predicate[] {
  const predicates: Predicate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const entry = phraseStartingAt(PREDICATES, tokens, at);
    const died = entry?.value.measure === 'killed' ? toDeathAt(tokens, at) : undefined;
    if (entry && died?.kind === 'nobody') {
      at = entry.to;
      continue;
    }
    if (entry && died?.kind === 'object') {
      const { verb } = died;
      // the verb by itself may be one of harm: "shot the clerk dead"
      while ((predicates.at(-1)?.from ?? -1) >= verb) predicates.pop();
      predicates.push(objectOnly('killed', verb, verb + 1));
      at = entry.to;
      continue;
    }
    // "released from a hospital" is not freed
    const harm = entry?.value.measure === 'freed' || !entry ? harmOf(tokens, at) : undefined;
    const found =
      harm ?? (entry && predicateOf(tokens, { from: at, to: entry.to, ...entry.value }));
    if (found) predicates.push(found);
    // "were exchanged for four rebels": those who were given for them are freed too
    if (
      found &&
      tokens[found.to]?.text === 'for' &&
      /^(?:exchanged|swapped)$/u.test(tokens[at]?.text ?? '')
    )
      predicates.push({
        ...found,
        from: found.to,
        to: found.to + 1,
        takesSubject: false,
        takesObject: true,
      });
    at = found?.to ?? at + 1;
  }
  return predicates;
}

function predicateOf(
  tokens: readonly Token[],
  {
    from,
    to,
    measure,
    side,
    isState,
    isTotal,
    isReturn,
  }: Entry & { readonly from: number; readonly to: number },
): Predicate | undefined {
  const isPassive = isBehindBe(tokens, from);
  const next = tokens[to];
  // "the killed commander": a word on him, which says nothing of others
  if (isAttribute(tokens[from - 1], next)) return undefined;
  // "a camp for the displaced": people, of whom it says nothing
  if (tokens[from - 1]?.text === 'the' && NAMES_PEOPLE.test(tokens[from]?.text ?? ''))
    return undefined;
  const hasObject =
    next !== undefined &&
    (OBJECT.test(next.text) || (opensNumber(tokens, to) && !UNIT.test(tokens[to + 1]?.text ?? '')));
  // "was shot at the door" has no object; "an officer shot Moen" has, but not "2 injured After
  // Shooting"
  const acts = countedNoun(tokens[from - 1]?.text ?? '')?.isSingular === true && isName(next);
  const isActive = side === 'either' && !isPassive && (hasObject || acts);
  return {
    from,
    to,
    measure,
    takesSubject: side === 'subject' || (side === 'either' && !isActive),
    takesObject:
      side === 'object' || (side === 'either' && !isPassive && (hasObject || !isClosed(next))),
    isPassive: side === 'either' && !isActive,
    isUnreal: isUnrealAt(tokens, from),
    isState,
    isTotal,
    isReturn,
  };
}

/** A word with a capital, other than a day or a month. */
function isName(next: Token | undefined): boolean {
  return next?.isCapital === true && monthOf(next.text) === 0 && !next.text.endsWith('day');
}

/** "One of those wounded was", "two killed in": no people come next. */
function isClosed(next: Token | undefined): boolean {
  return next === undefined || BE.has(next.text) || CLOSES.test(next.text);
}

function isAttribute(before: Token | undefined, next: Token | undefined): boolean {
  return (
    DETERMINER.test(before?.text ?? '') &&
    next?.kind === 'word' &&
    (next.isCapital || countedNoun(next.text)?.isSingular === true)
  );
}

const ATTEMPT = /^(?:attempt|plan|plot|threat)s?$/u;

function isUnrealAt(tokens: readonly Token[], from: number): boolean {
  let isBehindNumber = false;
  for (let at = from - 1; at >= Math.max(0, from - UNREAL_REACH); at -= 1) {
    const { text = '', kind } = tokens[at] ?? {};
    if (kind === 'mark' && text !== '-') return false;
    // "during the attempt seven people were killed": another subject
    isBehindNumber ||= kind === 'number' || NUMBER_WORDS.has(text);
    if (isBehindNumber && ATTEMPT.test(text)) return false;
    if (UNREAL.test(text) || (text === 'not' && at >= from - NOT_REACH)) return true;
    if (text === 'and' || text === 'that' || text === 'who') return false;
  }
  return false;
}

function harmOf(tokens: readonly Token[], at: number): Predicate | undefined {
  return harmAt(tokens, at) ?? conditionAt(tokens, at);
}

/** "Suffered gunshot wounds", "with life-threatening injuries". */
function harmAt(tokens: readonly Token[], at: number): Predicate | undefined {
  if (!SUFFERED.has(tokens[at]?.text ?? '')) return undefined;
  for (let nth = at + 1; nth < Math.min(tokens.length, at + HARM_REACH); nth += 1) {
    const { kind, text } = tokens[nth] ?? { kind: 'mark', text: '' };
    if (HARM.test(text))
      return {
        ...subjectOnly(isFound(tokens, at) ? 'casualties' : 'injured', at, nth + 1),
        isState: !RECEIVED.test(tokens[at]?.text ?? ''),
      };
    if (kind !== 'word' && text !== '-') return undefined;
  }
  return undefined;
}

/** "Found four people with gunshot wounds": of them some may be dead. */
function isFound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'with') return false;
  return tokens.slice(Math.max(0, at - FOUND_REACH), at).some(({ text }) => FOUND.test(text));
}

/** Most words open none. */
const OPENS_CONDITION: ReadonlySet<string> = new Set(['in', ...SENT, ...BE, ...REMAIN, ...BROUGHT]);

/** "In critical condition", "taken to a local hospital", "sent three to the hospital". */
function conditionAt(tokens: readonly Token[], at: number): Predicate | undefined {
  const { text = '' } = tokens[at] ?? {};
  if (!OPENS_CONDITION.has(text)) return undefined;
  if (text === 'in') {
    for (let nth = at + 1; nth < Math.min(tokens.length, at + 6); nth += 1)
      if (tokens[nth]?.text === 'condition' || tokens[nth]?.text === 'surgery')
        return subjectOnly('injured', at, nth + 1);
    return undefined;
  }
  const isSent = SENT.has(text);
  const isThere = BE.has(text) || REMAIN.has(text);
  const last = Math.min(tokens.length, at + (isThere ? THERE_REACH : HOSPITAL_REACH));
  let isPlaced = !isThere;
  for (let nth = at + 1; nth < last; nth += 1) {
    const { kind, text: word } = tokens[nth] ?? { kind: 'mark', text: '' };
    isPlaced ||= word === 'in' || word === 'at';
    const isHospital =
      HOSPITAL.test(word) || (word === 'medical' && tokens[nth + 1]?.text === 'center');
    const died = isPlaced && isHospital && !isSent ? diedThere(tokens, nth + 1) : undefined;
    if (died !== undefined) return { ...subjectOnly('killed', at, died), isState: false };
    if (isPlaced && isHospital)
      return {
        ...subjectOnly(
          DISCHARGED.test(text) ? 'injured' : 'hospitalised',
          at,
          isSent ? at + 1 : nth + 1,
        ),
        takesObject: isSent,
      };
    if ((kind !== 'word' && word !== '-') || word === 'and') return undefined;
  }
  return undefined;
}

/** The token behind "where they later died", which begins at `from`; undefined where it does not. */
function diedThere(tokens: readonly Token[], from: number): number | undefined {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.text !== 'where' || !/^(?:they|both|all)$/u.test(tokens[at + 1]?.text ?? ''))
    return undefined;
  for (let nth = at + 2; nth < Math.min(tokens.length, at + DIED_REACH); nth += 1) {
    if (DIED.test(tokens[nth]?.text ?? '')) return nth + 1;
    const { text = '' } = tokens[nth] ?? {};
    if (!ADVERBS.has(text) && !BE.has(text)) return undefined;
  }
  return undefined;
}

function objectOnly(measure: Measure, from: number, to: number): Predicate {
  return {
    ...subjectOnly(measure, from, to),
    takesSubject: false,
    takesObject: true,
    isState: false,
  };
}

function subjectOnly(measure: Measure, from: number, to: number): Predicate {
  return {
    from,
    to,
    measure,
    takesSubject: true,
    takesObject: false,
    isPassive: false,
    isUnreal: false,
    isState: true,
    isTotal: false,
    isReturn: false,
  };
}
