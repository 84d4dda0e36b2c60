import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { placesIn } from '../index/text/places/places.ts';
import { fail } from '../src/cli/failure.ts';
import { isBusy } from '../src/discord/failures.ts';
import { startEngineThread, ThreadedEngine } from '../src/engine/thread/threaded-engine.ts';
import { createLog } from '../src/log.ts';
import { readSet, writeArticles, type GoldQuestion } from './collection.ts';
import { randomOf } from './random.ts';
import { evaluationSets } from './shared-folder.ts';
import { percentile } from './statistics.ts';
import { varied, vocabularyOf } from './vary.ts';

/**
 * What adding costs those who ask: articles added one by one, then a feed taken over, each while
 * questions are asked beside it. `npm run --silent bench:library -- [--added N] [--items N] [--rate N] [--folder N]`
 */
const SEED = 20_151_224;
const ADDING = '820000000000000001';
const FOLLOWING = '820000000000000002';
const BY = '810000000000000001';
/** Discord takes no first answer after this. */
const LATE_MS = 3_000;
/** A feed may have 8 MB: so much of a report is in it. */
const ITEM_LENGTH = 2_500;
const MB = 1024 * 1024;

try {
  await run();
} catch (error) {
  fail(error);
}
process.exit();

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      added: { type: 'string', default: '500' },
      items: { type: 'string', default: '2000' },
      rate: { type: 'string', default: '20' },
      folder: { type: 'string', default: '175' },
    },
  });
  const set = await readSet(evaluationSets(), 'gvc');
  const files = set.files.slice(0, Number(values.folder));
  const held = new Set(files.map(({ path }) => path));
  const questions = set.questions.filter(({ gold }) =>
    gold.every(({ article }) => held.has(article)),
  );
  const vocabulary = vocabularyOf(
    files.map(({ text }) => text),
    (word) => placesIn(word).length > 0,
  );
  const random = randomOf(SEED);
  /** Other reports of the same kind, as files. */
  const others = (count: number): string[] =>
    Array.from({ length: count }, (_, nth) =>
      varied(files[nth % files.length]?.text ?? '', vocabulary, random),
    );
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  await writeArticles(join(dir, 'articles'), files);
  const web = await served(feedOf(others(Number(values.items))));
  const address = web.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const engine = new ThreadedEngine(
    () =>
      startEngineThread({
        articlesDir: join(dir, 'articles'),
        dataDir: join(dir, 'data'),
        rescanMs: 3_600_000,
        privateHosts: [host],
      }),
    createLog('error'),
  );
  try {
    await engine.loaded;
    const bench = { engine, questions, everyMs: 1_000 / Number(values.rate) };
    tell('at the start', { articles: files.length, 'RSS MB': rss() });
    await adding(bench, others(Number(values.added)));
    await following(bench, `http://${host}/feed.xml`);
  } finally {
    await engine.stop();
    web.close();
    await rm(dir, { recursive: true });
  }
}

interface Bench {
  readonly engine: ThreadedEngine;
  readonly questions: readonly GoldQuestion[];
  readonly everyMs: number;
}

/** Articles added one by one, as by /library add and its button. */
async function adding(bench: Bench, texts: readonly string[]): Promise<void> {
  const took: number[] = [];
  const { library } = bench.engine;
  const asked = await askedDuring(bench, ADDING, async () => {
    for (const [nth, text] of texts.entries()) {
      const began = performance.now();
      const file = { name: `report-${nth}.txt`, bytes: Buffer.from(text) };
      const draft = await library.draft(ADDING, { file }, BY);
      if ('refused' in draft) throw new Error(draft.refused);
      const added = await library.addDraft(ADDING, draft.id, BY);
      if ('refused' in added) throw new Error(added.refused);
      took.push(performance.now() - began);
    }
  });
  tell(`${texts.length} articles added one by one`, {
    'ms each p50': percentile(took, 0.5),
    p95: percentile(took, 0.95),
    most: percentile(took, 1),
    ...asked,
  });
}

/** A feed followed, until all its items are taken. */
async function following(bench: Bench, link: string): Promise<void> {
  const { library } = bench.engine;
  const state = { taken: 0 };
  const began = performance.now();
  const asked = await askedDuring(bench, FOLLOWING, async () => {
    const feed = await library.followFeed(FOLLOWING, link, BY);
    if ('refused' in feed) throw new Error(feed.refused);
    for (;;) {
      const [one] = await library.feeds(FOLLOWING);
      state.taken = one?.taken ?? 0;
      if (one?.failing) throw new Error(one.failing.reason);
      if (one?.readAt !== undefined) return;
      await delay(200);
    }
  });
  const seconds = (performance.now() - began) / 1_000;
  tell(`${state.taken} items of a feed taken over`, {
    seconds,
    'ms each': (1_000 * seconds) / state.taken,
    ...asked,
  });
}

/** Does something while questions are asked from a server, and says how long these took. */
async function askedDuring(
  { engine, questions, everyMs }: Bench,
  server: string,
  work: () => Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  const took: number[] = [];
  const open: Promise<void>[] = [];
  let nth = 0;
  let mostRss = 0;
  let busy = 0;
  const asking = setInterval(() => {
    mostRss = Math.max(mostRss, rss());
    const began = performance.now();
    const question = questions[nth % questions.length]?.question ?? '';
    nth += 1;
    open.push(
      engine.ask(question, { server }).then(
        () => {
          took.push(performance.now() - began);
        },
        (error: unknown) => {
          // told at once to come again
          if (!isBusy(error)) throw error;
          busy += 1;
        },
      ),
    );
  }, everyMs);
  try {
    await work();
  } finally {
    clearInterval(asking);
  }
  await Promise.all(open);
  return {
    questions: took.length,
    busy,
    'ms p50': percentile(took, 0.5),
    'ms p95': percentile(took, 0.95),
    'ms most': percentile(took, 1),
    late: took.filter((ms) => ms > LATE_MS).length,
    'RSS MB': rss(),
    'most RSS MB': mostRss,
  };
}

/** An RSS feed of these files. */
function feedOf(files: readonly string[]): string {
  const items = files.map((file, nth) => {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(file) ?? [];
    const title = /^title: *(.*)$/mu.exec(front)?.[1] ?? `Report ${nth}`;
    const text = escaped(body.slice(0, ITEM_LENGTH)).replaceAll(/\n\s*\n/gu, '</p><p>');
    return `<item><title>${escaped(title)}</title><link>https://post.example/${nth}</link><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title><link>https://post.example/</link><description>x</description>${items.join('')}</channel></rss>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function served(feed: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isFeed = request.url === '/feed.xml';
    response.writeHead(isFeed ? 200 : 404, { 'content-type': 'application/rss+xml' });
    response.end(isFeed ? feed : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function rss(): number {
  return process.memoryUsage().rss / MB;
}

function tell(what: string, figures: Readonly<Record<string, number>>): void {
  const said = Object.entries(figures).map(([name, value]) => `${name} ${Math.round(value)}`);
  process.stdout.write(`${what}: ${said.join(', ')}\n`);
}
