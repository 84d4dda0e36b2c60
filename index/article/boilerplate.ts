import type { Span } from '../span.ts';
import { COMMENT_FORM, FURNITURE, MENU_WORDS, NOTICES } from './boilerplate-phrases.ts';
import { scriptOf } from '../language/language.ts';
import { areHardWrapped, blocksOf } from '../text/lines.ts';

const MAX_TITLE_LENGTH = 160;
const MAX_FURNITURE_LENGTH = 120;
const HAN_AND_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const SENTENCE_END = /[.!?؟。！？।…]["'”“’‘»«›‹)\]]*$/u;
/** A title may ask, but it does not end as a statement does. */
const STATEMENT_END = /[.!。！।…]["'”“’‘»«›‹)\]]*$/u;

/** What a text's lines are: its title, where it has one, and what is no part of the report. */
export interface Layout {
  /** The line that says what the text is about, or undefined. */
  readonly title: Span | undefined;
  /** Whole lines in reading order, the title and its repeats among them: not quoted, not searched. */
  readonly boilerplate: readonly Span[];
}

/**
 * Tells the report in `body` from what came along with it: a site's menu, share links, a comment form,
 * the title said again. Lines are marked, never cut out, so that all offsets hold.
 * `givenTitle` is the title known from metadata; without it the first line that looks like one is taken.
 */
export function layoutOf(body: string, givenTitle?: string): Layout {
  const script = scriptOf(body.slice(0, 20_000));
  const seen = new Set<string>();
  if (givenTitle !== undefined) seen.add(bare(givenTitle));
  const boilerplate: Span[] = [];
  let title: Span | undefined;
  let hasReport = false;
  let mayBeTitle = givenTitle === undefined;
  for (const lines of blocksOf(body)) {
    // a piece of a sentence may look like anything
    if (areHardWrapped(body, lines)) {
      mayBeTitle = false;
      hasReport = true;
      continue;
    }
    for (const line of lines) {
      const text = body.slice(line.start, line.end);
      const key = bare(text);
      // a line of stars or dashes says nothing
      if (key === '') continue;
      const again = seen.has(key);
      seen.add(key);
      if (again || isFurniture(text, script)) {
        boilerplate.push(line);
        continue;
      }
      if (mayBeTitle && isTitle(text)) {
        title = line;
        boilerplate.push(line);
      } else hasReport = true;
      mayBeTitle = false;
    }
  }
  // a text of one line is its own report
  return {
    title,
    boilerplate: hasReport ? boilerplate : boilerplate.filter((line) => line !== title),
  };
}

/** The words of a title line, without a Markdown heading's marks. */
export function titleText(line: string): string {
  return line.replace(/^#{1,6}\s+/u, '').trim();
}

function isTitle(text: string): boolean {
  return text.length < MAX_TITLE_LENGTH && (/^#{1,6}\s/u.test(text) || !STATEMENT_END.test(text));
}

function isFurniture(text: string, script: string | undefined): boolean {
  if (COMMENT_FORM.test(text)) return true;
  // a paragraph, be it in another script, may be somebody's words
  if (text.length > MAX_FURNITURE_LENGTH) return false;
  const own = scriptOf(text);
  if (own !== undefined && own !== script && !isMixed(text, script)) return true;
  if (NOTICES.some((pattern) => pattern.test(text))) return true;
  if (SENTENCE_END.test(text)) return false;
  if (FURNITURE.some((pattern) => pattern.test(text))) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 6 &&
    !SENTENCE_END.test(text) &&
    words.every((word) => MENU_WORDS.has(word))
  );
}

/** Whether a line in another script still holds enough of the text's own to be part of it. */
function isMixed(text: string, script: string | undefined): boolean {
  if (script === undefined) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Japanese is written in both
  const ofText =
    script === 'Han' || script === 'Kana'
      ? HAN_AND_KANA
      : new RegExp(`\\p{Script=${script}}`, 'gu');
  return (text.match(ofText)?.length ?? 0) * 4 >= letters;
}

/** A line as the eye takes it for the same: without case, punctuation and width of blanks. */
function bare(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
