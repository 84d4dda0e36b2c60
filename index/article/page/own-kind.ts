import { scriptOf } from '../../language/language.ts';
import { isSignature } from './byline.ts';
import { captionKindOf } from './caption-line.ts';
import { correctionKindOf } from './correction-line.ts';
import { dateLineOf } from './date-line.ts';
import { linkKindOf } from './link-line.ts';
import { isNotice } from './notice-line.ts';
import type { PageLine } from './page-line.ts';

/** What a line's own words say that it is; `undefined` for what may be the report. */
export type OwnKind =
  | 'page'
  /** Says when: of the page where it stands above or below the report. */
  | 'date'
  /** Behind an arrow: a link to another story, unless it is a point of this one, above the report. */
  | 'arrow'
  /** The label above links to other stories. */
  | 'label'
  | 'caption'
  /** Says whose a picture is: what the picture shows stands beside it. */
  | 'credit'
  | 'correction'
  /** The label above a correction. */
  | 'correction label'
  | undefined;

/** Longer lines are paragraphs, and nothing else than the report in another script. */
const MAX_OTHER_SCRIPT = 120;
/** A line that says when has fewer words. */
const MAX_DATE_WORDS = 24;
const MAX_BYLINE_WORDS = 12;
const HAN_AND_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** What a line is by its own words, in a text of this script. */
export function ownKindOf(
  line: PageLine,
  { script, language }: { readonly script: string | undefined; readonly language: string },
): OwnKind {
  if (line.opens === 'heading' && line.text.startsWith('# ')) return undefined;
  const correction = correctionKindOf(line, language);
  if (correction === 'note') return 'page';
  if (correction !== undefined) return correction === 'label' ? 'correction label' : correction;
  const caption = captionKindOf(line);
  if (line.opens === 'image') return caption;
  const date = line.words <= MAX_DATE_WORDS ? dateLineOf(line.plain) : undefined;
  if (date) return date.isLabelled ? 'page' : 'date';
  if (line.words <= MAX_BYLINE_WORDS && isSignature(line)) return 'page';
  const link = linkKindOf(line);
  if (link !== undefined) return link === 'link' ? 'page' : link;
  if (isNotice(line, language) || isOfOtherScript(line.plain, script)) return 'page';
  return caption;
}

function isOfOtherScript(plain: string, script: string | undefined): boolean {
  // a paragraph, be it in another script, may be somebody's words
  if (plain.length > MAX_OTHER_SCRIPT) return false;
  const own = scriptOf(plain);
  return own !== undefined && own !== script && !isMixed(plain, script);
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
