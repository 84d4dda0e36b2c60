import { BELOW_TWENTY, TENS } from '../../language/en/number-words.ts';
import { byText } from './by-text.ts';

const NUMBER = String.raw`(?:\p{Nd}[\p{Nd},]*|${[...BELOW_TWENTY.slice(1), ...TENS].join('|')}|several|dozens of|multiple)`;
const TIMES = String.raw`(?:once|twice|thrice|(?:at least |about |more than )?${NUMBER} (?:or ${NUMBER} )?times)`;
const HIT = '(?:shot|struck|hit|stabbed|wounded)';
const ORDINAL = String.raw`(?:\p{Nd}+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|\p{L}+t(?:y|ie)[- ]?(?:th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))`;
const CRIME =
  '(?:homicide|murder|killing|slaying|death|fatality|shooting|stabbing|arson|robbery|attack|crash)';

/** What a question counts, by how it asks, and how reports say it without that noun. */
const WAYS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  // "how many bullets hit him": "shot seven times"
  [
    /(?<!\p{L})how many (?:\p{L}+ )?(?:times (?:was|were|had|did|is) .{2,80}?(?:shot|hit|struck|stabbed|wounded|shoot|strike|stab|fired? at)|(?:bullets|shots|rounds|stab wounds|gunshot wounds) (?:hit|struck|went into|killed|wounded|(?:was|were|had) .{2,60}? (?:hit|struck|shot)))(?!\p{L})/iu,
    new RegExp(
      String.raw`(?<!\p{L})${HIT} (?:[\p{L}’'-]+,? ){0,6}?${TIMES}(?!\p{L})|${TIMES} (?:in|with) (?:the|his|her|their) (?!\p{L}+ (?:years|months|weeks|days))|(?<!\p{L})(?:hit|struck|wounded) by ${NUMBER} (?:bullets|shots|rounds)|${NUMBER} (?:gunshot|bullet|stab|entrance) wounds`,
      'iu',
    ),
  ],
  // "how many killings this year": "the city's 4th homicide of 2017"
  [
    /(?<!\p{L})how many (?:\p{L}+ ){0,2}?(?:homicides|murders|killings|slayings|shootings|stabbings|arsons|robberies|deaths|crashes|attacks)(?!\p{L}).*(?:year|20\d\d|so far|since|month|season)/iu,
    new RegExp(
      String.raw`(?<!\p{L})${ORDINAL} (?:\p{L}+ ){0,2}?${CRIME}(?!\p{L}).{0,80}?(?<!\p{L})(?:(?:this|the|last) (?:year|month|season)|(?:in|of) (?:19|20)\p{Nd}\p{Nd}|so far|since)`,
      'iu',
    ),
  ],
  // "how many charges": "five counts of arson"
  [
    /(?<!\p{L})how many (?:\p{L}+ )?(?:charges|counts)(?!\p{L})/iu,
    new RegExp(String.raw`(?<!\p{L})${NUMBER} (?:\p{L}+ ){0,2}?(?:counts?|charges)(?!\p{L})`, 'iu'),
  ],
];

/** How reports say the count that a question asks for; undefined where it asks for no such one. */
const timesForm: (question: string) => RegExp | undefined = byText(
  (question) => WAYS.find(([asked]) => asked.test(question.slice(0, 300)))?.[1],
);

/** Whether a question asks for a count that reports say without its noun: shots that hit, killings in a year. */
export function asksTimes(question: string): boolean {
  return timesForm(question) !== undefined;
}

/** Whether a sentence says such a count. */
export function timesTold(sentence: string, question: string): boolean {
  return timesForm(question)?.test(sentence) ?? false;
}
