import type { Surroundings } from './form.ts';

const SAYS = String.raw`\b(?:said|says|told|announced|reported|confirmed|stated|added|wrote)\b`;
/** The words directly before the date are the ones it belongs to: "police said late on Sunday". */
const SAID_THEN = new RegExp(`${SAYS}[ ,]*(?:early |late )?(?:on |in )?$`, 'i');
const AHEAD = String.raw`(?:will|shall|would|scheduled|slated|due|expected|planned|plans?|set (?:for|to)|(?:is|are) to)`;
const AHEAD_BEFORE = new RegExp(
  String.raw`(?:\b${AHEAD}\b|['’]ll\b)(?!.*${SAYS})|\b(?:next|coming) $`,
  'i',
);
const AHEAD_AFTER = new RegExp(
  String.raw`^(?:(?!${SAYS})[^.;])*?\b(?:will|(?:is|are) (?:to|due|set|expected|scheduled|planned))\b`,
  'i',
);
/** "On Sunday the court will …" opens a clause; "the man seen Sunday will …" does not. */
const OPENS_CLAUSE = /(?:^|[,;:–—])\s*["“]?(?:on|in|next|this) $/i;
const BOUNDED = /\b(?:by|until|till|through) (?:the )?(?:early |late )?$/i;

/**
 * Whether a date that was written without its year, or a weekday, lies behind the publication, ahead
 * of it, or wherever is nearer ("until Friday"). News tell what has happened, unless they say not.
 */
export function tenseOf({ before, after }: Surroundings): 'past' | 'ahead' | 'nearest' {
  if (SAID_THEN.test(before)) return 'past';
  if (AHEAD_BEFORE.test(before)) return 'ahead';
  if (OPENS_CLAUSE.test(before) && AHEAD_AFTER.test(after)) return 'ahead';
  return BOUNDED.test(before) ? 'nearest' : 'past';
}
