import type { IncomingMessage } from 'node:http';

/**
 * The path and the query of a request; undefined where it names neither. Written behind a host of
 * ours: resolved against one, "//" would name a host itself, and throw.
 */
export function addressOf({ url = '/' }: IncomingMessage): URL | undefined {
  const address = `http://local${url}`;
  return url.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
}
