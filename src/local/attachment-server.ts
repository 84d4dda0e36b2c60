import type { ServerResponse } from 'node:http';
import type { LocalDiscordCore } from './core.ts';
import type { Upload } from './request-body.ts';

/** Serves the files that people and the bot sent, as Discord does. True where it took the request. */
export function servesAttachment(
  core: LocalDiscordCore,
  path: string,
  response: ServerResponse,
): boolean {
  const [, id, name] = /^\/attachments\/(\d+)\/([^/]+)$/u.exec(path) ?? [];
  if (id === undefined || name === undefined) return false;
  const found = core.attachment(id, decoded(name));
  if (found) sendUpload(response, found.upload);
  return found !== undefined;
}

/** Pictures that a browser may show directly; they can hold no script. */
const PICTURES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
]);

/**
 * Sends an uploaded file. A file that is no picture can only be saved, and gets no type that a
 * browser would run or draw.
 */
function sendUpload(response: ServerResponse, { name, bytes, contentType }: Upload): void {
  const isPicture = PICTURES.has(contentType);
  response.writeHead(200, {
    'content-type': isPicture ? contentType : 'application/octet-stream',
    'content-length': bytes.length,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`,
  });
  response.end(bytes);
}

/** A file's name in the form for headers. Source: RFC 8187. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
