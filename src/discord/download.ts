import type { SentFile } from './command.ts';
import type { OtherDiscord } from './connection.ts';

/** Where Discord keeps the files that people send. */
const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);
const MAX_MS = 15_000;

/**
 * A file that somebody sent, read from Discord and from nowhere else: at most as many bytes as Discord
 * said it has.
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
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(MAX_MS) });
  if (!response.ok || !response.body)
    throw new Error(`Discord does not give the file (${response.status})`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > size) throw new RangeError('a file that is larger than Discord said');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
