import { Worker } from 'node:worker_threads';
import { UnreadableError } from '../../unread.ts';
import type { FileText, Origin, Reader } from '../reader.ts';
import type { ReadText } from '../../read-text.ts';
import type { FromMaker, MakeRequest, TextRequest } from './maker-worker.ts';

/** Longer than any real file takes, on a slow machine too. */
const MAX_MS = 20_000;
const MAX_MB = 512;
/** A thread without work is kept for so long. */
const IDLE_MS = 30_000;

const TOO_SLOW = 'takes too long to read: put its text into a file of its own';
const TOO_LARGE = 'takes too much memory to read: put its text into a file of its own';

/** What came of a request that did not fail. */
type Made = Extract<FromMaker, { readonly texts: unknown } | { readonly read: unknown }>;

/**
 * Makes texts from files, in a thread of its own: no file can hold up or end the program. One after
 * the other, each within limits of time and memory.
 */
export class TextMaker {
  readonly #start: () => Worker;
  readonly #maxMs: number;
  #thread: Promise<Worker> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor({
    start = startMakerThread,
    maxMs = MAX_MS,
  }: { readonly start?: () => Worker; readonly maxMs?: number } = {}) {
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

  /** Ends the thread; a request after it starts another. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    await (await thread?.catch(() => undefined))?.terminate();
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

  /** Without work the thread keeps nothing alive, and ends after a while. */
  async #rest(): Promise<void> {
    const thread = await this.#thread?.catch(() => undefined);
    if (!thread || this.#waiting > 0) return;
    thread.unref();
    this.#idle = setTimeout(() => void this.stop(), IDLE_MS).unref();
  }

  async #answer(request: MakeRequest | TextRequest): Promise<Made> {
    this.#thread ??= started(this.#start());
    const thread = await this.#thread.catch((error: unknown) => {
      this.#thread = undefined;
      throw error;
    });
    thread.ref();
    try {
      const answer = await nextFrom(thread, this.#maxMs, () =>
        thread.postMessage(request, NOTHING_HANDED_OVER),
      );
      if (answer === 'started') throw new RangeError('started twice');
      if ('texts' in answer || 'read' in answer) return answer;
      throw 'unreadable' in answer
        ? new UnreadableError(answer.unreadable)
        : new ReaderError(answer.failed);
    } catch (error) {
      // the thread of a failure of its own is not to be relied on
      if (error instanceof ReaderError || !(error instanceof UnreadableError) || isLimit(error))
        await this.stop();
      throw error;
    }
  }
}

/** A fault of a reader. */
class ReaderError extends Error {
  override readonly name = 'ReaderError';
}

const NOTHING_HANDED_OVER: readonly [] = [];

function isLimit({ message }: Error): boolean {
  return message === TOO_SLOW || message === TOO_LARGE;
}

/** Starts a thread that makes texts. */
function startMakerThread(): Worker {
  return new Worker(new URL('maker-thread.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_MB },
  });
}

async function started(thread: Worker): Promise<Worker> {
  await nextFrom(thread, undefined);
  // a failure between two requests shows in the next one
  thread.on('error', () => undefined);
  return thread;
}

/** The next message of a thread, within a time, after `ask` was called. */
function nextFrom(thread: Worker, maxMs: number | undefined, ask?: () => void): Promise<FromMaker> {
  return new Promise((resolve, reject) => {
    const timer =
      maxMs === undefined
        ? undefined
        : setTimeout(() => settle(() => reject(new UnreadableError(TOO_SLOW))), maxMs);
    const answered = (message: FromMaker): void => settle(() => resolve(message));
    const failed = (error: Error): void => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(() => reject(isMemory ? new UnreadableError(TOO_LARGE) : error));
    };
    const ended = (code: number): void =>
      settle(() => reject(new Error(`the thread has ended (code ${code})`)));
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('messageerror', failed).off('exit', ended);
      thread.off('error', failed);
      how();
    };
    thread.on('message', answered).on('messageerror', failed).on('exit', ended);
    thread.on('error', failed);
    ask?.();
  });
}
