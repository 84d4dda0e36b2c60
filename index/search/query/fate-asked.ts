import { FATE_FORMS, FATE_FORMS_OF_PEOPLE, SOUGHT } from '../../language/en/fates.ts';
import type { Span } from '../../span.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { namesPeople } from './answer-types.ts';
import { byText } from './by-text.ts';

/**
 * What became of people: how they were hurt, what they died of, whether they lived, how they are; whether
 * somebody was caught, charged, what they pleaded, how long they got, what a court decided; how and where the
 * hurt were taken; who called for help, found them, was with them; whether somebody fled, and what came next.
 */
export type Fate = keyof typeof FATE_FORMS;

/** What a question asks of what became of people, and its words that only say so. */
export interface FateAsked {
  readonly fate: Fate;
  /** The words that ask: "is … going to make it". An answer may hold none of them. */
  readonly asking: readonly Span[];
}

interface Form {
  readonly fate: Fate;
  readonly form: RegExp;
  readonly isOfPeople: boolean;
}

const CLAUSE = String.raw`(?:^[\s"“(]*(?:(?:and|but|so) )?|(?<=[,:;–—] ?|\b(?:and|but|so) ))`;
/** Most words a bare "how is …" asks of. */
const MOST_WORDS = 6;
/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;
const PRONOUN =
  /^(?:still )?(?:he|she|they|him|her|them|any(?:one|body)|some(?:one|body)|every(?:one|body))(?: still| now)?$/iu;
const AT_PRESENT = / (?:now|today|still|yet|doing|(?:these|nowadays|right) ?(?:days|now)?)$/iu;
/** A name in its two parts: "Mara Lund". */
const NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
const OTHER_PEOPLE =
  /(?<!\p{L})(?:people|persons?|(?:school)?(?:boys?|girls?|children)|child|bab(?:y|ies)|pupils?|hostages?|captives?|inmates?|detainees?|convicts?|escapees?|fugitives?|hikers?|crew|passengers?|students?|soldiers?|troops|members?|residents|tourists?|migrants?|refugees?|militants?|rebels?|suspects?|missing|hurt|injured|wounded|victims?|survivors?|kids?|guys?|cashiers?|clerks?|guards?|freed|dead|patients?|teens?|teenagers?|pilots?|coach|nurses?|doctors?|[\p{L}]{2,}(?:cher|iver|lot|ner|ger|ker|der|mer|cer|ist|ian|man|men|wom[ae]n))s?(?!\p{L})/iu;
/** Words of a clause, not of somebody: "how are they going to find out". */
const OF_CLAUSE = /(?<!\p{L})(?:to|going|being|be|able|supposed|numbers?)(?!\p{L})/iu;
const WANTED = wholeWords(SOUGHT);

const FORMS: readonly Form[] = [
  ...formsIn(FATE_FORMS_OF_PEOPLE, true),
  ...formsIn(FATE_FORMS, false),
];

function formsIn(
  forms: Readonly<Partial<Record<Fate, readonly string[]>>>,
  isOfPeople: boolean,
): Form[] {
  return Object.entries(forms).flatMap(([fate, written]) =>
    isFate(fate) ? written.map((one) => ({ fate, isOfPeople, form: formOf(one) })) : [],
  );
}

function isFate(name: string): name is Fate {
  return name in FATE_FORMS;
}

function formOf(written: string): RegExp {
  let nth = 0;
  const source = written
    .replaceAll('^^', () => CLAUSE)
    .replaceAll('…', () => `(?<whom${(nth += 1)}>.{1,90}?)`);
  return new RegExp(`(?<!\\p{L})(?:${source})`, 'diu');
}

/** What a question asks of what became of people; undefined where it asks for something else. */
export const fateAsked: (question: string) => FateAsked | undefined = byText((question) => {
  const text = question.slice(0, MAX_LENGTH);
  for (const { fate, form, isOfPeople } of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const whom = found.groups?.whom1 ?? '';
    if (isOfPeople && !(fate === 'caught' ? WANTED.test(headOf(whom)) : isPeople(whom))) continue;
    const [start = 0, end = 0] = found.indices?.[0] ?? [];
    const asking: Span[] = [];
    let from = start;
    for (const [to, behind] of Object.values(found.indices?.groups ?? {}).filter(Boolean)) {
      asking.push({ start: from, end: to });
      from = behind;
    }
    return { fate, asking: [...asking, { start: from, end }] };
  }
  return undefined;
});

/** Whether a word of a question only says what it asks of what became of people. */
export function isAskingFate(asked: FateAsked | undefined, { start, end }: Span): boolean {
  return asked?.asking.some((span) => span.start <= start && end <= span.end) ?? false;
}

/** "The boy", "she", "Mara Lund", "the freed girls"; not "the fire", nor "they going to look". */
function isPeople(whom: string): boolean {
  const head = headOf(whom);
  if (head.split(/\s+/u).length > MOST_WORDS || OF_CLAUSE.test(head)) return false;
  // "how are police officers trained" asks of no person
  const last = head.trim().replace(AT_PRESENT, '').split(' ').at(-1) ?? '';
  return PRONOUN.test(head) || NAME.test(head) || namesPeople(last) || OTHER_PEOPLE.test(last);
}

/** "The man" in "the man who fell from the ferry". */
function headOf(whom: string): string {
  return whom.split(/ (?:from|in|at|who|that|of|after|with|on|by|near) /u)[0] ?? '';
}
