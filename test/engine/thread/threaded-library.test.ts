import { once } from 'node:events';
import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { startEngineThread, ThreadedEngine } from '../../../src/engine/thread/threaded-engine.ts';
import { lastingFolder, tempFolder } from '../../temp-folder.ts';

const NEWSROOM = '820000000000000001';
const MARA = '810000000000000001';
const articlesDir = await lastingFolder({
  'ferry.md': '---\ntitle: Ferry aground\n---\nTwelve passengers of the ferry Aldona were hurt.\n',
});
const dataDir = await lastingFolder({});
const engines: ThreadedEngine[] = [];

async function started(): Promise<ThreadedEngine> {
  const log = createLog('silent', new Writable({ write: (_chunk, _encoding, done) => done() }));
  const engine = new ThreadedEngine(
    () => startEngineThread({ articlesDir, dataDir, rescanMs: 3_600_000 }),
    log,
  );
  engines.push(engine);
  await engine.loaded;
  return engine;
}

afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
});

it('what a server adds is found there at once, nowhere else, and after a restart', async () => {
  const first = await started();
  const file = {
    name: 'mill.html',
    bytes: Buffer.from(
      '<html><head><title>Mill fire</title></head><body><article><h1>Mill fire</h1><p>A fire destroyed the flour mill of Brennal on Wednesday, and three millers were killed, the mayor said there.</p><p>The mill was two hundred years old, and stood at the river below the town.</p></article></body></html>',
    ),
    type: 'text/html',
  };
  const draft = await first.library.draft(NEWSROOM, { file }, MARA);
  if ('refused' in draft) throw new Error(draft.refused);
  expect(draft).toMatchObject({ kind: 'web page', article: { title: 'Mill fire' }, near: [] });
  expect(await first.library.draftOf(NEWSROOM, draft.id, '810000000000000002')).toHaveProperty(
    'refused',
  );
  expect(await first.library.draftOf('820000000000000002', draft.id, MARA)).toHaveProperty(
    'refused',
  );
  await first.library.addDraft(NEWSROOM, draft.id, MARA);
  const part = { from: 0, count: 5 };
  const totals = async (engine: ThreadedEngine) =>
    Promise.all(
      [{ server: NEWSROOM }, { server: '820000000000000002' }, {}].map(
        async (scope) => (await engine.search('flour mill Brennal', scope, part)).total,
      ),
    );
  expect(await totals(first)).toEqual([1, 0, 0]);
  await first.stop();
  const second = await started();
  expect(await totals(second)).toEqual([1, 0, 0]);
  const shelf = await second.library.shelf(NEWSROOM, part);
  expect(shelf).toMatchObject({ total: 1, articles: [{ addedBy: MARA }], unreadCount: 0 });
});

it('a feed of FEEDS is read at the start, and everybody finds what is in it', async () => {
  const text =
    'A fire destroyed the sawmill of Kell on Monday, and five sawyers were rescued, the fire brigade said there.';
  const web = createServer((request, response) => {
    response.writeHead(request.url === '/feed.xml' ? 200 : 404);
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>http://post.example/</link><description>x</description><item><title>Sawmill fire</title><description>${text}</description></item></channel></rss>`,
    );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void web.close());
  await once(web, 'listening');
  const address = web.address();
  const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const [folder, dataFolder] = [await tempFolder(), await tempFolder()];
  const log = createLog('silent', new Writable({ write: (_chunk, _encoding, done) => done() }));
  const engine = new ThreadedEngine(
    () =>
      startEngineThread({
        articlesDir: folder,
        dataDir: dataFolder,
        rescanMs: 20,
        privateHosts: [host],
        feeds: [`http://${host}/feed.xml`],
      }),
    log,
  );
  engines.push(engine);
  const found = () => engine.search('sawmill Kell', { server: NEWSROOM }, { from: 0, count: 5 });
  while ((await found()).total === 0);
  expect((await found()).excerpts[0]?.article.title).toBe('Sawmill fire');
});
