import { parseArgs, type ParseArgsConfig } from 'node:util';
import { config as loadEnv } from 'dotenv';
import type { Incident } from '../../index/event/incident/incident.ts';
import { configFrom } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { holdsWord } from '../engine/incidents-meant.ts';
import { fail, UsageError } from './failure.ts';

/** Options that every command takes. */
const COMMON = {
  json: { type: 'boolean', default: false },
  articles: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Runs a command of the terminal on the words and options that it was started with: its own `options` and the
 * common ones. Prints `help` where it is asked for. What `run` throws, and a wrong option, is told as `fail` does.
 */
export async function runCommand<const T extends NonNullable<ParseArgsConfig['options']>>(
  { name, help, options }: { readonly name: string; readonly help: string; readonly options: T },
  run: (given: ReturnType<typeof parsedArgs<T>>) => Promise<void>,
): Promise<void> {
  endWhenNobodyReads();
  try {
    refuseSwallowedOptions(name, [...Object.keys(COMMON), ...Object.keys(options)]);
    const given = parsedArgs(options, help);
    if (isHelpAsked()) process.stdout.write(help);
    else await run(given);
  } catch (error) {
    fail(error);
  }
}

/** Ends quietly when a reader (head, a pager) stops early: that is no error. */
export function endWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * npm silently keeps options that come before "--". Throws UsageError for the first of these
 * options that it kept.
 */
export function refuseSwallowedOptions(command: string, names: readonly string[]): void {
  const swallowed = names.find(
    (name) =>
      process.env[`npm_config_${name}`] !== undefined && !process.argv.includes(`--${name}`),
  );
  if (swallowed !== undefined)
    throw new UsageError(
      `npm kept --${swallowed} for itself: put "--" before the options, as in npm run --silent ${command} -- --${swallowed} …`,
    );
}

/** The words and options given. Throws UsageError, with the `help` text, for an option that is none. */
function parsedArgs<const T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  help: string,
) {
  try {
    return parseArgs({ allowPositionals: true, options: { ...COMMON, ...options } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

function isHelpAsked(): boolean {
  const { values } = parseArgs({ options: COMMON, allowPositionals: true, strict: false });
  return values.help === true;
}

/** What people read where `incidentsWith` finds nothing. */
export const NO_INCIDENT = 'No incident has these words.\n';

/**
 * The incidents that hold these words, all for none: see `Engine.incidents`. [] where none is a word. Where
 * none holds all, those that come nearest, and standard error says so; none where a program reads them.
 */
export async function incidentsWith(
  engine: Engine,
  words: readonly string[],
  { json }: { json: boolean },
): Promise<readonly Incident[]> {
  const typed = words.join(' ').trim();
  if (typed !== '' && !holdsWord(typed)) return [];
  const { incidents, hasAll } = await engine.incidents(typed, {}, { from: 0, count: Infinity });
  if (hasAll || incidents.length === 0) return incidents;
  if (json) return [];
  process.stderr.write('No incident has all of these words. Those that come nearest:\n\n');
  return incidents;
}

/** The folder for what the bot keeps: DATA_DIR of the environment or .env, else ./data. */
export function dataDir(): string {
  loadEnv({ quiet: true });
  return configFrom({ DATA_DIR: process.env.DATA_DIR }).dataDir;
}

/** Hosts that links may lead to though they are private: PRIVATE_HOSTS of the environment or .env. */
export function privateHosts(): ReadonlySet<string> {
  loadEnv({ quiet: true });
  return configFrom({ PRIVATE_HOSTS: process.env.PRIVATE_HOSTS }).privateHosts;
}

/**
 * The folder of articles: the given one, else ARTICLES_DIR of the environment or .env, else
 * ./articles.
 */
export function articlesDir(given: string | undefined): string {
  loadEnv({ quiet: true });
  // only the folder: other settings concern only the bot
  return given ?? configFrom({ ARTICLES_DIR: process.env.ARTICLES_DIR }).articlesDir;
}
