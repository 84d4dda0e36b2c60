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

/** Questions with the engine at once: one that it works on, and the next one. More would keep completions waiting. */
const AT_ONCE = 2;
/** While both wait, every so many'th is a question. */
const A_QUESTION_EVERY = 4;
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

/**
 * The questions that wait for the engine: a few are with it, a bounded number wait. Completions go
 * first, but however many there are, a question has its turn. What finds no room, would wait for over
 * a second, or has waited until nobody looks at the answer any more, is refused with a BusyError, also
 * while the engine stands still.
 */
export class QuestionQueue {
  readonly #now: () => number;
  readonly #completions: Waiting[] = [];
  readonly #questions: Waiting[] = [];
  /** When those that are with the engine were handed over, in that order. */
  readonly #sent: number[] = [];
  /** How long one takes, as a moving mean, and when the last one ended. */
  #eachMs = FIRST_MS;
  #lastEnd = 0;
  /** Completions that were sent since the last question. */
  #inARow = 0;
  #looking: NodeJS.Timeout | undefined;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Milliseconds that the longest has waited, with the engine or for it; 0 where none waits. */
  get longestMs(): number {
    const all = [this.#sent[0], this.#completions[0]?.since, this.#questions[0]?.since];
    const since = all.filter((one) => one !== undefined);
    return since.length === 0 ? 0 : this.#now() - Math.min(...since);
  }

  /** How many are with the engine, or wait for it. */
  get length(): number {
    return this.#sent.length + this.#completions.length + this.#questions.length;
  }

  /** Sends a question when its turn comes, or refuses it. */
  add(isCompletion: boolean, queued: Queued): void {
    this.#refuseLate();
    const queue = isCompletion ? this.#completions : this.#questions;
    const before = this.#before(isCompletion);
    if (queue.length >= MOST_WAITING || (before >= FEW && before * this.#eachMs > PATIENCE_MS)) {
      queued.refuse(busy());
      return;
    }
    queue.push({ ...queued, since: this.#now() });
    this.#sendSome();
  }

  /** How many are taken before one that comes now. */
  #before(isCompletion: boolean): number {
    const { length: sent } = this.#sent;
    const { length: typed } = this.#completions;
    const { length: asked } = this.#questions;
    if (isCompletion) return sent + typed;
    // it has its turn among completions, so not all of them come first
    return sent + asked + Math.min(typed, (A_QUESTION_EVERY - 1) * (asked + 1));
  }

  /** One that was sent has ended. */
  ended(): void {
    const now = this.#now();
    const began = Math.max(this.#lastEnd, this.#sent.shift() ?? now);
    this.#eachMs += (now - began - this.#eachMs) * NEWEST;
    this.#lastEnd = now;
    this.#refuseLate();
    this.#sendSome();
  }

  /** Refuses with this error all that wait; nothing is with the engine any more. */
  lose(error: Error): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
    this.#sent.length = 0;
    for (const { refuse } of [...this.#completions.splice(0), ...this.#questions.splice(0)])
      refuse(error);
  }

  #sendSome(): void {
    while (this.#sent.length < AT_ONCE) {
      const next = this.#next();
      if (!next) break;
      this.#sent.push(this.#now());
      next.send();
    }
    this.#lookWhileAnyWaits();
  }

  #next(): Waiting | undefined {
    const isTurn = this.#inARow >= A_QUESTION_EVERY - 1 && this.#questions.length > 0;
    const completion = isTurn ? undefined : this.#completions.shift();
    if (completion) this.#inARow += 1;
    else if (this.#questions.length > 0) this.#inARow = 0;
    return completion ?? this.#questions.shift();
  }

  /** An engine that hangs ends nothing, and perhaps nobody asks any more. */
  #lookWhileAnyWaits(): void {
    const waiting = this.#completions.length + this.#questions.length;
    if (waiting > 0) this.#looking ??= setInterval(() => this.#look(), LOOK_MS).unref();
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
    const lists = [
      [this.#completions, COMPLETION_MS],
      [this.#questions, QUESTION_MS],
    ] as const;
    for (const [waiting, most] of lists)
      for (let first = waiting[0]; first && now - first.since > most; first = waiting[0]) {
        waiting.shift();
        first.refuse(busy());
      }
  }
}

function busy(): BusyError {
  return new BusyError('more is asked than can be answered in time');
}
