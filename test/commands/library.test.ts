import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { createServer, type Server } from 'node:http';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultWorld } from '../../src/local/world.ts';
import { connected, idris, mara, noor, seen, type Connected, type Seen } from '../local-bot.ts';
import { tempFolder } from '../temp-folder.ts';
import { LibraryFollower } from '../../src/engine/thread/library-follower.ts';
import { rss } from '../library/readers/made/feeds.ts';
import { twoPages } from '../library/readers/made/pdf-files.ts';
import { teamLibrary } from '../team-bot.ts';

/** Mara may manage the newsroom, Idris may not; Noor manages the security desk. */
const NEWSROOM = '820000000000000001';

const RESCUE =
  'Nineteen passengers were injured when the ferry Aldona ran aground near Port Sallow on Saturday, the Sallow Rescue Guard (SRG) said.\n\nThe captain, Joren Vastl, was questioned in Port Sallow on Sunday.';
const PAGE = `<!doctype html><html><head><title>Aldona: captain held | Desk Wire</title><meta property="og:site_name" content="Desk Wire"><meta property="article:published_time" content="2021-05-05T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Aldona: captain held</h1><p>The captain of the ferry Aldona, Joren Vastl, was held in Port Sallow on Monday after the ship ran aground near the town with three hundred passengers aboard.</p><p>Nineteen passengers were injured, the Sallow Rescue Guard said. Two of them were still in hospital on Tuesday morning, a doctor there told the paper.</p></article><footer>Follow us on social media</footer></body></html>`;

let running: Connected | undefined;
let web: Server | undefined;
let data = '';

async function start(options: Parameters<typeof teamLibrary>[1] = {}): Promise<Connected> {
  data = await tempFolder();
  running = await connected({ ...teamLibrary(data, options) });
  return running;
}

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  web?.close();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

function fileOf(text: string, name = 'rescue.txt') {
  return { name, bytes: Buffer.from(text), contentType: 'text/plain' };
}

function idOf({ buttons }: Seen, label: string): string {
  const found = [...buttons].find(([name]) => name.includes(label));
  if (!found) throw new Error(`no button "${label}" among ${[...buttons.keys()].join(', ')}`);
  return found[1];
}

function press({ acting }: Connected, on: Seen, label: string, who = mara): Promise<Seen> {
  return seen(acting.component(who, on.message, idOf(on, label)));
}

async function addFile(bot: Connected, text: string, who = mara): Promise<Seen> {
  return press(bot, await bot.see('library add', { file: fileOf(text) }, who), 'Add', who);
}

/** Serves the page on this machine, as `page` has it at that time; returns the port. */
async function serveWeb(page = (): string => PAGE): Promise<number> {
  web = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page());
  }).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const address = web.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The first row of the option `article` of a command. */
async function firstRow({ acting }: Connected, command: string): Promise<{ article: string }> {
  const rows = await acting.complete(mara, command, { article: '' }, 'article').outcome;
  if (rows.kind !== 'choices') throw new Error(rows.kind);
  return { article: String(rows.choices[0]?.value) };
}

/** Opens a form and sends it off. */
async function fillIn(
  { acting }: Connected,
  opener: ReturnType<Connected['acting']['command']>,
  typed: Record<string, string>,
): Promise<Seen> {
  expect((await opener.outcome).kind).toBe('modal');
  return seen(acting.submit(mara, opener, typed));
}

describe('/library add', () => {
  it('shows what is understood to the asker alone, and adds only what is added', async () => {
    const bot = await start();
    const header = '---\ntitle: Toll rises\nsource: Desk Wire\npublished: 2021-05-05\n---\n';
    const preview = await bot.see('library add', { file: fileOf(header + RESCUE) });
    expect(preview.isPrivate).toBe(true);
    expect(preview.text).toContain('**Toll rises**');
    expect(preview.text).toContain('source: Desk Wire · published: 5 May 2021 · plain text');
    expect(preview.text).toContain('English');
    expect(preview.text).toContain('2 passages');
    expect(preview.text).toMatch(/Incident:\*\* joins .+ \(2 articles\)/u);
    expect((await bot.see('search', { words: 'Joren Vastl' })).text).not.toContain(
      'Joren Vastl, was',
    );
    const done = await press(bot, preview, 'Add');
    expect(done.message.id).toBe(preview.message.id);
    expect(done.text).toContain('Added.');
    const asked = await bot.see('ask', { question: 'Who was the captain of the Aldona?' });
    expect(asked.text).toContain('Joren Vastl, was questioned');
    expect((await press(bot, done, 'Read it')).text).toContain('Joren Vastl');
  });

  it('reads a link, leaving the page out, and tells where it was found', async () => {
    const port = await serveWeb();
    const bot = await start({ privateHosts: [`127.0.0.1:${port}`] });
    const link = `http://127.0.0.1:${port}/news/aldona`;
    const preview = await bot.see('library add', { link });
    expect(preview.text).toContain('Aldona: captain held');
    expect(preview.text).toContain('source: Desk Wire · published: 5 May 2021');
    expect(preview.text).toContain(link);
    await press(bot, preview, 'Add');
    const found = await bot.see('search', { words: 'captain held Monday' });
    expect(found.text).toContain('was held in Port Sallow on Monday');
    expect((await bot.see('search', { words: 'social media' })).text).toContain('No passage');
  });

  it('says in one sentence why a link is not read', async () => {
    const bot = await start();
    const refused = await bot.see('library add', { link: 'http://127.0.0.1:9/' });
    expect(refused.text).toMatch(/^http:\/\/127\.0\.0\.1:9\/ .+\.$/u);
    expect(refused.buttons.size).toBe(0);
  });

  it('with neither link nor file opens a form; an address in the first line is its url', async () => {
    const bot = await start();
    const opener = bot.acting.command(mara, 'library add');
    const text = `https://desk.example/aldona\n\n${RESCUE}`;
    const preview = await fillIn(bot, opener, {
      text,
      title: 'Toll rises',
      published: '2021-05-05',
    });
    expect(preview.isPrivate).toBe(true);
    expect(preview.text).toContain('https://desk.example/aldona');
    await press(bot, preview, 'Add');
    const found = await bot.see('search', { words: 'Nineteen passengers' });
    expect(found.text).toContain('Toll rises');
    expect(found.text).not.toContain('desk.example/aldona\n');
  });

  it('can be edited before: facts change, and the text does not', async () => {
    const bot = await start();
    const preview = await bot.see('library add', { file: fileOf(RESCUE) });
    const opener = bot.acting.component(mara, preview.message, idOf(preview, 'Edit'));
    const edited = await fillIn(bot, opener, {
      title: 'Nineteen hurt',
      source: 'Desk Wire',
      published: '2021-13-45',
    });
    expect(edited.message.id).toBe(preview.message.id);
    expect(edited.text).toContain('**Nineteen hurt**');
    expect(edited.text).toContain('published: unknown');
    expect(edited.text).toContain('that is no day');
    await press(bot, edited, 'Add');
    const opened = await bot.see('articles read', { article: 'Nineteen hurt' });
    expect(opened.text).toContain('Desk Wire');
    expect(opened.text).toContain('Nineteen passengers were injured');
  });

  it('says that a text is in the library already, and which says nearly the same', async () => {
    const bot = await start();
    const same =
      'Fifteen passengers were injured when the ferry Aldona ran aground near Port Sallow on Saturday.';
    expect((await bot.see('library add', { file: fileOf(same) })).text).toContain(
      'has this very text already: Aldona accident',
    );
    const near = await bot.see('library add', { file: fileOf(`${same} Nobody was killed.`) });
    expect(near.text).toContain('Nearly the same** as Aldona accident');
  });

  it('can be cancelled, and then nothing is left of it', async () => {
    const bot = await start();
    const preview = await bot.see('library add', { file: fileOf(RESCUE) });
    expect((await press(bot, preview, 'Cancel')).text).toContain('nothing was added');
    expect(await readdir(join(data, 'library', NEWSROOM, 'drafts'))).toEqual([]);
  });

  it('refuses what no reader reads, and files that are too large', async () => {
    const bot = await start();
    const picture = {
      name: 'a.png',
      bytes: Buffer.from('\u0089PNG\r\n', 'latin1'),
      contentType: 'image/png',
    };
    expect((await bot.see('library add', { file: picture })).text).toContain('a.png is not text');
    const large = await bot.see('library add', { file: fileOf('x'.repeat(8 * 1024 * 1024 + 1)) });
    expect(large.text).toContain('larger than 8 MB');
  });
});

describe('Add to library, by a right-click', () => {
  it('takes the text of a message that holds neither link nor file', async () => {
    const bot = await start();
    const message = bot.acting.say(mara, `${RESCUE} ${'The inquiry goes on. '.repeat(8)}`);
    const preview = await seen(bot.acting.messageCommand(mara, 'Add to library', message));
    expect(preview.isPrivate).toBe(true);
    expect((await press(bot, preview, 'Add')).text).toContain('Added.');
  });

  it('reads each link, and says of each why it cannot be read', async () => {
    const bot = await start();
    const message = bot.acting.say(mara, 'See <http://127.0.0.1:9/a>, and (http://127.0.0.1:9/b).');
    const preview = await seen(bot.acting.messageCommand(mara, 'Add to library', message));
    expect(preview.text).toContain('http://127.0.0.1:9/a ');
    expect(preview.text).toContain('http://127.0.0.1:9/b ');
  });

  it('reads the link of a message, in brackets or not, and adds what is there', async () => {
    const port = await serveWeb();
    const bot = await start({ privateHosts: [`127.0.0.1:${port}`] });
    const message = bot.acting.say(mara, `Seen [here](http://127.0.0.1:${port}/news/aldona)?`);
    const preview = await seen(bot.acting.messageCommand(mara, 'Add to library', message));
    expect(preview.text).toContain('Aldona: captain held');
    expect((await press(bot, preview, 'Add')).text).toContain('Added.');
    const again = await seen(bot.acting.messageCommand(mara, 'Add to library', message));
    expect(again.text).toContain('has this very text already');
  });

  it('says so where there is nothing to add', async () => {
    const bot = await start();
    const message = bot.acting.say(mara, 'Good morning');
    const reply = await seen(bot.acting.messageCommand(mara, 'Add to library', message));
    expect(reply.text).toContain('no link, no file');
  });
});

describe('a page that is added again', () => {
  const HELD = 'was held in Port Sallow on Monday';
  const FREED = 'was freed in Port Sallow on Wednesday';

  /** A bot, and a page in its library that can be changed and added again. */
  async function added() {
    const shown = { page: PAGE };
    const port = await serveWeb(() => shown.page);
    const bot = await start({ privateHosts: [`127.0.0.1:${port}`] });
    const link = `http://127.0.0.1:${port}/news/aldona`;
    await press(bot, await bot.see('library add', { link }), 'Add');
    return { bot, link, shown, again: () => bot.see('library add', { link: `${link}/#top` }) };
  }

  it('is a new version where its words changed, and says so before it is added', async () => {
    const { bot, shown, again } = await added();
    shown.page = PAGE.replace(HELD, FREED);
    const preview = await again();
    expect(preview.text).toContain('New version');
    expect(preview.text).not.toContain('Nearly the same');
    expect((await bot.see('search', { words: 'held Monday' })).text).toContain(HELD);
    await press(bot, preview, 'Add');
    expect((await bot.see('search', { words: '"held in Port Sallow"' })).text).toContain(
      'No passage',
    );
    expect((await bot.see('search', { words: 'freed' })).text).toContain(FREED);
    expect((await bot.see('library list')).text).toContain('1 article added');
  });

  it('has what was quoted of it say that the words are gone, or that they still stand', async () => {
    const { bot, shown, again } = await added();
    const gone = await bot.see('search', { words: '"captain of the ferry Aldona"' });
    const kept = await bot.see('search', { words: '"Nineteen passengers were injured"' });
    shown.page = PAGE.replace(HELD, FREED);
    await press(bot, await again(), 'Add');
    const open = (of: Seen) => press(bot, of, 'Context 1');
    const opened = await open(gone);
    expect(opened.text).toMatch(
      /found changed on \d+ \w+ \d{4}\.\*\* These words are no longer in it\./u,
    );
    expect(opened.text).toContain(HELD);
    expect((await open(kept)).text).toContain('These words still stand in it.');
    const now = await press(bot, opened, 'As it is now');
    expect(now.text).toContain(FREED);
    expect(now.text).not.toContain('changed on');
    const before = await press(bot, now, 'As it was before');
    expect(before.text).toContain(HELD);
    expect(before.text).toContain('This is what it said before.');
  });

  it.each([
    ['white space', PAGE.replaceAll('</p><p>', ' </p>\n\n<p>  ')],
    ['a menu', PAGE.replace('News</a>', 'News</a> <a href="/sport">Sport 12</a>')],
    ['a counter', PAGE.replace('<p>Nineteen', '<p>1,204</p><p>Nineteen')],
  ])('is no version where only %s changed', async (_, changed) => {
    const { shown, again } = await added();
    shown.page = changed;
    const refused = await again();
    expect(refused.text).toMatch(/its report has not changed|has this very text already/u);
    expect(refused.buttons.size).toBe(0);
  });

  it('is a new version where one figure changed', async () => {
    const { shown, again } = await added();
    shown.page = PAGE.replace('Two of them', 'Three of them');
    expect((await again()).text).toContain('New version');
  });

  it('takes its versions with it when it is removed, and deleted for good', async () => {
    const { bot, shown, again } = await added();
    const gone = await bot.see('search', { words: '"captain of the ferry Aldona"' });
    shown.page = PAGE.replace(HELD, FREED);
    await press(bot, await again(), 'Add');
    const article = await firstRow(bot, 'library remove');
    await press(bot, await bot.see('library remove', article), 'Remove');
    const opened = await press(bot, gone, 'Context 1');
    expect(opened.text).toMatch(/This article was removed from the library on \d+ \w+ \d{4}/u);
    expect(opened.text).toContain(HELD);
    const asked = await bot.see('library delete', article);
    await press(bot, asked, 'Delete for good');
    expect((await press(bot, gone, 'Context 1')).text).toContain('not in the library any more');
    for (const place of ['articles', 'removed', 'versions'])
      expect(await readdir(join(data, 'library', NEWSROOM, place))).toEqual([]);
  });
});

function item(name: string, text: string): string {
  return `<item><title>${name}</title><link>http://127.0.0.1/${name}</link><description>${text}</description><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
}

describe('/library follow', () => {
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sallow Wire</title><link>http://127.0.0.1/</link><description>x</description>${item('rescue', RESCUE)}${item('mill', 'A fire destroyed the flour mill of Brennal on Wednesday, and three millers were killed, the mayor said.')}</channel></rss>`;

  async function following(): Promise<{ bot: Connected; said: Seen }> {
    const port = await serveWeb(() => feed);
    const bot = await start({ privateHosts: [`127.0.0.1:${port}`] });
    const said = await bot.see('library follow', { link: `http://127.0.0.1:${port}/feed.xml` });
    return { bot, said };
  }

  it('takes over what a feed holds, and lists it; no other server finds it', async () => {
    const { bot, said } = await following();
    expect(said.text).toContain('Following **Sallow Wire**. What it holds now (2 articles)');
    expect(said.isPrivate).toBe(true);
    let list = await bot.see('library feeds');
    while (!list.text.includes('last read')) list = await bot.see('library feeds');
    expect(list.text).toContain('2 added');
    expect((await bot.see('search', { words: 'mill Brennal' })).text).toContain('three millers');
    expect((await bot.see('search', { words: 'mill Brennal' }, noor)).text).toContain('No passage');
    expect((await bot.see('library feeds', {}, noor)).text).toContain('follows no feed');
  });

  it('ends with unfollow, which offers the feeds by name', async () => {
    const { bot } = await following();
    const rows = await bot.acting.complete(mara, 'library unfollow', { feed: 'sallow' }, 'feed')
      .outcome;
    if (rows.kind !== 'choices') throw new Error(rows.kind);
    expect(rows.choices.map(({ name }) => name)).toEqual(['Sallow Wire']);
    const ended = await bot.see('library unfollow', { feed: String(rows.choices[0]?.value) });
    expect(ended.text).toContain('Sallow Wire** is followed no more');
    expect((await bot.see('library feeds')).text).toContain('follows no feed');
    expect((await bot.see('library unfollow', { feed: 'sallow' })).text).toContain('Pick the feed');
  });

  it('says why an address is not followed', async () => {
    const port = await serveWeb();
    const bot = await start({ privateHosts: [`127.0.0.1:${port}`] });
    const said = await bot.see('library follow', { link: `http://127.0.0.1:${port}/news` });
    expect(said.text).toContain('is no feed');
  });
});

describe('/library list, remove, restore, edit', () => {
  it('lists who added what, removes after a question, and restores', async () => {
    const bot = await start();
    await addFile(bot, `---\ntitle: Toll rises\n---\n${RESCUE}`);
    const list = await bot.see('library list');
    expect(list.text).toContain('1 article added');
    expect(list.text).toContain('Toll rises');
    expect(list.text).toContain(`by <@${mara.userId}>`);
    const rows = await bot.acting.complete(mara, 'library remove', { article: 'toll' }, 'article')
      .outcome;
    if (rows.kind !== 'choices') throw new Error(rows.kind);
    const article = String(rows.choices[0]?.value);
    const question = await bot.see('library remove', { article });
    expect(question.text).toContain('Toll rises');
    expect((await bot.see('search', { words: 'Joren' })).text).toContain('1 passage');
    const removed = await press(bot, question, 'Remove');
    expect((await bot.see('search', { words: 'Joren' })).text).toContain('No passage');
    expect((await bot.see('library list')).text).toContain('1 removed');
    await press(bot, removed, 'Restore');
    expect((await bot.see('search', { words: 'Joren' })).text).toContain('1 passage');
  });

  it('edits what is known, and a button made before still opens the same words', async () => {
    const bot = await start();
    await addFile(bot, `---\ntitle: Toll rises\n---\n${RESCUE}`);
    const found = await bot.see('search', { words: 'Joren Vastl' });
    const read = idOf(found, 'Context 1');
    const article = read.split(':')[2] ?? '';
    const asked = await bot.see('library edit', { article });
    const opener = bot.acting.component(mara, asked.message, idOf(asked, 'Change'));
    const changed = await fillIn(bot, opener, { title: 'Captain questioned', source: 'Desk Wire' });
    expect(changed.text).toContain('Captain questioned');
    const opened = await seen(bot.acting.component(mara, found.message, read));
    expect(opened.text).toContain('Captain questioned');
    expect(opened.text).toMatch(/\*\*The captain, Joren Vastl, was questioned[^*]*\*\*/u);
  });

  it('deletes for good what was removed, all but the lines of the log', async () => {
    const bot = await start();
    await addFile(bot, `---\ntitle: Toll rises\n---\n${RESCUE}`);
    const { article } = await firstRow(bot, 'library remove');
    await bot.see('incident split', { article });
    await press(bot, await bot.see('library remove', { article }), 'Remove');
    const question = await bot.see('library delete', await firstRow(bot, 'library delete'));
    expect(question.text).toContain('Toll rises');
    expect((await press(bot, question, 'Delete for good')).text).toContain('Deleted');
    expect((await bot.see('library restore', { article })).text).toContain('Pick');
    const dir = join(data, 'library', NEWSROOM);
    expect(await readdir(join(dir, 'removed'))).toEqual([]);
    for (const name of ['log.jsonl', 'incidents.json'])
      expect(await readFile(join(dir, name), 'utf8')).not.toContain('Toll');
  });

  it('keeps the bytes as they came, and a log without any words', async () => {
    const bot = await start();
    const text = `---\ntitle: Toll rises\n---\n${RESCUE}`;
    await addFile(bot, text);
    const dir = join(data, 'library', NEWSROOM);
    const [id = ''] = await readdir(join(dir, 'articles'));
    expect(await readFile(join(dir, 'articles', id, 'original.txt'), 'utf8')).toBe(text);
    const log = await readFile(join(dir, 'log.jsonl'), 'utf8');
    expect(JSON.parse(log)).toEqual({
      at: expect.any(String),
      by: mara.userId,
      did: 'added',
      article: id,
    });
  });
});

function serverFolders(): Promise<string[]> {
  return readdir(join(data, 'library'));
}

it('a PDF is quoted with its page, and read with its pages', async () => {
  const bot = await start();
  const file = { name: 'ferry.pdf', bytes: twoPages.bytes, contentType: 'application/pdf' };
  await press(bot, await bot.see('library add', { file }), 'Add');
  const found = await bot.see('search', { words: '"Three members of the crew"' });
  expect(found.text).toMatch(/ · p\. 2 · paragraph \d+/u);
  const opened = await press(bot, await press(bot, found, 'Context 1'), 'Read on in the article');
  expect(opened.text).toMatch(/^p\. 1 · paragraph 1$|-# p\. 1 · paragraph 1/mu);
  expect(opened.text).toMatch(/p\. 2 · paragraph \d+/u);
  const again = await connected({ ...teamLibrary(data) });
  expect((await again.see('search', { words: '"Three members of the crew"' })).text).toContain(
    'p. 2',
  );
  await again.stop();
});

it('files of the folder that nothing reads are named with the reason, feeds among them', async () => {
  data = await tempFolder();
  const articlesDir = join(data, 'articles');
  await mkdir(articlesDir);
  const files = {
    'ferry.txt': RESCUE,
    'saved.xml': rss,
    'sitemap.xml': '<?xml version="1.0"?><urlset><url>x</url></urlset>',
    'map.png': 'no text',
  };
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(articlesDir, name), bytes);
  const team = teamLibrary(data, { folder: {}, articlesDir });
  const told: string[] = [];
  const follower = new LibraryFollower({ articlesDir, dataDir: data }, team.engine, (...said) =>
    told.push(JSON.stringify(said)),
  );
  await follower.load();
  running = await connected({ ...team });
  const places = [
    (await running.see('about')).text,
    (await running.see('library list')).text,
    told.join('\n').replaceAll('\\"', '"'),
  ];
  for (const text of places) {
    expect(text).toMatch(
      /saved\.xml.*is a feed of 2 articles: take them over with "npm run import"/u,
    );
    expect(text).toMatch(/sitemap\.xml.*is no feed that can be read/u);
    expect(text).toMatch(/map\.png.*is of a kind that is not read/u);
  }
});

describe('a server that the bot leaves', () => {
  const DAY = 24 * 3_600_000;

  /** A bot with an article of the newsroom, at a time that can be set. */
  async function withArticle() {
    const clock = { now: Date.parse('2026-03-01T10:00:00Z') };
    const bot = await start({ now: () => new Date(clock.now) });
    await addFile(bot, RESCUE);
    const { core } = bot.local;
    const put = async (isIn: boolean, days: number): Promise<void> => {
      core.putBot({ server: NEWSROOM, isIn });
      clock.now += days * DAY;
      await bot.bot.checkServers();
    };
    return { bot, put };
  }

  it('has its articles deleted thirty days later, and not before', async () => {
    const { bot, put } = await withArticle();
    await put(false, 0);
    await put(false, 29.9);
    expect(await serverFolders()).toEqual([NEWSROOM]);
    await put(false, 0.2);
    expect(await serverFolders()).toEqual([]);
    await put(true, 1);
    expect((await bot.see('search', { words: 'Joren' })).text).toContain('No passage');
    expect((await addFile(bot, RESCUE)).text).toContain('Added.');
  });

  it('keeps them where the bot comes back in time, and the thirty days begin anew', async () => {
    const { bot, put } = await withArticle();
    await put(false, 0);
    await put(true, 20);
    await put(false, 20);
    await put(false, 20);
    expect(await serverFolders()).toEqual([NEWSROOM]);
    await put(true, 1);
    expect((await bot.see('search', { words: 'Joren' })).text).toContain('1 passage');
  });

  it('is noticed at the start, when it happened while the bot was off', async () => {
    const first = await start();
    await addFile(first, RESCUE);
    await first.stop();
    const told: string[] = [];
    const team = teamLibrary(data, { tell: (_level, _facts, message) => told.push(message) });
    const [desk] = defaultWorld.servers.filter(({ id }) => id !== NEWSROOM);
    running = await connected({ ...team, world: { ...defaultWorld, servers: desk ? [desk] : [] } });
    while (told.length === 0) await turn();
    expect(told).toEqual([expect.stringContaining('deleted in 30 days')]);
    expect(await readdir(join(data, 'library'))).toEqual([NEWSROOM]);
  });

  it('loses nothing while Discord does not say where the bot is', async () => {
    const { bot, put } = await withArticle();
    bot.local.core.faults.add({ route: /guilds$/u, times: 20, status: 500 });
    await put(false, 0);
    await put(false, 40);
    expect(await serverFolders()).toEqual([NEWSROOM]);
    expect(bot.logged.map(({ msg }) => msg)).toContain('which servers the bot is in is not known');
  });
});

describe('an empty library', () => {
  it('says so and how to add, whatever is asked, and the first article is found at once', async () => {
    const bot = await start({ folder: {} });
    for (const [command, filled] of [
      ['ask', { question: 'how many were injured?' }],
      ['search', { words: 'ferry' }],
      ['compare', { incident: 'ferry' }],
      ['timeline', { incident: 'ferry' }],
      ['articles list', {}],
      ['articles read', { article: 'ferry' }],
      ['library list', {}],
      ['about', {}],
    ] as const) {
      const reply = await bot.see(command, filled);
      expect([command, reply.text]).toEqual([command, expect.stringContaining('/library add')]);
    }
    await addFile(bot, RESCUE);
    expect((await bot.see('ask', { question: 'how many were injured?' })).text).toContain(
      'Nineteen',
    );
    const elsewhere = await bot.see('ask', { question: 'how many were injured?' }, noor);
    expect(elsewhere.text).toContain('holds no article yet');
  });
});

describe('whoever may not manage the server', () => {
  it('is not offered the commands', async () => {
    const bot = await start();
    expect(() => bot.acting.command(idris, 'library list')).toThrow('may not use');
  });

  it('is refused by the bot too, and cannot press the buttons of others', async () => {
    const bot = await start();
    const server = bot.local.core.world.servers[0];
    if (!server) throw new Error('no server');
    const preview = await bot.see('library add', { file: fileOf(RESCUE) });
    // as though Discord let them see the message
    const inPublic = { ...preview.message };
    const refused = await seen(bot.acting.component(idris, inPublic, idOf(preview, 'Add')));
    expect(refused.text).toContain('those who may manage this server');
    expect((await bot.see('search', { words: 'Joren' })).text).toContain('No passage');
  });
});

describe('what one server adds', () => {
  it('is in no answer of another server, whatever is asked', async () => {
    const bot = await start();
    const desk = noor;
    const before = await everything(bot, desk);
    await addFile(bot, `---\ntitle: Toll rises\nsource: Inner Notes\n---\n${RESCUE}`);
    await addFile(
      bot,
      '---\ntitle: Mill fire\nsource: Inner Notes\npublished: 2021-06-02\n---\nA fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.',
    );
    expect(await everything(bot, desk)).toEqual(before);
    const own = await everything(bot, mara);
    expect(own).not.toEqual(before);
    expect(JSON.stringify(own)).toContain('Joren');
    expect(JSON.stringify(before)).not.toContain('Inner Notes');
  });
});

/** What a person sees and is offered for every command, with these words. */
async function everything(bot: Connected, who: typeof mara): Promise<unknown> {
  const said: unknown[] = [];
  for (const words of ['Joren Vastl', 'SRG', 'how many passengers were injured?', 'Jorem', 'mill'])
    for (const reply of [
      await bot.see('ask', { question: words, private: true }, who),
      await bot.see('ask', { question: words, source: 'Inner Notes', private: true }, who),
      await bot.see('search', { words, private: true }, who),
      await bot.see('compare', { incident: words, private: true }, who),
      await bot.see('timeline', { incident: words, private: true }, who),
      await bot.see('articles read', { article: words }, who),
    ])
      said.push([reply.text, [...reply.buttons]]);
  for (const command of ['articles list', 'about'])
    said.push((await bot.see(command, {}, who)).text);
  for (const [command, option] of [
    ['ask', 'incident'],
    ['ask', 'source'],
    ['search', 'incident'],
    ['compare', 'incident'],
    ['timeline', 'incident'],
    ['articles read', 'article'],
  ] as const)
    for (const typed of ['', 'ald', 'mill', 'inner', 'jor']) {
      const rows = await bot.acting.complete(who, command, { [option]: typed }, option).outcome;
      said.push(rows.kind === 'choices' ? rows.choices : rows.kind);
    }
  for (const incident of ['aldona', 'port sallow'])
    for (const command of ['compare', 'timeline'])
      said.push((await bot.see(command, { incident, private: true }, who)).text);
  return said;
}
