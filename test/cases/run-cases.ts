import { articleFigures } from '../../index/figures/reading/article-figures.ts';
import type { Article } from '../../index/article/article.ts';
import type { Incident } from '../../index/event/incident/incident.ts';
import { figuresText } from '../../src/cli/figures-text.ts';
import { eventJson, figureJson } from '../../src/cli/json.ts';
import type { InProcessEngine } from '../../src/engine/in-process-engine.ts';
import { engineOf } from '../filled-engine.ts';
import type { Case, Expectation, Row, Wanted } from './case.ts';

const ALL = { from: 0, count: 1_000 };

/** What is not as a case expects it, a line each; [] where all is. */
export async function failuresOf({ articles, expect }: Case): Promise<string[]> {
  const engine = engineOf(articles);
  await engine.settle();
  const failures = await Promise.all(
    expect.map(async (expectation) => {
      const failed = await failuresIn(expectation, engine);
      return failed.map((failure) => `${expectation.run}: ${failure}`);
    }),
  );
  return failures.flat();
}

async function failuresIn(expectation: Expectation, engine: InProcessEngine): Promise<string[]> {
  if (expectation.run === 'figures')
    return someAndNever(
      expectation,
      await figureRows(engine),
      (spec, row) => 'any' in spec || isStated(row),
    );
  if (expectation.run === 'timeline')
    return someAndNever(expectation, await eventRows(engine), () => true);
  if (expectation.run === 'verdict') return verdictFailures(expectation, engine);
  if (expectation.run === 'incidents') return incidentFailures(expectation, engine);
  if (expectation.run === 'ask') return askFailures(expectation, engine);
  if (expectation.run === 'titles') {
    const titles = (await articlesOf(engine)).map(({ path, title }) => [path, title]);
    return unmet(expectation.are, Object.fromEntries(titles));
  }
  const lacked = new RegExp(expectation.lacks, 'iu');
  const line = (await textLines(engine)).find((text) => lacked.test(text));
  return line === undefined ? [] : [`lacks ${expectation.lacks} – ${line}`];
}

async function incidentFailures(
  expectation: Expectation & { readonly run: 'incidents' },
  engine: InProcessEngine,
): Promise<string[]> {
  const { of } = expectation;
  const found = (await incidentsOf(engine)).filter(
    (incident) => of === undefined || pathsOf(incident).includes(of),
  );
  if (found.length === 0) return ['an incident – none'];
  return found.flatMap(({ name, place, date }) =>
    unmet(expectation, { name, place: place ?? null, date: date?.day ?? null }),
  );
}

async function verdictFailures(
  { measure, group, in: every, has }: Expectation & { readonly run: 'verdict' },
  engine: InProcessEngine,
): Promise<string[]> {
  const blocks = (await figuresOf(engine)).flatMap((one) => one.blocks);
  const meant = blocks.filter(
    (block) => fits(measure, block.measure, false) && fits(group, block.group, false),
  );
  const verdicts = meant.length > 0 ? meant.map(({ verdict }): string => verdict) : ['none'];
  const isRight =
    (every ?? verdicts).length > 0 &&
    verdicts.every((verdict) => every?.includes(verdict) ?? true) &&
    (has === undefined || verdicts.some((verdict) => has.includes(verdict)));
  const wanted = `${JSON.stringify(measure)} ${JSON.stringify(group)} ${JSON.stringify(every ?? has)}`;
  return isRight ? [] : [`${wanted} – ${verdicts.join('; ')}`];
}

async function askFailures(
  expectation: Expectation & { readonly run: 'ask' },
  engine: InProcessEngine,
): Promise<string[]> {
  const { answer } = await engine.ask(expectation.question, {});
  const [first] = answer.excerpts;
  const given = {
    answered: answer.answered,
    differs: answer.differs !== undefined,
    first: first?.quote ?? null,
    answer: first?.quote.slice(first.answer.start - first.start, first.answer.end - first.start),
    missing: [...answer.missing, ...answer.elsewhere].join(' '),
  };
  return unmet(expectation, given, ['first', 'answer']).map(
    (failure) => `“${expectation.question}”: ${failure}`,
  );
}

async function articlesOf(engine: InProcessEngine): Promise<Article[]> {
  const { articles } = await engine.articles({}, ALL);
  const texts = await Promise.all(articles.map(({ id }) => engine.read(id, {})));
  return texts.flatMap((text) => text?.article ?? []);
}

async function incidentsOf(engine: InProcessEngine): Promise<readonly Incident[]> {
  const { incidents } = await engine.incidents('', {}, ALL);
  return incidents;
}

async function figuresOf(engine: InProcessEngine) {
  const incidents = await incidentsOf(engine);
  const figures = await Promise.all(incidents.map(({ id }) => engine.figures(id, {})));
  return figures.flatMap((one) => (one.incident ? one : []));
}

async function textLines(engine: InProcessEngine): Promise<string[]> {
  const texts = (await figuresOf(engine)).map((one) => figuresText(one, { color: false }));
  return texts.join('\n').split('\n');
}

function pathsOf({ articles }: Incident): string[] {
  return articles.flatMap((article) => [article, ...article.copies].map(({ path }) => path));
}

async function figureRows(engine: InProcessEngine): Promise<Given[]> {
  const articles = await articlesOf(engine);
  return articles.flatMap((article) =>
    articleFigures(article).figures.flatMap((figure) => rowsIn(figureJson(article, figure))),
  );
}

async function eventRows(engine: InProcessEngine): Promise<Given[]> {
  const incidents = await incidentsOf(engine);
  const timelines = await Promise.all(incidents.map(({ id }) => engine.timeline(id, {})));
  return timelines.flatMap((timeline) =>
    (timeline?.events ?? []).flatMap((event) => rowsIn(eventJson('', event))),
  );
}

/** A line of what a command gives. */
type Given = Readonly<Record<string, unknown>>;

function rowsIn(lines: string): Given[] {
  return lines.split('\n').map((line) => JSON.parse(line));
}

function isStated({ scope, part, hedge, denied, caption }: Given): boolean {
  const doubts = [part, hedge, denied, caption];
  return scope === 'main' && doubts.every((doubt) => !doubt);
}

function someAndNever(
  { some, never }: { readonly some: readonly Row[]; readonly never: readonly Row[] },
  all: readonly Given[],
  counts: (spec: Row, row: Given) => boolean,
): string[] {
  const such = (spec: Row): Given[] =>
    all.filter(
      (row) => counts(spec, row) && Object.keys(spec).every((key) => holds(spec, row, key)),
    );
  const given = all.map(shownRow).join('; ') || 'nothing';
  return [
    ...some
      .filter((spec) => such(spec).length === 0)
      .map((spec) => `some ${JSON.stringify(spec)} – ${given}`),
    ...never.flatMap((spec) =>
      such(spec).map((row) => `never ${JSON.stringify(spec)} – ${shownRow(row)}`),
    ),
  ];
}

function shownRow({ article, measure, group, min, max, date, scope, quote }: Given): string {
  return JSON.stringify([article, measure ?? date, group, min, max, scope, quote]);
}

/** Whether a row has what `spec` wants under `key`; "is" is a figure's lower or upper end. */
function holds(spec: Row, row: Given, key: string): boolean {
  const want = spec[key] ?? null;
  if (key === 'any') return true;
  if (key === 'is') return fits(want, row.min, false) || fits(want, row.max, false);
  if (key === 'covers')
    return Number(row.min) <= Number(want) && Number(want) <= Number(row.max ?? Infinity);
  return fits(want, row[key] ?? null, key === 'quote');
}

function unmet(wanted: object, given: Given, parts: readonly string[] = []): string[] {
  return Object.entries(wanted).flatMap(([key, want]: [string, Wanted | undefined]) => {
    if (want === undefined || !(key in given)) return [];
    const value = given[key] ?? null;
    return fits(want, value, parts.includes(key))
      ? []
      : [`${key} ${JSON.stringify(want)} – ${JSON.stringify(value)}`];
  });
}

/** Whether a value is what is wanted; with `isPart` it need only hold it. */
function fits(want: Wanted, value: unknown, isPart: boolean): boolean {
  if (isList(want)) return want.some((one) => fits(one, value, isPart));
  const text = plain(value);
  if (want !== null && typeof want === 'object') {
    const { matches = '', not } = want;
    return new RegExp(matches, 'iu').test(text) && !(not && new RegExp(not, 'iu').test(text));
  }
  if (isPart) return text.toLowerCase().includes(plain(want).toLowerCase());
  return want === '*' || want === value || (typeof want === 'string' && plain(want) === text);
}

function isList(want: Wanted): want is readonly Wanted[] {
  return Array.isArray(want);
}

/** Soft hyphens, signs without width and breaks of lines do not count. */
function plain(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
