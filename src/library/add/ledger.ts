import { createHash } from 'node:crypto';
import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../make-folder.ts';

/** A line of the ledger: what was taken from where, when, and where it went. */
const entryShape = z.object({
  from: z.string(),
  /** SHA-256 of the file as it came, where it has one of its own. */
  hash: z.string().optional(),
  path: z.string(),
  at: z.string(),
});
type Entry = z.infer<typeof entryShape>;

/** What was taken into a folder, a line of JSON each; only ever added to. */
export class Ledger {
  readonly #dir: string;
  readonly #file: string;
  readonly #entries = new Map<string, Entry>();

  private constructor(dir: string) {
    this.#dir = dir;
    this.#file = join(dir, '.imported.jsonl');
  }

  /** The ledger of a folder, which need not be there yet. A line that is damaged counts as none. */
  static async of(dir: string): Promise<Ledger> {
    const ledger = new Ledger(dir);
    const text = await readFile(ledger.#file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    });
    for (const line of text.split('\n')) {
      const entry = entryIn(line);
      if (entry) ledger.#entries.set(entry.from, entry);
    }
    return ledger;
  }

  /** Where this was taken to, if it is still there; of a file, only with these very bytes. */
  async pathOf(from: string, bytes?: Uint8Array): Promise<string | undefined> {
    const entry = this.#entries.get(from);
    if (!entry || (bytes && entry.hash !== hashOf(bytes))) return undefined;
    const isThere = await stat(join(this.#dir, entry.path)).catch(() => undefined);
    return isThere ? entry.path : undefined;
  }

  /** Adds a line, and does not come back before it is on the disk. */
  async add(from: string, path: string, at: Date, bytes?: Uint8Array): Promise<void> {
    const hash = bytes && hashOf(bytes);
    const entry: Entry = { from, path, at: at.toISOString(), ...(hash !== undefined && { hash }) };
    await makeFolder(this.#dir);
    await appendFile(this.#file, `${JSON.stringify(entry)}\n`, { flush: true });
    this.#entries.set(from, entry);
  }
}

function entryIn(line: string): Entry | undefined {
  try {
    return entryShape.parse(JSON.parse(line));
  } catch {
    // blank, or cut off where a program was ended
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
