import type { Worker } from 'node:worker_threads';
import type { Log } from '../../log.ts';
import type { FromThread } from './engine-messages.ts';
import { receivedError } from './sent-error.ts';

/** The engine's thread ended unasked, and is not started again; the message says so, and what to do. */
export class EngineDiedError extends Error {
  override readonly name = 'EngineDiedError';
}

/** The engine's thread ended or stands still, and is started again: asked later, it answers. */
export class EngineAwayError extends Error {
  override readonly name = 'EngineAwayError';
}

/** What a thread does for the engine. */
export type EngineThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

/**
 * How often it is looked whether the thread has moved. Looks are counted, not time: where the whole
 * process had no time, or the machine slept, the thread is not to blame.
 */
const LOOK_MS = 1_000;
/** So many looks without a sign of it, and whoever waits is told. */
const STILL = 5;
/** So many, and it is replaced; twice as many the next time, as the machine may just be slow. */
const HUNG = 30;
/** While it starts and reads everything. */
const HUNG_AT_START = 120;
/** How long it may take to end. */
const ENDING = 10;
/** Threads in a row that end before they have read the articles; then no more are started. */
const MOST_FAILED = 3;

/** Who uses the thread. */
export interface ThreadUser {
  /** Starts one. */
  readonly start: () => EngineThread;
  readonly log: Log;
  readonly onMessage: (message: Exclude<FromThread, { kind: 'alive' }>) => void;
  /** What the thread was asked is not answered any more. */
  readonly onLost: (error: Error) => void;
}

const NOTHING_HANDED_OVER: readonly [] = [];

/**
 * The engine's thread, which is replaced when it ends unasked or stands still. One that ends before it
 * has ever read the articles, or thrice in a row before it has read them again, is not: something is
 * missing then.
 */
export class KeptThread {
  /** Rejects with EngineDiedError when the thread ends for good; else never settles. */
  readonly died: Promise<never>;
  readonly #user: ThreadUser;
  readonly #looking: NodeJS.Timeout;
  #thread: EngineThread;
  #die: (error: Error) => void = () => undefined;
  #ended: Error | undefined;
  #hasStarted = false;
  #isLoaded = false;
  #wasLoaded = false;
  #isStill = false;
  /** Why it is being ended. */
  #ending: string | undefined;
  /** Looks since its last sign. */
  #looks = 0;
  #hung = HUNG;
  #failed = 0;
  #restarts = 0;

  constructor(user: ThreadUser) {
    this.#user = user;
    this.died = new Promise((_, reject) => {
      this.#die = reject;
    });
    // nobody may wait for it
    this.died.catch(() => undefined);
    this.#thread = this.#started();
    this.#looking = setInterval(() => this.#look(), LOOK_MS).unref();
  }

  /** Why nothing can be asked now; undefined: it can. */
  get away(): Error | undefined {
    if (this.#ended) return this.#ended;
    return this.#isStill || this.#ending !== undefined ? away() : undefined;
  }

  /** Whether the thread has read all articles. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** How often another was started. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Sends a request, which is a `Request`: its method and arguments belong together. */
  post(request: object): void {
    this.#thread.postMessage(request, NOTHING_HANDED_OVER);
  }

  /** Ends the thread at once, whatever it does. */
  async stop(): Promise<void> {
    this.#end(new Error('the engine has been stopped'));
    await this.#thread.terminate();
  }

  #started(): EngineThread {
    this.#hasStarted = false;
    this.#isLoaded = false;
    this.#isStill = false;
    this.#ending = undefined;
    this.#looks = 0;
    const thread = this.#user.start();
    const { log } = this.#user;
    const failure: { why?: string } = {};
    thread.on('message', (message: FromThread) => {
      if (!this.#ended && thread === this.#thread) this.#take(message);
    });
    thread.on('error', (error: unknown) => {
      log.error({ err: error }, 'the engine failed');
      failure.why = error instanceof Error ? error.message : String(error);
    });
    thread.on('exit', (code) => {
      if (!this.#ended && thread === this.#thread)
        this.#lost(this.#ending ?? failure.why ?? `code ${code}`);
    });
    return thread;
  }

  #take(message: FromThread): void {
    this.#hasStarted = true;
    this.#looks = 0;
    if (this.#isStill && this.#ending === undefined) this.#user.log.warn('the engine moves again');
    this.#isStill = false;
    if (message.kind === 'loaded') {
      this.#isLoaded = true;
      this.#wasLoaded = true;
      this.#failed = 0;
    }
    // the first one has who waits for it
    if (message.kind === 'unloadable' && this.#wasLoaded)
      this.#terminate(receivedError(message.error).message);
    else if (message.kind !== 'alive') this.#user.onMessage(message);
  }

  /** Its thread has ended unasked. */
  #lost(why: string): void {
    const { log, onLost } = this.#user;
    if (!this.#isLoaded) this.#failed += 1;
    if (!this.#wasLoaded || this.#failed >= MOST_FAILED) {
      this.#end(died(why));
      return;
    }
    onLost(away());
    this.#restarts += 1;
    log.error({ why, restarts: this.#restarts }, 'the engine has ended, and is started again');
    this.#thread = this.#started();
  }

  #look(): void {
    this.#looks += 1;
    if (this.#ending !== undefined) {
      if (this.#looks >= ENDING) this.#end(died(this.#ending));
      return;
    }
    if (this.#looks >= STILL && this.#hasStarted && !this.#isStill) {
      this.#isStill = true;
      this.#user.log.warn({ seconds: this.#looks }, 'the engine stands still');
      this.#user.onLost(away());
    }
    if (this.#looks < (this.#isLoaded ? this.#hung : HUNG_AT_START)) return;
    this.#hung *= 2;
    this.#terminate(`it stood still for ${this.#looks} seconds`);
  }

  /** Its end is heard of as if it had ended unasked. */
  #terminate(why: string): void {
    this.#ending = why;
    this.#looks = 0;
    void this.#thread.terminate();
  }

  #end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    clearInterval(this.#looking);
    this.#user.onLost(error);
    if (error instanceof EngineDiedError) this.#die(error);
  }
}

function away(): EngineAwayError {
  return new EngineAwayError('the engine has ended or stands still, and is started again');
}

function died(why: string): EngineDiedError {
  return new EngineDiedError(
    `The part of the bot that reads and searches the articles has ended (${why}). Start the bot again.`,
  );
}
