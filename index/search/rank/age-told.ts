import { countedNoun } from '../../figures/counted-nouns.ts';
import { NO_PERSON } from '../../language/en/asked.ts';
import { BELOW_TWENTY, TENS } from '../../language/en/number-words.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import { byText } from '../query/by-text.ts';

const NUMBER = String.raw`(?:\d{1,3}|(?:${[...BELOW_TWENTY.slice(1), ...TENS].join('|')})(?:-\p{L}+)?)`;
/** What every age has that is told in words; most sentences have none of it, and are not looked at closer. */
const MAY_HAVE_AGE =
  /\d|aged?(?!\p{L})|-old|(?:years?|months?) (?:old|of age)|in (?:his|her|their)/iu;
/** The same for an age that is said of a subject, which is looked for at every word. */
const MAY_HAVE_SUBJECT =
  /(?:years?|months?) (?:old|of age)|(?:is|was) .{0,12}?\d|turn(?:s|ed) \d/iu;
/** "Aged nine", "who is 62", "in his fifties": of people alone. */
const AGED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:aged? (?:of |between )?${NUMBER}|who (?:is|was) \d{1,2}(?! \p{L})|in (?:his|her|their) (?:(?:early|mid|late)[- ])?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![\p{L}\p{N}])`,
  'giu',
);
/** "A 53-year-old driver", and what stands behind it. */
const YEAR_OLD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NUMBER}[- ](?:year|month)s?-old(?![\p{L}\p{N}])(?<behind>.{0,60})`,
  'giu',
);
/** "The driver of the van was 44 years old", "she was 44.", "he turned 18": the subject, and the age. */
const SUBJECT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<subject>\p{L}+)(?: (?:of|in|from|on|at|with|behind) (?:(?:the|an?|his|her|its|their) )?\p{L}+)?(?:,| (?:is|was|were|are|be)(?: (?:only|just|about|then|now|nearly|almost|not))?)? (?:${NUMBER} (?:years?|months?) (?:old|of age)|(?<=(?:is|was)[^.,]{0,8} )\d{1,2}(?=[.,;]? ?$|[.,;] | when | at the time))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?<turner>\p{L}+) turn(?:s|ed) \d{1,2}(?! degrees)(?![\p{L}\p{N}])`,
  'giu',
);
/** "A man of 40", and what stands behind it. */
const OF_AGE =
  /(?<![\p{L}\p{N}])(?<subject>\p{L}+) of \d\d(?![\p{L}\p{N}%]|[.,]\d)(?<behind>.{0,40})/giu;
/** A name or a noun, and an age between commas or brackets. */
const BETWEEN = /(?<!\p{L})(?<name>\p{L}+)(?:, | \()\d{1,2}(?:[,)]|(?=\.$))(?! \d)/gu;
const CAPITAL = /^\p{Lu}/u;
const NO_NAME = new RegExp(`^(?:${WEEKDAY_NAMES}|${MONTH_NAMES}|Route|Section|Page)$`, 'u');
const PLACES: ReadonlySet<string> = new Set(NO_PERSON.trim().split(/\s+/u));
const PRONOUN = /^(?:he|she|i|they|who|you)$/iu;
/** What the figures count people by, though it is nobody: "the toll was 31", "the other, 12". */
const NOBODY = /^(?:tolls?|others?|loved)$/u;
/** How it goes on behind an age that is a noun itself: "the 9-year-old died in", "a man of 40 was held". */
const VERB = /^(?:\p{L}+ed|told|said|fell)$/u;

const TOLD = 0.7;
const OF_OTHERS = 0.3;
/** UTF-16 units between a name and an age that is its own. */
const NEAR = 30;
/** Words behind "53-year-old" in which people are named. */
const BEHIND = 4;

const namesAsked = byText(
  (asked) =>
    new Set((asked.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word))),
);

/** How far a sentence tells how old somebody is; 1 beside the name that a question in small letters has. */
export function ageTold(sentence: string, asked: string): number {
  const owners = Array.from(
    sentence.matchAll(BETWEEN),
    ({ groups: { name = '' } = {} }) => name,
  ).filter((name) => (CAPITAL.test(name) ? !NO_NAME.test(name) : isPerson(name)));
  const inWords = agesInWords(sentence);
  if (owners.length === 0 && inWords.length === 0) return 0;
  const names = namesAsked(asked);
  if (owners.some((name) => names.has(name.toLowerCase()))) return 1;
  const named = Array.from(sentence.matchAll(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu)).find(([name]) =>
    names.has(name.toLowerCase()),
  );
  if (named === undefined) return TOLD;
  if (inWords.length === 0) return OF_OTHERS;
  return inWords.some((at) => Math.abs(named.index - at) <= NEAR) ? 1 : TOLD;
}

/** Where ages of people stand that are told in words. */
function agesInWords(sentence: string): number[] {
  if (!MAY_HAVE_AGE.test(sentence)) return [];
  const ages = Array.from(sentence.matchAll(AGED), ({ index }) => index);
  for (const { index, groups: { behind = '' } = {} } of sentence.matchAll(YEAR_OLD))
    if (isOfPeople(behind)) ages.push(index);
  const told = MAY_HAVE_SUBJECT.test(sentence) ? sentence.matchAll(SUBJECT) : [];
  for (const { index, groups: { subject, turner } = {} } of told)
    if (isSomebody(subject ?? turner ?? '')) ages.push(index);
  for (const { index, groups: { subject = '', behind = '' } = {} } of sentence.matchAll(OF_AGE))
    if (isPerson(subject) && endsNoun(behind)) ages.push(index);
  return ages;
}

/** Whether people stand behind "53-year-old", or nothing does that it belongs to: not "mill". */
function isOfPeople(behind: string): boolean {
  if (endsNoun(behind)) return true;
  const [beside = ''] = behind.split(/[.,;:()]/u);
  const words = beside.match(/[\p{L}’'-]+/gu)?.slice(0, BEHIND) ?? [];
  const end = words.findIndex((word) => STOP_WORDS.has(word.toLowerCase()));
  return words
    .slice(0, end < 0 ? BEHIND : end)
    .some((word) => isPeople(word) || (CAPITAL.test(word) && isSomebody(word)));
}

/** Whether no noun follows: an end, a small word, a verb with one of them behind it. */
function endsNoun(behind: string): boolean {
  const [first = '', second = ''] = behind.match(/[\p{L}’'-]+|[^\p{L}\s]/gu) ?? [];
  return isNoNoun(first) || (VERB.test(first) && isNoNoun(second));
}

function isNoNoun(word: string): boolean {
  return !/^\p{L}/u.test(word) || STOP_WORDS.has(word.toLowerCase());
}

/** "She", "driver", "Brandt"; not "it", "mill", "Monday", "Club". */
function isSomebody(word: string): boolean {
  if (PRONOUN.test(word) || isPeople(word)) return true;
  const small = word.toLowerCase();
  return CAPITAL.test(word) && !STOP_WORDS.has(small) && !PLACES.has(small) && !NO_NAME.test(word);
}

function isPeople(word: string): boolean {
  const small = word.toLowerCase();
  return countedNoun(small)?.group !== undefined && !NOBODY.test(small) && small.length > 1;
}

/** One of them: "driver", but not "crew". */
function isPerson(word: string): boolean {
  const noun = countedNoun(word.toLowerCase());
  return noun?.isSingular === true && !noun.isMass && isPeople(word);
}
