import { EVENT } from '../../event/event-words.ts';

const BE = String.raw`(?:is|are|was|were|(?:has|have|had|will) be(?:en)?|being)`;
/** What is done with who did it, and for whom it hit, once it is over; and what the police do then. */
const AFTER = new RegExp(
  String.raw`(?<!\p{L})(?:${BE} (?:\p{L}+ly |also |now |still )?(?:arrested|charged|sentenced|convicted|tried|indicted|jailed|arraigned|mourned|remembered|buried|laid to rest|held (?!hostage|captive|up)|in custody|on trial|in court|(?:looking|searching) for)|(?:accused|arrested|charged|sentenced|convicted) (?:with|in|for|of)|plead(?:s|ed)? (?:not )?guilty|pled|appear(?:s|ed)? in court|fac(?:es?|ed|ing) (?:\p{L}+ ){0,2}(?:charges?|trial|years|life)|stands? trial|judges?|jur(?:y|ors?)|prosecutors?|funerals?|vigils?|gathered|testif(?:ied|ies))(?!\p{L})`,
  'iu',
);

/**
 * Whether a sentence tells first of what came after an event: "two men were charged with the killing"; not
 * "a boy was shot, and two men were charged".
 */
export function tellsAftermath(sentence: string): boolean {
  const found = AFTER.exec(sentence);
  return found !== null && !EVENT.isIn(sentence.slice(0, found.index).toLowerCase());
}
