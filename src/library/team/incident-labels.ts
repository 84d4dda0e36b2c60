import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What a server says which incidents articles are on, and each step that led there. */
const shape = z.object({
  labels: z.array(z.tuple([z.string(), z.string()])),
  steps: z.array(
    z.object({
      did: z.string(),
      by: z.string(),
      at: z.string(),
      /** What was said of its articles before; null: nothing. */
      before: z.array(z.tuple([z.string(), z.string().nullable()])),
    }),
  ),
});
type Kept = z.infer<typeof shape>;

/**
 * Which incidents articles are on, as a server's managers say: words by an article's id, which count as
 * `incident:` does in a file. A value: each step makes another one.
 */
export class IncidentLabels {
  readonly #kept: Kept;

  private constructor(kept: Kept) {
    this.#kept = kept;
  }

  static readonly none = new IncidentLabels({ labels: [], steps: [] });

  /** Those that are kept in a file; none where it is not there. Throws what reading it throws. */
  static async in(path: string): Promise<IncidentLabels> {
    const written = await readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
    return written === undefined
      ? IncidentLabels.none
      : new IncidentLabels(shape.parse(JSON.parse(written)));
  }

  get labels(): ReadonlyMap<string, string> {
    return new Map(this.#kept.labels);
  }

  /** How many steps there were; the number of the last one. */
  get steps(): number {
    return this.#kept.steps.length;
  }

  /** With these words for these articles. */
  with(
    labels: ReadonlyMap<string, string>,
    step: { did: string; by: string; at: string },
  ): IncidentLabels {
    const now = new Map(this.#kept.labels);
    const before = [...labels.keys()].map((id): [string, string | null] => [
      id,
      now.get(id) ?? null,
    ]);
    for (const [id, words] of labels) now.set(id, words);
    const steps = [...this.#kept.steps, { ...step, before }];
    return new IncidentLabels({ labels: [...now], steps });
  }

  /** Without the last step; undefined where there is none. */
  undone(): IncidentLabels | undefined {
    const last = this.#kept.steps.at(-1);
    if (!last) return undefined;
    const labels = new Map(this.#kept.labels);
    for (const [id, words] of last.before)
      if (words === null) labels.delete(id);
      else labels.set(id, words);
    return new IncidentLabels({ labels: [...labels], steps: this.#kept.steps.slice(0, -1) });
  }

  /** With what is said of one article said of another, in its steps too. */
  moved(from: string, to: string): IncidentLabels {
    const name = (id: string): string => (id === from ? to : id);
    return new IncidentLabels({
      labels: this.#kept.labels.map(([id, words]) => [name(id), words]),
      steps: this.#kept.steps.map((step) => ({
        ...step,
        before: step.before.map(([id, words]) => [name(id), words]),
      })),
    });
  }

  /** Without any word of an article. */
  without(articleId: string): IncidentLabels {
    const isOther = ([id]: readonly [string, unknown]): boolean => id !== articleId;
    return new IncidentLabels({
      labels: this.#kept.labels.filter(isOther),
      steps: this.#kept.steps.map((step) => ({ ...step, before: step.before.filter(isOther) })),
    });
  }

  toString(): string {
    return `${JSON.stringify(this.#kept, null, 1)}\n`;
  }
}
