import { CAUSE_CUES } from '../../language/en/asked.ts';
import { wholeWords } from '../../text/whole-words.ts';

const NAMED = wholeWords(CAUSE_CUES.named);
const PLAIN = wholeWords(CAUSE_CUES.plain);
const SAYS_WHY = wholeWords('because|due to|owing to|in order to|so that|on account of');
const PERHAPS = wholeWords(CAUSE_CUES.perhaps);

/**
 * How far a sentence says why something happened, by words that causes stand beside: 0 to 0.7.
 */
export function causeTold(sentence: string): number {
  if (PLAIN.test(sentence)) return NAMED.test(sentence) ? 0.7 : 0.55;
  return NAMED.test(sentence) ? 0.45 : PERHAPS.test(sentence) ? 0.25 : 0;
}

/** Whether a sentence says why by the word for it: "because". */
export function saysWhy(sentence: string): boolean {
  return SAYS_WHY.test(sentence);
}
