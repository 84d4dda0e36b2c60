import { MONTHS } from '../../language/en/calendar-words.ts';
import { BELOW_TWENTY, SCALES, TENS } from '../../language/en/number-words.ts';
import { alternatives, wordsOfAll } from '../../language/languages.ts';
import { withoutStamp } from '../../text/dates/stamp.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import {
  citiesNamed,
  countiesNamed,
  foldedName,
  regionsNamed,
} from '../../text/places/gazetteer.ts';
import { wordsOf } from '../../text/words.ts';
import { nounsThat } from '../../figures/counted-nouns.ts';
import { GROUP_NAMES } from '../../figures/groups.ts';
import { byText } from './by-text.ts';
import type { AskedWord, Question } from './question.ts';
import {
  withoutAges,
  withoutTimesAndLabels,
} from '../../figures/reading/no-count/no-count-text.ts';

const DIGIT = /\p{Nd}/u;
/** A figure in words that may be a count; with vague ones such as "dozens". */
// without "u", which makes "i" five times slower; its words are plain letters
const NUMBER_WORD = new RegExp(
  String.raw`\b(?:${[...BELOW_TWENTY.slice(1), ...TENS].join('|')}|(?:hundred|${SCALES.map(([scale]) => scale).join('|')})s?|dozens?|scores|several|half|none|no one|nobody|a few|both|single)\b`,
  'i',
);
const TIME_WORDS = alternatives(wordsOfAll(({ timeWords }) => timeWords));
/** Months that are no other words: "may" and "march" are verbs, whatever their letters. */
const PLAIN_MONTHS = MONTHS.filter((month) => month !== 'May' && month !== 'March').join('|');
const BEFORE_MONTH =
  'in|since|until|till|by|of|from|to|during|before|after|through|throughout|between|and|this|that|each|every|early|late|mid|last|next';
const TIME = new RegExp(
  String.raw`\b(?:${WEEKDAY_NAMES}|${PLAIN_MONTHS}|(?:(?:${BEFORE_MONTH}|\d|\d(?:st|nd|rd|th)) |, )(?:May|March)(?! (?:be|have|not))|(?:May|March) \d|${TIME_WORDS}|(?:1[5-9]|20)\d\d|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}(?:st|nd|rd|th) century|yesterday|today|tonight|(?:last|this) (?:week|month|year|night)|morning|afternoon|evening|midnight|noon)|\d{1,2}[:.]\d\d\b`,
  'iu',
);
/** A word with a capital inside a sentence. */
const NAME = /(?=\p{Lu})(?<=\p{L}[\p{L}\d’'",;)–—-]* ["“(]?)\p{Lu}[\p{L}\d]+/gu;
/**
 * People without a name: reports seldom name who did it. Holds nouns of the figures' groups, and
 * some that the figures do not count by; of "woman" and "person" the figures use other forms.
 */
const PEOPLE = new RegExp(
  String.raw`\b(?:${nounsThat('unnamed', GROUP_NAMES).join('|')}|women|person|killers?|kidnapers?|hit ?m[ae]n|criminals?|strangers?|subjects?|gangs?|groups?|squads?|front|cartel)\b`,
  'i',
);
const WEAPON =
  /\b(?:(?:car|truck|fire|petrol|gasoline|pipe|time)[- ]?bombs?|bombs?|dynamite|explosives?|explosive (?:device|charge|belt)s?|charges?|grenades?|rifles?|(?:sub)?machine[- ]?guns?|(?:hand|shot)?guns?|pistols?|revolvers?|firearms?|gunfire|gunshots?|gunpoint|bullets?|caliber|knife|knives|machetes?|mortars?|rockets?|missiles?|mines?|molotov|cocktails?|ammunition|shells?|axes?|hammers?|acid|poison|sword|daggers?|AK-?47s?|M-?16s?|R-?15s?|Galil|Uzi)\b/iu;
/** Words that may be a place's name: up to four with a capital after a preposition. */
const PLACED_SOURCE =
  '(?<![\\p{L}\\p{N}])(?:in|at|near|outside|inside|from|to|around|of|on|In|At|Near|Outside|From|On)\\s+(?:the\\s+)?' +
  '(?:(?:city|town|village|port|state|department|province|county|district|municipality|outskirts)\\s+of\\s+|(?:north|south|east|west|central|down|up|mid)\\p{L}*\\s+)*' +
  '(\\p{Lu}[\\p{L}\\p{M}’-]*(?:\\s+(?:(?:of|de|del|la|las|los|el|san)\\s+)?\\p{Lu}[\\p{L}\\p{M}’-]*){0,3})';
const PLACED = new RegExp(PLACED_SOURCE, 'gu');
/** The same in a text that is all in capitals, where they say nothing. */
const PLACED_IN_CAPITALS = new RegExp(PLACED_SOURCE, 'giu');
const SMALL = /\p{Ll}/u;
/** What is of a nation ends so: Nigerian, Japanese, Swedish. */
const OF_NATION = /(?:an|ese|ish|ic|i)$/iu;
const RESIDENT = /(?<!\d)\d{1,2},? $/u;
/** Who is called after a place, and what is a place's own; but what is in it is there. */
const OFFICE = /(?<!\p{L})(?:Police|Sheriff|Department|Dept|Bureau|Court|Coroner|Fire)/u;
const OWNER = /['’]s$/u;
const WITHIN = /^(?:in|at|near|outside|inside)\s/iu;
const TOWN_ASKED = /\b(?:what|which) (?:city|town|village)\b/u;
/** Words with a capital after a preposition that name a time: "on Friday", "in March". */
const NAMES_TIME = new RegExp(`^(?:${WEEKDAY_NAMES}|${MONTH_NAMES})`, 'iu');

/** A whole figure, with its marks for groups and decimals. */
const FIGURE = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
/** Half an answer: a figure that may count something else than what was asked. */
const UNRELATED_FIGURE = 0.5;
/**
 * Words between a figure and what it counts: "1,025 escaped prisoners", "eight of the attackers".
 */
const FAR = 4;

/**
 * Type fit: how far `sentence` holds words of the kind that the question asks for, other than its
 * own. 0, 1, or between for a figure that may count something else.
 */
export function typeFit(sentence: string, question: Question): number {
  const { expects, text } = question;
  if (expects === 'number' || expects === 'quantity') return numberFit(sentence, question);
  if (expects === 'place') return placeFit(sentence, text.toLowerCase());
  if (expects === 'name') return nameFit(sentence, text.toLowerCase());
  if (expects === 'time') return Number(TIME.test(withoutStamp(sentence)));
  return expects === 'weapon' ? Number(WEAPON.test(sentence)) : 0;
}

/** Whether a text names people without a name. */
export function namesPeople(text: string): boolean {
  return PEOPLE.test(text);
}

/** Whether a text holds any number, in digits or words. */
export function holdsNumber(text: string): boolean {
  return DIGIT.test(text) || NUMBER_WORD.test(text);
}

/**
 * Whether a text holds a figure that may answer a question for a number. An age counts too: it
 * shows one person, who may be all there is to count.
 */
export function holdsFigure(text: string, question: Question): boolean {
  return holdsNumber(figuresIn(text, question));
}

/**
 * A text without figures that cannot answer: those of the question, and times where things are
 * counted.
 */
function figuresIn(text: string, { text: asked, expects }: Question): string {
  const rest = withoutWordsOf(text, asked);
  return expects === 'quantity' ? withoutTimesAndLabels(rest) : rest;
}

const figuresAsked = byText((question) => new Set(question.match(FIGURE)));

function numberFit(sentence: string, question: Question): number {
  const { expects, counted } = question;
  const figures = figuresIn(sentence, question);
  const rest = expects === 'quantity' ? withoutAges(figures) : figures;
  if (!holdsNumber(rest)) return 0;
  return counted === undefined || counts(rest, counted) ? 1 : UNRELATED_FIGURE;
}

function nameFit(sentence: string, asked: string): number {
  // capitals say nothing where all words have them
  if (SMALL.test(sentence))
    for (const [name] of sentence.matchAll(NAME)) if (!asked.includes(name.toLowerCase())) return 1;
  return PEOPLE.test(sentence) ? 1 : 0;
}

/** Whether a sentence holds a place that `asked`, a question in small letters, does not name: 0 or 1. */
export function placeFit(sentence: string, asked: string): number {
  const capitalsTell = SMALL.test(sentence);
  const asksTown = TOWN_ASKED.test(asked);
  for (const match of sentence.matchAll(capitalsTell ? PLACED : PLACED_IN_CAPITALS)) {
    const [whole, name = ''] = match;
    // "Ada Vale, 31, of Tarnholm"
    const before = sentence.slice(Math.max(0, match.index - 8), match.index);
    if (whole.startsWith('of ') && RESIDENT.test(before)) continue;
    if (asked.includes(name.toLowerCase()) || NAMES_TIME.test(name)) continue;
    if (asksTown && isCountry(name)) continue;
    // "according to the Tarnholm Police Department", "on Tarnholm's next try"
    if (capitalsTell && (OFFICE.test(name) || (OWNER.test(name) && !WITHIN.test(whole)))) continue;
    // "to Nigerian authorities"
    const [behind = ''] = sentence.slice(match.index + whole.length).match(/^ \p{Ll}/u) ?? [];
    if (
      capitalsTell &&
      behind !== '' &&
      OF_NATION.test(name) &&
      citiesNamed(foldedName(name)).length === 0
    )
      continue;
    // "OF COLOMBIAN HOPEFUL": in capitals nothing tells whether more goes on behind it
    if (!capitalsTell && OF_NATION.test(name) && citiesNamed(foldedName(name)).length === 0)
      continue;
    if (capitalsTell || isPlace(name)) return 1;
  }
  return 0;
}

/** Whether a name is that of a country or a region, and of no town. */
function isCountry(name: string): boolean {
  const folded = foldedName(name);
  return regionsNamed(folded).length > 0 && citiesNamed(folded).length === 0;
}

/** Whether the gazetteer has the words, or the first ones of them, as a place. */
function isPlace(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.some((_, nth) => {
    const folded = foldedName(words.slice(0, words.length - nth).join(' '));
    return [citiesNamed, regionsNamed, countiesNamed].some((named) => named(folded).length > 0);
  });
}

/** Whether a figure is just before the counted word or one of its relatives. */
function counts(sentence: string, { term, relatives }: AskedWord): boolean {
  const words = wordsOf(sentence);
  return words.some(
    (word, at) =>
      word.term !== undefined &&
      (word.term === term || relatives.has(word.term)) &&
      words
        .slice(Math.max(0, at - FAR), at)
        .some(({ start, end }) => holdsNumber(sentence.slice(start, end))),
  );
}

/** A sentence without the question's own figures, which do not answer it, however the sentence writes them. */
function withoutWordsOf(sentence: string, question: string): string {
  const asked = figuresAsked(question);
  if (asked.size === 0) return sentence;
  let rest = sentence.replaceAll(FIGURE, (figure) => (asked.has(figure) ? ' ' : figure));
  for (const figure of asked) {
    const form = inWords(Number(figure));
    if (form) rest = rest.replaceAll(form, ' ');
  }
  return rest;
}

/** How a number from 2 to 99 is written in words, by its figure. */
const IN_WORDS: readonly (RegExp | undefined)[] = Array.from({ length: 100 }, (_, number) => {
  const units = BELOW_TWENTY[number < 20 ? number : number % 10];
  const tens = number < 20 ? undefined : TENS[Math.floor(number / 10) - 2];
  const word = tens === undefined ? units : number % 10 === 0 ? tens : `${tens}[- ]${units}`;
  return number < 2 ? undefined : new RegExp(`\\b${word}\\b`, 'giu');
});

function inWords(number: number): RegExp | undefined {
  return IN_WORDS[number];
}
