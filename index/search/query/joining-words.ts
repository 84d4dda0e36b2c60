/** Idioms that add nothing to what is asked: "that night" is when it was, whatever it was. */
const IDIOMS =
  /\b(?:take|takes|took|taken|taking) (?:place|part)\b|\b(?:that|the same|this) (?:night|day|morning|evening|afternoon|time|moment)\b/giu;
/** Behind a figure, an age: "5yo", "5 y/o", "5 yr old". The figure says it, as in "Ada Vale, 5". */
const AGE_MARK = /(?<=\b\d{1,3}[ -]?)(?:yo|y\/o|y\.o\.?|yrs?[- ]olds?)\b/giu;
/** Words that only join the others, and the share of their weight that they keep. */
const JOINING: ReadonlySet<string> = new Set(
  'near after still since until while during'.split(' '),
);
const JOINING_WEIGHT = 0.3;

/** A question with blanks for idioms and marks of an age, which add nothing; as long as before. */
export function withoutIdioms(question: string): string {
  return question
    .replaceAll(IDIOMS, (idiom) => ' '.repeat(idiom.length))
    .replaceAll(AGE_MARK, (mark) => ' '.repeat(mark.length));
}

/** The share of its weight that a folded word of a question keeps: 1, or less where it only joins others. */
export function shareOf(folded: string, language: string): number {
  return language === 'en' && JOINING.has(folded) ? JOINING_WEIGHT : 1;
}
