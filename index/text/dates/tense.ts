import type { Surroundings } from './form.ts';

const SAYS = String.raw`\b(?:said|says|told|announced|reported|confirmed|stated|added|wrote)\b`;
/** The words directly before the date are the ones it belongs to: "police said late on Sunday". */
const SAID_THEN = new RegExp(`${SAYS}[ ,]*(?:early |late )?(?:on |in )?$`, 'i');
/** What is planned; "due" is a reason as well, "due to fog". */
const PLANNED = String.raw`(?:scheduled|slated|due|expected|planned|supposed|set)`;
/** Words between a plan and its date: "due to appear in court on". */
const PLAN = String.raw`(?: (?:\p{L}+ly|not|now|also|still))? (?:${PLANNED}\b(?! to (?:the|an?|its|his|her|their|bad|heavy|high|low|poor|lack)\b)|to\b)`;
const AHEAD_BEFORE = new RegExp(
  String.raw`(?:\b(?:will|shall|would|plans? (?:to|for|an?|the)|planning to|(?:is|are|be)${PLAN})\b|['’]ll\b|['’](?:s|re) ${PLANNED}\b)(?!.*${SAYS})|\b(?:next|coming) $`,
  'iu',
);
/** A plan right before its date, without "is": "a hearing scheduled for Friday", "the storm expected on". */
const PLANNED_FOR =
  /\b(?:(?:scheduled|slated|expected|planned|set) (?:(?:for|on|by) )?(?:the |early |late )?|due (?:(?:back )?in court )?(?:on |by )?)$/iu;
/** "When it launches on Tuesday", "as early as Tuesday": nobody tells of what is over in this way. */
const NOT_YET =
  /\b(?:when|once|if) (?:it|he|she) (?!was\b|is\b|has\b)[a-z]{2,15}s\b[^.;,]*$|\bas (?:early|soon|late) as (?:next )?$/iu;
/** What was planned may be over: "was set to open on Saturday, but". */
const WAS_PLANNED = new RegExp(String.raw`\b(?:was|were|been|had)${PLAN}(?!.*${SAYS})`, 'iu');
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
  if (WAS_PLANNED.test(before)) return 'nearest';
  if (AHEAD_BEFORE.test(before) || PLANNED_FOR.test(before) || NOT_YET.test(before)) return 'ahead';
  if (OPENS_CLAUSE.test(before) && AHEAD_AFTER.test(after)) return 'ahead';
  return BOUNDED.test(before) ? 'nearest' : 'past';
}
