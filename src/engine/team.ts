import { itemTaker, type TakeItem } from '../library/add/import.ts';
import type { Fetched } from '../library/fetch/fetched.ts';
import { PoliteFetch, type FetchAddress } from '../library/fetch/polite-fetch.ts';
import { newServers } from '../library/team/new-servers.ts';
import { Shelves } from '../library/team/shelves.ts';
import type { FeedReaderSettings } from './feeds/feed-reader.ts';
import { FeedLibrary } from './feeds/feed-library.ts';
import { ServerEngines } from './server-engines.ts';
import { ShelvedLibrary } from './shelved-library.ts';
import { Watching } from './watch/watching.ts';

const NOT_LOOKED_AFTER =
  'the folder of a server that the bot may have left cannot be changed: trying again later';
const LEFT = 'the bot has left this server: what it added is deleted in 30 days';

/** What the articles of servers, and the feeds, stand on. */
export interface TeamSettings {
  readonly articlesDir: string;
  readonly dataDir?: string | undefined;
  readonly fetch: FetchAddress;
  readonly tell: FeedReaderSettings['tell'];
  readonly now?: () => Date;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<unknown>;
}

/** The engines of all servers, what they add, and the feeds that they and everybody follow. */
export interface Team {
  readonly engine: ServerEngines;
  readonly library: ShelvedLibrary;
  readonly feeds: FeedLibrary;
  readonly shelves: Shelves;
  readonly watches: Watching;
}

/** Puts them together. */
export function teamOf({
  articlesDir,
  dataDir,
  fetch,
  tell,
  pause,
  now = () => new Date(),
}: TeamSettings): Team {
  const shelves = new Shelves(dataDir);
  const engine = new ServerEngines((server) => shelves.ownOf(server), {
    now: () => now().getTime(),
  });
  const polite = new PoliteFetch({ fetch, pause, now: () => now().getTime() });
  const forAll: { taker?: Promise<TakeItem> } = {};
  const pages = (address: string): Promise<Fetched> => polite.readSlowly(address);
  const pathOf = (id: string): string | undefined => engine.folderPathOf(id);
  const shelfOf = (server: string) => shelves.of(server);
  const feeds = new FeedLibrary({
    engines: engine,
    shelfOf,
    fetch: polite,
    now,
    tell,
    feedsOf: (owner) => shelves.feedsOf(owner),
    owners: async () => [undefined, ...(await shelves.servers())],
    takeForAll: async (from, item) => {
      forAll.taker ??= itemTaker({ articlesDir, dataDir, fetch: pages, now, pathOf });
      return (await forAll.taker)(from, item);
    },
  });
  const library = new ShelvedLibrary({
    engines: engine,
    shelfOf,
    feeds,
    now,
    fetch: (address) => polite.read(address),
    async areIn(servers) {
      const { left, entered, deleted, failed } = await shelves.areIn(servers, now());
      for (const server of left) tell('warn', { server }, LEFT);
      for (const { folder, error } of failed)
        tell('warn', { folder, err: error }, NOT_LOOKED_AFTER);
      for (const server of entered) tell('info', { server }, 'the bot is in this server again');
      for (const server of deleted) tell('warn', { server }, 'what this server added is deleted');
      return newServers(dataDir, servers);
    },
  });
  const watches = new Watching({
    engines: engine,
    fileOf: (server) => shelves.watchesOf(server),
    servers: () => shelves.servers(),
    now,
    tell,
  });
  return { engine, library, feeds, shelves, watches };
}
