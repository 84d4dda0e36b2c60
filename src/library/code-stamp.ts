import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * All code that affects what is read from an article and how it is kept. The versions of packages stand in
 * one of two files: npm leaves the first out of a package that it makes.
 */
const PARTS = [
  '../../index/',
  './',
  '../engine/',
  '../../package-lock.json',
  '../../npm-shrinkwrap.json',
]
  .map((part) => fileURLToPath(new URL(part, import.meta.url)))
  .filter((part) => existsSync(part));

/**
 * Changes whenever the code that reads articles does, or Node (whose Unicode tables cut sentences):
 * what another version read must not be used.
 */
export function codeStamp(): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const part of PARTS) for (const file of filesIn(part)) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!path.endsWith('/')) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => filesIn(`${path}${entry.name}${entry.isDirectory() ? '/' : ''}`))
    .toSorted();
}
