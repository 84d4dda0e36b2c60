import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { appendThrough } from './durable.ts';

/** A Discord server's id: nothing else may become a folder's name. */
const SERVER = /^\d{1,20}$/u;
const FILE = 'verdicts.jsonl';

/**
 * What people say of answers, a line of JSON for each, in a file beside what their server added: it goes
 * with that when the bot has left the server. Only ever added to; the last line of one person on one answer
 * counts.
 */
export class VerdictFiles {
  readonly #dir: string;

  constructor(dataDir: string) {
    this.#dir = join(dataDir, 'library');
  }

  /** Comes back when it is on the disk. Throws RangeError for what is no server's id. */
  async keep(server: string, verdict: object): Promise<void> {
    if (!SERVER.test(server)) throw new RangeError('no id of a server');
    const folder = join(this.#dir, server);
    await makeFolder(folder);
    await appendThrough(join(folder, FILE), JSON.stringify(verdict));
  }
}
