import type { Token } from './tokens.ts';

/** Forms that make a verb behind them passive. */
export const BE: ReadonlySet<string> = new Set(
  "was were is are be been being wasn't weren't get gets got getting isn't aren't".split(' '),
);
/** Words between such a form, or a subject, and the verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `also known now still then later already reportedly allegedly apparently either both all immediately
  seriously critically badly gravely severely slightly fatally not never instantly accidentally
  initially subsequently since just only even possibly probably presumably confirmed believed
  thought feared reported said presumed once eventually finally left pronounced declared found
  being been ultimately officially tragically brutally mortally violently senselessly`.split(
    /\s+/u,
  ),
);

/** Whether a verb stands behind a form of "be": "was later killed". */
export function isBehindBe(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && ADVERBS.has(tokens[before]?.text ?? '')) before -= 1;
  return (
    BE.has(tokens[before]?.text ?? '') ||
    tokens.slice(before + 1, verb).some(({ text }) => BE.has(text))
  );
}
