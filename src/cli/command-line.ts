import { config as loadEnv } from 'dotenv';
import { configFrom } from '../config.ts';
import { UsageError } from './failure.ts';

/** A reader that hangs up early (head, a pager) is no error. */
export function endWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/**
 * npm takes options for its own that stand before "--", and says nothing: throws UsageError for the
 * first of these options that it kept.
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

/** The folder of articles that was given, else ARTICLES_DIR of the environment or .env, else ./articles. */
export function articlesDir(given: string | undefined): string {
  loadEnv({ quiet: true });
  // only the folder: what else is set is the bot's affair
  return given ?? configFrom({ ARTICLES_DIR: process.env.ARTICLES_DIR }).articlesDir;
}
