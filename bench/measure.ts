import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Incidents } from '../index/event/incident/incidents.ts';
import { readAheadIn } from '../src/engine/held-articles.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import { walk } from '../src/library/walk.ts';
import {
  paragraphsOf,
  type GoldQuestion,
  type ParagraphSpan,
  type SourceFile,
} from './collection.ts';
import { miniSearch, PeerEngine, Verbatim, type Engine, type Found, type Peer } from './engines.ts';
import { CHANGED, lag } from './lag.ts';
import { START_TASKS } from './report.ts';
import { start } from './start.ts';
import { median, percentile } from './statistics.ts';

/*
 * One measurement, in a process of its own: node --expose-gc --import tsx bench/measure.ts TASK DIR
 * N where DIR holds articles/ and questions.json. Each line on standard output is a JSON object of
 * figures by name, or a note in place of them, as soon as they are known.
 */

/** Questions asked before the clock runs. */
const WARM_UP = 20;
/** Most articles that are grouped; more are then added one by one. */
const MAX_GROUPED = 10_000;
const ADDED_SINGLY = 20;
/** Titles that are typed letter by letter. */
const TYPED_TITLES = 30;
const MAX_TYPED_LENGTH = 12;

interface GoldPlace extends ParagraphSpan {
  readonly article: string;
}

const [task = '', dir = '', mostQuestions = ''] = process.argv.slice(2);
const articlesDir = join(dir, 'articles');
try {
  if (START_TASKS.includes(task)) await start({ articlesDir, dataDir: join(dir, 'data') }, tell);
  else if (task === 'grouping') await grouping();
  else if (task === 'lag')
    await lag(articlesDir, { files: await files(CHANGED), questions: await goldQuestions() }, tell);
  else await engineTask(await engineNamed(task));
} catch (error) {
  if (!(error instanceof Error && error.name === 'NotHereError')) throw error;
  tell({ note: error.message });
}

async function engineNamed(name: string): Promise<Engine> {
  if (name === 'verbatim') return new Verbatim();
  if (name === 'minisearch') return new PeerEngine(miniSearch());
  // by address: packages that only bench/ installs have no types where bench/ is not installed
  const { peers }: { peers: Readonly<Record<string, () => Peer | Promise<Peer>>> } = await import(
    new URL('peers.ts', import.meta.url).href
  );
  const peer = await peers[name]?.();
  if (!peer) throw new RangeError(`no engine is called "${name}"`);
  return new PeerEngine(peer);
}

async function engineTask(engine: Engine): Promise<void> {
  tell({ 'build s': await secondsOf(async () => engine.add(await files())) });
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  tell({ 'heap MB': (heapUsed + external) / 2 ** 20, 'rss MB': rss / 2 ** 20 });
  const questions = await goldQuestions();
  for (const { question } of questions.slice(0, WARM_UP)) await engine.best(question);
  let right = 0;
  const times: number[] = [];
  const goldPlaces = await goldPlacesOf(questions);
  for (const asked of questions) {
    let found: Found | undefined;
    times.push(1000 * (await secondsOf(async () => (found = await engine.best(asked.question)))));
    if (found && (goldPlaces.get(asked) ?? []).some(holds(found))) right += 1;
  }
  tell({ ...quantiles('', times), 'hit@1': (100 * right) / questions.length });
  if (!(engine instanceof Verbatim)) return;
  await suggestions(engine);
  await asTheBotRuns(engine, questions);
}

/** Answers as people get them from a bot that has had a quiet minute: what it reads ahead is read. */
async function asTheBotRuns(
  { bot }: Verbatim,
  questions: readonly { readonly question: string }[],
): Promise<void> {
  // the event loop waits for nothing else meanwhile, and would end
  const waiting = setInterval(() => undefined, 1_000);
  await readAheadIn(bot.held, new AbortController().signal);
  clearInterval(waiting);
  const times: number[] = [];
  for (const { question } of questions)
    times.push(1000 * (await secondsOf(() => bot.ask(question, {}))));
  tell(quantiles('read ahead ', times));
}

/** Suggestions for what people type, letter by letter. */
async function suggestions({ bot }: Verbatim): Promise<void> {
  const { articles } = await bot.articles({}, { from: 0, count: Infinity });
  const step = Math.max(1, Math.floor(articles.length / TYPED_TITLES));
  const typed = articles
    .filter((_, nth) => nth % step === 0)
    .flatMap(({ title }) =>
      Array.from({ length: MAX_TYPED_LENGTH }, (_, length) => title.slice(0, length + 1)),
    );
  const times = async (suggest: (words: string) => Promise<unknown>): Promise<number[]> => {
    const taken: number[] = [];
    for (const words of typed) taken.push(1000 * (await secondsOf(() => suggest(words))));
    return taken;
  };
  tell(quantiles('articles ', await times((words) => bot.suggestArticles(words, {}, 25))));
  tell(quantiles('incidents ', await times((words) => bot.suggestIncidents(words, {}, 25))));
}

/** Grouping news into incidents: all at once, then one more article, several times. */
async function grouping(): Promise<void> {
  const all = await files();
  const articles = all
    .filter(({ path }) => !path.includes('squad/'))
    .slice(0, MAX_GROUPED + ADDED_SINGLY)
    .map(({ path, text }) => articleFrom(path, plainText.read(Buffer.from(text))));
  const incidents = new Incidents();
  const settled = (): number => {
    incidents.settle();
    incidents.list();
    return incidents.all().length;
  };
  const seconds = await secondsOf(() => {
    for (const article of articles.slice(ADDED_SINGLY)) incidents.add(article);
    tell({ 'grouped articles': articles.length - ADDED_SINGLY, incidents: settled() });
  });
  tell({ 'grouping s': seconds });
  const times: number[] = [];
  for (const article of articles.slice(0, ADDED_SINGLY))
    times.push(
      1000 *
        (await secondsOf(() => {
          incidents.add(article);
          settled();
        })),
    );
  tell({ 'one more ms': median(times), 'one more at most ms': Math.max(...times) });
}

async function files(most = Infinity): Promise<SourceFile[]> {
  const { files: found } = await walk(articlesDir);
  const read: SourceFile[] = [];
  for (const { path } of found.slice(0, most))
    read.push({ path, text: await readFile(join(articlesDir, path), 'utf8') });
  return read;
}

async function goldQuestions(): Promise<GoldQuestion[]> {
  const questions: GoldQuestion[] = JSON.parse(await readFile(join(dir, 'questions.json'), 'utf8'));
  return questions.slice(0, Number(mostQuestions));
}

/** Where in their files the answering paragraphs are. */
async function goldPlacesOf(
  questions: readonly GoldQuestion[],
): Promise<Map<GoldQuestion, GoldPlace[]>> {
  const places = new Map<GoldQuestion, GoldPlace[]>();
  for (const question of questions) {
    const found = [];
    for (const { article, paragraphs } of question.gold) {
      const spans = paragraphsOf(await readFile(join(articlesDir, article), 'utf8'));
      found.push(
        ...paragraphs.flatMap((nth) => {
          const span = spans[nth];
          return span ? { article, ...span } : [];
        }),
      );
    }
    places.set(question, found);
  }
  return places;
}

function holds({ article, at }: Found): (gold: GoldPlace) => boolean {
  return (gold) => gold.article === article && gold.start <= at && at < gold.end;
}

function quantiles(name: string, times: readonly number[]): Record<string, number> {
  return { [`${name}p50 ms`]: percentile(times, 0.5), [`${name}p99 ms`]: percentile(times, 0.99) };
}

/**
 * CPU seconds, user and system, of all threads of this process; other work on the machine is not in
 * it.
 */
async function secondsOf(act: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function tell(figures: Readonly<Record<string, number | string>>): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
