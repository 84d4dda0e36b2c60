import { array, assert as holds, asyncProperty, nat, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../index/article/article.ts';
import type { Engine, Scope } from '../../src/engine/engine.ts';
import { InProcessEngine } from '../../src/engine/in-process-engine.ts';
import type { OwnArticles } from '../../src/engine/server-engine.ts';
import { ServerEngines } from '../../src/engine/server-engines.ts';
import { sourceId } from '../../src/engine/source-id.ts';
import { articleFrom } from '../../src/library/read-article.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';

const CALLED = 'As the newsroom calls it';
const NEWSROOM = '1001';
const DESK = '1002';

/** Invented reports that share words, names, days, places and events. */
const REPORTS = [
  [
    'Ferry aground',
    'Coast Post',
    'The ferry Aldona ran aground near Port Sallow. Twelve passengers were injured, the harbour master said.',
  ],
  [
    'Aldona accident',
    'Harbour Gazette',
    'Fifteen passengers were injured when the ferry Aldona ran aground near Port Sallow on Saturday.',
  ],
  [
    'Aldona: toll rises',
    'Desk Wire',
    'Nineteen passengers were injured when the ferry Aldona ran aground near Port Sallow, the Sallow Rescue Guard (SRG) said.',
  ],
  [
    'Aldona inquiry',
    'Inner Notes',
    'The captain Joren Vastl of the ferry Aldona was questioned in Port Sallow on Sunday. The SRG rescued thirty people.',
  ],
  [
    'Mill fire',
    'Coast Post',
    'A fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.',
  ],
  [
    'Millers mourned',
    'Desk Wire',
    'Four millers were killed in the fire that destroyed the flour mill of Brennal, said Ilva Brenstad.',
  ],
  [
    'Bridge closed',
    'Inner Notes',
    'The bridge at Lorn was closed for nine days after the flood. Two drivers were missing.',
  ],
] as const;

const ARTICLES: readonly Article[] = REPORTS.map(([title, source, body], nth) =>
  articleFrom(
    `report-${nth}.md`,
    plainText.read(
      Buffer.from(
        `---\ntitle: ${title}\nsource: ${source}\npublished: 2021-05-0${nth + 1}\n---\n${body}`,
      ),
    ),
  ),
);
const WORDS = [
  'ferry aldona',
  'SRG',
  'how many passengers were injured?',
  'mill',
  'brenstat',
  'Joren',
  'lorn bridge',
  '',
];

/** Servers' own articles, as a test sets them. */
class Own {
  readonly #articles = new Map<string, readonly Article[]>();
  readonly #incidents = new Map<string, ReadonlyMap<string, string>>();
  #version = 0;

  set(server: string, articles: readonly Article[], called: readonly Article[] = []): void {
    this.#articles.set(server, articles);
    this.#incidents.set(server, new Map(called.map(({ id }) => [id, CALLED])));
    this.#version += 1;
  }

  readonly of = (server: string): Promise<OwnArticles> =>
    Promise.resolve({
      articles: this.#articles.get(server) ?? [],
      incidents: this.#incidents.get(server) ?? new Map(),
      unread: [],
      version: this.#version,
    });
}

/** Everything that an engine says about these articles: each method, with all words and ids. */
async function allThatIsSaid(engine: Engine, server?: string): Promise<unknown> {
  const said: unknown[] = [];
  const scope: Scope = server === undefined ? {} : { server };
  const part = { from: 0, count: 20 };
  for (const words of WORDS)
    said.push(
      await engine.ask(words, scope),
      await engine.search(words, scope, part),
      await engine.suggestArticles(words, scope, 20),
      await engine.suggestSources(words, scope, 20),
      await engine.incidents(words, scope, part),
      await engine.suggestIncidents(words, scope, 20),
    );
  for (const { id, source = '' } of ARTICLES)
    said.push(
      await engine.read(id, scope),
      await engine.source(sourceId(source), scope),
      await engine.incident(id, scope),
      await engine.timeline(id, scope),
      await engine.figures(id, scope),
      await engine.figures(id, scope, 'how many injured'),
      await engine.figureCounts(id, scope),
      await engine.ask('how many were injured?', { ...scope, incident: id }),
      await engine.ask('how many were injured?', { ...scope, source }),
    );
  said.push(await engine.articles(scope, part), await engine.about(scope));
  return said;
}

async function alone(articles: readonly Article[]): Promise<InProcessEngine> {
  const engine = new InProcessEngine();
  for (const article of articles) engine.follow({ kind: 'added', article });
  engine.loaded([]);
  await engine.settle();
  return engine;
}

function followed(
  engines: ServerEngines,
  before: readonly Article[],
  after: readonly Article[],
): void {
  for (const article of before)
    if (!after.includes(article)) engines.follow({ kind: 'removed', article });
  for (const article of after)
    if (!before.includes(article)) engines.follow({ kind: 'added', article });
  engines.loaded([]);
}

const some = subarray([...ARTICLES], { minLength: 0 });

it('a server is told just what an engine over the folder and its own articles would say', async () => {
  await holds(
    asyncProperty(
      array(record({ folder: some, newsroom: some, desk: some, called: some, trial: nat(6) }), {
        minLength: 1,
        maxLength: 3,
      }),
      async (steps) => {
        const own = new Own();
        const engines = new ServerEngines(own.of);
        let before: readonly Article[] = [];
        for (const { folder, newsroom, desk, called, trial } of steps) {
          followed(engines, before, folder);
          before = folder;
          await engines.settle();
          own.set(NEWSROOM, newsroom, called);
          own.set(DESK, desk);
          const tried = ARTICLES[trial];
          // what is only looked at leaves no trace, in its own server either
          if (tried) await engines.trial(NEWSROOM, { article: tried });
          for (const [server, articles] of [
            [NEWSROOM, newsroom],
            [DESK, desk],
            ['1003', []],
            [undefined, []],
          ] as const) {
            const both = [...new Set([...folder, ...articles])].map((article) =>
              server === NEWSROOM && called.includes(article)
                ? { ...article, incident: CALLED }
                : article,
            );
            expect(await allThatIsSaid(engines, server)).toEqual(
              await allThatIsSaid(await alone(both)),
            );
          }
        }
      },
    ),
    { numRuns: 6 },
  );
});

it("an article that a server has too is said with the server's own facts there, and only there", async () => {
  const [folders] = ARTICLES;
  if (!folders) throw new Error('no article');
  const own = new Own();
  const engines = new ServerEngines(own.of);
  followed(engines, [], [folders]);
  own.set(NEWSROOM, [{ ...folders, title: 'What we call it' }]);
  const titleFor = async (scope: Scope): Promise<string | undefined> =>
    (await engines.read(folders.id, scope)).article?.title;
  expect(await titleFor({ server: NEWSROOM })).toBe('What we call it');
  expect(await titleFor({ server: DESK })).toBe('Ferry aground');
  expect(await titleFor({})).toBe('Ferry aground');
  own.set(NEWSROOM, []);
  expect(await titleFor({ server: NEWSROOM })).toBe('Ferry aground');
});

it('a trial names the incident that an article would join, and what says nearly the same', async () => {
  const [first, second, third] = ARTICLES;
  if (!first || !second || !third) throw new Error('no articles');
  const own = new Own();
  const engines = new ServerEngines(own.of);
  followed(engines, [], [first]);
  own.set(NEWSROOM, [second]);
  const trial = await engines.trial(NEWSROOM, { article: third });
  expect(trial.incident?.articleCount).toBe(2);
  const copy = { ...first, id: 'abcdefghijklmnop', title: 'Reprint' };
  expect((await engines.trial(DESK, { article: copy })).near.map(({ title }) => title)).toEqual([
    'Ferry aground',
  ]);
  expect((await engines.trial(DESK, { article: first })).same?.title).toBe('Ferry aground');
});

/** Engines of two servers that have asked, at a time that can be set. */
async function asked() {
  const clock = { now: 0 };
  const own = new Own();
  own.set(NEWSROOM, ARTICLES.slice(0, 2));
  own.set(DESK, ARTICLES.slice(2, 4));
  const engines = new ServerEngines((server) => own.of(server), { now: () => clock.now });
  engines.loaded([]);
  const total = async (server: string) =>
    (await engines.search('aldona', { server }, { from: 0, count: 9 })).total;
  expect([await total(NEWSROOM), await total(DESK)]).toEqual([2, 2]);
  return { clock, engines, total };
}

describe('the engine of a server', () => {
  it('is freed an hour after the last question, and made again when somebody asks', async () => {
    const { clock, engines, total } = await asked();
    clock.now = 30 * 60_000;
    await total(DESK);
    clock.now = 70 * 60_000;
    expect(engines.freeIdle()).toEqual([NEWSROOM]);
    expect(engines.freeIdle()).toEqual([]);
    expect([await total(NEWSROOM), await total(DESK)]).toEqual([2, 2]);
  });

  it('answers a question that was asked before it was freed', async () => {
    const { clock, engines, total } = await asked();
    const answer = total(NEWSROOM);
    clock.now = 90 * 60_000;
    engines.freeIdle();
    expect(await answer).toBe(2);
  });
});
