import { BELOW_TWENTY, TENS } from '../../language/en/number-words.ts';

const NUMBER = String.raw`(?:\d{1,3}|(?:${[...BELOW_TWENTY.slice(1), ...TENS].join('|')})(?:-\p{L}+)?)`;
/** "53-year-old", "Ola Brandt, 31,", "aged nine", "who is 62", "in his fifties". */
const AGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}[- ](?:years?|months?)[- ](?:old|of age)|aged? (?:of )?${NUMBER}|(?:who (?:is|was)|turn(?:s|ed)) \d{1,2}(?! \p{L})|turn(?:s|ed) \d{1,2}|in (?:his|her|their) (?:(?:early|mid|late)[- ])?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![\p{L}\p{N}])`,
  'iu',
);
/** A name or a noun, and an age between commas or brackets. */
const BETWEEN = /(?<name>\p{L}+)(?:, | \()\d{1,2}(?:[,)]|(?=\.$))(?! \d)/gu;
const CAPITAL = /^\p{Lu}/u;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Route|Section|Page)$/u;

const TOLD = 0.7;
const OF_OTHERS = 0.3;
/** UTF-16 units between a name and an age that is its own. */
const NEAR = 30;

/** How far a sentence tells how old somebody is; 1 beside the name that a question in small letters has. */
export function ageTold(sentence: string, asked: string): number {
  const between = Array.from(sentence.matchAll(BETWEEN)).filter(
    ({ groups: { name = '' } = {} }) => CAPITAL.test(name) && !MONTH.test(name),
  );
  const inWords = AGE.exec(sentence);
  if (between.length === 0 && !inWords) return 0;
  const owners = between.map(({ groups: { name = '' } = {} }) => name.toLowerCase());
  if (owners.some((name) => asked.includes(name))) return 1;
  const named = sentence
    .match(/\p{Lu}\p{L}{2,}/gu)
    ?.find((name) => asked.includes(name.toLowerCase()));
  if (named === undefined) return TOLD;
  if (!inWords) return OF_OTHERS;
  return Math.abs(sentence.indexOf(named) - inWords.index) <= NEAR ? 1 : TOLD;
}
