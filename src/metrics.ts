import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** How an interaction ended. */
export type Outcome = 'answered' | 'busy' | 'failed' | 'too late';

/** Answers are told at once or announced within 0.8 s; Discord gives up after 3 s. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.8, 1, 3, 10];

/**
 * What the bot does, as numbers for Prometheus: interactions by command and outcome, with how long each
 * took; what `read` says now; and those of the process (memory, lag of its loop). Nothing that was asked.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #interactions: Histogram<'command' | 'outcome'>;

  /** `read`: by the name of each number, what it counts and how it is read. */
  constructor(read: Readonly<Record<string, readonly [help: string, () => number]>>) {
    collectDefaultMetrics({ register: this.#registry });
    this.#interactions = new Histogram({
      name: 'verbatim_interaction_seconds',
      help: 'Seconds from an interaction until it was answered, by command and outcome',
      labelNames: ['command', 'outcome'],
      buckets: SECONDS,
      registers: [this.#registry],
    });
    for (const [name, [help, value]] of Object.entries(read)) {
      const collect = function collect(this: Gauge): void {
        this.set(value());
      };
      this.#registry.registerMetric(
        new Gauge({ name: `verbatim_${name}`, help, collect, registers: [] }),
      );
    }
  }

  /** Counts an interaction that has ended. */
  ended(command: string, outcome: Outcome, ms: number): void {
    this.#interactions.observe({ command, outcome }, ms / 1_000);
  }

  /** All of it in Prometheus' text format 0.0.4. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
