import type { QuestionForms } from '../rules.ts';

/** What is counted or measured, where somebody asks what it is: "what was the death toll". */
const QUANTITIES =
  'population|toll|number|amount|count|quantity|cost|price|budget|value|revenue|salary|fine|bail|' +
  'ransom|reward|size|distance|height|altitude|elevation|depth|length|width|diameter|area|volume|' +
  'capacity|weight|speed|magnitude|temperature|density|percentage|proportion|share|rate|average|total';

/** "What was the accepted length of …": neither "what is the area code" nor "what is the effect of the cost". */
function whatIsThe(measures: string): string {
  const adjective =
    '(?!(?:of|in|on|at|to|for|from|by|with|about|between|that|which|and)\\s)[\\p{L}-]+\\s+';
  const ends =
    '(?=\\s*(?:[?.!,;]|$)|\\s+(?:of|in|on|at|to|for|from|by|between|before|after|during|when|then|today|now)(?!\\p{L}))';
  return `what(?:\\s+(?:is|was|are|were)|['’]s)\\s+(?:the|its|their|his|her)\\s+(?:${adjective}){0,3}(?:${measures})s?${ends}`;
}

/**
 * "When" and "where" ask as the first of such words, or where another question begins: not in "who drove
 * when the tram crashed", but in "how and when did it burn" and "after the man who shot fled, where was he".
 */
const FIRST = String.raw`(?:(?<=(?:\b(?:and|or)|[,;:]) )|(?<!\b(?:what|who|whom|whose|which|where|when|why|how)(?!\p{L}).*))`;

export const QUESTION_FORMS: QuestionForms = {
  quantity:
    'how (?:many|much|far|big|large)|number of|what (?:number|percent|percentage|share|proportion)|' +
    whatIsThe(QUANTITIES) +
    '|what (?:did|does|do|will|would)\\s.{1,80}?\\scost',
  number: `how (?:old|long|often)|what age|${whatIsThe('age|duration')}`,
  time: `${FIRST}when|(?:what|which) (?:time|date|day|year|month|century|decade)`,
  weapon: '(?:what|which)(?: (?:kind|type|sort)s? of)? weapons?',
  place:
    `${FIRST}where(?:abouts)?|` +
    '(?:what|which) (?:city|town|village|country|province|state|region|place|location|county|district|neighbou?rhood)',
  name: 'who|whom|whose|(?:what|which) (?:person|man|woman|group|company|organi[sz]ation)',
};
