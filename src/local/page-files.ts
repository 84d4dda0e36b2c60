import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

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
