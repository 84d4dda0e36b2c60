import { DiscordAPIError, MessageFlags, Routes, type REST } from 'discord.js';
import type { News, Watches } from '../engine/watch/watches.ts';
import type { Log } from '../log.ts';
import { newsMessage } from './watch-reply.ts';

/** What telling news stands on. */
export interface WatchNewsSettings {
  readonly rest: Pick<REST, 'get' | 'post'>;
  readonly watches: Watches;
  readonly log: Log;
  readonly isStopping: () => boolean;
  /** Whether the bot may speak in a channel, or in those in it, by its own settings. */
  readonly isNamed: (channel: string) => boolean;
}

/** Why nothing is told in a channel that the bot's owner has shut out. */
const SHUT_OUT = 'the bot does not answer in this channel (CHANNEL_IDS)';

/** How often it is looked whether there are news. */
const EVERY_MS = 60_000;
/** Messages of a channel that are looked through for one that may have been sent. */
const LOOKED_THROUGH = '100';

/** Discord's codes for what only people can mend, with the end of "cannot be sent: …". */
const REASONS: Readonly<Record<number, string>> = {
  10_003: 'the channel is gone',
  50_001: 'the bot may not see the channel',
  50_013: 'the bot may not write in the channel',
  160_005: 'the thread is locked',
  50_083: 'the thread is archived',
};

/** Sends the news of what servers watch into their channels, each once. */
export class WatchNews {
  readonly #settings: WatchNewsSettings;
  #running: Promise<void> | undefined;

  constructor(settings: WatchNewsSettings) {
    this.#settings = settings;
  }

  /** The round that runs now, if one does. */
  get running(): readonly Promise<void>[] {
    return this.#running ? [this.#running] : [];
  }

  /** Tells every minute, until `signal`. */
  keepTelling(signal: AbortSignal): void {
    const rounds = setInterval(() => void this.tell(), EVERY_MS).unref();
    signal.addEventListener('abort', () => clearInterval(rounds));
  }

  /** Sends what there is. Errors go to the log; what was not sent is sent the next time. */
  tell(): Promise<void> {
    this.#running ??= this.#tell().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #tell(): Promise<void> {
    const { watches, log, isStopping } = this.#settings;
    if (isStopping()) return;
    try {
      for (const news of await watches.news()) {
        if (isStopping()) return;
        await this.#send(news);
      }
    } catch (error) {
      if (!isStopping()) log.error({ err: error }, 'news cannot be told');
    }
  }

  async #send(news: News): Promise<void> {
    const { rest, watches, log } = this.#settings;
    const { server, watch, nonce } = news;
    try {
      if (!(await this.#isAnswered(watch.channel))) {
        await watches.notTold(server, watch.id, SHUT_OUT);
        return;
      }
      if (!(news.mayBeSent && (await this.#isThere(news)))) {
        const { content, components } = newsMessage(news);
        const body = {
          content,
          components,
          flags: MessageFlags.SuppressEmbeds,
          allowed_mentions: watch.pings ? { parse: [], users: [watch.by] } : { parse: [] },
          // sent twice within minutes, it is one message
          nonce,
          enforce_nonce: true,
        };
        await rest.post(Routes.channelMessages(watch.channel), { body });
      }
      await watches.told(server, watch.id, nonce);
      log.info({ server, watch: watch.id, articles: news.articles }, 'news told');
    } catch (error) {
      const reason = reasonOf(error);
      log.warn({ err: error, server, watch: watch.id }, 'news not told');
      if (reason !== undefined) await watches.notTold(server, watch.id, reason);
    }
  }

  /** Whether the bot speaks in a channel; of a thread, Discord is asked which channel it is in. */
  async #isAnswered(channel: string): Promise<boolean> {
    const { rest, isNamed } = this.#settings;
    if (isNamed(channel)) return true;
    const found = await rest.get(Routes.channel(channel));
    const isThread = typeof found === 'object' && found !== null && 'parent_id' in found;
    return isThread && typeof found.parent_id === 'string' && isNamed(found.parent_id);
  }

  /** Whether a message with this nonce is in the channel; false where that cannot be seen. */
  async #isThere({ watch, nonce }: News): Promise<boolean> {
    const query = new URLSearchParams({ limit: LOOKED_THROUGH });
    try {
      const found = await this.#settings.rest.get(Routes.channelMessages(watch.channel), { query });
      // the button to stop holds it
      return JSON.stringify(found).includes(nonce);
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status < 500) return false;
      throw error;
    }
  }
}

/** Why something is not sent, where sending it again at once is useless. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof DiscordAPIError) || error.status >= 500 || error.status === 429)
    return undefined;
  return REASONS[Number(error.code)] ?? `Discord says: ${error.message}`;
}
