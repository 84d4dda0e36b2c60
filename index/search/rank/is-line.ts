/** How sentences end in any language. */
const ENDS = /[\p{P}\p{S}]\s*$/u;

/** Whether a sentence is a line of the page, such as a heading, a caption or a teaser: it ends in no mark. */
export function isLine(sentence: string): boolean {
  return !ENDS.test(sentence.slice(-4));
}
