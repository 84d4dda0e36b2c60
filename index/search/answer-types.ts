import { wordsOf } from '../text/words.ts';
import type { AskedWord, Question } from './question.ts';

/** A figure, in digits or words, that may be a count: vague ones such as "dozens" included. */
const NUMBER =
  /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores|several|half|none|no one|nobody|a few|both|single)\b/iu;
const TIME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}(?:st|nd|rd|th) century|yesterday|today|tonight|(?:last|this) (?:week|month|year|night)|morning|afternoon|evening|midnight|noon)|\d{1,2}[:.]\d\d\b/iu;
/** A capital inside a sentence, not the question's own. */
const NAME = /(?<=\p{L}[\p{L}\d’'",;)–—-]* ["“(]?)\p{Lu}[\p{L}\d]+/gu;

/** A whole figure, with its group and decimal marks. */
const FIGURE = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
/** A figure that is there, but not shown to count what was asked, is half an answer. */
const UNRELATED_FIGURE = 0.5;
/** Words between a figure and what it counts: "1,025 escaped prisoners", "eight of the attackers". */
const FAR = 4;

/**
 * How far `sentence` holds words of the kind the question asks for, other than those of the question
 * itself: 0, 1, or between for a figure that may count something else.
 */
export function typeFit(sentence: string, { expects, counted, text }: Question): number {
  if (expects === 'number') {
    const rest = withoutWordsOf(sentence, text);
    if (!NUMBER.test(rest)) return 0;
    return counted === undefined || counts(rest, counted) ? 1 : UNRELATED_FIGURE;
  }
  if (expects === 'time') return TIME.test(sentence) ? 1 : 0;
  if (expects === 'name') {
    const asked = text.toLowerCase();
    const names = [...sentence.matchAll(NAME)];
    return names.some(([name]) => !asked.includes(name.toLowerCase())) ? 1 : 0;
  }
  return 0;
}

/** Whether a figure stands just before the counted word, or one of its family. */
function counts(sentence: string, { term, relatives }: AskedWord): boolean {
  const words = wordsOf(sentence);
  return words.some(
    (word, at) =>
      word.term !== undefined &&
      (word.term === term || relatives.has(word.term)) &&
      words
        .slice(Math.max(0, at - FAR), at)
        .some(({ start, end }) => NUMBER.test(sentence.slice(start, end))),
  );
}

/** Figures that the question itself names do not answer it. */
function withoutWordsOf(sentence: string, question: string): string {
  const asked = new Set(question.match(FIGURE));
  return sentence.replaceAll(FIGURE, (figure) => (asked.has(figure) ? ' ' : figure));
}
