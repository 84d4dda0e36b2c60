import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { UnreadableError } from '../../unread.ts';
import type { FileText, Origin, Reader } from '../reader.ts';
import type { ReadText } from '../../read-text.ts';
import type { FromMaker, MakeRequest, TextRequest } from './run-maker.ts';

/** Longer than any real file takes, on a slow machine too. */
const MAX_MS = 20_000;
/** So long a process may take to start. */
const START_MS = 60_000;
const MAX_MB = 512;
/** A process without work is kept for so long. */
const IDLE_MS = 30_000;
/** So much of what a process said last is told when it ends by itself, in characters. */
const LAST_WORDS = 500;

const TOO_SLOW = 'takes too long to read: put its text into a file of its own';
const TOO_LARGE = 'takes too much memory to read: put its text into a file of its own';

/** What came of a request that did not fail. */
type Made = Extract<FromMaker, { readonly texts: unknown } | { readonly read: unknown }>;

/**
 * Makes texts from files, in a process of its own: no file can hold up or end the program. (Not in a
 * thread: a thread that runs out of memory may take its whole process with it.) One after the other,
 * each within limits of time and memory.
 */
export class TextMaker {
  readonly #start: () => ChildProcess;
  readonly #maxMs: number;
  #process: Promise<ChildProcess> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor({
    start = startMaker,
    maxMs = MAX_MS,
  }: { readonly start?: () => ChildProcess; readonly maxMs?: number } = {}) {
    this.#start = start;
    this.#maxMs = maxMs;
  }

  /**
   * What `reader` makes of these bytes. Throws UnreadableError where trying again cannot help, above
   * all where time or memory did not suffice; any other error may pass.
   */
  async make(reader: Reader, bytes: Uint8Array, from: Origin = {}): Promise<FileText> {
    const [text] = await this.#make({ reader: reader.name, bytes, from, all: false });
    if (!text) throw new RangeError(`${reader.name} gave no text`);
    return text;
  }

  /** The same of a file that may hold several articles. */
  makeAll(reader: Reader, bytes: Uint8Array, from: Origin = {}): Promise<readonly FileText[]> {
    return this.#make({ reader: reader.name, bytes, from, all: true });
  }

  /** What there is to read of a text, as `readTextHere`. */
  async read(name: string, text: FileText): Promise<ReadText> {
    const answer = await this.#ask({ name, text });
    if (!('read' in answer)) throw new RangeError('nothing was read');
    const { article, ...read } = answer.read;
    return { ...read, article: { ...article, body: text.body } };
  }

  /** Ends the process; a request after it starts another. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const running = this.#process;
    this.#process = undefined;
    const maker = await running?.catch(() => undefined);
    if (maker) await ended(maker);
  }

  async #make(request: MakeRequest): Promise<readonly FileText[]> {
    const answer = await this.#ask(request);
    if (!('texts' in answer)) throw new RangeError('no text was made');
    return answer.texts;
  }

  async #ask(request: MakeRequest | TextRequest): Promise<Made> {
    clearTimeout(this.#idle);
    this.#waiting += 1;
    const answer = this.#last.then(() => this.#answer(request));
    this.#last = answer.catch(() => undefined);
    try {
      return await answer;
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) await this.#rest();
    }
  }

  /** Without work the process keeps nothing alive, and ends after a while. */
  async #rest(): Promise<void> {
    const maker = await this.#process?.catch(() => undefined);
    if (!maker || this.#waiting > 0) return;
    setAlive(maker, false);
    this.#idle = setTimeout(() => void this.stop(), IDLE_MS).unref();
  }

  async #answer(request: MakeRequest | TextRequest): Promise<Made> {
    const maker = await this.#running();
    setAlive(maker, true);
    try {
      const answer = await nextFrom(maker, this.#maxMs, request);
      if (answer === 'started') throw new RangeError('started twice');
      if ('texts' in answer || 'read' in answer) return answer;
      throw 'unreadable' in answer
        ? new UnreadableError(answer.unreadable)
        : new ReaderError(answer.failed);
    } catch (error) {
      // the process of a failure of its own is not to be relied on
      if (!(error instanceof UnreadableError) || isLimit(error)) await this.stop();
      throw error;
    }
  }

  /** The process: the one that runs, else a new one. */
  async #running(): Promise<ChildProcess> {
    const running = await this.#process;
    if (running?.connected === true) return running;
    this.#process = started(this.#start());
    try {
      return await this.#process;
    } catch (error) {
      this.#process = undefined;
      throw error;
    }
  }
}

/** A fault of a reader. */
class ReaderError extends Error {
  override readonly name = 'ReaderError';
}

function isLimit({ message }: Error): boolean {
  return message === TOO_SLOW || message === TOO_LARGE;
}

/** Starts a process that makes texts. */
function startMaker(): ChildProcess {
  return fork(fileURLToPath(new URL('maker-process.mjs', import.meta.url)), {
    execArgv: [`--max-old-space-size=${MAX_MB}`],
    env: settingsForMaker(process.env),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** What Node and its packages go by: where to keep compiled code, the zone of times, and Windows. */
const KEPT_SETTINGS = [
  'TMPDIR',
  'TEMP',
  'TMP',
  'TZ',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'NODE_ICU_DATA',
];

/** The settings that a maker gets: none of the bot, whose token is none of its business. */
export function settingsForMaker(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(KEPT_SETTINGS.map((name) => [name, settings[name]]));
}

/** A process that has said that it has started; ends it where it does not in time. */
async function started(maker: ChildProcess): Promise<ChildProcess> {
  try {
    await nextFrom(maker, START_MS);
  } catch (error) {
    await ended(maker);
    // nothing was read yet: no file is at fault
    throw error instanceof UnreadableError ? new Error('the process did not start') : error;
  }
  // a failure between two requests shows in the next one
  maker.on('error', () => undefined);
  return maker;
}

/** The next message of a process, within a time, after it was asked. */
function nextFrom(
  maker: ChildProcess,
  maxMs: number,
  request?: MakeRequest | TextRequest,
): Promise<FromMaker> {
  return new Promise((resolve, reject) => {
    let lastWords = '';
    const timer = setTimeout(() => settle(() => reject(new UnreadableError(TOO_SLOW))), maxMs);
    const answered = (message: FromMaker): void => settle(() => resolve(message));
    const failed = (error: Error): void => settle(() => reject(error));
    const spoke = (chunk: Buffer): void => {
      lastWords = `${lastWords}${chunk.toString()}`.slice(-LAST_WORDS);
    };
    const closed = (code: number | null, signal: NodeJS.Signals | null): void =>
      failed(
        isOutOfMemory(code, signal)
          ? new UnreadableError(TOO_LARGE)
          : new Error(`the process has ended (${signal ?? `code ${code}`}) ${lastWords}`.trimEnd()),
      );
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      maker.off('message', answered).off('close', closed).off('error', failed);
      maker.stderr?.off('data', spoke);
      how();
    };
    maker.on('message', answered).on('close', closed).on('error', failed);
    maker.stderr?.on('data', spoke);
    // whoever cannot be sent anything has ended, and is told by that
    if (request) maker.send(request, () => undefined);
  });
}

/** Whether a process ended for want of memory: V8 aborts it, Linux kills it. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === ABORTED;
}

/** The code of a process that V8 aborted, where there are no signals. Source: Node, "Exit codes". */
const ABORTED = 134;

/** Ends a process, if it runs. */
async function ended(maker: ChildProcess): Promise<void> {
  const isRunning = maker.pid !== undefined && maker.exitCode === null && maker.signalCode === null;
  if (!isRunning) return;
  setAlive(maker, true);
  maker.kill('SIGKILL');
  await once(maker, 'exit');
}

/** Whether this program waits for that process before it ends. */
function setAlive(maker: ChildProcess, isAlive: boolean): void {
  const does = isAlive ? 'ref' : 'unref';
  maker[does]();
  maker.channel?.[does]();
  if (maker.stderr instanceof Socket) maker.stderr[does]();
}
