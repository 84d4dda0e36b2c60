import { ATTRIBUTES, PRONOUNS } from '../../language/en/attributions.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Question } from '../query/question.ts';
import { bySentence } from './by-sentence.ts';
import type { KnownAt } from './known-of.ts';
import { speakersIn } from './said-told.ts';
import { shareSaid } from './share-said.ts';

const ATTRIBUTING = wholeWords(ATTRIBUTES);
const EACH = new RegExp(ATTRIBUTING.source, 'giu');
/** What stands beside a speaker and names nobody. */
const NO_ONE =
  /(?<!\p{L})(?:the|an?|and|but|then|also|later|has|have|had|as|in|\p{L}+ly|on \p{L}+day)(?!\p{L})|[^\p{L} ]/gu;
const PRONOUN = new RegExp(`^(?:${PRONOUNS})(?!\\p{L})`, 'u');
/** Somebody speaks, and the sentence does not say who it is. */
const UNNAMED = 0.5;
/** What a sentence is worth that says what is asked about, and who says so. */
const SOURCE = 1.8;

const sourceAt = bySentence(sourceIn);

/** How far a sentence says what is asked about, and who says so. */
export function sourceTold(question: Question, known: KnownAt): number {
  const source = sourceAt(known.article, known.span);
  if (source === 0) return 0;
  // who is quoted on something else is no source for it
  const said = question.isPlain ? 0.5 + 0.5 * known.lead : shareSaid(question, known, true) ** 2;
  return SOURCE * source * said;
}

/** How far a sentence names or describes somebody as its source: 1, less for "he said", 0 for nobody. */
export function sourceIn(sentence: string): number {
  if (!ATTRIBUTING.test(sentence)) return 0;
  let most = 0;
  for (const speaker of speakersIn(sentence, EACH)) {
    const named = speaker.replace(NO_ONE, ' ').replace(/\s+/gu, ' ').trim();
    if (named !== '') most = Math.max(most, PRONOUN.test(named) ? UNNAMED : 1);
  }
  return most;
}
