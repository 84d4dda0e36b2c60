import { setTimeout as delay } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { fetched } from '../../library/fetch/fetched.ts';
import type { FeedLibrary } from '../feeds/feed-library.ts';
import { teamOf } from '../team.ts';
import {
  isCompletion,
  type EngineThreadOptions,
  type FromThread,
  type Request,
  type Seams,
} from './engine-messages.ts';
import { LibraryFollower, type Tell } from './library-follower.ts';
import { sentError } from './sent-error.ts';
import { Turns } from './turns.ts';
import { warmUp } from './warm-up.ts';

/** How often the thread says that it moves. */
const ALIVE_MS = 500;
/** How often it is looked whether a feed is due, and whether an engine is idle. */
const MINUTE_MS = 60_000;
/** The thread says that it is ready so much later than its articles are read, as a part of what that took. */
const WARMING = 0.1;

/**
 * The engine's side of the thread: owns the library and the index, reads the folder and follows its
 * changes. From the start it answers the questions that come through `port`, until the port is
 * closed.
 */
export function runEngine(
  port: MessagePort,
  { rescanMs, privateHosts = [], feeds: links = [], ...folders }: EngineThreadOptions,
): void {
  const hosts = new Set(privateHosts);
  const send = (message: FromThread): void => port.postMessage(message);
  const alive = setInterval(() => send({ kind: 'alive' }), ALIVE_MS);
  port.once('close', () => clearInterval(alive));
  const tell: Tell = (level, { err, ...facts }, message) =>
    send({
      kind: 'log',
      level,
      facts,
      ...(err !== undefined && { error: sentError(err) }),
      message,
    });
  const { engine, library, feeds, watches } = teamOf({
    ...folders,
    tell,
    pause: (ms) => delay(ms, undefined, { ref: false }),
    fetch: (address, before, limits) =>
      fetched(address, { privateHosts: hosts, ...limits }, before),
  });
  const turns = new Turns();
  port.on('message', (request: Request) => {
    turns.add(isCompletion(request), () =>
      answerTo({ engine, library, watches }, request)
        .then(send)
        .catch((error: unknown) =>
          send({ kind: 'failure', id: request.id, error: sentError(error) }),
        ),
    );
  });
  const closed = new AbortController();
  port.once('close', () => closed.abort());
  const isAsked = (): boolean => turns.isBusy || closed.signal.aborted;
  const follower = new LibraryFollower(folders, engine, tell);
  const began = performance.now();
  follower.load().then(
    async () => {
      const warm = warmUp(engine, isAsked).catch((err: unknown) =>
        tell('error', { err }, 'what people ask cannot be answered'),
      );
      await Promise.race([
        warm,
        delay((performance.now() - began) * WARMING, undefined, { ref: false }),
      ]);
      send({ kind: 'loaded' });
      let isAhead = false;
      const readAhead = async (): Promise<void> => {
        isAhead = false;
        await engine
          .readAhead(closed.signal, isAsked)
          .catch((err: unknown) => tell('error', { err }, 'articles cannot be read ahead'));
        isAhead = true;
      };
      void warm.then(readAhead);
      const rescan = async (): Promise<void> => {
        await follower.rescan();
        send({ kind: 'scanned', isGood: follower.isFolderRead });
        if (isAhead) void readAhead();
      };
      const rescans = setInterval(() => void rescan(), rescanMs);
      const minutes = setInterval(() => {
        const freed = engine.freeIdle().length;
        if (freed > 0) tell('info', { engines: freed }, 'engines of idle servers freed');
        void feeds.readDue();
      }, MINUTE_MS);
      port.once('close', () => {
        clearInterval(rescans);
        clearInterval(minutes);
      });
      readFeeds(feeds, links, tell);
    },
    (error: unknown) => send({ kind: 'unloadable', error: sentError(error) }),
  );
}

/** The first reading is not waited for: a site may be slow. */
function readFeeds(feeds: FeedLibrary, links: readonly string[], tell: Tell): void {
  feeds
    .followForAll(links)
    .then(() => feeds.readDue())
    .catch((err: unknown) => tell('error', { err }, 'the feeds cannot be followed'));
}

async function answerTo(seams: Seams, request: Request): Promise<FromThread> {
  return { kind: 'answer', id: request.id, value: await asked(seams, request) };
}

/** The messages are not checked: both sides share one type, which ties arguments to their method. */
function asked(seams: Seams, { to, method, args }: Request): Promise<unknown> {
  const seam = seams[to];
  return Reflect.apply(Reflect.get(seam, method), seam, args);
}
