import { BELOW_TWENTY, TENS } from '../../language/en/number-words.ts';
import { ABOARD_ASKED } from '../../language/en/asked.ts';

const NUMBER = String.raw`(?<![\p{L}\p{N}])(?:\p{Nd}[\p{Nd},]*|${[...BELOW_TWENTY.slice(1), ...TENS].join('|')}|dozens)(?![\p{L}\p{N}])`;
const ASKED = new RegExp(ABOARD_ASKED, 'iu');
const FEW_WORDS = String.raw`(?:[\p{L}'’-]+[\s,]+){0,6}`;
/** "129 people on board", "carrying 10 foreigners". */
const ABOARD = new RegExp(
  String.raw`${NUMBER}[\s,]+${FEW_WORDS}(?:aboard|on board)(?!\p{L})|(?<!\p{L})(?:aboard|on board|carrying|carried|carries)[\s,]+${FEW_WORDS}${NUMBER}`,
  'iu',
);
/** "103 passengers and 26 crew". */
const TRAVELLERS = new RegExp(
  String.raw`${NUMBER}[\s,]+(?:[\p{L}'’-]+[\s,]+){0,2}(?:passengers?|crew)(?!\p{L})`,
  'iu',
);

/** Whether a question in English asks how many were in or on something that moves. */
export function asksAboard(question: string): boolean {
  return ASKED.test(question.slice(0, 300));
}

/** How far a sentence says how many were aboard: 1, or less where it only counts some who travelled. */
export function aboardTold(sentence: string): number {
  if (ABOARD.test(sentence)) return 1;
  return TRAVELLERS.test(sentence) ? 0.3 : 0;
}
