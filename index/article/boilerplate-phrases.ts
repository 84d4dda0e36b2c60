import { alternativesOfAll, wordsOfAll } from '../language/languages.ts';

const ADVERTISEMENT = alternativesOfAll(({ boilerplate }) => boilerplate?.advertisement);
const HOME = alternativesOfAll(({ boilerplate }) => boilerplate?.home);
const COMMENT_LINES = alternativesOfAll(({ boilerplate }) => boilerplate?.commentForm);

/**
 * Phrases that open a line of a page's furniture, whole line, any case. They are matched against lines
 * of few words without a sentence's end, so a report that uses one in a sentence is safe.
 */
export const FURNITURE = [
  /^(?:share|save|send|print|copy)(?: this)?(?: (?:article|story|page|link|post))?(?: (?:on|via|by|to|with) .{1,25})?$/iu,
  /^(?:tweet|retweet|pin it|e-?mail(?: this)?|print(?: this)?|whats ?app|telegram|facebook|twitter|linkedin|instagram|youtube|reddit)$/iu,
  /^(?:follow|like|find|join) us\b.{0,40}$/iu,
  /^(?:log ?in|sign ?in|sign ?up|log ?out|register|subscribe|subscribe now|newsletter|menu|main menu|search|skip to (?:main )?content)$/iu,
  /^(?:sign up|subscribe) (?:for|to) .{1,60}$/iu,
  /^(?:read|see|view|show) (?:more|also|all)(?: .{0,40})?$/iu,
  /^(?:related|recommended|popular|trending|more)(?: (?:articles?|stories|news|posts?|topics?|content))?:?$/iu,
  new RegExp(`^(?:${ADVERTISEMENT})$`, 'iu'),
  new RegExp(`^(?:${HOME}) ?(?:[>»/|›].*)?$`, 'iu'),
  /^(?:previous|next)(?: (?:article|post|story|page))?$/iu,
  /^(?:comments?|\d+ comments?|no comments(?: yet)?|view comments)$/iu,
] as const;

/** Notices, which end as sentences do. */
export const NOTICES = [
  /^©.{0,80}$|^(?:copyright|\(c\))(?: (?:©|\(c\)|by\b|\d{4}\b).{0,80})?$/iu,
  /^all rights reserved.?$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies).{0,200}$/iu,
] as const;

/** Lines of a comment form. Matched at the line's start. */
export const COMMENT_FORM = new RegExp(`^(?:${COMMENT_LINES})`, 'iu');

/** Words a menu line is made of: a line of up to six of them, and nothing else, is one. */
export const MENU_WORDS = wordsOfAll(({ boilerplate }) => boilerplate?.menuWords);
