/** How sentences end in any language. */
const ENDS = /[\p{P}\p{S}]\s*$/u;

/** The credits of a gallery: "(Photo: …) (Photo: …) (Photo: …)". */
const REPEATED = /(\([^()]{3,30}\)) ?\1 ?\1/u;

/** Whether a sentence is a line of the page, such as a heading, a caption or a teaser: it ends in no mark, or repeats one. */
export function isLine(sentence: string): boolean {
  return !ENDS.test(sentence.slice(-4)) || (sentence.endsWith(')') && REPEATED.test(sentence));
}
