import { pageAt } from '../../index/article/page-at.ts';
import type { Article, ArticleFile, ArticleHeader } from '../../index/article/article.ts';
import type { Block, Said } from '../../index/figures/comparison/block.ts';
import type { Difference } from '../../index/figures/comparison/difference.ts';
import type { Figure } from '../../index/figures/figure.ts';
import type { SaidDay } from '../../index/search/answer/day-difference.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import type { TimelineEvent } from '../../index/timeline/dated-event.ts';
import type { Copy, Excerpt } from '../../index/article/excerpt.ts';
import type { CheckedText } from '../../index/check/statement.ts';
import type { Span } from '../../index/span.ts';
import type { EngineAnswer, SearchResult } from '../engine/engine.ts';

/**
 * An answer as a line of JSON. `article` is the file's path below the folder, `also` other files
 * with the same text, `near` places in others that say nearly the same, `differs` two figures that
 * do not agree, `figures` the latest ones where all that is known was asked for. `start` and `end` are UTF-16 offsets into the file's whole decoded text, with front
 * matter and byte-order mark: `text.slice(start, end) === quote`. A place with `"text":"stored"` is
 * in a file of a kind that is no plain text: its offsets count in the article's text.
 */
export function answerJson(id: unknown, answer: EngineAnswer, ms: number): string {
  const { answered, excerpts, shown, missing, elsewhere, otherPlace, readings } = answer;
  const { likened, widened, spellings, incidents, differs, differsOnDay } = answer;
  const { days, figures, explanation, readAs } = answer;
  return JSON.stringify({
    id,
    answered,
    excerpts: excerpts.map(excerptJson),
    shown,
    missing,
    elsewhere,
    ...(otherPlace !== undefined && { otherPlace }),
    ...(readAs !== undefined && { readAs }),
    readings,
    likened,
    widened,
    spellings,
    incidents: incidents.map((incident) => ({ incident: incident.id, name: incident.name })),
    ...(differs && { differs: differenceJson(differs) }),
    ...(days && { days }),
    ...(figures && {
      figures: figures.map(({ label, said, sources }) => ({ label, ...saidJson(said), sources })),
    }),
    ...(differsOnDay && { differsOnDay: differsOnDay.between.map(saidDayJson) }),
    ms: Math.round(ms * 1000) / 1000,
    ...(explanation && { explanation }),
  });
}

/** What a search found as a line of JSON: `excerpts` are those of `answerJson`, `faults` count in the words. */
export function searchJson(result: SearchResult): string {
  const { words, total, all, missing, faults, excerpts } = result;
  return JSON.stringify({
    words,
    total,
    all,
    missing,
    faults,
    excerpts: excerpts.map(excerptJson),
  });
}

/**
 * The statements of a text as a line of JSON: `start` and `end` count UTF-16 units of the text given,
 * excerpts are those of `answerJson`, `unlike` are words that the articles put otherwise.
 */
export function checkedJson(id: unknown, { statements, isComplete }: CheckedText): string {
  return JSON.stringify({
    id,
    statements: statements.map(({ start, end, verdict, excerpts, unlike }) => ({
      start,
      end,
      verdict,
      ...(unlike.length > 0 && { unlike }),
      excerpts: excerpts.map(excerptJson),
    })),
    ...(!isComplete && { complete: false }),
  });
}

/**
 * An incident as a line of JSON: `incident` is the id of one of its articles, `articles` the paths
 * of all files, with copies; `date` is presumed where it was counted from a publication date.
 */
export function incidentJson({ id, name, date, place, articles }: Incident): string {
  return JSON.stringify({
    incident: id,
    name,
    date: date?.day ?? null,
    presumed: date?.presumed ?? false,
    place: place ?? null,
    articles: articles.flatMap((article) => [article, ...article.copies].map(({ path }) => path)),
  });
}

/**
 * A dated event of an incident as a line of JSON. `date` is as long as it is precise: `2015-03-25`,
 * `2015-03`, `2015`, or null for a period and for what cannot be put on a calendar. `from` and `to`
 * are its first and last day, null where unknown. `words` and `time` are the article's own.
 */
export function eventJson(incident: string, event: TimelineEvent): string {
  const { article, alsoIn, start, end, quote, days, precision, presumed, words, time, scope } =
    event;
  const said = (span: Span): string => quote.slice(span.start - start, span.end - start);
  return JSON.stringify({
    incident,
    date: days?.from.slice(0, DATE_LENGTHS[precision]) || null,
    from: days?.from ?? null,
    to: days?.to ?? null,
    precision,
    presumed,
    words: said(words),
    time: time ? said(time) : null,
    scope,
    ...fileJson(article),
    ...inFile(article, { start, end }),
    quote,
    ...(alsoIn.length > 0 && { same: alsoIn.map(placeJson) }),
  });
}

/** Characters of `2015-03-25` that the words of a date give. */
const DATE_LENGTHS = { day: 10, month: 7, year: 4, period: 0, unknown: 0 } as const;

function placeJson({ article, start, end }: Copy) {
  return { ...fileJson(article), ...inFile(article, { start, end }) };
}

/**
 * A figure as lines of JSON, one for each file with the article's text. `start`, `end` and `quote` are of
 * its sentence, `figure` of its own words, `max` is null where there is no upper bound; `hedge` and
 * `attribution` are words of the article, or null; `caption` stands where it is of what stands beside a
 * picture, `denied` where the words deny it.
 */
export function figureJson(article: Article, figure: Figure): string {
  const { measure, group, min, max, qualifier, scope, sentence } = figure;
  const words = (at: Span | undefined): string | null =>
    at ? article.body.slice(at.start, at.end) : null;
  return [article, ...article.copies]
    .map((file) =>
      JSON.stringify({
        article: file.path,
        ...stored(file),
        measure,
        group,
        min,
        max: Number.isFinite(max) ? max : null,
        qualifier,
        scope,
        ...inFile(file, sentence),
        quote: words(sentence),
        figure: inFile(file, figure),
        part: figure.isPart,
        ...(figure.isCaption && { caption: true }),
        ...(figure.isDenied && { denied: true }),
        hedge: words(figure.hedge),
        attribution: words(figure.attribution),
      }),
    )
    .join('\n');
}

/**
 * What the reports of one figure are to each other, as a line of JSON. `articles` are the files that give
 * it, `low` and `high` the lowest and the highest count where they are not the same; each report has its
 * `count`, where it is sure which that is, and `others` that it gives. Counts have `start` and `end` of
 * their words in their article's file; `max` is null where there is no upper bound.
 */
export function verdictJson({ id }: Pick<Incident, 'id'>, block: Block): string {
  const { measure, group, verdict, span, reports } = block;
  return JSON.stringify({
    incident: id,
    articles: reports.flatMap(({ article, alsoIn }) =>
      [article, ...alsoIn.map((copy) => copy.article)].flatMap((one) =>
        [one, ...one.copies].map(({ path }) => path),
      ),
    ),
    measure,
    group,
    verdict,
    ...(span && { low: countJson(span[0]), high: countJson(span[1]) }),
    reports: reports.map(({ article, count, others }) => ({
      ...fileJson(article),
      ...(count && { count: boundsJson(count) }),
      others: others.map(boundsJson),
    })),
  });
}

function countJson(said: Said) {
  return { ...fileJson(said.article), ...boundsJson(said) };
}

function boundsJson({ article, figure }: Said) {
  const { min, max } = figure;
  return { min, max: Number.isFinite(max) ? max : null, ...inFile(article, figure) };
}

function differenceJson({ measure, group, kind, between }: Difference) {
  return { measure, group, kind, figures: between.map(saidJson) };
}

function saidDayJson({ article, start, end, words, day, presumed }: SaidDay) {
  return { ...placeJson({ article, start, end }), quote: words, date: day, presumed };
}

function saidJson({ article, figure, words }: Said) {
  return { ...fileJson(article), ...inFile(article, figure), quote: words };
}

function excerptJson({ article, quote, start, end, answer, paragraph, score, alsoIn }: Excerpt) {
  return {
    ...fileJson(article),
    title: article.title,
    source: article.source ?? null,
    published: article.published ?? null,
    ...pageJson(article, start),
    paragraph,
    ...inFile(article, { start, end }),
    quote,
    answer: inFile(article, answer),
    score: Math.round(score * 1000) / 1000,
    ...(alsoIn.length > 0 && {
      near: alsoIn.map(placeJson),
    }),
  };
}

function pageJson(article: ArticleHeader, start: number) {
  const page = pageAt(article, start);
  return page === undefined ? {} : { page };
}

function fileJson(article: ArticleHeader) {
  const { path, copies } = article;
  const also = copies.length > 0 && { also: copies.map((copy) => copy.path) };
  return { article: path, ...also, ...stored(article) };
}

function stored({ bodyStart }: ArticleFile) {
  return bodyStart === undefined && { text: 'stored' };
}

/** A range of the article in its file's text, or in the stored text where there is one. */
function inFile({ bodyStart = 0 }: ArticleFile, { start, end }: Span): Span {
  return { start: start + bodyStart, end: end + bodyStart };
}
