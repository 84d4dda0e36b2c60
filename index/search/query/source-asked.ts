import { CERTAINTY_FORMS, NO_SOURCE, SOURCE_FORMS } from '../../language/en/attributions.ts';
import { DURATION_FORMS } from '../../language/en/durations.ts';
import type { Span } from '../../span.ts';
import { byText } from './by-text.ts';

/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;
const BEGINS = String.raw`(?:^[\s"“(]*(?:(?:and|but|so) )?|(?<=[,:;–—] ?|\b(?:and|but|so) ))`;
const SOURCES = SOURCE_FORMS.map(
  (form) => new RegExp(`(?<!\\p{L})(?:${form})(?!\\p{L})(?!${NO_SOURCE})`, 'iu'),
);
const CERTAINTY = CERTAINTY_FORMS.map((form) => new RegExp(`${BEGINS}(?:${form})(?!\\p{L})`, 'iu'));
const DURATION = DURATION_FORMS.map((form) => new RegExp(`(?<!\\p{L})(?:${form})`, 'iu'));

/** Where a question asks who says something: the words that ask, which no answer repeats. */
export const sourceAskedAt: (question: string) => Span | undefined = byText((question) =>
  firstOf(SOURCES, question),
);

/** Whether a question asks if something is certain. */
export function asksCertainty(question: string): boolean {
  return firstOf(CERTAINTY, question) !== undefined;
}

/** Whether a question asks how long something was, or how soon. */
export function asksDuration(question: string): boolean {
  return firstOf(DURATION, question) !== undefined;
}

function firstOf(forms: readonly RegExp[], question: string): Span | undefined {
  const text = question.slice(0, MAX_LENGTH);
  for (const form of forms) {
    const found = form.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
