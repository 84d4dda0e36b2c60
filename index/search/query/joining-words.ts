/** Idioms that add nothing to what is asked: "that night" is when it was, whatever it was. */
const IDIOMS =
  /\b(?:take|takes|took|taken|taking) (?:place|part)\b|\b(?:that|the same|this) (?:night|day|morning|evening|afternoon|time|moment)\b/giu;
/** Words that only join the others, and the share of their weight that they keep. */
const JOINING: ReadonlySet<string> = new Set(
  'near after still since until while during'.split(' '),
);
const JOINING_WEIGHT = 0.3;

/** A question with blanks for idioms that add nothing; as long as before. */
export function withoutIdioms(question: string): string {
  return question.replaceAll(IDIOMS, (idiom) => ' '.repeat(idiom.length));
}

/** The share of its weight that a folded word of a question keeps: 1, or less where it only joins others. */
export function shareOf(folded: string, language: string): number {
  return language === 'en' && JOINING.has(folded) ? JOINING_WEIGHT : 1;
}
