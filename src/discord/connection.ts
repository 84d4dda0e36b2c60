import { Client, Events } from 'discord.js';
import type { Log } from '../log.ts';
import { closedForGood } from './failures.ts';

/** Where to find another Discord than the real one: a complete one, on this machine. */
export interface OtherDiscord {
  readonly rest: string;
  readonly cdn: string;
  /** Logs in again without the pause that Discord asks for. */
  readonly eager?: boolean;
}

/** A client that asks Discord only for interactions, and by default pings nobody. */
export function newClient(other?: OtherDiscord): Client {
  return new Client({
    intents: [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      version: '10',
      timeout: 5_000,
      retries: 2,
      // the library's own limit would delay answers, which Discord does not limit
      globalRequestsPerSecond: 500,
      invalidRequestWarningInterval: 100,
      ...(other && { api: other.rest, cdn: other.cdn }),
    },
    ...(other?.eager && {
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    }),
  });
}

/** Logs what happens to a client's connection, and reports when Discord refuses it for good. */
export function watch(
  client: Client,
  log: Log,
  { isStopping, onFatal }: { isStopping: () => boolean; onFatal: (sentence: string) => void },
): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'client warning'));
  client.on(Events.ShardReconnecting, (shard) => {
    if (!isStopping()) log.warn({ shard }, 'connection lost; connecting again');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connected again'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    if (isStopping()) return;
    log.fatal({ code, shard }, 'closed for good');
    onFatal(closedForGood(code));
  });
  client.on(Events.Invalidated, () => onFatal(closedForGood(REFUSED)));
  client.rest.on('response', ({ route, method }, { status, headers }) => {
    // the library's event for this also tells of limits that it keeps by itself, thousands of times
    if (status === 429)
      log.warn({ method, route, retryAfter: headers.get('retry-after') }, 'rate limited');
    // tokens of interactions expire by themselves; other routes show that the bot's own is refused
    if (status === 401 && !/^\/(?:webhooks|interactions)\//u.test(route))
      onFatal(closedForGood(REFUSED));
  });
  client.rest.on('invalidRequestWarning', ({ count }) =>
    log.warn({ count }, 'many refused requests'),
  );
}

/** The gateway's close code for a token that it does not accept. */
const REFUSED = 4004;

/** Resolves when `signal` is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
