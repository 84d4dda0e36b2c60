import { alternativesOfAll } from '../../language/languages.ts';
import { wholeWords } from '../../text/whole-words.ts';

/**
 * What kind of words answer a question, as far as its form tells. A quantity is a number that is no
 * time, age or label; a number is any figure, as for "how old" and "how long".
 */
export type AnswerType = 'quantity' | 'number' | 'time' | 'place' | 'weapon' | 'name';

const ORDER: readonly AnswerType[] = ['quantity', 'number', 'time', 'weapon', 'place', 'name'];

/** Of several that fit, the first. */
const FORMS: readonly (readonly [RegExp, AnswerType])[] = [
  ...ORDER.map((type) => [formOf(type), type] as const),
  // as people type who ask in a word or two
  [wholeWords('(?:death |casualty )?toll|casualt(?:y|ies)|body count|deaths$'), 'quantity'],
];

function formOf(type: AnswerType): RegExp {
  return wholeWords(alternativesOfAll(({ questionForms }) => questionForms?.[type]));
}

/** What the answer is, rather than words that stand beside it: "which city", "what nationality". */
const KIND_ASKED =
  /\b(?:(?:what|which)(?: (?:kind|sort|type) of)?|what (?:is|was|are|were) the) (city|town|village|country|province|state|region|place|location|year|month|day|date|time|decade|century|nationality|name|title|number|amount|person|people|company|organi[sz]ation|group|colou?r|language|religion|weapon|kind|type)s?\b/iu;
/** Whoever is counted, reports seldom say "people": they say "12 were hurt", "three dead". */
const PEOPLE_COUNTED = /\bhow many (?:other )?(people|persons|individuals)\b/iu;
/** Measures asked for: the answer is a figure with its unit, and seldom says the word again. */
const MEASURE_ASKED =
  /\bhow (long|old|far|big|large|often|high|tall|deep|wide|fast|heavy|strong|soon|close|much)\b/iu;

/** What kind of words a question asks for; undefined where its form does not tell. */
export function typeAsked(question: string): AnswerType | undefined {
  return FORMS.find(([form]) => form.test(question))?.[1];
}

/** Where the word begins that names the kind of answer ("which city", "how long"); -1 for none. */
export function kindAskedAt(question: string): number {
  const kind =
    KIND_ASKED.exec(question) ?? PEOPLE_COUNTED.exec(question) ?? MEASURE_ASKED.exec(question);
  return kind?.[1] === undefined ? -1 : kind.index + kind[0].lastIndexOf(kind[1]);
}
