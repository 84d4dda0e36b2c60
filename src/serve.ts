import type { Config } from './config.ts';
import { Bot, type BotOptions } from './discord/client.ts';
import { startHealth } from './health.ts';
import { InProcessEngine } from './in-process-engine.ts';
import { libraryAliases, type LibraryAliases } from './library/aliases-file.ts';
import { Library } from './library/library.ts';
import type { Log } from './log.ts';

/** How often the folder of articles is looked at again. */
const RESCAN_MS = 15_000;
/** How often progress is logged while a large library is read. */
const PROGRESS_MS = 2_000;

/** A bot over a library, from its start to its end. */
export interface ServeOptions extends Pick<BotOptions, 'token' | 'api' | 'onFatal'> {
  readonly config: Config;
  readonly log: Log;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Called once the articles are read and Discord has the bot. */
  readonly onReady?: () => void;
}

/**
 * Reads the library, answers on Discord while it does and after, follows the folder's changes, and
 * stops cleanly at `signal`. Throws LibraryError and HealthError, after everything is closed.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, log, signal, onReady, ...connection } = options;
  const engine = new InProcessEngine();
  const library = new Library(config.articlesDir, (change) => engine.follow(change));
  const readAliases = aliasesReader(config.articlesDir, engine, log);
  const bot = new Bot({
    ...connection,
    engine,
    log,
    guildId: config.guildId,
    registers: config.registerCommands,
  });
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let isIndexReady = false;
  const health =
    config.healthPort === undefined
      ? undefined
      : await startHealth(config.healthPort, {
          discord: () => bot.isConnected(),
          index: () => isIndexReady,
        });
  try {
    const loaded = readAliases().then(async () => {
      await load(library, engine, log);
      isIndexReady = true;
    });
    await Promise.race([Promise.all([loaded, bot.start()]), stopped]);
    if (!signal.aborted) onReady?.();
    const rescans = setInterval(
      () => void readAliases().then(() => rescan(library, engine, log)),
      RESCAN_MS,
    );
    await stopped;
    clearInterval(rescans);
  } finally {
    log.info('stopping');
    await bot.stop();
    await health?.stop();
    log.info('stopped');
  }
}

/** Looks for the library's own aliases each time it is called; a fault is logged once. */
function aliasesReader(dir: string, engine: InProcessEngine, log: Log): () => Promise<void> {
  let known: LibraryAliases | undefined;
  return async () => {
    const told = known?.warning;
    known = await libraryAliases(dir, known);
    engine.useAliases(known.aliases);
    if (known.warning !== undefined && known.warning !== told) log.warn(known.warning);
  };
}

async function load(library: Library, engine: InProcessEngine, log: Log): Promise<void> {
  const began = performance.now();
  let told = began;
  await library.scan((done, total) => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    log.info({ done, total }, 'reading articles');
  });
  engine.loaded(library.unread);
  for (const { path, reason } of library.unread) log.warn({ path, reason }, 'file not served');
  log.info({ articles: library.size, ms: Math.round(performance.now() - began) }, 'articles read');
  const read = performance.now();
  await engine.settle();
  log.info({ ms: Math.round(performance.now() - read) }, 'incidents grouped');
}

async function rescan(library: Library, engine: InProcessEngine, log: Log): Promise<void> {
  const { size: before, unread } = library;
  const known = new Set(unread.map(({ path }) => path));
  try {
    await library.scan();
    if (library.size !== before) log.info({ articles: library.size }, 'articles changed');
    for (const { path, reason } of library.unread)
      if (!known.has(path)) log.warn({ path, reason }, 'file not served');
  } catch (error) {
    // what was read before is still served
    log.error({ err: error }, 'the articles folder cannot be read');
  } finally {
    engine.loaded(library.unread);
  }
  await engine.settle();
}
