/** From 0 to 19. */
export const BELOW_TWENTY: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);

/** From 20 to 90. */
export const TENS: readonly string[] =
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const SCALES: readonly (readonly [string, number])[] = [
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
];
