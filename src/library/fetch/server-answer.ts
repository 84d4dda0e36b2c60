import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as safeRequest } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError, type CheckedAddress } from './checked-address.ts';

/** Headers by name, in small letters. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** What a server answers to one request. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked. */
  readonly bytes: Uint8Array;
}

/** How much of a body is read. */
export interface Limits {
  readonly maxBytes: number;
  /** Whether the beginning of a larger one will do. */
  readonly isCut?: boolean | undefined;
}

const ASKED_FOR = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Verbatim/0.1',
} as const;

const UNPACKERS: Readonly<Record<string, (() => Duplex) | undefined>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/**
 * Asks for a page at the very IP addresses that were checked, in a connection of its own, without
 * cookies. Gives up at `maxBytes` of the page, packed or unpacked; with `isCut` that much is the answer.
 * Throws FetchError.
 */
export async function answerFrom(
  { url, at }: CheckedAddress,
  headers: Headers,
  { signal, ...limits }: { readonly signal: AbortSignal } & Limits,
): Promise<ServerAnswer> {
  const message = await answered({ url, at }, headers, signal);
  try {
    const { statusCode: status = 0 } = message;
    // the body of anything else is not looked at
    const bytes = status === 200 ? await bodyOf(message, limits) : new Uint8Array();
    const heads = Object.entries(message.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return { status, headers: Object.fromEntries(heads), bytes };
  } finally {
    message.destroy();
  }
}

/** The answer of the first of the addresses that can be reached. */
async function answered(
  { url, at }: CheckedAddress,
  headers: Headers,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let unreached: unknown;
  for (const address of at)
    try {
      return await answerAt(address, url, { headers, signal });
    } catch (error) {
      if (!isUnreached(error)) throw faultOf(error, signal);
      unreached = error;
    }
  throw faultOf(unreached, signal);
}

/** Connects to an IP address, so that no name is asked for again; the server is told the name. */
function answerAt(
  address: string,
  url: URL,
  { headers, signal }: { readonly headers: Headers; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const isSafe = url.protocol === 'https:';
  const name = url.hostname.replace(/\.$/u, '');
  return new Promise((resolve, reject) => {
    const asking = (isSafe ? safeRequest : plainRequest)(
      {
        host: address,
        port: url.port === '' ? (isSafe ? 443 : 80) : Number(url.port),
        path: url.pathname + url.search,
        // a certificate is for a name, and an address is none
        ...(isIP(name.replace(/^\[|\]$/gu, '')) === 0 && { servername: name }),
        agent: false,
        signal,
        headers: { ...ASKED_FOR, ...headers, host: url.host },
      },
      resolve,
    );
    asking.once('error', reject);
    asking.end();
  });
}

const UNREACHED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']);

function isUnreached(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNREACHED.has(String(error.code));
}

function bodyOf(
  message: IncomingMessage,
  { maxBytes, isCut = false }: Limits,
): Promise<Uint8Array> {
  const encoding = message.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const unpacker = UNPACKERS[encoding]?.();
  if (!unpacker && encoding !== 'identity')
    throw new FetchError(`comes damaged: it is packed as "${encoding.slice(0, 20)}"`);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let packed = 0;
    let size = 0;
    const fail = (error: Error): void => {
      reject(error);
      message.destroy();
      unpacker?.destroy();
    };
    const tooLarge = (): void => {
      if (isCut) resolve(Buffer.concat(chunks).subarray(0, maxBytes));
      fail(new FetchError(`is larger than ${Math.round(maxBytes / 1_048_576)} MB: add its text`));
    };
    const broken = (cause: Error): void =>
      fail(
        cause instanceof FetchError
          ? cause
          : new FetchError('comes damaged: try it later', { cause }),
      );
    message.on('data', ({ length }: Buffer) => {
      packed += length;
      if (unpacker && packed > maxBytes) tooLarge();
    });
    const body: Readable = unpacker ? message.pipe(unpacker) : message;
    message.on('error', broken);
    message.on('aborted', () => broken(new Error('cut off')));
    body.on('error', broken);
    body.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes || isCut) chunks.push(chunk);
      if (size > maxBytes) tooLarge();
    });
    body.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

function faultOf(error: unknown, signal: AbortSignal): Error {
  if (error instanceof FetchError) return error;
  if (signal.aborted && signal.reason instanceof Error) return signal.reason;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isOfCertificate = /CERT|SSL|TLS/u.test(code);
  return new FetchError(
    isOfCertificate
      ? `is not safe: its certificate is not right (${code})`
      : `cannot be reached at the moment${code === '' ? '' : ` (${code})`}: try it later`,
    { cause: error },
  );
}
