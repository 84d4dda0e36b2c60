import {
  ASPECT_FORMS,
  CARRIERS,
  CERTAINTY_ASKED,
  EXISTENCE_FORM,
  KEYWORDS,
  MONEY_FORM,
  NAMES_FORM,
  NUMBER_ASKED,
  POLAR_FORM,
  RELATING_FORMS,
  ROLE_NOUNS,
  UNNAMED_EVENT,
  WHETHER_DONE_FORM,
  WHO_FORMS,
} from '../../language/en/asked.ts';
import { MONTHS, WEEKDAYS } from '../../language/en/calendar-words.ts';
import { isTownOrRegion } from '../../text/places/gazetteer.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { fateAsked } from './fate-asked.ts';
import type { AnswerType } from './question-forms.ts';
import { asksCertainty, asksDuration, sourceAskedAt } from './source-asked.ts';
import { thingAsked } from './thing-asked.ts';

/**
 * What a question asks for: what happened, when, where; who did it, who was hit, or who else, who somebody is; why,
 * how, how many, how long, how old; whether it is certain, and who says so; what somebody says; what became
 * of people; something of a thing.
 */
export type Aspect =
  | 'happened'
  | 'time'
  | 'place'
  | 'doer'
  | 'victim'
  | 'person'
  | 'identity'
  | 'cause'
  | 'manner'
  | 'quantity'
  | 'duration'
  | 'age'
  | 'confirmed'
  | 'source'
  | 'said'
  | 'fate'
  | 'thing';

const CARRYING: ReadonlySet<string> = new Set(CARRIERS.trim().split(/\s+/u));
const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.trim().split(/\s+/u));
const CERTAIN: ReadonlySet<string> = new Set(CERTAINTY_ASKED.split(' '));
const UNNAMED = wholeWords(UNNAMED_EVENT);

const SAID = wholeWords(ASPECT_FORMS.said);
const CAUSE = wholeWords(ASPECT_FORMS.cause);
const AGE = wholeWords(ASPECT_FORMS.age);
const HAPPENED = wholeWords(ASPECT_FORMS.happened);
const MANNER = wholeWords(ASPECT_FORMS.manner);
const VICTIM = wholeWords(WHO_FORMS.victim);
const DOER = wholeWords(WHO_FORMS.doer);
const POLAR = new RegExp(POLAR_FORM, 'iu');
const WHETHER_DONE = new RegExp(WHETHER_DONE_FORM, 'u');
const EXISTENCE = new RegExp(EXISTENCE_FORM, 'iu');
const MONEY = wholeWords(MONEY_FORM);
const NAMES = wholeWords(NAMES_FORM);
const BY_KEYWORD = (['doer', 'victim', 'cause'] as const).map(
  (aspect) => [aspect, wholeWords(KEYWORDS[aspect])] as const,
);
const RELATING = [...RELATING_FORMS, NUMBER_ASKED].map(
  (form) => new RegExp(`(?<!\\p{L})${form}`, 'iu'),
);
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);
const FEW_WORDS = 5;
/** What questions and sentences have, and keywords have not. */
const ASKS =
  /[?.!]|\b(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had)\b/iu;
/** Who is quoted: "what did the mayor of Vessby say". */
const SPEAKER =
  /\b(?:what (?:did|does|do|has|have|is|was|were)|^(?:did|has|have)) (?:the )?(.{2,80}?) (?:say|said|saying|announce|announced|comment|commented|react|reacted|respond|responded|state|stated|claim|tell|told)\b/iu;
/** "How old was the boy who was shot": who it was is known. */
const ASKS_OF_ONE = /^[\s"“(]*(?:(?:and|so|but) )?(?:how|when|where|why)(?!\p{L})/iu;
/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;

/** What a question asks for, by its form; `type` is the kind of words that answer it. */
export function aspectAsked(question: string, type: AnswerType | undefined): Aspect | undefined {
  const text = question.slice(0, MAX_LENGTH);
  if (sourceAskedAt(question)) return 'source';
  if (fateAsked(question)) return 'fate';
  if (asksCertainty(text)) return 'confirmed';
  if (asksDuration(text)) return 'duration';
  if (thingAsked(text) !== undefined) return 'thing';
  if (asksWhetherDone(text)) return 'doer';
  if (!ASKS_OF_ONE.test(text)) {
    if (VICTIM.test(text)) return 'victim';
    if (DOER.test(text)) return 'doer';
  }
  if (type === 'name') return 'person';
  if (AGE.test(text)) return 'age';
  if (type === 'quantity') return 'quantity';
  if (type === 'time' || type === 'place') return type;
  if (type !== undefined) return undefined;
  if (SAID.test(text)) return 'said';
  if (CAUSE.test(text)) return 'cause';
  if (HAPPENED.test(text)) return 'happened';
  return MANNER.test(text) ? 'manner' : keywordAsked(text);
}

/** What a few words ask for that are no question. */
function keywordAsked(text: string): Aspect | undefined {
  if (text.split(/\s+/u).length > FEW_WORDS || ASKS.test(text)) return undefined;
  return BY_KEYWORD.find(([, form]) => form.test(text))?.[0];
}

/** The words of whom a question asks what they say; undefined where it asks for something else. */
export function speakerAsked(question: string): string | undefined {
  return SPEAKER.exec(question.slice(0, MAX_LENGTH))?.[1];
}

/** What an answer must hold, whatever else fits. */
export interface Needs {
  /** Most of what is asked about the event: it wants a yes or a no. */
  readonly predicate: boolean;
  /** An amount of money. */
  readonly money: boolean;
  /** The name of a person. */
  readonly names: boolean;
}

/** What the answer to a question must hold by its form. */
export function needsOf(question: string): Needs {
  const text = question.slice(0, MAX_LENGTH);
  return { predicate: POLAR.test(text), money: MONEY.test(text), names: NAMES.test(text) };
}

/** Whether a question asks if it was somebody's work: "did the Red Front do it". */
export function asksWhetherDone(question: string): boolean {
  const match = WHETHER_DONE.exec(withSmallStart(question.slice(0, MAX_LENGTH)));
  const name = match?.groups?.['name'];
  // "was it Monday", "is it Vessby"
  return match !== null && !(name !== undefined && (DAYS.has(name) || isTownOrRegion(name)));
}

/** A text with its first letter small: what it begins with is no name. */
function withSmallStart(text: string): string {
  return text.replace(/^[\s"“(]*\p{Lu}/u, (start) => start.toLowerCase());
}

/** Where in a question that begins "were there any" the words for what must be told of begin; else undefined. */
export function existenceAskedFrom(question: string): number | undefined {
  return EXISTENCE.exec(question.slice(0, MAX_LENGTH))?.[0].length;
}

/** Where the words of a question begin that no answer repeats: "located", "things", the "two" before them. */
export function relatingAt(question: string): readonly number[] {
  const text = question.slice(0, MAX_LENGTH);
  const relating = RELATING.flatMap((form) => {
    const match = form.exec(text);
    return match?.[1] === undefined ? [] : [match.index + match[0].lastIndexOf(match[1])];
  });
  const source = sourceAskedAt(question);
  if (source === undefined) return relating;
  const asking = text.slice(source.start, source.end).matchAll(/(?<!\p{L})\p{L}/gu);
  return [...relating, ...Array.from(asking, ({ index }) => source.start + index)];
}

/** Whether a folded word only carries a question: "happened" in "what happened". */
export function isCarrier(folded: string): boolean {
  return CARRYING.has(folded);
}

/**
 * Whether a folded word only names the kind of answer: "victims" in "who were the victims", "confirmed" in
 * "was it confirmed".
 */
export function isKindOf(folded: string, aspect: Aspect | undefined): boolean {
  if (aspect === 'confirmed') return CERTAIN.has(folded);
  return (aspect === 'victim' || aspect === 'doer') && ROLES.has(folded);
}

/** Whether a folded word stands for an event that is not named: "incident". */
export function isUnnamedEvent(folded: string): boolean {
  return UNNAMED.test(folded);
}
