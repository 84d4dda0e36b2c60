import { join } from 'node:path';
import { Shelf } from './shelf.ts';

/** A Discord server's id: nothing else may become a folder's name. */
const SERVER = /^\d{1,20}$/u;

/** The shelves of all servers, below a folder; each is read when it is first asked for. */
export class Shelves {
  readonly #dir: string;
  readonly #shelves = new Map<string, Promise<Shelf>>();

  constructor(dataDir: string) {
    this.#dir = join(dataDir, 'library');
  }

  /** A server's shelf. Throws what reading its folder throws, and tries again the next time. */
  of(server: string): Promise<Shelf> {
    if (!SERVER.test(server)) throw new RangeError('no id of a server');
    const known = this.#shelves.get(server);
    if (known) return known;
    const shelf = Shelf.in(join(this.#dir, server));
    this.#shelves.set(server, shelf);
    shelf.catch(() => this.#shelves.delete(server));
    return shelf;
  }
}
