import type { IncomingMessage } from 'node:http';
import { refusals } from './api-error.ts';

/** A file that came with a request. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** A request's body: its JSON, and its files by number. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: ReadonlyMap<number, Upload>;
}

/** Discord's own limit for one request, in bytes. */
const MAX_BYTES = 25 * 1024 * 1024;

/**
 * Reads a JSON or multipart body (`payload_json` and `files[n]`) of at most `mostBytes`. Throws
 * ApiError for anything else.
 */
export async function bodyOf(
  request: IncomingMessage,
  mostBytes = MAX_BYTES,
): Promise<RequestBody> {
  const bytes = await bytesOf(request, mostBytes);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: new Map() };
  if (!contentType.startsWith('multipart/form-data'))
    return { json: parsed(bytes.toString('utf8')), files: new Map() };
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const payload = form.get('payload_json');
  const files = new Map<number, Upload>();
  for (const [key, value] of form) {
    const number = /^files\[(\d+)\]$/u.exec(key)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    files.set(Number(number), {
      name: value.name,
      bytes: new Uint8Array(await value.arrayBuffer()),
      contentType: value.type || 'application/octet-stream',
    });
  }
  return { json: typeof payload === 'string' ? parsed(payload) : {}, files };
}

async function bytesOf(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > mostBytes) throw refusals.badBody({ _errors: [{ code: 'REQUEST_TOO_LARGE' }] });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.badJson();
  }
}
