import type { Span } from '../../span.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { PageLine } from './page-line.ts';
import {
  correctedIn,
  CORRECTION_HEADINGS,
  CORRECTIONS,
  NOTES,
  UPDATES,
  voiceOf,
  WAS_WRONG,
} from './page-phrases.ts';
import { isStatement } from './label.ts';

/** A note is not longer, in characters. */
const MAX_NOTE = 900;
/** Before a label's colon, or the full stop or the dash that stands for it. */
const LABEL =
  /^[([]?\s*([^:：.]{2,45}?\.?(?: d\. ?red\.?)?)(?:\s*[:：]\s*|\s*\.\s+|\s+[–—]\s+|\s*$)/iu;
/** A sentence that takes something back says so early; what comes late may be glued to it. */
const MAX_OPENING = 140;
const QUOTE = /^["'“„«»‘]/u;

/**
 * What a line is to a correction of the page: one, the label above one, a note of the editors on
 * something else, or nothing.
 */
export function correctionKindOf(
  line: PageLine,
  language: string,
): 'correction' | 'label' | 'note' | undefined {
  const { plain, lower } = line;
  if (plain.length > MAX_NOTE || QUOTE.test(plain)) return undefined;
  const match = LABEL.exec(plain);
  const label = match?.[1] ?? '';
  const rest = plain.slice(match?.[0].length ?? 0);
  const isPlain = correctedIn(lower) >= 0 || WAS_WRONG.test(lower);
  if (rest === '' && (CORRECTION_HEADINGS.test(label) || isOneWord(label))) return 'label';
  if (rest !== '' && CORRECTIONS.test(label)) {
    // somebody may be quoted with it, and a title may have it
    const isSaid =
      voiceOf(language).says.test(lower) || !(isStatement(line) || /[)\]*]$/u.test(plain));
    return isPlain || !isSaid ? 'correction' : undefined;
  }
  if (rest !== '' && NOTES.test(label)) return isPlain ? 'correction' : 'note';
  if (rest !== '' && UPDATES.test(label)) return isPlain ? 'correction' : undefined;
  return takesBack(sentenceAt(lower)) ? 'correction' : undefined;
}

/** "Correction", alone on its line. */
function isOneWord(label: string): boolean {
  return !label.includes(' ') && CORRECTIONS.test(label);
}

/** The first sentence, roughly: enough to look for words in. */
function sentenceAt(lower: string): string {
  return /^.{20,}?[.!?](?=\s)/su.exec(lower)?.[0] ?? lower;
}

/** Whether a page takes back what it said itself, in its own words and not in a quotation. */
function takesBack(lower: string): boolean {
  const at = correctedIn(lower);
  if (at < 0) return false;
  const before = lower.slice(0, at);
  const straight = before.match(/"/gu)?.length ?? 0;
  const open = (before.match(/[“„«]/gu)?.length ?? 0) - (before.match(/[”»]/gu)?.length ?? 0);
  return straight % 2 === 0 && open <= 0;
}

/** Whether a line goes on with a note that the line before it began. */
export function goesOnWithCorrection({ plain, lower }: PageLine): boolean {
  return !QUOTE.test(plain) && (WAS_WRONG.test(lower) || takesBack(lower));
}

/** The sentences within a report's line in which the page takes back what it said, as ranges of its text. */
export function correctionsWithin({ text, lower }: PageLine, language: string): Span[] {
  if (correctedIn(lower) < 0) return [];
  const found: Span[] = [];
  let isOn = false;
  for (const sentence of sentencesOf(text, language)) {
    const words = text.slice(sentence.start, sentence.end).toLowerCase();
    const opening = words.slice(0, MAX_OPENING);
    isOn = takesBack(opening) || (isOn && WAS_WRONG.test(opening));
    const last = found.at(-1);
    if (!isOn) continue;
    if (last && text.slice(last.end, sentence.start).trim() === '')
      found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push(sentence);
  }
  return found;
}
