import type { PageLine } from './page-line.ts';

/** What stands before a line's colon, bar or dash, and what behind it. */
export interface Label {
  readonly label: string;
  readonly rest: string;
}

/** Longer ones are half a sentence. */
const MAX_LABEL = 45;
const PARTED = /^([^:：|–—·•»→]{1,45}?)\s*(?:[:：|·•»→]|\s[-–—]\s|[–—])[\s·•|»→]*(.*)$/su;
/** "FACTBOX-Who was there", "MORE - Who was there". */
const LOUD = /^(\p{Lu}[\p{Lu}\p{N} ]{3,30})\s?-\s?(?=\S)(.*)$/su;
const LAST_COLON = /\s*[:：]$/u;

/** A line's label, or undefined where it has none; `rest` is empty where the line is nothing else. */
export function labelOf(plain: string): Label | undefined {
  const [, label, rest] = PARTED.exec(plain) ?? LOUD.exec(plain) ?? [];
  return label === undefined || label.length > MAX_LABEL ? undefined : { label, rest: rest ?? '' };
}

/** A line without the colon at its end. */
export function withoutColon(plain: string): string {
  return plain.replace(LAST_COLON, '');
}

/** Whether a line ends as statements do: headlines may ask or cry, and abbreviate. */
export function isStatement({ plain, hasStop }: Pick<PageLine, 'plain' | 'hasStop'>): boolean {
  const end = plain.slice(-8);
  return hasStop && /[.。।…]["'”“’‘»«›‹)\]]*$/u.test(end) && !/\p{Lu}\.\p{Lu}\.$/u.test(end);
}

/** Whether a line says something whole, as the paragraphs of a report do. */
export function isProse(line: Pick<PageLine, 'plain' | 'hasStop' | 'words'>): boolean {
  if (!line.hasStop || line.words < MIN_PROSE) return false;
  return isStatement(line) || line.words >= MANY_WORDS || /\p{L}[.!?]\s|["“”„«»]/u.test(line.plain);
}

/** Whether a line holds several sentences, as headlines and labels do not. */
export function hasSentences(plain: string): boolean {
  return /(?:[\p{Ll}\d)"”’]|\p{Lu}{2})[.!?]["”’)]?\s+["“„«‘(]?[\p{Lu}\d]/u.test(plain);
}

/** Shorter ones may be anything. */
const MIN_PROSE = 5;
/** A headline that asks or cries is shorter. */
const MANY_WORDS = 20;
