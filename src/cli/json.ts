import type { Incident } from '../../index/facts/incident.ts';
import type { Answer } from '../../index/search/answer.ts';
import type { Excerpt } from '../../index/search/excerpts.ts';
import type { Span } from '../../index/span.ts';

/**
 * An answer as a line of JSON. `article` is the file's path below the folder, `also` other files with
 * the same text; `start` and `end` are UTF-16 offsets into the file's whole decoded text, front matter
 * and byte-order mark included: `text.slice(start, end) === quote`.
 */
export function answerJson(id: unknown, answer: Answer, ms: number): string {
  const { answered, excerpts, missing, elsewhere, readings } = answer;
  const { widened, spellings, incidents, explanation } = answer;
  return JSON.stringify({
    id,
    answered,
    excerpts: excerpts.map(excerptJson),
    missing,
    elsewhere,
    readings,
    widened,
    spellings,
    incidents: incidents.map((incident) => ({ incident: incident.id, name: incident.name })),
    ms: Math.round(ms * 1000) / 1000,
    ...(explanation && { explanation }),
  });
}

/**
 * An incident as a line of JSON: `incident` is the id of one of its articles, `articles` the paths of
 * all files, copies among them; `date` is presumed where it was counted from a publication date.
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

function excerptJson({ article, start, end, answer, paragraph, score }: Excerpt) {
  const inFile = (range: Span): Span => ({
    start: range.start + article.bodyStart,
    end: range.end + article.bodyStart,
  });
  return {
    article: article.path,
    ...(article.copies.length > 0 && { also: article.copies.map(({ path }) => path) }),
    title: article.title,
    source: article.source ?? null,
    published: article.published ?? null,
    paragraph,
    ...inFile({ start, end }),
    quote: article.body.slice(start, end),
    answer: inFile(answer),
    score: Math.round(score * 1000) / 1000,
  };
}
