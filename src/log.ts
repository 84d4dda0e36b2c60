import { pino, type DestinationStream, type Logger } from 'pino';
import { neverBlocking } from './never-blocking.ts';

/** Structured logs: a line of JSON for each entry. */
export type Log = Logger;

/** A log from this level up; by default to standard error, which it never waits for. */
export function createLog(level: string, to?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: describedError },
      // an error that is logged without other words brings its own message unfiltered
      hooks: { streamWrite: withoutSecrets },
    },
    to ?? neverBlocking(process.stderr),
  );
}

/** How deep causes of causes are logged; an error may be its own cause. */
const MAX_CAUSES = 4;

/** What a log may hold of an error: no token, and nothing that somebody asked or was answered. */
interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  readonly route?: string;
  readonly stack?: string;
  readonly cause?: DescribedError;
}

/**
 * An error for the log. discord.js attaches the whole request to its errors, with the message in it
 * and the interaction's token in the address, so only the listed fields are taken.
 */
export function describedError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something thrown that is no Error' };
  const facts = Object.fromEntries(Object.entries(error));
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    ...(isPlain(facts.code) && { code: facts.code }),
    ...(typeof facts.status === 'number' && { status: facts.status }),
    ...(typeof facts.method === 'string' && { method: facts.method }),
    ...(typeof facts.url === 'string' && { route: routeOf(facts.url) }),
    ...(error.stack !== undefined && { stack: withoutSecrets(error.stack) }),
    ...(error.cause instanceof Error &&
      depth < MAX_CAUSES && { cause: describedError(error.cause, depth + 1) }),
  };
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** An address without its host and without tokens of interactions. */
function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path.replaceAll(/\/[\w.-]{30,}/gu, '/:token');
}

/**
 * Removes bot tokens (three parts with dots) and interaction tokens (long runs without a blank).
 */
function withoutSecrets(text: string): string {
  return text
    .replaceAll(/[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/gu, '[token]')
    .replaceAll(/\b[\w-]{60,}/gu, '[token]');
}
