import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { teamLibrary } from '../../team-bot.ts';
import { tempFolder } from '../../temp-folder.ts';

const NEWSROOM = '820000000000000001';
const MARA = '810000000000000001';
const FEED = 'https://post.example/rss';
const HOUR = 3_600_000;
const TEXT =
  'A fire destroyed the flour mill of Brennal on Wednesday night, and three millers were killed.';

/** A server that follows a feed of one item, read once; `meanwhile` is called while its second is taken. */
async function followed() {
  const data = await tempFolder();
  const clock = { now: Date.parse('2026-03-01T10:00:00Z') };
  const asked: string[] = [];
  const told: string[] = [];
  const made = teamLibrary(data, {
    now: () => new Date(clock.now),
    tell: (level, _, message) => told.push(`${level} ${message}`),
    fetch: async (address) => {
      asked.push(address);
      const bytes = Buffer.from(
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Desk Post</title><item><title>Mill</title><link>https://post.example/${asked.length}</link><content:encoded>${TEXT} It was fire ${asked.length} of this year.</content:encoded></item></channel></rss>`,
      );
      return { bytes, address, isUnchanged: false };
    },
  });
  const shelf = join(data, 'library', NEWSROOM);
  return { ...made, clock, asked, told, shelf, feedsFile: join(shelf, 'feeds.json') };
}

/** What nobody caught while a test ran. */
function uncaught(): unknown[] {
  const errors: unknown[] = [];
  const note = (error: unknown): void => void errors.push(error);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  return errors;
}

/** Has nothing be written at a path any more, as on a full disk: a folder that is not empty lies there. */
async function blocked(path: string): Promise<void> {
  await rm(path, { force: true, recursive: true });
  await mkdir(join(path, 'in-the-way'), { recursive: true });
}

it('a disk that is full while a feed is first read ends nothing but that reading', async () => {
  const errors = uncaught();
  const { library, shelf, feedsFile, told } = await followed();
  await library.shelf(NEWSROOM, { from: 0, count: 1 });
  // articles cannot be put anywhere
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, 'articles'), '');
  const feed = await library.followFeed(NEWSROOM, FEED, MARA);
  expect(feed).toMatchObject({ waiting: 1 });
  await blocked(feedsFile);
  await delay(200);
  expect(errors).toEqual([]);
  expect(told.join('\n')).toContain('error');
});

it('a feed is asked no more often where it cannot be written down that it was read', async () => {
  const { library, feeds, clock, asked, feedsFile } = await followed();
  await library.followFeed(NEWSROOM, FEED, MARA);
  await delay(200);
  await blocked(feedsFile);
  clock.now += HOUR;
  await feeds.readDue();
  const before = asked.length;
  for (const _ of [1, 2, 3]) {
    clock.now += 60_000;
    await feeds.readDue();
  }
  expect(asked).toHaveLength(before);
});

it('a feed is read though it was last read under a clock that was years ahead', async () => {
  const { library, feeds, clock, asked } = await followed();
  clock.now += 3 * 365 * 24 * HOUR;
  await library.followFeed(NEWSROOM, FEED, MARA);
  await delay(200);
  clock.now -= 3 * 365 * 24 * HOUR;
  const before = asked.length;
  await feeds.readDue();
  expect(asked.length).toBeGreaterThan(before);
});

it('a list of feeds that is damaged is named, and hides nothing else', async () => {
  const { library, feedsFile, shelf } = await followed();
  await mkdir(shelf, { recursive: true });
  await writeFile(feedsFile, '[{"link": 1');
  const list = await library.shelf(NEWSROOM, { from: 0, count: 5 });
  expect(list).toMatchObject({
    total: 0,
    unread: [{ path: 'feeds.json', reason: expect.stringContaining('damaged') }],
  });
});
