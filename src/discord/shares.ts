/** Under work at once for one person: whoever waits for that many reads none of them yet. */
const OF_PERSON = 5;
/** And for one server: fewer than wait for the engine before somebody of another server is told "Busy". */
const OF_SERVER = 16;

/** Whose share of what is worked on at once is used up. */
export class ShareError extends Error {
  override readonly name = 'ShareError';
  readonly of: 'person' | 'server';
  readonly most: number;

  /** `of` has `most` under work. */
  constructor(of: 'person' | 'server', most: number) {
    super(`${most} are under work for this ${of}`);
    this.of = of;
    this.most = most;
  }
}

/** Who asks; from no server: only the person counts. */
export interface Asker {
  readonly person: string;
  readonly server: string | null;
}

/**
 * What is under work, by person and by server: each has a share, so that nobody keeps the others from
 * being answered.
 */
export class Shares {
  readonly #underWork = new Map<string, number>();

  /** What `work` gives, counted until it has ended. Rejects with ShareError, and begins nothing, beyond the share. */
  async of<T>({ person, server }: Asker, work: () => Promise<T>): Promise<T> {
    if (this.#count(person) >= OF_PERSON) throw new ShareError('person', OF_PERSON);
    if (server !== null && this.#count(server) >= OF_SERVER)
      throw new ShareError('server', OF_SERVER);
    const sharers = server === null ? [person] : [person, server];
    for (const one of sharers) this.#underWork.set(one, this.#count(one) + 1);
    try {
      return await work();
    } finally {
      for (const one of sharers) this.#less(one);
    }
  }

  #count(sharer: string): number {
    return this.#underWork.get(sharer) ?? 0;
  }

  #less(sharer: string): void {
    const count = this.#count(sharer) - 1;
    if (count > 0) this.#underWork.set(sharer, count);
    else this.#underWork.delete(sharer);
  }
}
