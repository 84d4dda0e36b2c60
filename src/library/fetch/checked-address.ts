import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublic } from './public-address.ts';

/** Why a link is not read; ends the sentence "<address> …", and says what to do where something helps. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  /** What the server answered, where it did. */
  readonly status: number | undefined;
  /** Milliseconds that the server asks to wait before the next try. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    {
      cause,
      status,
      retryAfterMs,
    }: {
      readonly cause?: unknown;
      readonly status?: number;
      readonly retryAfterMs?: number | undefined;
    } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The IP addresses of a name; [] where it has none. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** An address that may be connected to, and only there. */
export interface CheckedAddress {
  readonly url: URL;
  /** IP addresses, checked: at least one. */
  readonly at: readonly string[];
}

/** Ports below this belong to other services, but for those of the web. */
const OTHER_SERVICES = 1024;
const WEB_PORTS = new Set(['', '80', '443']);

/**
 * Checks an address, before each connection: http or https, and all its IP addresses public. Whoever
 * connects must use these IP addresses: the name may lead elsewhere a moment later. `privateHosts`
 * (`wiki.example`, or `10.0.0.5:8080` with a port) may lead anywhere. Throws FetchError.
 */
export async function checkedAddress(
  address: string,
  {
    lookup: found = systemLookup,
    privateHosts = new Set(),
  }: { readonly lookup?: Lookup; readonly privateHosts?: ReadonlySet<string> } = {},
): Promise<CheckedAddress> {
  if (!URL.canParse(address)) throw new FetchError('is no web address: it begins with https://');
  const url = new URL(address);
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FetchError('is not read: only addresses that begin with http:// or https:// are');
  if (url.username !== '' || url.password !== '')
    throw new FetchError('is not read, because it holds a name or password: leave that out');
  const host = url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '');
  const mayBePrivate = privateHosts.has(host) || privateHosts.has(`${host}:${url.port}`);
  if (!mayBePrivate && !WEB_PORTS.has(url.port) && Number(url.port) < OTHER_SERVICES)
    throw new FetchError(`is not read: port ${url.port} is no port of the web`);
  const at = isIP(host) > 0 ? [host] : await found(host);
  if (at.length === 0) throw new FetchError(`is not found: no server is called "${host}"`);
  if (!mayBePrivate && !at.every(isPublic))
    throw new FetchError(
      'is not read: it leads to a private address, and only those in PRIVATE_HOSTS may be read',
    );
  return { url, at };
}

async function systemLookup(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
    throw new FetchError('cannot be reached at the moment: names are not told', { cause });
  }
}
