import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { passagesRead } from '../../../index/search/store/passage-store.ts';
import type { PackedPassages } from '../../../index/search/store/packed-passages.ts';
import { articlesIn, readHere, type Read, type ReadFiles } from '../../library/read-file.ts';
import type { FoundFile } from '../../library/walk.ts';
import type { FromReader, ReadRequest } from './reader-worker.ts';

/** Fewer files are read before a thread has even started. */
const MIN_FILES = 1_000;
/** With more readers, the thread that takes over their results would be the bottleneck. */
const MAX_READERS = 3;
/** Files read at a time: some ten milliseconds of work for the thread that takes them over. */
const PORTION_FILES = 100;
const PORTION_BYTES = 500_000;
/** Portions requested ahead from a reader, so that it never waits. */
const AHEAD = 3;
/** Portions read before they can be passed on: more would only fill memory. */
const MAX_AHEAD = 4 * AHEAD;
/** Far longer than a portion takes, even one of large PDFs: the reader hangs. */
const MAX_MS = 300_000;

/** How several threads read files. */
export interface ReaderThreadsOptions {
  /** Fewer files than this are read in this thread. */
  readonly leastFiles?: number;
  /** Where texts that are made from files are kept; undefined: nowhere. */
  readonly dataDir?: string | undefined;
  /** Threads beside this one. */
  readonly readers?: number;
  /** Starts a reader. */
  readonly start?: () => Worker;
  /** Milliseconds after which a reader that has not read a portion is given up. */
  readonly maxMs?: number;
}

/**
 * Reads files in threads of their own, which end when all is read, and in this thread while it has
 * nothing to take over from them. Most articles come with their passages, so that no index cuts
 * their texts again. If a thread ends unasked or hangs, `failed` is called, and its files are read here.
 */
export function readerThreads(
  failed: (error: Error) => void,
  {
    leastFiles = MIN_FILES,
    dataDir,
    readers: count = readersFor(availableParallelism()),
    start = startReaderThread,
    maxMs = MAX_MS,
  }: ReaderThreadsOptions = {},
): ReadFiles {
  return async function* (dir, files) {
    if (files.length < leastFiles || count === 0) {
      yield* readHere(dir, files, { dataDir });
      return;
    }
    const readers = Array.from(
      { length: count },
      () => new Reader(start(), { failed, dataDir, maxMs }),
    );
    try {
      yield* readTogether({ dir, dataDir }, portionsOf(files), readers);
    } finally {
      await Promise.all(readers.map((reader) => reader.stop()));
    }
  };
}

/** Files being read, ahead of those passed on. */
interface Asked {
  readonly files: readonly FoundFile[];
  /** What was read; undefined where the reader's thread has ended. */
  readonly reads: Promise<readonly Read[] | undefined>;
  isRead: boolean;
}

/** The folder of articles, and the one for texts that are made from its files. */
interface Folders {
  readonly dir: string;
  readonly dataDir: string | undefined;
}

async function* readTogether(
  { dir, dataDir }: Folders,
  portions: readonly (readonly FoundFile[])[],
  readers: readonly Reader[],
): AsyncGenerator<readonly Read[]> {
  const waiting = [...portions];
  const asked: Asked[] = [];
  const ask = (files: readonly FoundFile[], reads: Asked['reads']): void => {
    const one: Asked = { files, reads, isRead: false };
    void reads.then(() => (one.isRead = true));
    asked.push(one);
  };
  for (;;) {
    for (const reader of readers)
      for (const files of waiting.splice(0, reader.room)) ask(files, reader.read({ dir, files }));
    const [first] = asked;
    const mayReadAhead = asked.length < MAX_AHEAD;
    if (first && (first.isRead || waiting.length === 0 || !mayReadAhead)) {
      asked.shift();
      const reads = await first.reads;
      if (reads) yield reads;
      else yield* readHere(dir, first.files, { dataDir });
      continue;
    }
    const files = waiting.shift();
    if (!files) return;
    // no reader is busy: the result can be passed on at once
    if (!first) yield* readHere(dir, files, { dataDir });
    else {
      const reads = await readAhead({ dir, dataDir }, files);
      ask(files, Promise.resolve(reads));
    }
  }
}

/** Reads in this thread files that can only be passed on later. */
async function readAhead(
  { dir, dataDir }: Folders,
  files: readonly FoundFile[],
): Promise<readonly Read[]> {
  const all: Read[] = [];
  for await (const reads of readHere(dir, files, { dataDir })) {
    all.push(...withPassages(reads, passagesRead(articlesIn(reads))));
  }
  return all;
}

/**
 * What was read from files, each article with its passages; the passages are packed in the order of
 * the articles.
 */
function withPassages(reads: readonly Read[], packed: PackedPassages): Read[] {
  let nth = 0;
  return reads.map((read) => {
    if (!('article' in read)) return read;
    const passages = { packed, nth };
    nth += 1;
    return { ...read, read: { ...read.read, passages } };
  });
}

/** One thread that reads. */
class Reader {
  readonly #thread: Worker;
  readonly #dataDir: string | undefined;
  readonly #waiting: ((reads: readonly Read[] | undefined) => void)[] = [];
  readonly #maxMs: number;
  readonly #died: (error: Error) => void;
  #state: 'starting' | 'reading' | 'ended' = 'starting';
  #patience: NodeJS.Timeout | undefined;

  constructor(
    thread: Worker,
    {
      failed,
      dataDir,
      maxMs,
    }: { failed: (error: Error) => void; dataDir: string | undefined; maxMs: number },
  ) {
    this.#thread = thread;
    this.#dataDir = dataDir;
    this.#maxMs = maxMs;
    const died = (error: Error): void => {
      if (this.#end()) failed(error);
    };
    this.#died = died;
    thread.on('message', (message: FromReader) => {
      if (message === 'started') this.#state = 'reading';
      else {
        this.#waiting.shift()?.(withPassages(message.reads, message.passages));
        this.#waitAnew();
      }
    });
    const failedWith = (error: unknown): void =>
      died(error instanceof Error ? error : new Error(String(error)));
    thread.on('error', failedWith);
    thread.on('messageerror', failedWith);
    thread.on('exit', (code) => died(new Error(`the thread has ended (code ${code})`)));
  }

  /** How many more requests it takes now. */
  get room(): number {
    return this.#state === 'reading' ? AHEAD - this.#waiting.length : 0;
  }

  /** Answers come in the order of the requests. */
  read({ dir, files }: Pick<ReadRequest, 'dir' | 'files'>): Asked['reads'] {
    const request: ReadRequest = { dir, files, dataDir: this.#dataDir };
    this.#thread.postMessage(request, NOTHING_HANDED_OVER);
    const reads: Asked['reads'] = new Promise((resolve) => this.#waiting.push(resolve));
    if (this.#waiting.length === 1) this.#waitAnew();
    return reads;
  }

  /** Waits for the next portion, while one is asked for; a thread that hangs ends. */
  #waitAnew(): void {
    clearTimeout(this.#patience);
    if (this.#waiting.length === 0) return;
    this.#patience = setTimeout(() => {
      this.#died(new Error('the thread hangs'));
      void this.#thread.terminate();
    }, this.#maxMs);
  }

  async stop(): Promise<void> {
    this.#end();
    await this.#thread.terminate();
  }

  /** False where it had ended before. */
  #end(): boolean {
    if (this.#state === 'ended') return false;
    this.#state = 'ended';
    clearTimeout(this.#patience);
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
    return true;
  }
}

const NOTHING_HANDED_OVER: readonly [] = [];

/** Starts a thread that reads files. */
export function startReaderThread(): Worker {
  return new Worker(new URL('reader-thread.mjs', import.meta.url), { execArgv: [] });
}

/** The number of readers; this thread reads too. */
function readersFor(cores: number): number {
  return Math.min(cores - 1, MAX_READERS);
}

/** Files, in their order, in portions that are read at a time. */
function portionsOf(files: readonly FoundFile[]): FoundFile[][] {
  const portions: FoundFile[][] = [];
  let bytes = Infinity;
  for (const file of files) {
    bytes += file.size;
    const portion = portions.at(-1);
    if (portion && portion.length < PORTION_FILES && bytes <= PORTION_BYTES) portion.push(file);
    else {
      portions.push([file]);
      bytes = file.size;
    }
  }
  return portions;
}
