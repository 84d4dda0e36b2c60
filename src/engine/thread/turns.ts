/** While both wait, every so many completions are followed by a question. */
export const COMPLETIONS_IN_A_ROW = 3;

/**
 * The order in which a thread does what it was sent: what was sent while it was at work is taken in
 * first, then completions go before questions, but a question has its turn however many there are.
 */
export class Turns {
  readonly #completions: (() => void)[] = [];
  readonly #questions: (() => void)[] = [];
  /** Completions since the last question. */
  #inARow = 0;
  #isWaiting = false;

  /** Calls `work` when its turn comes, never at once. */
  add(isCompletion: boolean, work: () => void): void {
    (isCompletion ? this.#completions : this.#questions).push(work);
    this.#wait();
  }

  /** Whether any has not had its turn yet. */
  get isAnyWaiting(): boolean {
    return this.#completions.length + this.#questions.length > 0;
  }

  /** All messages that have come are delivered before an immediate. */
  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setImmediate(() => {
      this.#isWaiting = false;
      const next = this.#next();
      if (this.isAnyWaiting) this.#wait();
      next?.();
    });
  }

  #next(): (() => void) | undefined {
    const isTurn = this.#inARow >= COMPLETIONS_IN_A_ROW && this.#questions.length > 0;
    const completion = isTurn ? undefined : this.#completions.shift();
    this.#inARow = completion ? this.#inARow + 1 : 0;
    return completion ?? this.#questions.shift();
  }
}
