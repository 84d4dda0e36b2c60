import type { Article } from '../../article/article.ts';
import { leadEnd } from '../../article/lead.ts';
import { isEnglish } from '../../language/language.ts';
import type { Figure, Figures } from '../figure.ts';
import { MEASURES } from '../measures/measures.ts';
import { sentenceFigures } from '../reading/sentence-figures.ts';
import type { Block, Comparison, CountedReport, FigureKey, Pair, Report, Said } from './block.ts';
import { withContained, type Row } from './contained.ts';
import { excuseOf, type Excuse } from './excuses.ts';
import { inOrder, keyOf, keyTitle } from './figure-key.ts';
import { ofOneEvent } from './own-events.ts';
import { reportsOf, type Told } from './reports.ts';
import { relationOf } from './relation.ts';
import { reportCount, type Top } from './report-count.ts';
import { byUrgency, verdictOf } from './verdict.ts';

/** Reports whose counts outweigh one that is only mentioned. */
const MANY = 2;
/** UTF-16 units of a report that give its counts, if any do. */
const LEAD = 700;
/** UTF-16 units of a title that are read. */
const MAX_TITLE = 300;

/**
 * The figures of an incident side by side, from its articles in order of publication. Only figures
 * of one measure and one group are compared. Figures that could not be classified are left out;
 * those of other events are kept apart.
 */
export function comparisonOf(
  articles: readonly Article[],
  articleFigures: (article: Article) => Figures,
): Comparison {
  return {
    blocks: blocksOf(toldIn(articles, articleFigures, isCompared)),
    background: elsewhereIn(articles, articleFigures),
    isComplete: articles.every((article) => articleFigures(article).isComplete),
  };
}

/** The figures of other events in these articles. */
export function elsewhereIn(
  articles: readonly Article[],
  articleFigures: (article: Article) => Figures,
): Report[] {
  return reportsOf(toldIn(articles, articleFigures, isElsewhere));
}

function toldIn(
  articles: readonly Article[],
  articleFigures: (article: Article) => Figures,
  isMeant: (figure: Figure) => boolean,
): Told[] {
  return articles.map((article) => ({
    article,
    figures: articleFigures(article).figures.filter(isMeant),
  }));
}

function isCompared({ scope, measure }: Figure): boolean {
  return scope === 'main' && measure !== 'other';
}

/**
 * A figure of another event; one that counts neither people nor anything known is not worth a line.
 */
function isElsewhere({ scope, measure, group }: Figure): boolean {
  return scope === 'background' && (measure !== 'other' || group !== 'total');
}

function blocksOf(told: readonly Told[]): Block[] {
  const keys = new Map<string, FigureKey>();
  // what each article tells of each key: all keys ask all articles
  const byTitle = told.map(({ article, figures }) => {
    const own = new Map<string, Figure[]>();
    for (const figure of figures) {
      const title = titleOf(figure);
      if (!keys.has(title)) keys.set(title, keyOf(figure));
      const those = own.get(title);
      if (those) those.push(figure);
      else own.set(title, [figure]);
    }
    return { article, own };
  });
  const tops = new Map(told.map(({ article }) => [article.id, topOf(article)]));
  const articles = new Map(told.map(({ article }) => [article.id, article]));
  const rows = [...keys]
    .toSorted(([, a], [, b]) => inOrder(a, b))
    .map(([title, key]): Row => {
      const reports = reportsOf(
        byTitle.map(({ article, own }) => ({ article, figures: own.get(title) ?? [] })),
      );
      const read = reports.map((report) => ({
        report,
        ...reportCount(report, tops.get(report.article.id) ?? NO_TOP),
      }));
      return { key, read };
    });
  const excuses = excuseOf(rows, articles);
  const measures = new Set(rows.map(({ key }) => key.measure));
  return [...measures]
    .flatMap((measure) => withContained(rows.filter(({ key }) => key.measure === measure)))
    .map((row) => blockOf(row, articles, excuses(row.key.measure)))
    .toSorted(byUrgency);
}

const NO_TOP: Top = { lead: 0, titled: [] };

function topOf(article: Article): Top {
  const title = article.title.slice(0, MAX_TITLE);
  const sentence = { start: 0, end: title.length, paragraph: 0, opens: false, ends: false };
  return {
    lead: leadEnd(article, LEAD),
    titled: isEnglish(article.language) ? sentenceFigures(title, sentence) : [],
  };
}

function blockOf(
  { key, read: rows }: Row,
  articles: ReadonlyMap<string, Article>,
  isExcused: Excuse,
): Block {
  const order = [...articles.keys()];
  // three houses are not three bombs, and two attacks need not be the same two
  if (MEASURES[key.measure].isOfManyKinds) {
    const reports = rows.map(({ report }) => uncounted(report));
    return { ...key, reports, verdict: 'not compared', inside: [] };
  }
  const read = rows.toSorted(
    (a, b) => order.indexOf(a.report.article.id) - order.indexOf(b.report.article.id),
  );
  const strong = read.flatMap(({ count, isStrong }) => (count && isStrong ? count : []));
  const counted = read.map(({ report, count, isStrong, others }): CountedReport => {
    if (!count || isStrong || !isAlone(count, strong))
      return { ...report, ...(count && { count }), others };
    return { ...report, others: [count, ...others] };
  });
  const inside = read.flatMap(({ inside: two }): Pair[] =>
    two ? [{ relation: relationOf(two[0].figure, two[1].figure), between: two }] : [],
  );
  const compared = ofOneEvent(counted, articles);
  return { ...key, reports: compared, ...verdictOf(compared, isExcused), inside };
}

/**
 * Whether a count that a report only mentions, once and further down, is against that of several reports:
 * rather something else than a difference.
 */
function isAlone({ figure }: Said, strong: readonly Said[]): boolean {
  const isApart = strong.map((other) => {
    const relation = relationOf(figure, other.figure);
    return relation === 'differs' || relation === 'close';
  });
  return isApart.length >= MANY && isApart.every(Boolean);
}

function uncounted(report: Report): CountedReport {
  return { ...report, others: [] };
}

function titleOf(figure: Figure): string {
  return keyTitle(keyOf(figure));
}
