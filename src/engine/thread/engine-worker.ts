import type { MessagePort } from 'node:worker_threads';
import { fetched } from '../../library/fetch/fetched.ts';
import { Shelves } from '../../library/team/shelves.ts';
import { ServerEngines } from '../server-engines.ts';
import { ShelvedLibrary } from '../shelved-library.ts';
import type { EngineThreadOptions, FromThread, Request, Seams } from './engine-messages.ts';
import { LibraryFollower } from './library-follower.ts';
import { sentError } from './sent-error.ts';

/**
 * The engine's side of the thread: owns the library and the index, reads the folder and follows its
 * changes. From the start it answers the questions that come through `port`, until the port is
 * closed.
 */
export function runEngine(
  port: MessagePort,
  { rescanMs, privateHosts = [], ...folders }: EngineThreadOptions,
): void {
  const shelves = new Shelves(folders.dataDir);
  const engine = new ServerEngines((server) => shelves.ownOf(server));
  const hosts = new Set(privateHosts);
  const library = new ShelvedLibrary({
    engines: engine,
    shelfOf: (server) => shelves.of(server),
    fetch: (address) => fetched(address, { privateHosts: hosts }),
  });
  const send = (message: FromThread): void => port.postMessage(message);
  port.on('message', (request: Request) => {
    answerTo({ engine, library }, request)
      .then(send)
      .catch((error: unknown) =>
        send({ kind: 'failure', id: request.id, error: sentError(error) }),
      );
  });
  const follower = new LibraryFollower(folders, engine, (level, { err, ...facts }, message) =>
    send({
      kind: 'log',
      level,
      facts,
      ...(err !== undefined && { error: sentError(err) }),
      message,
    }),
  );
  follower.load().then(
    () => {
      send({ kind: 'loaded' });
      const rescan = async (): Promise<void> => {
        await follower.rescan();
        send({ kind: 'scanned', isGood: follower.isFolderRead });
      };
      const rescans = setInterval(() => void rescan(), rescanMs);
      port.once('close', () => clearInterval(rescans));
    },
    (error: unknown) => send({ kind: 'unloadable', error: sentError(error) }),
  );
}

async function answerTo(seams: Seams, request: Request): Promise<FromThread> {
  return { kind: 'answer', id: request.id, value: await asked(seams, request) };
}

/** The messages are not checked: both sides share one type, which ties arguments to their method. */
function asked(seams: Seams, { to, method, args }: Request): Promise<unknown> {
  const seam = seams[to];
  return Reflect.apply(Reflect.get(seam, method), seam, args);
}
