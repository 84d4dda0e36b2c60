import { COMPLETIONS_IN_A_ROW } from './turns.ts';

/** The engine has more questions than it can answer in time; asked again later, it answers. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** A question on its way to the engine. */
export interface Queued {
  /** Hands it to the engine. */
  readonly send: () => void;
  readonly refuse: (error: Error) => void;
}

interface Waiting extends Queued {
  readonly since: number;
}

/** Questions with the engine at once: one that it works on, and the next one. */
const QUESTIONS_AT_ONCE = 2;
/** Completions with it at once: it takes them before questions, as `Turns` does. */
const COMPLETIONS_AT_ONCE = 4;
/** How often deadlines are looked at while anything waits. */
const LOOK_MS = 250;
/** Questions and completions that wait; each of these takes some milliseconds. */
const MOST_WAITING = 200;
/** A question that would wait longer for its turn is told at once to come again … */
const PATIENCE_MS = 1_000;
/** … unless only so many are before it: a team of people is never told so. */
const FEW = 20;
/** The part of the newest in the mean time that one takes, and that time before any is known. */
const NEWEST = 0.2;
const FIRST_MS = 4;
/** Discord shows no completion after three seconds. */
const COMPLETION_MS = 2_000;
/** A question that has waited this long is told to come again. */
const QUESTION_MS = 10_000;

/** Questions or completions, each in the order in which they came. */
interface Lane {
  /** When those that are with the engine were handed over. */
  readonly sent: number[];
  readonly waiting: Waiting[];
  /** How many are with the engine at once. */
  readonly atOnce: number;
  /** How long one waits at most. */
  readonly mostMs: number;
}

/**
 * The questions that wait for the engine: a few are with it, a bounded number wait. What finds no room,
 * would wait for over a second, or has waited until nobody looks at the answer any more, is refused with
 * a BusyError, also while the engine stands still.
 */
export class QuestionQueue {
  readonly #now: () => number;
  readonly #completions = laneOf(COMPLETIONS_AT_ONCE, COMPLETION_MS);
  readonly #questions = laneOf(QUESTIONS_AT_ONCE, QUESTION_MS);
  /** How long one takes, as a moving mean, and when the last one ended. */
  #eachMs = FIRST_MS;
  #lastEnd = 0;
  #looking: NodeJS.Timeout | undefined;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Milliseconds that the longest has waited, with the engine or for it; 0 where none waits. */
  get longestMs(): number {
    // one that was handed over may have come later than one that waits
    const firsts = this.#lanes.flatMap(({ sent, waiting }) => [sent[0], waiting[0]?.since]);
    const since = firsts.filter((first) => first !== undefined);
    return since.length === 0 ? 0 : this.#now() - Math.min(...since);
  }

  /** How many are with the engine, or wait for it. */
  get length(): number {
    return lengthOf(this.#completions) + lengthOf(this.#questions);
  }

  /** Sends a question when its turn comes, or refuses it. */
  add(isCompletion: boolean, queued: Queued): void {
    this.#refuseLate();
    const lane = this.#laneFor(isCompletion);
    const before = this.#before(isCompletion);
    if (
      lane.waiting.length >= MOST_WAITING ||
      (before >= FEW && before * this.#eachMs > PATIENCE_MS)
    ) {
      queued.refuse(busy());
      return;
    }
    lane.waiting.push({ ...queued, since: this.#now() });
    this.#sendSome(lane);
  }

  /** One that was sent has ended. */
  ended(isCompletion: boolean): void {
    const lane = this.#laneFor(isCompletion);
    const now = this.#now();
    const began = Math.max(this.#lastEnd, lane.sent.shift() ?? now);
    this.#eachMs += (now - began - this.#eachMs) * NEWEST;
    this.#lastEnd = now;
    this.#refuseLate();
    this.#sendSome(lane);
  }

  /** Refuses with this error all that wait; nothing is with the engine any more. */
  lose(error: Error): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
    const lost = this.#lanes.flatMap(({ sent, waiting }) => {
      sent.length = 0;
      return waiting.splice(0);
    });
    for (const { refuse } of lost) refuse(error);
  }

  get #lanes(): readonly Lane[] {
    return [this.#completions, this.#questions];
  }

  #laneFor(isCompletion: boolean): Lane {
    return isCompletion ? this.#completions : this.#questions;
  }

  /** How many are taken before one that comes now. */
  #before(isCompletion: boolean): number {
    const [typed, asked] = [lengthOf(this.#completions), lengthOf(this.#questions)];
    if (isCompletion) return typed;
    return asked + Math.min(typed, COMPLETIONS_IN_A_ROW * (asked + 1));
  }

  #sendSome({ sent, waiting, atOnce }: Lane): void {
    while (sent.length < atOnce) {
      const next = waiting.shift();
      if (!next) break;
      sent.push(this.#now());
      next.send();
    }
    this.#lookWhileAnyWaits();
  }

  /** An engine that hangs ends nothing, and perhaps nobody asks any more. */
  #lookWhileAnyWaits(): void {
    if (this.#lanes.some(({ waiting }) => waiting.length > 0))
      this.#looking ??= setInterval(() => this.#look(), LOOK_MS).unref();
    else {
      clearInterval(this.#looking);
      this.#looking = undefined;
    }
  }

  #look(): void {
    this.#refuseLate();
    this.#lookWhileAnyWaits();
  }

  #refuseLate(): void {
    const now = this.#now();
    for (const { waiting, mostMs } of this.#lanes)
      for (let first = waiting[0]; first && now - first.since > mostMs; first = waiting[0]) {
        waiting.shift();
        first.refuse(busy());
      }
  }
}

function laneOf(atOnce: number, mostMs: number): Lane {
  return { sent: [], waiting: [], atOnce, mostMs };
}

function lengthOf({ sent, waiting }: Lane): number {
  return sent.length + waiting.length;
}

function busy(): BusyError {
  return new BusyError('more is asked than can be answered in time');
}
