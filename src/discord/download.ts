import type { SentFile } from './command.ts';
import type { OtherDiscord } from './connection.ts';

/** Where Discord keeps the files that people send. */
const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const MAX_MS = 15_000;

/** Discord does not give a file: it was deleted, or Discord is out of order. */
export class NotGivenError extends Error {
  override readonly name = 'NotGivenError';
}

/**
 * A file that somebody sent, read from Discord and from nowhere else: at most as many bytes as Discord
 * said it has. Rejects with NotGivenError where Discord does not give it.
 */
export async function downloaded(
  { url, size }: SentFile,
  api: OtherDiscord | undefined,
): Promise<Uint8Array> {
  const { protocol, host } = new URL(url);
  const isDiscords = api
    ? host === new URL(api.rest).host
    : HOSTS.has(host) && protocol === 'https:';
  if (!isDiscords) throw new RangeError('a file that is not on Discord');
  const signal = AbortSignal.timeout(MAX_MS);
  const response = await fetch(url, { redirect: 'error', signal }).catch((error: unknown) => {
    throw new NotGivenError('the file cannot be reached', { cause: error });
  });
  if (!response.ok || !response.body)
    throw new NotGivenError(`Discord does not give the file (${response.status})`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > size) throw new RangeError('a file that is larger than Discord said');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
