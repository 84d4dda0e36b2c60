import { Worker } from 'node:worker_threads';
import type { Engine, Part, Scope } from '../engine.ts';
import type { TeamLibrary } from '../team-library.ts';
import type { Watches } from '../watch/watches.ts';
import {
  isCompletion,
  type Answer,
  type Arguments,
  type EngineThreadOptions,
  type FromThread,
  type Seams,
} from './engine-messages.ts';
import type { Log } from '../../log.ts';
import { KeptThread, type EngineThread } from './kept-thread.ts';
import { checkedInPieces } from './checked-in-pieces.ts';
import { QuestionQueue } from './question-queue.ts';
import { receivedError } from './sent-error.ts';
import { threadedLibrary } from './threaded-library.ts';
import { threadedWatches } from './threaded-watches.ts';

/** Who waits for an answer. The thread's messages are not checked: both sides share one type. */
interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  /** Frees its place with the engine; absent where it took none. */
  readonly ended?: () => void;
}

/** Starts the thread that reads the articles and answers. */
export function startEngineThread(options: EngineThreadOptions): Worker {
  return new Worker(new URL('engine-thread.mjs', import.meta.url), {
    workerData: options,
    // the thread must not get what this process was started with (tsx, a test runner)
    execArgv: [],
  });
}

/**
 * The engine in its own thread, so that the thread with the gateway's heartbeat never waits for a
 * search or for the reading of a library. Logs here what the thread reports. A question fails when
 * it fails in the thread; with a BusyError where more is asked than can be answered in time; with an
 * EngineAwayError where the thread has ended or stands still, which is then replaced; and with an
 * EngineDiedError where it cannot be.
 */
export class ThreadedEngine implements Engine {
  /** Settles when the library is read; rejects with LibraryError or EngineDiedError. */
  readonly loaded: Promise<void>;
  /** Rejects with EngineDiedError when the thread ends for good; else never settles. */
  readonly died: Promise<never>;
  /** What servers add, kept and read in the same thread. */
  readonly library: TeamLibrary;
  /** What they watch, likewise. */
  readonly watches: Watches;
  readonly #thread: KeptThread;
  readonly #waiting = new Map<number, Waiting>();
  readonly #queue = new QuestionQueue();
  readonly #log: Log;
  #load: { resolve(): void; reject(error: Error): void } | undefined;
  #nextId = 0;
  #isFolderRead = true;

  /** `start` is called for the first thread, and for each that takes its place. */
  constructor(start: () => EngineThread, log: Log) {
    this.#log = log;
    this.library = threadedLibrary((method, args) => this.#post('library', method, args));
    this.watches = threadedWatches((method, args) => this.#post('watches', method, args));
    this.loaded = new Promise((resolve, reject) => {
      this.#load = { resolve, reject };
    });
    this.#thread = new KeptThread({
      start,
      log,
      onMessage: (message) => this.#take(message),
      onLost: (error) => this.#lose(error),
    });
    this.died = this.#thread.died;
    this.died.catch((error: Error) => this.#load?.reject(error));
    // a caller that awaits one promise may not await the other
    this.loaded.catch(() => undefined);
  }

  /** Whether the last scan could read the folder; what was read before is still served. */
  get isFolderRead(): boolean {
    return this.#isFolderRead;
  }

  /** Whether all articles are read, also by a thread that took another's place. */
  get isLoaded(): boolean {
    return this.#thread.isLoaded;
  }

  /** Whether questions are refused because the thread stands still or has ended. */
  get isAway(): boolean {
    return this.#thread.away !== undefined;
  }

  /** How often the thread was replaced. */
  get restarts(): number {
    return this.#thread.restarts;
  }

  /** How many questions are open. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Milliseconds that the first of the open questions has waited; 0 where none is open. */
  get longestWaitMs(): number {
    return this.#queue.longestMs;
  }

  /** Ends the thread at once, whatever it does; open questions fail. */
  stop(): Promise<void> {
    return this.#thread.stop();
  }

  ask(question: string, scope: Scope, options?: { readonly explain?: boolean }) {
    return this.#send('ask', options ? [question, scope, options] : [question, scope]);
  }

  /** A long text takes seconds: each statement has its own turn, and others' questions theirs in between. */
  check(text: string, scope: Scope, part?: Part) {
    return part
      ? this.#send('check', [text, scope, part])
      : checkedInPieces((piece) => this.#send('check', [text, scope, piece]));
  }

  search(words: string, scope: Scope, part: Part) {
    return this.#send('search', [words, scope, part]);
  }

  articles(scope: Scope, part: Part) {
    return this.#send('articles', [scope, part]);
  }

  suggestArticles(typed: string, scope: Scope, count: number) {
    return this.#send('suggestArticles', [typed, scope, count]);
  }

  suggestSources(typed: string, scope: Scope, count: number) {
    return this.#send('suggestSources', [typed, scope, count]);
  }

  source(id: string, scope: Scope) {
    return this.#send('source', [id, scope]);
  }

  read(id: string, scope: Scope) {
    return this.#send('read', [id, scope]);
  }

  readFile(id: string, scope: Scope) {
    return this.#send('readFile', [id, scope]);
  }

  incidents(words: string, scope: Scope, part: Part) {
    return this.#send('incidents', [words, scope, part]);
  }

  incident(articleId: string, scope: Scope) {
    return this.#send('incident', [articleId, scope]);
  }

  suggestIncidents(typed: string, scope: Scope, count: number) {
    return this.#send('suggestIncidents', [typed, scope, count]);
  }

  timeline(articleId: string, scope: Scope) {
    return this.#send('timeline', [articleId, scope]);
  }

  figures(articleId: string, scope: Scope, asked?: string) {
    return this.#send(
      'figures',
      asked === undefined ? [articleId, scope] : [articleId, scope, asked],
    );
  }

  figureCounts(articleId: string, scope: Scope) {
    return this.#send('figureCounts', [articleId, scope]);
  }

  about(scope: Scope) {
    return this.#send('about', [scope]);
  }

  #send<M extends keyof Engine>(method: M, args: Arguments<Engine, M>): Promise<Answer<Engine, M>> {
    return this.#post('engine', method, args);
  }

  #post<Name extends keyof Seams, M extends keyof Seams[Name]>(
    to: Name,
    method: M,
    args: Arguments<Seams[Name], M>,
  ): Promise<Answer<Seams[Name], M>> {
    return new Promise((resolve, reject) => {
      const { away } = this.#thread;
      if (away) {
        reject(away);
        return;
      }
      const id = this.#nextId;
      this.#nextId += 1;
      const send = (ended?: () => void): void => {
        this.#thread.post({ id, to, method, args });
        this.#waiting.set(id, { resolve, reject, ...(ended && { ended }) });
      };
      // what is fetched for the library takes seconds, and holds up no question
      if (to !== 'engine') send();
      else {
        const isTyped = isCompletion({ method });
        const ended = (): void => this.#queue.ended(isTyped);
        this.#queue.add(isTyped, { send: () => send(ended), refuse: reject });
      }
    });
  }

  #settle(message: Extract<FromThread, { kind: 'answer' | 'failure' }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(receivedError(message.error));
    waiting?.ended?.();
  }

  #take(message: Exclude<FromThread, { kind: 'alive' }>): void {
    if (message.kind === 'loaded') this.#load?.resolve();
    else if (message.kind === 'unloadable') this.#load?.reject(receivedError(message.error));
    else if (message.kind === 'scanned') this.#isFolderRead = message.isGood;
    else if (message.kind === 'log') logged(this.#log, message);
    else this.#settle(message);
  }

  /** Nothing that was asked is answered any more. */
  #lose(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
    this.#queue.lose(error);
  }
}

function logged(
  log: Log,
  { level, facts, error, message }: Extract<FromThread, { kind: 'log' }>,
): void {
  log[level]({ ...facts, ...(error && { err: receivedError(error) }) }, message);
}
