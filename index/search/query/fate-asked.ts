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
const WHOM = '(?<whom>.{1,90}?)';
/** Most words a bare "how is …" asks of. */
const MOST_WORDS = 6;
/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;
const PRONOUN =
  /^(?:still )?(?:he|she|they|him|her|them|any(?:one|body)|some(?:one|body)|every(?:one|body))(?!\p{L})/iu;
/** A name in its two parts: "Mara Lund". */
const NAME = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
const OTHER_PEOPLE =
  /(?<!\p{L})(?:hurt|injured|wounded|victims?|survivors?|kids?|cashier|guards?|freed|dead|patients?|drivers?|cyclists?|bodies|body|teens?|teenagers?|\p{L}{3,}(?:er|or|ist|ian|man|men)s?)(?!\p{L})/iu;
const WANTED = wholeWords(SOUGHT);

const FORMS: readonly Form[] = [
  ...formsIn(FATE_FORMS_OF_PEOPLE, true),
  ...formsIn(FATE_FORMS, false),
];

function formsIn(
  forms: Readonly<Partial<Record<Fate, readonly string[]>>>,
  isOfPeople: boolean,
): Form[] {
  // Object.entries loses the type: the keys are those of the literals
  const all = Object.entries(forms) as [Fate, readonly string[]][];
  return all.flatMap(([fate, written]) =>
    written.map((one) => ({ fate, isOfPeople, form: formOf(one) })),
  );
}

function formOf(written: string): RegExp {
  const [first = '', ...rest] = written.split('…');
  const whom = rest.length === 0 ? '' : WHOM;
  const source = `${first}${whom}${rest.join('.{1,60}?')}`;
  return new RegExp(`(?<!\\p{L})${source.replaceAll('^^', CLAUSE)}`, 'diu');
}

/** What a question asks of what became of people; undefined where it asks for something else. */
export const fateAsked: (question: string) => FateAsked | undefined = byText((question) => {
  const text = question.slice(0, MAX_LENGTH);
  for (const { fate, form, isOfPeople } of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const whom = found.groups?.whom ?? '';
    if (isOfPeople && !(fate === 'custody' ? WANTED.test(whom) : isPeople(whom))) continue;
    const [start = 0, end = 0] = found.indices?.[0] ?? [];
    const [from = end, to = end] = found.indices?.groups?.whom ?? [];
    return {
      fate,
      asking: [
        { start, end: from },
        { start: to, end },
      ],
    };
  }
  return undefined;
});

/** "The boy", "she", "Mara Lund", "the freed girls"; not "the fire", nor a long clause. */
function isPeople(whom: string): boolean {
  if (whom.split(/\s+/u).length > MOST_WORDS) return false;
  return PRONOUN.test(whom) || NAME.test(whom) || namesPeople(whom) || OTHER_PEOPLE.test(whom);
}
