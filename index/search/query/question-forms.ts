import { wholeWords } from '../../text/whole-words.ts';

/**
 * What kind of words answer a question, as far as its form tells. A quantity is a number that is no
 * time, age or label; a number is any figure, as for "how old" and "how long".
 */
export type AnswerType = 'quantity' | 'number' | 'time' | 'place' | 'weapon' | 'name';

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

/** Of several that fit, the first. English first, then German, Spanish, French, Persian and Arabic. */
const FORMS: readonly (readonly [RegExp, AnswerType])[] = [
  [
    wholeWords(
      'how (?:many|much|far|big|large)|number of|what (?:number|percent|percentage|share|proportion)|' +
        whatIsThe(QUANTITIES),
    ),
    'quantity',
  ],
  [
    wholeWords(
      `how (?:old|long|often)|what age|${whatIsThe('age|duration')}|` +
        'wie (?:viele?|alt|lange|weit|oft|hoch|groß)|wieviele?|welche (?:anzahl|zahl)|' +
        'welche[rmns]? (?:anteil|prozentsatz)|cu[aá]nt[oa]s?|combien|چند|چقدر|كم|کم',
    ),
    'number',
  ],
  [
    wholeWords(
      'when|(?:what|which) (?:time|date|day|year|month|century|decade)|' +
        'wann|welche[mnrs]? (?:jahr|jahren|tag|monat|jahrhundert|jahrzehnt|datum)|' +
        'cu[aá]ndo|quand|کی|چه (?:سالی|زمانی|تاریخی)|متى',
    ),
    'time',
  ],
  [wholeWords('(?:what|which)(?: (?:kind|type|sort)s? of)? weapons?'), 'weapon'],
  [
    wholeWords(
      'where|(?:what|which) (?:city|town|village|country|province|state|region|place|location|county|district|neighbou?rhood)|' +
        'wo|d[oó]nde',
    ),
    'place',
  ],
  [
    wholeWords(
      'who|whom|whose|(?:what|which) (?:person|man|woman|group|company|organi[sz]ation)|qui[eé]n(?:es)?',
    ),
    'name',
  ],
  // as people type who ask in a word or two
  [wholeWords('(?:death |casualty )?toll|casualt(?:y|ies)|body count|deaths$'), 'quantity'],
];

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
