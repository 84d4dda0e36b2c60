import { trimmed, type Span } from '../span.ts';
import { alternatives, rulesOf, wordsIn, wordsOfAll } from '../language/languages.ts';
import { HYPHENS } from './folded.ts';
import { areHardWrapped, around, blocksOf } from './lines.ts';

/** What is made once for a language: an article may have a hundred thousand paragraphs. */
interface SentenceRules {
  readonly segmenter: Intl.Segmenter;
  /** Words before which a number and its full stop may stand. */
  readonly ordinals: ReadonlySet<string>;
}

const rulesByLocale = new Map<string, SentenceRules>();

const NEVER_LAST = wordsOfAll(({ abbreviations }) => abbreviations?.neverLast);
const BEFORE_FIGURE = wordsOfAll(({ abbreviations }) => abbreviations?.beforeFigure);
const MAYBE_LAST = wordsOfAll(({ abbreviations }) => abbreviations?.maybeLast);
const USUAL_OPENERS = wordsOfAll(({ abbreviations }) => abbreviations?.openers);
const AFTER_CLOCK = wordsOfAll(({ abbreviations }) => abbreviations?.afterClock);
const MONTHS_AFTER_STOP = wordsOfAll(({ abbreviations }) => abbreviations?.monthsAfterStop);
const HYPHENED = alternatives(wordsOfAll(({ nameParticles }) => nameParticles?.hyphened));
const OPENING = alternatives(wordsOfAll(({ nameParticles }) => nameParticles?.opening));
const BEHIND_LETTER = alternatives(wordsOfAll(({ abbreviations }) => abbreviations?.behindLetter));
const APART = alternatives(wordsOfAll(({ abbreviations }) => abbreviations?.writtenApart));

/** A full stop, closing marks, blanks, and then what Unicode's rules take for no beginning. */
const STOP_BEFORE_FIGURE = new RegExp(
  String.raw`[.!?]["'”“’‘»«›‹)\]]*\s+(?=["“‘«(]?(?:\p{Nd}|(?:${HYPHENED})-\p{Lu}|(?:${OPENING})\s\p{Lu}))`,
  'gu',
);
/** Read backwards, from the end on. */
const LAST_WORD = /$(?<=((?:\p{L}\.)*[\p{L}\p{N}]+)\.["'”“’‘»«›‹)\]]*\s*)/u;
/** Too long for initials, a date and the like: such a word is abbreviated only where a list has it. */
const USUAL_WORD = /^[A-Za-z]{3,}$/u;
/** Abbreviations of two words, which capitals follow. */
const WRITTEN_APART = new RegExp(
  String.raw`(?<!\p{L})(?:${APART.replaceAll('.', String.raw`\.\s?`)})\.\s*$`,
  'u',
);
/** What a small letter and a full stop go on with, where they are written apart. */
const SECOND_APART = new RegExp(String.raw`^(?:\p{L}|${BEHIND_LETTER})\.`, 'u');
/** The end of a line within a word. */
const WITHIN_WORD = new RegExp(
  String.raw`(?<=\p{L}[${HYPHENS}])(?:\r\n?|\n)(?=[\p{L}\p{N}])`,
  'gu',
);
const FIRST_WORD = /^["“‘«(]*([\p{L}\p{N}]+)/u;
/** Languages close quotes with marks that open them in others: „Lauf!“, »Lauf!« */
const ENDS_IN_CRY = /[!?]["'”“’‘»«›‹)\]]?\s*$/u;
/** A full stop within brackets: "(Pharm. D.)". */
const IN_BRACKETS = /\([^()]{1,30}$/u;
const CLOSES_SOON = /^[^()\s]{1,12}\)/u;
/** A small letter goes on behind a cry, but in the small words of names. */
const SMALL_OPENING = new RegExp(
  String.raw`^(?:(?:${HYPHENED})-\p{Lu}|(?:${OPENING})\s\p{Lu})`,
  'u',
);
/** What addresses of the web have before and behind a question mark. */
const IN_ADDRESS = /[./=_-][\w%~]*\/?\?$/;
const ON_IN_ADDRESS = /^[\w=&%/#-]/;
/** "1. Boats sank": the number of a list, an ordinal at the beginning. */
const LIST_NUMBER = /^\p{Nd}{1,3}\.$/u;
/** The word before a number and its full stop. */
const BEFORE_ORDINAL = /(\p{L}+)\s\p{Nd}{1,3}\.\s*$/u;
const BRACKET = /^[([]/u;

/**
 * Sentences of `text` as spans: in reading order, never overlapping, without white space at their
 * ends; [] for blank text. Blank lines always end a sentence; single line breaks end one too, except
 * in a hard-wrapped block. Throws RangeError when `locale` is not a well-formed language tag.
 * Rule: Unicode UAX #29, rejoined after abbreviations such as "Gen.", and split before a figure.
 */
export function sentencesOf(text: string, locale: string): Span[] {
  return [...sentencesIn(text, locale)];
}

/** The same, one after the other, for who may not want all of them, or only those of some paragraphs. */
export function* sentencesIn(
  text: string,
  locale: string,
  isWanted: (paragraph: Span) => boolean = () => true,
): Generator<Span> {
  const { segmenter, ordinals } = rulesFor(locale);
  for (const lines of blocksOf(text)) {
    const block = around(lines);
    if (!isWanted(block)) continue;
    const raw = text.slice(block.start, block.end);
    // of the same length, so that offsets hold
    const flat = areHardWrapped(text, lines)
      ? raw.replaceAll(/[\r\n]/gu, ' ')
      : raw.replaceAll(WITHIN_WORD, (lineEnd) => ' '.repeat(lineEnd.length));
    for (const piece of joined(flat, segmentsOf(flat, segmenter), ordinals))
      for (const { start, end } of splitBeforeFigures(flat, piece, ordinals))
        yield { start: block.start + start, end: block.start + end };
  }
}

/** What the segmenter found, without blanks and blank pieces, and joined where it cut one sentence in two. */
function* joined(
  text: string,
  found: Iterable<Span>,
  ordinals: ReadonlySet<string>,
): Generator<Span> {
  let last: Span | undefined;
  for (const whole of found) {
    const piece = trimmed(text, whole);
    if (piece.start === piece.end) continue;
    if (last && goesOn(text, last, piece, ordinals)) last = { ...last, end: piece.end };
    else {
      if (last) yield last;
      last = piece;
    }
  }
  if (last) yield last;
}

/**
 * What a sentence may end with by Unicode's rules: SATerm and ParaSep of UAX #29, and the Greek question
 * mark. Without any, a text is one sentence.
 */
const MAY_END = /[\p{Sentence_Terminal}.\u2024\ufe52\uff0e;\u037e\r\n\u0085\u2028\u2029]/u;

/** A sentence, if a text has no sign before its end that may end one, and only these and closing marks there. */
const ONE_SENTENCE =
  /^[^\p{Sentence_Terminal}.\u2024\ufe52\uff0e;\u037e\r\n\u0085\u2028\u2029]*[.!?]+["'”’)\]]*\s*$/u;

/** The segmenter's time grows with the square of a text's length: longer ones go in windows. */
const WINDOW = 8_000;

/** What the segmenter finds in `text`, window by window; the last piece of each opens the next one. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Span> {
  // to ask the segmenter takes longer than all else of a heading, a cell or a name
  if (text.length < WINDOW && (ONE_SENTENCE.test(text) || !MAY_END.test(text))) {
    if (text !== '') yield { start: 0, end: text.length };
    return;
  }
  let start = 0;
  while (start < text.length) {
    const isLast = start + WINDOW >= text.length;
    const window = text.slice(start, start + WINDOW);
    const pieces = Array.from(segmenter.segment(window), ({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.length,
    }));
    const next = pieces.at(-1);
    if (isLast || !next) {
      yield* pieces;
      return;
    }
    if (pieces.length > 1) {
      yield* pieces.slice(0, -1);
      start = next.start;
      continue;
    }
    // a sentence as long as the window is cut at its last blank, never inside a sign
    const blank = window.search(/\s\S*$/u);
    const end = start + (blank > 0 ? blank : withoutHalfPair(window));
    yield { start, end };
    start = end;
  }
}

/** Length of `window` without the first half of a surrogate pair at its end. */
function withoutHalfPair(window: string): number {
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
}

function rulesFor(locale: string): SentenceRules {
  const known = rulesByLocale.get(locale);
  if (known) return known;
  const made = {
    segmenter: new Intl.Segmenter(locale, { granularity: 'sentence' }),
    ordinals: new Set(wordsIn(rulesOf(locale).abbreviations?.beforeOrdinals)),
  };
  rulesByLocale.set(locale, made);
  return made;
}

/** Whether the segmenter cut one sentence in two at the end of `before`. */
function goesOn(text: string, before: Span, after: Span, ordinals: ReadonlySet<string>): boolean {
  if (/[\r\n]/u.test(text.slice(before.end, after.start))) return false;
  const head = text.slice(Math.max(before.start, before.end - 40), before.end);
  const next = text.slice(after.start, after.start + 40);
  if (ENDS_IN_CRY.test(head)) {
    if (before.end === after.start && IN_ADDRESS.test(head) && ON_IN_ADDRESS.test(next))
      return true;
    return /^\p{Ll}/u.test(next) && !SMALL_OPENING.test(next);
  }
  if (IN_BRACKETS.test(head) && CLOSES_SOON.test(next)) return true;
  const opensLine = before.start === 0 || /[\r\n]/u.test(text.charAt(before.start - 1));
  if (opensLine && LIST_NUMBER.test(text.slice(before.start, before.end))) return true;
  return isAbbreviated(head, next, ordinals);
}

/** Whether the full stop at the end of `head` belongs to an abbreviation that goes on in `next`. */
function isAbbreviated(head: string, next: string, ordinals: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(head)?.[1];
  if (word === undefined) return false;
  const known = word.toLowerCase();
  if (USUAL_WORD.test(word) && !LISTS.some((list) => list.has(known))) return false;
  const follower = FIRST_WORD.exec(next)?.[1] ?? '';
  const figure = /^\p{N}/u.test(follower);
  const small = /^["“‘«(]*\p{Ll}/u.test(next);
  if (NEVER_LAST.has(known) || WRITTEN_APART.test(head)) return true;
  // "p. 12", but "J. P. Morris"
  const isInitial = /^\p{Lu}$/u.test(word);
  if (BEFORE_FIGURE.has(known) && !isInitial) return figure || small;
  // "St. Louis" is a name, "Main St. He" is an end
  if (known === 'st') return small || figure || !USUAL_OPENERS.has(follower.toLowerCase());
  if (MAYBE_LAST.has(known) && BRACKET.test(next)) return true;
  if (MAYBE_LAST.has(known))
    return small || figure || (known.endsWith('.m') && AFTER_CLOCK.has(follower.toLowerCase()));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return small || figure || (follower !== '' && !USUAL_OPENERS.has(follower.toLowerCase()));
  // initials, and abbreviations written apart: "J. Smith", "z. B.", "n. Chr."
  if (isInitial || (/^\p{Ll}$/u.test(word) && SECOND_APART.test(next))) return true;
  if (/^\p{Nd}{1,2}$/u.test(word) && MONTHS_AFTER_STOP.has(follower.toLowerCase())) return true;
  const determiner = BEFORE_ORDINAL.exec(head)?.[1];
  return determiner !== undefined && ordinals.has(determiner.toLowerCase());
}

const LISTS = [NEVER_LAST, BEFORE_FIGURE, MAYBE_LAST];

function splitBeforeFigures(text: string, sentence: Span, ordinals: ReadonlySet<string>): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  const whole = text.slice(sentence.start, sentence.end);
  if (whole.search(STOP_BEFORE_FIGURE) < 0) return [trimmed(text, sentence)];
  for (const match of whole.matchAll(STOP_BEFORE_FIGURE)) {
    const stop = sentence.start + match.index;
    const next = stop + match[0].length;
    const head = text.slice(Math.max(start, stop - 40), stop + 1);
    // "1. 29 people died": the number of a list
    const isListNumber = /^\p{Nd}{1,3}\.$/u.test(text.slice(start, stop + 1));
    if (isListNumber || isAbbreviated(head, text.slice(next, next + 40), ordinals)) continue;
    parts.push(trimmed(text, { start, end: next }));
    start = next;
  }
  parts.push(trimmed(text, { start, end: sentence.end }));
  return parts;
}
