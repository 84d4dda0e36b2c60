import {
  CAUSE_MARKS,
  CAUSING,
  DEMANDING,
  DONE,
  EFFECTS,
  EVENT_ITSELF,
  EVENT_NOUN,
  IN_COURT,
  JUDGED,
  NO_PURPOSE,
  OTHER_EFFECTS,
  OTHER_REASON,
  REASON_ASKED,
  REASONS,
  UNKNOWN_REASON,
} from '../../language/en/causes.ts';
import type { Question } from '../query/question.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { oncePer } from './once.ts';

/** What a why is asked of: people did harm, something went wrong, or it may be either. */
export type Harm = 'done' | 'mishap' | 'either';

const { fault, hazard, grown, aim, ...ofPeople } = REASONS;
const DRIVEN = Object.values(ofPeople).map(wholeWords);
const FAULT = wholeWords([fault, hazard, REASONS.slip].join('|'));
const GROWN = wholeWords(grown);
const AIM = wholeWords(aim);
const LAW = wholeWords(IN_COURT);
const MARK = wholeWords(CAUSE_MARKS);
const EFFECT = wholeWords(EFFECTS);
const OTHER = wholeWords(OTHER_EFFECTS);
const NOT_ITS_OWN = wholeWords(OTHER_REASON);
const CAUSES_EVENT = wholeWords(String.raw`(?:${CAUSING}) ${EVENT_NOUN}`);
const { named, open } = UNKNOWN_REASON;
/** "No motive", "what led to it has not been determined"; not far from one another. */
const UNKNOWN = wholeWords(
  String.raw`(?:${open})(?: [^.;]{0,50})?? (?:${named})|(?:${named})(?: [^.;]{0,80})?? (?:${open})`,
);
const DEMAND = wholeWords(DEMANDING);
const JUDGEMENT = wholeWords(JUDGED);
/** "Seized the dam to force the government into talks". */
const PURPOSE = wholeWords(
  String.raw`(?:${DONE})(?: (?!(?:${NO_PURPOSE}) )[\p{L}\p{N}'’-]+){0,10}? to (?!be |two|three|four|five|six|seven|eight|nine|ten|about|at |it |which|whom|death|hospital|the |an? |his |her |their |its |safety|help|\p{L}+(?:['’]s| hospital| jail))(?<verb>\p{L}+)`,
);
/** "Set the offices alight after soldiers shot a herdsman". */
const AFTER = wholeWords(
  String.raw`(?:${DONE})\b[^.;]{0,80}? (?:after (?:being told|\p{L}+ing|he|she|they|\p{L}+ \p{L}+ed|soldiers|police|officers|(?:three|two|\p{L}+) \p{L}+ without)|when (?:he|she|they) (?:refused|tried|resisted|would not|did not))(?! found)`,
);
const SMALL = /\p{Ll}/u;
const NEGATED =
  /\b(?:no|none|nobody|never|(?:did|was|were|is|are|has|had|have) not|(?:did|was|were|is|are|has|had|have)n['’]t)\b/iu;
const CLAUSE_END = /[,;:]\s|\b(?:that|who|which|saying|but)\b/iu;
/** "Police said": who says it, and no more. */
const SAYS = /^.{0,50}\b(?:said|says|say|told|according)\b.{0,30}$/iu;
const ITSELF = new RegExp(String.raw`^ (?:of )?${EVENT_ITSELF}(?!\p{L})`, 'iu');
/** Pages run sentences together: what is longer says mostly something else. */
const MAX_LENGTH = 800;
/** How far a sentence tells it that says the reason is not known, and one that says what went before. */
const NOT_KNOWN = 0.5;
const WENT_BEFORE = 0.5;
/** How far one tells it that does not name what happened. */
const NEAR_IT = 0.8;

type Asked = Pick<Question, 'aspect' | 'text' | 'isPlain'>;

const DONE_ASKED = wholeWords(REASON_ASKED.done);
const MISHAP_ASKED = wholeWords(REASON_ASKED.mishap);
const ELSE_ASKED = wholeWords(REASON_ASKED.other);

/** What a question asks the reason of; undefined where it asks for none, or of no event that does harm. */
export const harmAsked: (question: Asked) => Harm | undefined = oncePer(
  ({ aspect, text, isPlain }) => {
    if (aspect !== 'cause' || isPlain || ELSE_ASKED.test(text)) return undefined;
    const isDone = DONE_ASKED.test(text);
    const isMishap = MISHAP_ASKED.test(text);
    if (isDone && isMishap) return 'either';
    return isDone ? 'done' : isMishap ? 'mishap' : undefined;
  },
);

/** Whether a question asks why an event happened that does harm. */
export function asksReason(question: Asked): boolean {
  return harmAsked(question) !== undefined;
}

/** How far a sentence tells why an event happened: 1 where it does, 0.5 where it says that it is not known, else 0. */
export function reasonTold(written: string, harm: Harm = 'either'): number {
  const sentence = written.slice(0, MAX_LENGTH);
  if (NOT_ITS_OWN.test(sentence)) return 0;
  if (UNKNOWN.test(sentence)) return OTHER.test(sentence) ? 0 : NOT_KNOWN;
  const isTold =
    CAUSES_EVENT.test(sentence) ||
    isCauseOfEvent(sentence) ||
    (harm !== 'mishap' && isDriven(sentence)) ||
    (harm !== 'done' && FAULT.test(sentence) && !OTHER.test(sentence));
  if (isTold) return EFFECT.test(sentence) ? 1 : NEAR_IT;
  return AFTER.test(sentence) && !OTHER.test(sentence) ? WENT_BEFORE : 0;
}

function isDriven(sentence: string): boolean {
  if (DRIVEN.some((phrase) => phrase.test(sentence))) return true;
  if (hasGrown(sentence)) return true;
  if (AIM.test(sentence) && !LAW.test(sentence)) return true;
  if (OTHER.test(sentence)) return false;
  return DEMAND.test(sentence) || JUDGEMENT.test(sentence) || hasPurpose(sentence);
}

/** "It stemmed from a feud"; not "the damage that resulted from the attack". */
function hasGrown(sentence: string): boolean {
  const grew = GROWN.exec(sentence);
  return (
    grew !== null &&
    EFFECT.test(sentence) &&
    !ITSELF.test(sentence.slice(grew.index + grew[0].length))
  );
}

/** Whether an event was done to do something; "attacked on the road to Vessby" gives no purpose. */
function hasPurpose(sentence: string): boolean {
  const verb = PURPOSE.exec(sentence)?.groups?.verb;
  return verb !== undefined && (verb === verb.toLowerCase() || !SMALL.test(sentence));
}

/** Whether the effect of a "because" is the event, and not what came after it. */
function isCauseOfEvent(sentence: string): boolean {
  const mark = MARK.exec(sentence);
  if (!mark) return false;
  // hurt as a result of the attack: that is no reason of the attack
  if (ITSELF.test(sentence.slice(mark.index + mark[0].length))) return false;
  const before = sentence.slice(0, mark.index);
  const clause = before.trim() === '' ? behindComma(sentence) : lastClause(before);
  return EFFECT.test(clause) && !OTHER.test(clause) && !NEGATED.test(clause);
}

/** The effect in "Because he owed them money, they shot him". */
function behindComma(sentence: string): string {
  return sentence.split(/,\s/u)[1] ?? '';
}

/** The clause before a "because", where no "police said" stands between them. */
function lastClause(before: string): string {
  const clauses = before.split(CLAUSE_END).filter((one) => one.trim() !== '');
  return clauses.findLast((one) => !SAYS.test(one)) ?? before;
}
