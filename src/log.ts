import { pino, type DestinationStream, type Logger } from 'pino';

/** Structured logs, a JSON line each. */
export type Log = Logger;

/** A log of this level and up; `to` is standard error unless said otherwise. */
export function createLog(level: string, to?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: describedError },
      // an error logged without words of its own brings its message as they are
      hooks: { streamWrite: withoutSecrets },
    },
    to ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** Causes of causes that a log shows; an error may be its own. */
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
 * An error for the log. discord.js hangs the whole request on its errors, with the message in it and
 * the interaction's token in the address: only what is listed here is taken.
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

/** An address without host and without the tokens of interactions. */
function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path.replaceAll(/\/[\w.-]{30,}/gu, '/:token');
}

/** Bot tokens (three parts with dots) and interaction tokens (long runs without a blank) go. */
function withoutSecrets(text: string): string {
  return text
    .replaceAll(/[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/gu, '[token]')
    .replaceAll(/\b[\w-]{60,}/gu, '[token]');
}
