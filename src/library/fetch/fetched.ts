import { checkedAddress, FetchError, type Lookup } from './checked-address.ts';
import { answerFrom, type Headers, type ServerAnswer } from './server-answer.ts';
import { MAX_BYTES } from '../unread.ts';

/** How links are read. */
export interface FetchSettings {
  /** Hosts that may be in a private network; with a port where only that is meant. */
  readonly privateHosts?: ReadonlySet<string>;
  /** Asks for a name's IP addresses; by default, this machine does. */
  readonly lookup?: Lookup;
  readonly maxMs?: number;
  /** Of the page, unpacked. */
  readonly maxBytes?: number;
  /** Whether the beginning of a larger page will do. */
  readonly isCut?: boolean;
}

/** What was said of a page when it was read before. */
export interface Before {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A page as it was read. */
export interface Fetched extends Before {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly address: string;
  /** As its server says, such as `text/html`. */
  readonly type?: string;
  readonly charset?: string;
  /** Whether it is as it was before: then there are no bytes. */
  readonly isUnchanged: boolean;
}

const MAX_MS = 10_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What is no text by its type; a server that says nothing, or something odd, is not believed. */
const NO_TEXT = /^(?:image|audio|video|font)\//iu;

/**
 * Reads a link: http or https, of public addresses only, checked for each of at most five redirects;
 * at most ten seconds, and 8 MB unpacked. Throws FetchError with one sentence that says why not.
 */
export async function fetched(
  address: string,
  settings: FetchSettings = {},
  before: Before = {},
): Promise<Fetched> {
  const { maxMs = MAX_MS } = settings;
  const ended = new AbortController();
  const tooLate = new FetchError(`takes longer than ${maxMs / 1000} seconds: try it later`);
  const timer = setTimeout(() => ended.abort(tooLate), maxMs);
  // a name may take for ever to be found, and cannot be given up
  const late = new Promise<never>((_, reject) => {
    ended.signal.addEventListener('abort', () => reject(tooLate));
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([read(address, settings, before, ended.signal), late]);
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}

async function read(
  first: string,
  settings: FetchSettings,
  before: Before,
  signal: AbortSignal,
): Promise<Fetched> {
  const headers: Headers = {
    ...(before.etag !== undefined && { 'if-none-match': before.etag }),
    ...(before.lastModified !== undefined && { 'if-modified-since': before.lastModified }),
  };
  let address = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const checked = await checkedAddress(address, settings);
    const { maxBytes = MAX_BYTES, isCut } = settings;
    const limits = { signal, maxBytes, isCut };
    const answer = await answerFrom(checked, headers, limits);
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.status) || location === undefined)
      return pageIn(answer, checked.url.href);
    if (!URL.canParse(location, checked.url.href))
      throw new FetchError('leads on to no web address');
    address = new URL(location, checked.url).href;
  }
  throw new FetchError(`leads on more than ${MAX_REDIRECTS} times: use the address it ends at`);
}

function pageIn({ status, headers, bytes }: ServerAnswer, address: string): Fetched {
  const isUnchanged = status === 304;
  if (!isUnchanged && status !== 200)
    throw new FetchError(whyNot(status), {
      status,
      retryAfterMs: retryAfterMs(headers['retry-after'], Date.now()),
    });
  const [type] = /^[\w.+-]+\/[\w.+-]+/u.exec(headers['content-type'] ?? '') ?? [];
  if (type !== undefined && NO_TEXT.test(type)) throw new FetchError(`is no text (${type})`);
  const [, charset] =
    /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/iu.exec(headers['content-type'] ?? '') ?? [];
  const { etag, 'last-modified': lastModified } = headers;
  return {
    bytes,
    address,
    isUnchanged,
    ...(type !== undefined && { type: type.toLowerCase() }),
    ...(charset !== undefined && { charset }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/**
 * The milliseconds that a Retry-After asks for, given as seconds or as a time; undefined where it gives none
 * (RFC 9110, 10.2.3).
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

function whyNot(status: number): string {
  if (status === 404 || status === 410) return `is not there (${status}): check the address`;
  if (status === 401 || status === 402 || status === 403)
    return `is shown to some people only (${status}): save the page and add its file`;
  if (status === 429) return `is asked for too often (${status}): try it later`;
  if (status >= 500) return `cannot be had at the moment (${status}): try it later`;
  return `gave no page (${status})`;
}
