import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FetchError } from '../../../src/library/fetch/checked-address.ts';
import type { Before, Fetched } from '../../../src/library/fetch/fetched.ts';
import { teamLibrary } from '../../team-bot.ts';
import { tempFolder } from '../../temp-folder.ts';

const NEWSROOM = '820000000000000001';
const DESK = '820000000000000002';
const MARA = '810000000000000001';
const FEED = 'https://post.example/rss';
const HOUR = 3_600_000;

const MILL =
  'A fire destroyed the flour mill of Brennal on Wednesday night, and three millers were killed, the mayor said.';
const BRIDGE =
  'The bridge at Lorn was closed for nine days after the flood, and two drivers were missing, the police said.';
const DAM =
  'The dam above Kell broke on Friday morning, and forty houses were washed away, a spokeswoman of the region said.';

function item(name: string, text: string, how: 'whole' | 'teaser' = 'whole'): string {
  const body =
    how === 'whole' ? `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>` : '';
  return `<item><title>${name} report</title><link>https://post.example/${name}</link><description>${text.slice(0, 40)}</description>${body}</item>`;
}

function rss(...items: string[]): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Desk Post</title><link>https://post.example/</link><description>x</description>${items.join('')}</channel></rss>`;
}

/** A team over a web of pages that can change, at a time that the test sets. */
async function team(pages: Record<string, string | FetchError>, dataDir?: string) {
  const data = dataDir ?? (await tempFolder());
  const asked: { address: string; before: Before }[] = [];
  const told: Record<string, unknown>[] = [];
  const clock = { now: Date.parse('2026-03-01T10:00:00Z') };
  const fetch = async (address: string, before: Before = {}): Promise<Fetched> => {
    asked.push({ address, before });
    const page = pages[address];
    if (page instanceof FetchError) throw page;
    if (page === undefined) throw new FetchError('is not there (404)', { status: 404 });
    const etag = `"${page.length}"`;
    const isUnchanged = before.etag === etag;
    return { bytes: Buffer.from(isUnchanged ? '' : page), address, etag, isUnchanged };
  };
  const made = teamLibrary(data, {
    fetch,
    articlesDir: join(data, 'articles'),
    now: () => new Date(clock.now),
    tell: (level, facts, message) => told.push({ level, message, ...facts }),
  });
  const total = async (words: string, server?: string) =>
    (await made.engine.search(words, server === undefined ? {} : { server }, { from: 0, count: 5 }))
      .total;
  /** Follows a feed and waits until what it holds is taken. */
  const follow = async (link = FEED) => {
    const feed = await made.library.followFeed(NEWSROOM, link, MARA);
    if ('refused' in feed) return feed;
    const state = { isRead: false };
    while (!state.isRead) {
      await turn();
      const [one] = await made.library.feeds(NEWSROOM);
      state.isRead = one === undefined || one.readAt !== undefined || one.failing !== undefined;
    }
    return feed;
  };
  return { ...made, data, asked, told, clock, total, follow };
}

describe('a feed that a server follows', () => {
  it('is taken over as it is now, for that server alone', async () => {
    const { total, follow, library } = await team({
      [FEED]: rss(item('mill', MILL), item('bridge', BRIDGE)),
    });
    expect(await follow()).toMatchObject({ name: 'Desk Post', link: FEED, waiting: 2 });
    expect([await total('mill Brennal', NEWSROOM), await total('bridge Lorn', NEWSROOM)]).toEqual([
      1, 1,
    ]);
    expect([await total('mill Brennal', DESK), await total('mill Brennal')]).toEqual([0, 0]);
    expect(await library.feeds(NEWSROOM)).toMatchObject([{ taken: 2 }]);
    expect(await library.feeds(DESK)).toEqual([]);
  });

  it('is read again after half an hour, and only what is new is taken', async () => {
    const pages: Record<string, string> = { [FEED]: rss(item('mill', MILL)) };
    const { clock, feeds, follow, total, asked, library } = await team(pages);
    await follow();
    pages[FEED] = rss(item('bridge', BRIDGE), item('mill', MILL));
    const before = asked.length;
    await feeds.readDue();
    expect(asked).toHaveLength(before);
    clock.now += HOUR;
    await feeds.readDue();
    expect(await total('bridge Lorn', NEWSROOM)).toBe(1);
    expect(await library.feeds(NEWSROOM)).toMatchObject([{ taken: 2 }]);
  });

  it('is asked only whether it has changed', async () => {
    const { clock, feeds, follow, asked, library } = await team({
      [FEED]: rss(item('mill', MILL)),
    });
    await follow();
    for (const _ of [1, 2]) {
      clock.now += HOUR;
      await feeds.readDue();
    }
    const last = asked.filter(({ address }) => address === FEED).slice(-2);
    expect(last.map(({ before }) => before.etag)).toEqual([expect.any(String), expect.any(String)]);
    expect(await library.feeds(NEWSROOM)).toMatchObject([{ taken: 1 }]);
  });

  it('is followed after a restart, and nothing is taken twice', async () => {
    const pages: Record<string, string> = { [FEED]: rss(item('mill', MILL)) };
    const first = await team(pages);
    await first.follow();
    pages[FEED] = rss(item('bridge', BRIDGE), item('mill', MILL));
    const again = await team(pages, first.data);
    again.clock.now += HOUR;
    await again.feeds.readDue();
    expect(await again.library.feeds(NEWSROOM)).toMatchObject([{ taken: 2, by: MARA }]);
    expect(await again.total('mill Brennal', NEWSROOM)).toBe(1);
  });

  it('has a teaser taken as the page that it leads to', async () => {
    const page = `<html><head><title>Mill</title></head><body><article><h1>Mill</h1><p>${MILL}</p><p>${DAM}</p></article></body></html>`;
    const { total, follow } = await team({
      [FEED]: rss(item('mill', MILL, 'teaser')),
      'https://post.example/mill': page,
    });
    await follow();
    expect(await total('dam Kell washed', NEWSROOM)).toBe(1);
  });

  it('does not bring back what somebody removed', async () => {
    const pages: Record<string, string> = { [FEED]: rss(item('mill', MILL)) };
    const { clock, feeds, follow, total, library } = await team(pages);
    const followed = await follow();
    const [{ id } = { id: '' }] = await library.suggestShelved(NEWSROOM, 'mill', 'served', 1);
    await library.removeShelved(NEWSROOM, id, MARA);
    if ('refused' in followed) throw new Error(followed.refused);
    await library.unfollowFeed(NEWSROOM, followed.id, MARA);
    await follow();
    clock.now += HOUR;
    await feeds.readDue();
    expect(await total('mill Brennal', NEWSROOM)).toBe(0);
  });

  it('is followed no more once somebody says so, and what came from it stays', async () => {
    const { clock, feeds, follow, total, asked, library } = await team({
      [FEED]: rss(item('mill', MILL)),
    });
    const feed = await follow();
    if ('refused' in feed) throw new Error(feed.refused);
    expect(await library.unfollowFeed(NEWSROOM, feed.id, MARA)).toMatchObject({
      name: 'Desk Post',
    });
    const before = asked.length;
    clock.now += HOUR;
    await feeds.readDue();
    expect(asked).toHaveLength(before);
    expect(await total('mill Brennal', NEWSROOM)).toBe(1);
    expect(await library.unfollowFeed(NEWSROOM, feed.id, MARA)).toHaveProperty('refused');
  });

  it('is found through the page that links to it', async () => {
    const { follow } = await team({
      'https://post.example/':
        '<html><head><link href="/rss" rel=alternate type="application/rss+xml"></head><body>News</body></html>',
      [FEED]: rss(item('mill', MILL)),
    });
    expect(await follow('https://post.example/')).toMatchObject({ link: FEED });
  });

  it('is refused where it is no feed, where its site forbids it, and where it is followed already', async () => {
    const { follow, library } = await team({
      'https://post.example/a': '<html><body><p>A page</p></body></html>',
      'https://no.example/robots.txt': 'User-agent: *\nDisallow: /rss',
      'https://no.example/rss': rss(item('mill', MILL)),
      [FEED]: rss(item('mill', MILL)),
    });
    expect(await follow('https://post.example/a')).toHaveProperty(
      'refused',
      expect.stringMatching(/no feed|holds no/u),
    );
    expect(await follow('https://no.example/rss')).toHaveProperty(
      'refused',
      expect.stringContaining('robots.txt'),
    );
    await follow();
    expect(await library.followFeed(NEWSROOM, FEED, MARA)).toHaveProperty(
      'refused',
      expect.stringContaining('already'),
    );
  });
});

/** A feed that was read once, and from then on fails. */
async function failing(error: FetchError) {
  const pages: Record<string, string | FetchError> = { [FEED]: rss(item('mill', MILL)) };
  const made = await team(pages);
  await made.follow();
  pages[FEED] = error;
  made.clock.now += HOUR;
  await made.feeds.readDue();
  /** Minutes until the next try. */
  const wait = async () => {
    const [feed] = await made.library.feeds(NEWSROOM);
    return (Date.parse(feed?.failing?.next ?? '') - made.clock.now) / 60_000;
  };
  return { ...made, pages, wait };
}

function tooOften(hours: number): FetchError {
  return new FetchError('is asked for too often (429)', {
    status: 429,
    retryAfterMs: hours * HOUR,
  });
}

describe('a feed that cannot be read', () => {
  it('is named with the reason in the list and the log, and not by its address in the log', async () => {
    const { library, told } = await failing(
      new FetchError('cannot be had (503): try it later', { status: 503 }),
    );
    const list = await library.shelf(NEWSROOM, { from: 0, count: 5 });
    expect(list.failingFeeds).toMatchObject([
      { name: 'Desk Post', failing: { reason: 'cannot be had (503): try it later' } },
    ]);
    expect(told).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        site: 'post.example',
        server: NEWSROOM,
        reason: expect.stringContaining('503'),
      }),
    );
    expect(JSON.stringify(told)).not.toContain(FEED);
  });

  it('is tried ever more seldom, but every day, and at once as before when it can be read', async () => {
    const { clock, feeds, pages, library, wait } = await failing(
      new FetchError('is gone (410)', { status: 410 }),
    );
    const waits = [await wait()];
    for (let tries = 0; tries < 7; tries += 1) {
      clock.now += 24 * HOUR;
      await feeds.readDue();
      waits.push(await wait());
    }
    expect(waits.slice(0, 4)).toEqual([60, 120, 240, 480]);
    expect(waits.at(-1)).toBe(24 * 60);
    pages[FEED] = rss(item('bridge', BRIDGE));
    clock.now += 24 * HOUR;
    await feeds.readDue();
    expect((await library.shelf(NEWSROOM, { from: 0, count: 5 })).failingFeeds).toEqual([]);
    clock.now += HOUR;
    await feeds.readDue();
    expect(await library.feeds(NEWSROOM)).toMatchObject([{ taken: 2 }]);
  });

  it('is left alone for as long as its server asks, but for a week at most', async () => {
    expect(await (await failing(tooOften(48))).wait()).toBe(48 * 60);
    expect(await (await failing(tooOften(10_000))).wait()).toBe(7 * 24 * 60);
  });
});

describe('the feeds of FEEDS', () => {
  it('become files in the folder, once, and those that are named no more are not read', async () => {
    const pages: Record<string, string> = { [FEED]: rss(item('mill', MILL)) };
    const { clock, data, feeds, asked } = await team(pages);
    await mkdir(join(data, 'articles'));
    await feeds.followForAll([FEED]);
    await feeds.readDue();
    const names = async () =>
      (await readdir(join(data, 'articles'))).filter((name) => !name.startsWith('.'));
    const [name = ''] = await names();
    const text = await readFile(join(data, 'articles', name), 'utf8');
    expect(text).toContain(MILL);
    expect(text).toContain('from: "https://post.example/mill"');
    pages[FEED] = rss(item('bridge', BRIDGE), item('mill', MILL));
    clock.now += HOUR;
    await feeds.readDue();
    expect(await names()).toHaveLength(2);
    await feeds.followForAll([]);
    const before = asked.length;
    clock.now += 48 * HOUR;
    await feeds.readDue();
    expect(asked).toHaveLength(before);
  });

  it('are shown to servers only where they cannot be read, by their site', async () => {
    const { feeds, library } = await team({});
    await feeds.followForAll(['https://gone.example/rss?key=secret']);
    await feeds.readDue();
    const shown = await library.feeds(NEWSROOM);
    expect(shown).toMatchObject([{ link: 'gone.example', isForAll: true }]);
    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});

it('two readings at once do not take an item twice', async () => {
  const { clock, feeds, follow, library, asked } = await team({ [FEED]: rss(item('mill', MILL)) });
  await follow();
  clock.now += HOUR;
  const before = asked.length;
  await Promise.all([feeds.readDue(), feeds.readDue()]);
  expect(asked).toHaveLength(before + 1);
  expect(await library.feeds(NEWSROOM)).toMatchObject([{ taken: 1 }]);
});
