import type { AnswerType } from './question.ts';

/** A figure, in digits or words, that may be a count: vague ones such as "dozens" included. */
const NUMBER =
  /\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores|several|half|none|no one|nobody|a few|both|single)\b/iu;
const TIME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d|\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}(?:st|nd|rd|th) century|yesterday|today|tonight|(?:last|this) (?:week|month|year|night)|morning|afternoon|evening|midnight|noon)|\d{1,2}[:.]\d\d\b/iu;
/** A capital inside a sentence, not the question's own. */
const NAME = /(?<=\p{L}[\p{L}\d’'",;)–—-]* ["“(]?)\p{Lu}[\p{L}\d]+/gu;

/** Whether `sentence` holds words of the kind asked for, other than those of the question itself. */
export function holdsType(sentence: string, type: AnswerType, question: string): boolean {
  switch (type) {
    case 'number':
      return NUMBER.test(withoutWordsOf(sentence, question));
    case 'time':
      return TIME.test(sentence);
    case 'name': {
      const asked = question.toLowerCase();
      return [...sentence.matchAll(NAME)].some(([name]) => !asked.includes(name.toLowerCase()));
    }
  }
}

/** Figures that the question itself names do not answer it. */
function withoutWordsOf(sentence: string, question: string): string {
  const figures = question.match(/\p{Nd}[\p{Nd},.]*/gu) ?? [];
  return figures.reduce((rest, figure) => rest.replaceAll(figure, ' '), sentence);
}
