import {
  dayNote,
  DIFFERENT_DAYS,
  type DayDifference,
} from '../../index/search/answer/day-difference.ts';
import type { Difference } from '../../index/figures/comparison/difference.ts';
import { differenceWords, othersWords } from '../../index/figures/comparison/verdict-words.ts';
import type { Said } from '../../index/figures/comparison/block.ts';
import type { LatestFigure } from '../../index/figures/comparison/latest-figures.ts';
import { escaped } from './markdown.ts';
import { button } from './parts.ts';
import { fileName } from './quote.ts';

/** "The articles differ (killed: attackers): **Eight** in Coast Post, **Six** in Harbour Wire." */
export function differenceLine(difference: Difference): string {
  const [one, other] = difference.between;
  const said =
    difference.kind === 'inside'
      ? `**${inOneLine(one.words)}** and ${saidIn(other)}`
      : `${saidIn(one)}, ${saidIn(other)}`;
  const { opening, ending } = differenceWords(difference);
  return `${opening}: ${said}.${ending}`;
}

/** A button to all figures on the incident; the question is read back from the message. */
export function compareButton(articleId: string) {
  return button('Compare the figures', { verb: 'compare', article: articleId });
}

/** "killed: **29 to 39 dead** in Harbour Wire; 2 others give the same". */
export function knownLine({ label, said, sources }: LatestFigure): string {
  return `${label}: ${saidIn(said)}${othersWords(sources)}`;
}

/**
 * "Two articles put it on different days: **Saturday** (2 May 2026, presumed) in …, **Sunday** … in
 * …."
 */
export function dayDifferenceLine({ between }: DayDifference): string {
  const said = between.map(
    (one) => `**${inOneLine(one.words)}**${dayNote(one)} in ${escaped(fileName(one.article))}`,
  );
  return `${DIFFERENT_DAYS}: ${said.join(', ')}.`;
}

/** A button to all dates that the articles give on the incident. */
export function timelineButton(articleId: string) {
  return button('Show the timeline', { verb: 'when', article: articleId });
}

/** Words in one line, also where a hard-wrapped article breaks them. */
export function inOneLine(words: string): string {
  return escaped(words.replaceAll(/\s+/gu, ' '));
}

function saidIn({ article, words, attribution }: Said): string {
  const whose = attribution === undefined ? '' : ` (${inOneLine(attribution)})`;
  return `**${inOneLine(words)}** in ${escaped(fileName(article))}${whose}`;
}
