import type { APITextDisplayComponent } from 'discord.js';
import { typeAsked } from '../../index/search/query/question-forms.ts';
import type { Charts } from '../chart/chart.ts';
import { altText } from '../chart/alt-text.ts';
import type { About, IncidentFigures } from '../engine/engine.ts';
import type { Reply } from './command.ts';
import { exportButton } from './export-reply.ts';
import { figuresChart } from './compare-chart.ts';
import { canBeShort, comparePages, sectionText } from './compare-pages.ts';
import { contextsOf } from './quote-parts.ts';
import { figureRow } from './figure-option.ts';
import { freshness } from './freshness.ts';
import { titleWithin } from './incident-label.ts';
import { LIMITS, shortened } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { nextButton } from './next-question.ts';
import { button, container, heading, PART, picture, row, separator, text } from './parts.ts';
import { MAX_SHARED_LENGTH, pageButtons, SHARE } from './reply.ts';
import { stillReading } from './still-reading.ts';

/** Which part of a comparison to show. */
export interface CompareView {
  /** The words typed to say which figure is meant; '' for all. */
  readonly words: string;
  /** Counted from 0; a number after the last page shows the last. */
  readonly page: number;
  /** Whether all figures are shown, not only what several sources give. */
  readonly isWhole: boolean;
  /** Whether only the asker sees the reply: then it can be shared. */
  readonly isPrivate: boolean;
  /** The articles on the incident: the first page says how many, and of which days. */
  readonly about?: About;
}

/** The label before the words that say which figure is meant. */
export const FIGURE = 'figure: ';
/** Characters for the names of figures in one line. */
const NAMES = 600;
const PICTURE = 'compare.png';

/** The line that says which figure is meant, for buttons to read back; undefined for all of them. */
export function figureLine(words: string): APITextDisplayComponent | undefined {
  return words === '' ? undefined : text(smallPrint(escaped(FIGURE + words)), PART.asked);
}

/** The reply to `/compare`: each figure source by source, in the articles' own words, with a picture. */
export async function compareReply(
  figures: IncidentFigures,
  { words, page: wanted, isPrivate, isWhole, about }: CompareView,
  charts: Charts,
): Promise<Reply> {
  const { incident } = figures;
  const title = titleWithin(incident, LIMITS.choiceName);
  const head = heading(escaped(title));
  const asked = figureLine(words) ?? [];
  const lead = leadOf(figures, words).join('\n');
  const beside = [head, asked].flat().map(({ content }) => content);
  const later = isPrivate ? [MAX_SHARED_LENGTH] : [];
  const hasShort = figures.asked === undefined && canBeShort(figures);
  const isShort = hasShort && !isWhole;
  const pages = comparePages(
    figures,
    [...beside, ...later, lead, footOf(999, 999, about)],
    isShort,
  );
  const page = Math.min(wanted, Math.max(0, pages.length - 1));
  const sections = pages[page] ?? [];
  const entries = sections.flatMap((section) => section.entries);
  const chart = figuresChart(
    title,
    sections.flatMap(({ block }) => block ?? []),
  );
  const drawn = chart && (await charts.draw(chart));
  const { menu, buttons } = contextsOf(
    entries.map(({ article, quote: { start, end }, number }) => ({ start, end, article, number })),
  );
  const fold = hasShort ? [foldButton(incident.id, isShort)] : [];
  return {
    components: [
      container([
        ...[head, asked].flat(),
        ...(lead === '' ? [] : [text(lead)]),
        ...(chart && drawn ? [picture(PICTURE, altText(chart))] : []),
        ...sections.flatMap((section) => [separator, text(sectionText(section))]),
        separator,
        text(footOf(page + 1, pages.length, page === 0 ? about : undefined)),
        ...menu,
        // where the quotes are in a menu, this row has room, and the last one may be full
        ...row([...buttons, nextButton(incident.id), ...(menu.length > 0 ? fold : [])]),
        ...row([
          ...(pages.length > 1
            ? pageButtons(isShort ? 'figures' : 'allfigures', page, pages.length, incident.id)
            : []),
          ...(menu.length > 0 ? [] : fold),
          ...(entries.length > 0 ? [exportButton('comparefile', incident.id)] : []),
          ...(isPrivate ? [SHARE] : []),
        ]),
      ]),
    ],
    ...(drawn && { files: [{ name: PICTURE, content: drawn }] }),
  };
}

function leadOf(figures: IncidentFigures, words: string): string[] {
  const { blocks, has, asked, isComplete, reading } = figures;
  const given = escaped(shortened(has.map(figureRow).join(', '), NAMES));
  return [
    ...(reading
      ? [`${stillReading(reading)} This speaks only for those: ask again in a moment.`]
      : []),
    ...(has.length === 0 ? [`**No figure was found in the articles on this incident.**`] : []),
    ...(has.length > 0 && words !== '' && !asked ? [UNCLEAR] : []),
    ...(!asked && typeAsked(words) === 'time' ? [SEE_TIMELINE] : []),
    ...(has.length > 0 && blocks.length === 0
      ? [`**The articles on this incident do not give this figure.** They give: ${given}.`]
      : []),
    ...(isComplete ? [] : [INCOMPLETE]),
  ];
}

const UNCLEAR =
  'Which figure is meant could not be told from these words: all of them are compared.';
const SEE_TIMELINE = 'What happened when is told by `/timeline`.';
const INCOMPLETE =
  'The articles are too long, too many or too full of figures for all of them to be read: there may be more.';

function footOf(page: number, pages: number, about: About | undefined): string {
  const where = pages > 1 ? [`Page ${page} of ${pages}`] : [];
  const rule = 'Every quote is word for word. Nothing is added up, averaged or picked.';
  const read = about ? ` From ${freshness(about)}.` : '';
  return smallPrint([...where, `${rule}${read}`].join(' · '));
}

function foldButton(article: string, isShort: boolean) {
  return isShort
    ? button('Show all figures', { verb: 'allfigures', page: 0, article })
    : button('Show less', { verb: 'figures', page: 0, article, start: 0 });
}
