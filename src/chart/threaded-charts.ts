import { Worker } from 'node:worker_threads';
import type { FromPainter } from './chart-worker.ts';
import type { Chart, Charts } from './chart.ts';

/** Where faults are reported; a log will do. */
export interface Warnings {
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
}

/** Time limits, and how to start a thread. */
export interface ThreadedChartsOptions {
  readonly start?: () => Worker;
  /** Milliseconds for one picture; 5,000 by default. */
  readonly drawMs?: number;
  /** Milliseconds more for the first picture of a thread, which has to start; 15,000 by default. */
  readonly startMs?: number;
  /** Most pictures that wait or are being drawn; 16 by default. */
  readonly mostPending?: number;
}

const DRAW_MS = 5_000;
const START_MS = 15_000;
const MAX_PENDING = 16;
/**
 * After so many threads in a row that drew nothing, no more are started: a part of the bot is
 * missing.
 */
const MAX_FAILED_THREADS = 3;
/** Memory limit for a thread; a picture takes a few MB. */
const MAX_MEMORY_MB = 256;

const NOTHING_HANDED_OVER: readonly [] = [];

/** A chart to draw, and who waits for it. */
interface Pending {
  readonly chart: Chart;
  readonly resolve: (png: Uint8Array | undefined) => void;
}

/** A thread that draws. */
interface Painter {
  readonly thread: Worker;
  hasDrawn: boolean;
}

/** Possible faults; each is logged once, and without a word of an article. */
const FAULTS = {
  died: 'charts cannot be drawn: replies go without. Is everything installed (npm ci)?',
  failed: 'a chart could not be drawn: its reply goes without',
  tooLong: 'a chart took too long: its reply goes without',
  tooMany: 'too many charts at a time: some replies go without',
} as const;

/**
 * Draws charts one after the other in its own thread. The thread starts with the first chart and
 * does not keep the process alive. A thread that ends or hangs is replaced, until three in a row
 * drew nothing: then all replies go without pictures.
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
    // before the first chart an error says what is missing; later it might hold what was drawn
    thread.on('error', (error: unknown) => died(painter.hasDrawn ? {} : { err: error }));
    thread.on('exit', (code) => died({ code }));
    // last, because listening for messages would keep the process alive again
    thread.unref();
    return painter;
  }

  /** Gives up this thread; the next chart gets another. */
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
    // the thread must not get what this process was started with (tsx, a test runner)
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
}
