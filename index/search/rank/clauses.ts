/** Where a clause ends. */
const ENDS = /[;:–—]|, (?:but|while|although|though|whereas|yet|and) | (?:but|although|whereas) /iu;

/** The clauses of a sentence, as far as marks and joining words tell: what stands in another one is said of another. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(ENDS);
}
