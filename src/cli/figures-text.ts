import type { Block, FigureQuote, Report } from '../../index/figures/comparison/block.ts';
import { keyTitle } from '../../index/figures/comparison/figure-key.ts';
import { insideWords, verdictWords } from '../../index/figures/comparison/verdict-words.ts';
import { incidentTitle } from '../../index/event/incident/incident-title.ts';
import type { IncidentFigures } from '../engine/engine.ts';
import { publishedWords } from '../published-words.ts';
import { sourceWords } from '../source-words.ts';
import { fileLine, painter, shown, type Paint, type Style } from './terminal.ts';

/**
 * The figures of an incident, for people: each source by source, with the words of a figure in
 * bold.
 */
export function figuresText(figures: IncidentFigures, { color }: Style): string {
  const paint = painter(color);
  const { incident, blocks, background } = figures;
  return [
    paint('bold', shown(incidentTitle(incident))),
    ...(blocks.length === 0 && background.length === 0 ? ['  no such figure'] : []),
    ...blocks.flatMap((block) => [
      '',
      `  ${paint('bold', keyTitle(block))} – ${verdictWords(block)}`,
      ...spanLines(block, paint),
      ...block.reports.flatMap((report) => reportLines(report, paint)),
      ...insideLines(block, paint),
    ]),
    ...(background.length > 0 ? ['', `  ${paint('bold', 'Also mentioned (other events)')}`] : []),
    ...background.flatMap((report) => reportLines(report, paint)),
  ].join('\n');
}

function reportLines({ article, quotes, alsoIn }: Report, paint: Paint): string[] {
  const others = alsoIn.flatMap((copy) => [copy.article, ...copy.article.copies]);
  const files = [article, ...article.copies, ...others];
  return [
    ...files.map((file) => `    ${paint('dim', shown(fileLine(file)))}`),
    ...quotes.map((quote) => `      ${quoteText(quote, paint)}`),
  ];
}

function quoteText(quote: FigureQuote, paint: Paint): string {
  const { paragraph, opens, ends } = quote;
  const said = `${opens ? '[…] ' : ''}“${marked(quote, paint)}”${ends ? ' […]' : ''}`;
  return `${paint('dim', `paragraph ${paragraph}:`)} ${said}`;
}

function marked({ quote, start, figures }: FigureQuote, paint: Paint): string {
  let at = 0;
  let text = '';
  for (const figure of figures) {
    if (figure.start - start < at) continue;
    text += shown(quote.slice(at, figure.start - start));
    at = figure.end - start;
    text += paint('bold', shown(quote.slice(figure.start - start, at)));
  }
  return text + shown(quote.slice(at));
}

/** The lowest and the highest count, each with its source and day. */
function spanLines({ span }: Block, paint: Paint): string[] {
  if (!span) return [];
  const [low, high] = span.map(({ words, article }) => {
    const where = shown(`${sourceWords(article)}, ${publishedWords(article)}`);
    return `“${paint('bold', shown(words))}” (${where})`;
  });
  return [`    from ${low} to ${high}`];
}

function insideLines({ inside }: Block, paint: Paint): string[] {
  return inside.map((pair) => {
    const [one, other] = pair.between.map(({ words }) => `“${paint('bold', shown(words))}”`);
    const { path } = pair.between[0].article;
    return `    One report (${shown(path)}) gives ${one} and ${other}: ${insideWords(pair)}.`;
  });
}
