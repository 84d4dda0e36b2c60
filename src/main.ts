import { config as loadEnv } from 'dotenv';
import { fail } from './cli/failure.ts';
import { prompt } from './cli/prompt.ts';
import { configFrom, type Config } from './config.ts';
import { Bot } from './discord/client.ts';
import { InProcessEngine } from './in-process-engine.ts';
import { Library } from './library/library.ts';
import { createLog, type Log } from './log.ts';

/** How often the folder of articles is looked at again. */
const RESCAN_MS = 15_000;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // somebody who presses Ctrl-C twice means now
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });

try {
  loadEnv({ quiet: true });
  const config = configFrom(process.env);
  await (config.token === undefined ? runPrompt(config) : runBot(config, config.token));
} catch (error) {
  fail(error);
}

async function runPrompt({ articlesDir }: Config): Promise<void> {
  const engine = new InProcessEngine();
  const library = new Library(articlesDir, (change) => engine.follow(change));
  await library.scan();
  engine.loaded(library.unread);
  for (const { path, reason } of library.unread) process.stderr.write(`${path} ${reason}\n`);
  await prompt(engine, {
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    color: process.stdout.isTTY,
    signal: stopping.signal,
  });
  process.stdin.destroy();
}

async function runBot(config: Config, token: string): Promise<void> {
  const log = createLog(config.logLevel);
  const engine = new InProcessEngine();
  const library = new Library(config.articlesDir, (change) => engine.follow(change));
  const bot = new Bot({
    token,
    engine,
    log,
    guildId: config.guildId,
    registers: config.registerCommands,
    onFatal(sentence) {
      process.stderr.write(`${sentence}\n`);
      process.exitCode = 1;
      stopping.abort();
    },
  });
  const stopped = new Promise<void>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    await Promise.race([Promise.all([load(library, engine, log), bot.start()]), stopped]);
    const rescans = setInterval(() => void rescan(library, engine, log), RESCAN_MS);
    await stopped;
    clearInterval(rescans);
  } finally {
    log.info('stopping');
    await bot.stop();
    log.info('stopped');
  }
}

async function load(library: Library, engine: InProcessEngine, log: Log): Promise<void> {
  const began = performance.now();
  let told = began;
  await library.scan((done, total) => {
    if (performance.now() - told < 2_000) return;
    told = performance.now();
    log.info({ done, total }, 'reading articles');
  });
  engine.loaded(library.unread);
  for (const { path, reason } of library.unread) log.warn({ path, reason }, 'file not served');
  log.info({ articles: library.size, ms: Math.round(performance.now() - began) }, 'articles read');
}

async function rescan(library: Library, engine: InProcessEngine, log: Log): Promise<void> {
  const before = library.size;
  try {
    await library.scan();
    engine.loaded(library.unread);
    if (library.size !== before) log.info({ articles: library.size }, 'articles changed');
  } catch (error) {
    // what was read before is still served
    log.error({ err: error }, 'the articles folder cannot be read');
  }
}
