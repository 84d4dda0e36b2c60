import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { config as loadEnv } from 'dotenv';
import { fail, UsageError } from './cli/failure.ts';
import { configFrom } from './config.ts';
import { holdDataDir } from './data-dir.ts';
import { serveLocally } from './serve-locally.ts';
import { serve } from './serve.ts';
import { misspeltSettings } from './misspelt-settings.ts';
import { createLog } from './log.ts';

const HELP = `Runs the bot: on Discord with DISCORD_TOKEN, else on a page of its own on this machine.

  npm start
  npm start -- --open   opens the page in the browser (without a token)

Settings are read from .env and the environment; .env.example explains them.
`;

// a large library lives long: its garbage must be collected before it doubles the memory
setFlagsFromString('--heap-growing-percent=40');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // pressing Ctrl-C twice means now
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });

try {
  await run(process.argv.slice(2));
} catch (error) {
  fail(error);
}
// everything is closed; a timer left by a library must not delay the end
process.exit();

async function run(args: string[]): Promise<void> {
  const { open, help } = flagsIn(args);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  loadEnv({ quiet: true });
  const config = configFrom(process.env);
  for (const sentence of misspeltSettings(process.env)) process.stderr.write(`${sentence}\n`);
  const { signal } = stopping;
  const log = createLog(config.logLevel);
  const onFatal = (sentence: string): void => {
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
    stopping.abort();
  };
  const letGo = await holdDataDir(config.dataDir, { log, signal, onLost: onFatal });
  const options = { config, log, signal, onFatal };
  try {
    if (config.token !== undefined) await serve({ ...options, token: config.token });
    else await serveLocally({ ...options, opensBrowser: open });
  } finally {
    await letGo();
  }
}

function flagsIn(args: string[]): { open: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}
