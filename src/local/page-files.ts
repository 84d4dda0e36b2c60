import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Upload } from './request-body.ts';

const FOLDER = new URL('page/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files of the page, by path; `/` is the page itself. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  return new Map(
    readdirSync(FOLDER).map((name): [string, PageFile] => [
      name === 'index.html' ? '/' : `/${name}`,
      {
        type: TYPES[extname(name)] ?? 'application/octet-stream',
        bytes: readFileSync(new URL(name, FOLDER)),
      },
    ]),
  );
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
export function sendUpload(response: ServerResponse, { name, bytes, contentType }: Upload): void {
  const isPicture = PICTURES.has(contentType);
  response.writeHead(200, {
    'content-type': isPicture ? contentType : 'application/octet-stream',
    'content-length': bytes.length,
    'content-security-policy': "default-src 'none'; sandbox",
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
