import { FURNITURE, NOTICES, COMMENT_FORM, MENU_WORDS } from '../boilerplate-phrases.ts';
import { trimmed, type Span } from '../../span.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { hasSentences, isStatement } from './label.ts';
import type { PageLine } from './page-line.ts';
import {
  ADDRESSES,
  beginsBehind,
  CONTROLS,
  GLUED,
  LINKS,
  NOTICE,
  NOTICE_HINTS,
  RIGHTS,
  voiceOf,
} from './page-phrases.ts';

/** Longer lines are paragraphs. */
const MAX_LINE = 120;
/** In a line without a full stop so many things in so few words are said by nobody else. */
const MANY_SERVICES = 3;
const MAX_DENSE = 20;
/** A notice is not longer. */
const MAX_NOTICE = 700;
/** So many things that a site says of its services make a notice. */
const MIN_SERVICES = 2;
/** And one for each sentence, of so many sentences, and for so many words: people speak of such things too. */
const MAX_SENTENCES = 5;
const MAX_A_SERVICE = 10;
/** Words of a report that may stand with an address in a line of addresses. */
const MAX_BESIDE = 4;
/** So short, what a notice opens is nothing else, in however many sentences. */
const MAX_SHORT = 25;
/** Within a paragraph, more words may be a notice with the report behind it. */
const MAX_WITHIN = 16;
const MAX_MENU_WORDS = 6;
/** Words of an entry of a menu. */
const MAX_ENTRY = 4;

const ADDRESS =
  /(?:[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,4}|https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])@\w{2,40}|\b(?:pic\.)?twitter\.com\/\S+|\+?\(?\d{2,4}\)?[\d ()./-]{6,20}\d)/giu;
const STOP_BEFORE_RIGHTS = /(?<=[.!?]["”’)]?)\s*\(?(?:©|\(c\)|copyright)/iu;
const ENTRIES = /\s+[|·•›»/→]\s+|\s*[|·•]\s*|\s{3,}|\t+/u;
/** What is written for machines: a word of sixty signs is no word. */
const MACHINE =
  /^(?:var |function |\$\(|window\.|\{"|<(?:script|style|iframe|div)|(?=[a-z\d-]*[_|])[\w|-]{60})/;

/** Whether a line is a notice, a control or an address of the site, whatever stands around it. */
export function isNotice(line: PageLine, language: string): boolean {
  const { plain, lower, words } = line;
  if (MACHINE.test(plain) && !hasSentences(plain)) return true;
  if (plain.length > MAX_NOTICE) return false;
  if (plain.length <= MAX_LINE && !isStatement(line) && isControl(line)) return true;
  if (words <= MAX_SHORT && isShortNotice(plain, voiceOf(language).says)) return true;
  if (RIGHTS.test(lower) && !hasSentences(plain)) return true;
  const isAddressed = ADDRESSES.test(plain) || line.links > 1;
  if (!isAddressed && (words > MAX_DENSE || isStatement(line))) return false;
  // what a site says of its services may take several sentences
  const sentences = plain.match(/[.!?](?:\s|$)/gu)?.length ?? 1;
  const services = servicesIn(line, language);
  const least = Math.max(MIN_SERVICES, Math.min(sentences, MAX_SENTENCES), words / MAX_A_SERVICE);
  return services >= (isAddressed ? least : Math.max(least, MANY_SERVICES));
}

function isShortNotice(plain: string, says: RegExp): boolean {
  const isOne =
    NOTICE.test(plain) ||
    COMMENT_FORM.test(plain) ||
    NOTICES.some((pattern) => pattern.test(plain));
  return isOne && !says.test(plain.toLowerCase());
}

/** Whether a sentence of a paragraph is a notice; `isBehind` says that it follows a copyright. */
function isNoticeWithin(
  words: string,
  { isBehind, language }: { readonly isBehind: boolean; readonly language: string },
): boolean {
  const lower = words.toLowerCase();
  const { says } = voiceOf(language);
  const count = words.split(/\s+/u).length;
  if (RIGHTS.test(lower)) return count <= MAX_SHORT;
  if (isBehind) return !says.test(lower) && (count <= MAX_WITHIN || NOTICE.test(words));
  if (count > MAX_WITHIN || says.test(lower)) return false;
  return isShortNotice(words, says) || offersServices(words, language);
}

/** Whether a sentence that speaks to the reader is of a site's services; what it asks, the report may answer. */
function offersServices(words: string, language: string): boolean {
  if (!ADDRESSES.test(words) || /[?？]$/u.test(words)) return false;
  const said = words.toLowerCase().match(voiceOf(language).services) ?? [];
  return new Set(said).size >= MIN_SERVICES;
}

/** The same of a longer sentence between two notices, which may come to the reader behind a comma. */
function isBetweenNotices(words: string, language: string): boolean {
  return words
    .split(', ')
    .some((_, nth, clauses) => offersServices(clauses.slice(nth).join(', '), language));
}

/** A sentence; in two where the site's rights follow its full stop: "It burned. ©2013 The Post." */
function beforeRights(text: string, { start, end }: Span): Span[] {
  const at = text.slice(start, end).search(STOP_BEFORE_RIGHTS);
  return at < 0
    ? [{ start, end }]
    : [{ start, end: start + at }, trimmed(text, { start: start + at, end })];
}

/**
 * The notices that open or end a line, as ranges of its text; all of the line where it is nothing else.
 * Those between sentences of the report are left in it.
 */
export function noticesWithin({ text, lower }: PageLine, language: string): Span[] {
  const glued = beginsBehind(GLUED, text);
  const found = glued > 0 ? [{ start: 0, end: glued }] : [];
  if (!NOTICE_HINTS.test(lower)) return found;
  const sentences = sentencesOf(text, language).flatMap((sentence) => beforeRights(text, sentence));
  let isBehind = false;
  const are = sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    const is = words.length <= MAX_NOTICE / 2 && isNoticeWithin(words, { isBehind, language });
    // behind its copyright a site speaks of itself
    isBehind = is && (isBehind || RIGHTS.test(words.toLowerCase()));
    return is;
  });
  for (const [nth, { start, end }] of sentences.entries())
    if (!are[nth] && are[nth - 1] && are[nth + 1])
      are[nth] = isBetweenNotices(text.slice(start, Math.min(end, start + MAX_NOTICE)), language);
  const first = are.indexOf(false);
  const last = are.lastIndexOf(false);
  const whole = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  if (first < 0) return sentences.length > 0 ? [whole] : found;
  if (first > 0) found.push({ start: whole.start, end: sentences[first - 1]?.end ?? 0 });
  if (last < are.length - 1) found.push({ start: sentences[last + 1]?.start ?? 0, end: whole.end });
  return found;
}

function isControl(line: PageLine): boolean {
  const { hasStop } = line;
  // "[Breaking] Details to follow"
  const plain = line.plain.replace(/^\[[^[\]]{2,20}\]\s+/u, '');
  if (CONTROLS.test(plain) || isOfAddresses(line)) return true;
  if (hasStop) return false;
  if (FURNITURE.some((pattern) => pattern.test(plain))) return true;
  const words = plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= MAX_MENU_WORDS &&
    words.every((word) => MENU_WORDS.has(word))
  );
}

/** A line of mail addresses, names of accounts, telephones, and hardly anything else; or one that asks to write there. */
function isOfAddresses({ plain, words }: PageLine): boolean {
  const beside = plain.replaceAll(ADDRESS, ' ');
  if (beside === plain) return false;
  const others = beside.match(/\p{L}{2,}/gu)?.length ?? 0;
  return others <= MAX_BESIDE || (ADDRESSES.test(plain) && words <= MAX_DENSE);
}

/** Whether a line names a mail address, an account or a site. */
export function hasAddress({ plain }: PageLine): boolean {
  return /\S@\S|https?:|www\./u.test(plain);
}

/** How many different things a line says of a site's services; a link is one. None where somebody says them. */
export function servicesIn({ lower, links }: PageLine, language: string): number {
  const { says, services } = voiceOf(language);
  if (says.test(lower)) return 0;
  const said = lower.slice(0, MAX_NOTICE).match(services) ?? [];
  return new Set(said).size + Math.min(1, links);
}

/**
 * The entries of a line that is made of several short ones: a menu, topics, ways to share. [] for any
 * other line, and for the row of a table.
 */
export function entriesOf({ text, plain, hasStop }: PageLine): string[] {
  if (hasStop || plain.length > MAX_NOTICE || text.startsWith('|')) return [];
  const entries = plain.split(ENTRIES).filter((entry) => /[\p{L}\p{N}]/u.test(entry));
  return entries.length > 1 && entries.every(isShort) ? entries : [];
}

function isShort(entry: string): boolean {
  return entry.length < 50 && entry.split(/\s+/u).length <= MAX_ENTRY;
}

/** Whether an entry of a menu is one of a page's controls or links. */
export function isOfPage(entry: string): boolean {
  return (
    CONTROLS.test(entry) ||
    LINKS.test(entry) ||
    FURNITURE.some((pattern) => pattern.test(entry)) ||
    MENU_WORDS.has(entry.toLowerCase())
  );
}
