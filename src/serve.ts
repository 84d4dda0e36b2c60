import { setTimeout as delay } from 'node:timers/promises';
import { ThreadedCharts } from './chart/threaded-charts.ts';
import type { Config } from './config.ts';
import { Bot, type BotOptions } from './discord/client.ts';
import { aborted } from './discord/connection.ts';
import type { Engine } from './engine/engine.ts';
import { startHealth, type Health } from './health.ts';
import type { Log } from './log.ts';
import { VerdictFiles } from './library/team/verdict-files.ts';
import { Metrics } from './metrics.ts';
import type { EngineThread } from './engine/thread/kept-thread.ts';
import { startEngineThread, ThreadedEngine } from './engine/thread/threaded-engine.ts';

/** How often the folder of articles is scanned again. */
const RESCAN_MS = 15_000;
/** An engine whose first question has waited longer is behind, or does not answer at all. */
const BEHIND_MS = 5_000;
/** A library that takes longer than this to read is large. */
const LONG_MS = 2_000;

/** A bot over a library, from its start to its end. */
export interface ServeOptions extends Pick<
  BotOptions,
  'token' | 'api' | 'onFatal' | 'tellsServers'
> {
  readonly config: Config;
  readonly log: Log;
  /** Stops the bot. */
  readonly signal: AbortSignal;
  /** Starts an engine's thread, in place of one that reads `config.articlesDir`. */
  readonly startThread?: () => EngineThread;
  /** Called with what the bot asks, before anything else. */
  readonly onEngine?: (engine: Engine) => void;
  /** Called once the articles are read and the bot is connected to Discord. */
  readonly onReady?: () => void;
  /**
   * Called before that where reading takes long: the bot is connected, and answers from what has
   * been read.
   */
  readonly onReading?: () => void;
}

/**
 * Reads the library, answers on Discord meanwhile and after, follows the folder's changes, and
 * stops cleanly at `signal`. Throws LibraryError, EngineDiedError and HealthError, after everything
 * is closed.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, log, signal, startThread, onEngine, onReady, onReading, ...connection } = options;
  const { articlesDir, dataDir } = config;
  const { feeds } = config;
  const privateHosts = [...config.privateHosts];
  const engine = new ThreadedEngine(
    startThread ??
      (() => startEngineThread({ articlesDir, dataDir, privateHosts, feeds, rescanMs: RESCAN_MS })),
    log,
  );
  onEngine?.(engine);
  const charts = new ThreadedCharts(log);
  const metrics =
    config.healthPort === undefined
      ? undefined
      : new Metrics({
          connected: ['1 while connected to Discord', () => Number(bot.isConnected())],
          waiting: ['Questions that wait for the engine', () => engine.waiting],
          longest_wait_seconds: [
            'How long the first of them has waited',
            () => engine.longestWaitMs / 1_000,
          ],
          engine_restarts: ['How often the engine was started again', () => engine.restarts],
          folder_read: [
            '1 where the last scan could read the folder',
            () => Number(engine.isFolderRead),
          ],
        });
  const bot: Bot = new Bot({
    ...connection,
    onEnded: (...what) => metrics?.ended(...what),
    engine,
    library: engine.library,
    watches: engine.watches,
    charts,
    ...(config.keepsVerdicts && { verdicts: new VerdictFiles(dataDir) }),
    log,
    guildId: config.guildId,
    registers: config.registerCommands,
    channelIds: config.channelIds,
  });
  const stopped = aborted(signal);
  let isIndexReady = false;
  let health: Health | undefined;
  try {
    if (config.healthPort !== undefined && metrics)
      health = await startHealth(
        config.healthPort,
        {
          discord: () => bot.isConnected(),
          index: () => engine.isLoaded,
          answering: () => !engine.isAway && engine.longestWaitMs < BEHIND_MS,
          folder: () => engine.isFolderRead,
        },
        () => metrics.text(),
      );
    const loaded = engine.loaded.then(() => {
      isIndexReady = true;
    });
    const started = bot.start().then(async () => {
      await Promise.race([loaded, delay(LONG_MS, undefined, { ref: false }), stopped]);
      if (!isIndexReady && !signal.aborted) onReading?.();
    });
    await Promise.race([Promise.all([loaded, started]), engine.died, stopped]);
    if (!signal.aborted) onReady?.();
    await Promise.race([engine.died, stopped]);
  } finally {
    log.info('stopping');
    await bot.stop();
    await charts.stop();
    await engine.stop();
    await health?.stop();
    log.info('stopped');
  }
}
