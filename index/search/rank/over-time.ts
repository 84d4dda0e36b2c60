/** Questions for all that was over a long time: "how many has the group killed over the years". */
const ASKED =
  /\b(?:over|in|during|for|within|through) (?:the )?(?:(?:recent|past|last|previous|many)(?: [\p{L}\p{N}]+)? )?(?:years|decades?)\b/iu;
const SPAN =
  /\b(?:over|in|during|for|within|since) (?:the |its |his |their )?(?:(?:recent|past|last|previous|many)(?: [\p{L}\p{N}]+)? )?(?:years|decades?)\b|\bsince (?:its|then|it|the|they|[12]\d{3})\b|\byears[- ]long\b/iu;
/** "Has killed 20,000", "is blamed for the deaths of 20,000", which the day's report does not say of its event. */
const PERFECT =
  /\b(?:has|have) (?:(?:also|now|since|already) )?(?:\p{L}+ed|cost|left|taken|slain)\b|\b(?:is|are|been) blamed for\b/iu;

/** Whether a question asks for all that was over years. */
export function asksOverTime(question: string): boolean {
  return ASKED.test(question);
}

/** How far a sentence tells of all that was until it was written: 1 where it names the time. */
export function overTimeTold(sentence: string): number {
  if (!PERFECT.test(sentence)) return SPAN.test(sentence) ? 0.6 : 0;
  return SPAN.test(sentence) ? 1 : 0.8;
}
