import { Worker } from 'node:worker_threads';
import type { FromPainter } from './chart-worker.ts';
import type { Chart, Charts } from './chart.ts';

/** Where faults are told; a log is. */
export interface Warnings {
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** How long things may take, and how a thread is started. */
export interface ThreadedChartsOptions {
  readonly start?: () => Worker;
  /** Milliseconds for one picture; 5,000 by default. */
  readonly drawMs?: number;
  /** Milliseconds more for the first picture of a thread, which has to start; 15,000 by default. */
  readonly startMs?: number;
  /** Pictures that may wait or be drawn at a time; 16 by default. */
  readonly mostPending?: number;
}

const DRAW_MS = 5_000;
const START_MS = 15_000;
const MAX_PENDING = 16;
/** After as many threads in a row that drew nothing, none will: a part of the bot is missing. */
const MAX_FAILED_THREADS = 3;
/** A picture takes a few; a chart that takes more is none. */
const MAX_MEMORY_MB = 256;

const NOTHING_HANDED_OVER: readonly [] = [];

/** A chart that is to be drawn, and who waits for it. */
interface Pending {
  readonly chart: Chart;
  readonly resolve: (png: Uint8Array | undefined) => void;
}

/** A thread that draws. */
interface Painter {
  readonly thread: Worker;
  hasDrawn: boolean;
}

/** What can go wrong; each is logged once, and without a word of an article. */
const FAULTS = {
  died: 'charts cannot be drawn: replies go without. Is everything installed (npm ci)?',
  failed: 'a chart could not be drawn: its reply goes without',
  tooLong: 'a chart took too long: its reply goes without',
  tooMany: 'too many charts at a time: some replies go without',
} as const;

/**
 * Draws charts one after the other in a thread of its own, which is started when the first one is asked
 * for and does not keep the process alive. One that ends or hangs is replaced, until three in a row drew
 * nothing: then all replies go without pictures.
 */
export class ThreadedCharts implements Charts {
  readonly #log: Warnings;
  readonly #start: () => Worker;
  readonly #limits: { readonly drawMs: number; readonly startMs: number; readonly most: number };
  readonly #waiting: Pending[] = [];
  readonly #told = new Set<keyof typeof FAULTS>();
  #drawing: Pending | undefined;
  #painter: Painter | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failedThreads = 0;
  #isStopped = false;

  constructor(log: Warnings, options: ThreadedChartsOptions = {}) {
    const { start = startChartThread, drawMs = DRAW_MS, startMs = START_MS } = options;
    this.#log = log;
    this.#start = start;
    this.#limits = { drawMs, startMs, most: options.mostPending ?? MAX_PENDING };
  }

  draw(chart: Chart): Promise<Uint8Array | undefined> {
    if (this.#isOver) return Promise.resolve(undefined);
    if (this.#waiting.length + (this.#drawing ? 1 : 0) >= this.#limits.most) {
      this.#tell('tooMany', {});
      return Promise.resolve(undefined);
    }
    return new Promise((resolve) => {
      this.#waiting.push({ chart, resolve });
      this.#next();
    });
  }

  /** Ends the thread at once; whoever still waits gets no picture. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const { thread } = this.#painter ?? {};
    this.#settle(undefined);
    await thread?.terminate();
  }

  get #isOver(): boolean {
    return this.#isStopped || this.#failedThreads >= MAX_FAILED_THREADS;
  }

  #next(): void {
    if (this.#drawing) return;
    if (this.#isOver) for (const { resolve } of this.#waiting.splice(0)) resolve(undefined);
    const next = this.#waiting.shift();
    if (!next) return;
    this.#drawing = next;
    try {
      this.#painter ??= this.#newPainter();
      const { thread, hasDrawn } = this.#painter;
      const { drawMs, startMs } = this.#limits;
      this.#timer = setTimeout(
        () => this.#replace('tooLong', { ms: drawMs }),
        drawMs + (hasDrawn ? 0 : startMs),
      ).unref();
      thread.postMessage(next.chart, NOTHING_HANDED_OVER);
    } catch (error) {
      this.#tell('failed', { error: error instanceof Error ? error.name : 'Error' });
      this.#settle(undefined);
    }
  }

  #newPainter(): Painter {
    const painter: Painter = { thread: this.#start(), hasDrawn: false };
    const { thread } = painter;
    thread.on('message', (message: FromPainter) => {
      if (painter !== this.#painter) return;
      painter.hasDrawn = true;
      this.#failedThreads = 0;
      if (message.kind === 'failed') this.#tell('failed', { error: message.error });
      this.#settle(message.kind === 'drawn' ? message.png : undefined);
    });
    const died = (facts: Readonly<Record<string, unknown>>): void => {
      if (painter === this.#painter) this.#replace('died', facts);
    };
    // before the first chart is drawn an error tells what is missing; later it might tell what was drawn
    thread.on('error', (error: unknown) => died(painter.hasDrawn ? {} : { err: error }));
    thread.on('exit', (code) => died({ code }));
    // last: listening for messages would hold the process up again
    thread.unref();
    return painter;
  }

  /** The next chart gets another thread. */
  #replace(fault: keyof typeof FAULTS, facts: Readonly<Record<string, unknown>>): void {
    this.#tell(fault, facts);
    const painter = this.#painter;
    this.#painter = undefined;
    if (!painter?.hasDrawn) this.#failedThreads += 1;
    if (this.#isOver) this.#tell('died', facts);
    void painter?.thread.terminate();
    this.#settle(undefined);
  }

  #settle(png: Uint8Array | undefined): void {
    clearTimeout(this.#timer);
    const drawn = this.#drawing;
    this.#drawing = undefined;
    drawn?.resolve(png);
    this.#next();
  }

  #tell(fault: keyof typeof FAULTS, facts: Readonly<Record<string, unknown>>): void {
    if (this.#told.has(fault) || this.#isStopped) return;
    this.#told.add(fault);
    this.#log.warn(facts, FAULTS[fault]);
  }
}

/** Starts a thread that draws. */
function startChartThread(): Worker {
  return new Worker(new URL('chart-thread.mjs', import.meta.url), {
    // what this process was started with (tsx, a test runner) is not for the thread
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
}
