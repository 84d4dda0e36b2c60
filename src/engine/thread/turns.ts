/** While both wait, every so many completions are followed by a question. */
export const COMPLETIONS_IN_A_ROW = 3;

/** What is done in a turn; settles when it has ended, and never rejects. */
type Work = () => Promise<unknown>;

/**
 * The order in which a thread does what it was sent: what was sent while it was at work is taken in
 * first, then completions go before questions, but a question has its turn however many there are.
 */
export class Turns {
  readonly #completions: Work[] = [];
  readonly #questions: Work[] = [];
  /** How many were begun and have not ended: some wait for a server's articles. */
  #open = 0;
  /** Completions since the last question. */
  #inARow = 0;
  #isWaiting = false;

  /** Calls `work` when its turn comes, never at once. */
  add(isCompletion: boolean, work: Work): void {
    (isCompletion ? this.#completions : this.#questions).push(work);
    this.#wait();
  }

  /** Whether anything waits for its turn, or has not ended. */
  get isBusy(): boolean {
    return this.#open > 0 || this.#isAnyWaiting;
  }

  get #isAnyWaiting(): boolean {
    return this.#completions.length + this.#questions.length > 0;
  }

  /** All messages that have come are delivered before an immediate. */
  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setImmediate(() => {
      this.#isWaiting = false;
      const next = this.#next();
      if (this.#isAnyWaiting) this.#wait();
      if (next) void this.#do(next);
    });
  }

  async #do(work: Work): Promise<void> {
    this.#open += 1;
    await work();
    this.#open -= 1;
  }

  #next(): Work | undefined {
    const isTurn = this.#inARow >= COMPLETIONS_IN_A_ROW && this.#questions.length > 0;
    const completion = isTurn ? undefined : this.#completions.shift();
    this.#inARow = completion ? this.#inARow + 1 : 0;
    return completion ?? this.#questions.shift();
  }
}
