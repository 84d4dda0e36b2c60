import { CAUSE_CUES } from '../../language/en/asked.ts';
import { wholeWords } from '../../text/whole-words.ts';

const NAMED = wholeWords(CAUSE_CUES.named);
const PLAIN = wholeWords(CAUSE_CUES.plain);
const PERHAPS = wholeWords(CAUSE_CUES.perhaps);

/**
 * How far a sentence says why something happened, by words that causes stand beside: 0 to 0.7.
 */
export function causeTold(sentence: string): number {
  if (PLAIN.test(sentence)) return NAMED.test(sentence) ? 0.7 : 0.55;
  return NAMED.test(sentence) ? 0.45 : PERHAPS.test(sentence) ? 0.25 : 0;
}
