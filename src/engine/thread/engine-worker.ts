import type { MessagePort } from 'node:worker_threads';
import type {
  Answers,
  Arguments,
  EngineThreadOptions,
  FromThread,
  Method,
  Request,
} from './engine-messages.ts';
import { InProcessEngine } from '../in-process-engine.ts';
import { LibraryFollower } from './library-follower.ts';
import { sentError } from './sent-error.ts';

/** An engine by its methods, so that each method keeps its arguments. */
type ByMethod = { [M in Method]: (...args: Arguments[M]) => Promise<Answers[M]> };

/**
 * The engine's side of the thread: owns the library and the index, reads the folder and follows its
 * changes. From the start it answers the questions that come through `port`, until the port is
 * closed.
 */
export function runEngine(port: MessagePort, { rescanMs, ...folders }: EngineThreadOptions): void {
  const engine = new InProcessEngine();
  const send = (message: FromThread): void => port.postMessage(message);
  port.on('message', (request: Request) => {
    answerTo(engine, request)
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
      const rescans = setInterval(() => void follower.rescan(), rescanMs);
      port.once('close', () => clearInterval(rescans));
    },
    (error: unknown) => send({ kind: 'unloadable', error: sentError(error) }),
  );
}

async function answerTo(engine: InProcessEngine, request: Request): Promise<FromThread> {
  return { kind: 'answer', id: request.id, value: await asked(engine, request) };
}

function asked<M extends Method>(
  engine: ByMethod,
  { method, args }: { readonly method: M; readonly args: Arguments[M] },
): Promise<Answers[M]> {
  return engine[method](...args);
}
