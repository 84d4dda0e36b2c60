import { alternativesOfAll } from '../../language/languages.ts';
import { wholeWords } from '../../text/whole-words.ts';

/**
 * What kind of words answer a question, as far as its form says. A quantity is a number that is no
 * time, age or label. A number is any figure, as for "how old" and "how long".
 */
export type AnswerType = 'quantity' | 'number' | 'time' | 'place' | 'weapon' | 'name';

const ORDER: readonly AnswerType[] = ['quantity', 'number', 'time', 'weapon', 'place', 'name'];

/** The first that fits counts. */
const FORMS: readonly (readonly [RegExp, AnswerType])[] = [
  ...ORDER.map((type) => [formOf(type), type] as const),
  // short questions of one or two words
  [wholeWords('(?:death |casualty )?toll|casualt(?:y|ies)|body count|deaths$'), 'quantity'],
];

function formOf(type: AnswerType): RegExp {
  return wholeWords(alternativesOfAll(({ questionForms }) => questionForms?.[type]));
}

/**
 * Words that name the kind of answer, rather than stand beside it: "which city", "what
 * nationality".
 */
const KIND_ASKED =
  /\b(?:(?:what|which)(?: (?:kind|sort|type) of)?|what (?:is|was|are|were) the) (city|town|village|country|province|state|region|place|location|year|month|day|date|time|decade|century|nationality|name|title|number|amount|person|people|company|organi[sz]ation|group|colou?r|language|religion|weapon|kind|type|cause|reason|motive)s?\b/iu;
/** Questions that count people: reports seldom say "people", but "12 were hurt", "three dead". */
const PEOPLE_COUNTED = /\bhow many (?:other )?(people|persons|individuals)\b/iu;
/** An amount of money does not repeat the word. */
const MONEY_ASKED = /\bhow (?:much|many) (money|cash|dollars|euros|pesos|rupees|bucks)\b/iu;
/** Questions for a measure: the answer is a figure with its unit, and seldom repeats the word. */
const MEASURE_ASKED =
  /\bhow (long|old|far|big|large|often|high|tall|deep|wide|fast|heavy|strong|soon|close|much)\b/iu;

/** Asks for a cause, whatever it mentions: "why were a number of people held?". */
const WHY = /^[\s"“(]*(?:and |so |but )?(?:why|how come)(?!\p{L})/iu;

/** The kind of words that a question asks for; undefined where its form does not say. */
export function typeAsked(question: string): AnswerType | undefined {
  if (WHY.test(question)) return undefined;
  return FORMS.find(([form]) => form.test(question))?.[1];
}

/** Where the word that names the kind of answer begins ("which city", "how long"); -1 for none. */
export function kindAskedAt(question: string): number {
  const kind =
    KIND_ASKED.exec(question) ??
    PEOPLE_COUNTED.exec(question) ??
    MONEY_ASKED.exec(question) ??
    MEASURE_ASKED.exec(question);
  return kind?.[1] === undefined ? -1 : kind.index + kind[0].lastIndexOf(kind[1]);
}
