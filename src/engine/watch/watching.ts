import { randomBytes } from 'node:crypto';
import type { KeptWatch, WatchFile, Watching as OnDisk } from '../../library/team/watch-file.ts';
import { orRefused } from '../or-refused.ts';
import type { ServerEngines } from '../server-engines.ts';
import type { Refused } from '../team-library.ts';
import { figuresIn, keptFigures } from './figure-changes.ts';
import { lookedAt } from './looked-at.ts';
import { fittingArticles, watchedIncident } from './watched-articles.ts';
import type { NewWatch, News, Watch, Watched, WatchedFrom, Watches } from './watches.ts';

/** What watching stands on. */
export interface WatchingSettings {
  readonly engines: ServerEngines;
  /** What a server watches. */
  readonly fileOf: (server: string) => Promise<WatchFile>;
  /** The servers that have anything of their own. */
  readonly servers: () => Promise<readonly string[]>;
  readonly now: () => Date;
  readonly tell: (
    level: 'info' | 'warn' | 'error',
    facts: Readonly<Record<string, unknown>>,
    message: string,
  ) => void;
}

/** Watches of one server. */
const MAX_WATCHES = 25;
/** What could not be sent is given out again after so long. */
const AGAIN_MS = 3_600_000;
const GONE: Refused = { refused: 'This watch is not among those of this server.' };

/** What servers watch: kept on the disk, looked at whenever `news` is asked for. */
export class Watching implements Watches {
  readonly #settings: WatchingSettings;

  constructor(settings: WatchingSettings) {
    this.#settings = settings;
  }

  watch(server: string, watched: Watched, from: WatchedFrom): Promise<NewWatch | Refused> {
    return orRefused('The watch', async () => {
      const { engines, fileOf, now } = this.#settings;
      const file = await fileOf(server);
      const refused = refusedIn(file.watching, watched, from);
      if (refused) return refused;
      // what is there already is no news to it, and still news to the others
      await this.#look(server);
      const held = await engines.heldFor({ server });
      await held.settle();
      const all = held.index.articles.map(({ id }) => id);
      const incident = watched.kind === 'incident' ? watchedIncident(watched, [], held) : undefined;
      const known = incident
        ? incident.articles.map(({ id }) => id)
        : fittingArticles(watched, [], { held, fresh: new Set(all) }).map(
            ({ article }) => article.id,
          );
      const watch: KeptWatch = {
        ...watched,
        ...from,
        id: newId(),
        at: now().toISOString(),
        known: incident ? known : [],
        figures: keptFigures(figuresIn(held.incidents.articlesOf(incident?.articles ?? []))),
        waiting: [],
      };
      let isFull: Refused | undefined;
      await file.update((watching) => {
        isFull = refusedIn(watching, watched, from);
        if (isFull) return watching;
        const seen = watching.watches.length === 0 ? all : watching.seen;
        return { seen: [...seen], watches: [...watching.watches, watch] };
      });
      return isFull ?? { ...shownOf(watch), known: known.length };
    });
  }

  async unwatch(server: string, id: string): Promise<Watch | Refused> {
    return orRefused('The watch', async () => {
      const file = await this.#settings.fileOf(server);
      const found = file.watching.watches.find((watch) => watch.id === id);
      if (!found) return GONE;
      await file.update(({ seen, watches }) => {
        const left = watches.filter((watch) => watch.id !== id);
        return { seen: left.length > 0 ? seen : [], watches: left };
      });
      return shownOf(found);
    });
  }

  async watches(server: string): Promise<readonly Watch[]> {
    return (await this.#settings.fileOf(server)).watching.watches.map(shownOf);
  }

  async news(): Promise<readonly News[]> {
    const { engines, servers, tell } = this.#settings;
    // an article that has not been read yet is not new when it is
    if (engines.isReading) return [];
    const news: News[] = [];
    for (const server of await servers())
      try {
        await this.#look(server);
        news.push(...(await this.#givenOut(server)));
      } catch (err) {
        tell('error', { server, err }, 'what a server watches cannot be looked at');
      }
    return news;
  }

  async told(server: string, id: string, nonce: string): Promise<void> {
    const toldAt = this.#settings.now().toISOString();
    await this.#change(server, id, (watch) => {
      if (watch.pending?.nonce !== nonce) return watch;
      const { pending, failing: _failing, ...rest } = watch;
      return { ...rest, figures: pending.figures, toldAt };
    });
  }

  async notTold(server: string, id: string, reason: string): Promise<void> {
    const at = this.#settings.now().toISOString();
    await this.#change(server, id, (watch) => ({ ...watch, failing: { reason, at } }));
  }

  async #look(server: string): Promise<void> {
    const { engines, fileOf, now } = this.#settings;
    const file = await fileOf(server);
    if (file.watching.watches.length === 0) return;
    const held = await engines.heldFor({ server });
    await held.settle();
    await file.update((watching) => {
      const seen = new Set(watching.seen);
      const fresh = held.index.articles.map(({ id }) => id).filter((id) => !seen.has(id));
      const look = { held, fresh: new Set(fresh), now: now() };
      const watches = watching.watches.map((watch) => lookedAt(watch, { ...look, nonce: newId() }));
      if (fresh.length === 0 && watches.every((watch, nth) => watch === watching.watches[nth]))
        return watching;
      return { seen: [...watching.seen, ...fresh], watches };
    });
  }

  /** What is to be sent of a server; on the disk it is out before anybody can send it. */
  async #givenOut(server: string): Promise<News[]> {
    const file = await this.#settings.fileOf(server);
    const now = this.#settings.now().getTime();
    const isDue = ({ pending, failing }: KeptWatch): boolean =>
      pending !== undefined && !(failing && now - Date.parse(failing.at) < AGAIN_MS);
    const news = file.watching.watches.filter(isDue).flatMap((watch): News[] => {
      const { pending } = watch;
      if (!pending) return [];
      const { nonce, isOut: mayBeSent, articles, quotes, changes, incident } = pending;
      const what = { quotes, articles, changes, incident };
      return [{ server, watch: shownOf(watch), nonce, mayBeSent, ...what }];
    });
    if (news.some(({ mayBeSent }) => !mayBeSent))
      await file.update(({ seen, watches }) => ({
        seen,
        watches: watches.map((watch) =>
          watch.pending && isDue(watch)
            ? { ...watch, pending: { ...watch.pending, isOut: true } }
            : watch,
        ),
      }));
    return news;
  }

  async #change(
    server: string,
    id: string,
    change: (watch: KeptWatch) => KeptWatch,
  ): Promise<void> {
    const file = await this.#settings.fileOf(server);
    await file.update((watching) => {
      const watches = watching.watches.map((watch) => (watch.id === id ? change(watch) : watch));
      return { seen: watching.seen, watches };
    });
  }
}

function refusedIn(
  { watches }: OnDisk,
  { kind, what }: Watched,
  { channel }: Pick<WatchedFrom, 'channel'>,
): Refused | undefined {
  if (watches.length >= MAX_WATCHES)
    return {
      refused: `A server may watch ${MAX_WATCHES} things: end one first, with /watch remove.`,
    };
  const isWatched = watches.some(
    (one) =>
      one.channel === channel &&
      one.kind === kind &&
      (kind === 'incident' ? one.known.includes(what) : one.what === what),
  );
  return isWatched ? { refused: 'This channel watches that already: see /watch list.' } : undefined;
}

function shownOf(kept: KeptWatch): Watch {
  const { known: _known, figures: _figures, waiting: _waiting, pending: _pending, ...watch } = kept;
  return watch;
}

function newId(): string {
  return randomBytes(12).toString('base64url');
}
