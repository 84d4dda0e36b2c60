import { CERTAINTY } from '../../language/en/attributions.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { Question } from '../query/question.ts';
import { bySentence } from './by-sentence.ts';
import type { KnownAt } from './known-of.ts';
import { shareSaid } from './share-said.ts';
import { sourceIn } from './source-told.ts';

const CUE = wholeWords(CERTAINTY);
const REPORTED =
  /(?<!\p{L})(?:reported(?:ly)?|alleged(?:ly)?|apparently|official(?:s|ly)?)(?!\p{L})/iu;
/** Somebody is said to say so, and no more. */
const SAID_SO = 0.45;
/** What a sentence is worth that says whether what is asked is certain. */
const CERTAIN = 1.4;
/** The share of that which counts where it says nothing of what is asked. */
const UNSAID = 0.2;

const certaintyAt = bySentence(certaintyIn);

/** How far a sentence says of what is asked whether it is certain; the lead, where nothing does. */
export function certaintyTold(question: Question, known: KnownAt): number {
  const { article, span, lead } = known;
  const cue = certaintyAt(article, span);
  const said = question.isPlain ? 0.5 : UNSAID + (1 - UNSAID) * shareSaid(question, known);
  return CERTAIN * cue * said + 0.3 * lead;
}

/** How far a sentence says that something is certain or is not: 1, less where it is only said to be so. */
export function certaintyIn(sentence: string): number {
  if (CUE.test(sentence)) return 1;
  return REPORTED.test(sentence) || sourceIn(sentence) === 1 ? SAID_SO : 0;
}
