import type { FigureQuote, Report } from '../../index/figures/comparison/block.ts';
import { keyTitle } from '../../index/figures/comparison/figure-key.ts';
import { verdictWords } from '../../index/figures/comparison/verdict-words.ts';
import type { IncidentFigures } from '../engine/engine.ts';
import type { Export } from './export-reply.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS } from './limits.ts';
import { fileName } from './quote.ts';

const OTHER = 'other events';

/** Every quote of a comparison, source by source, with its figure, its words and the verdict on it. */
export function compareExport({ incident, blocks, background }: IncidentFigures): Export {
  return {
    name: 'compare',
    title: titleWithin(incident, LIMITS.choiceName),
    more: ['figure', 'figure in words', 'sources together', 'also in'],
    quotes: [
      ...blocks.flatMap((block) =>
        block.reports.flatMap((one) => quotesOf(one, keyTitle(block), verdictWords(block))),
      ),
      ...background.flatMap((one) => quotesOf(one, OTHER, '')),
    ],
  };
}

function quotesOf({ article, quotes, alsoIn }: Report, figure: string, verdict: string) {
  const also = alsoIn.map((copy) => fileName(copy.article)).join('; ');
  return quotes.map((one) => ({ ...one, article, more: [figure, wordsOf(one), verdict, also] }));
}

/** The figures of a sentence in the article's own words. */
function wordsOf({ quote, start, figures }: FigureQuote): string {
  return figures.map((one) => quote.slice(one.start - start, one.end - start)).join('; ');
}
