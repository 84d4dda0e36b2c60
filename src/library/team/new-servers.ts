import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from './durable.ts';

const FILE = 'servers.json';
const fileShape = z.array(z.string());

/**
 * Those of `servers` that were not among them at the last call, kept in a file below `dataDir`: on the disk before
 * they are returned. None where nothing can be kept. Throws what the file system throws.
 */
export async function newServers(
  dataDir: string | undefined,
  servers: readonly string[],
): Promise<readonly string[]> {
  if (dataDir === undefined) return [];
  const path = join(dataDir, FILE);
  const before = new Set(await knownIn(path));
  const fresh = servers.filter((server) => !before.has(server));
  if (fresh.length === 0 && before.size === servers.length) return [];
  await makeFolder(dataDir);
  await replaceFile(path, `${JSON.stringify(servers)}\n`);
  return fresh;
}

async function knownIn(path: string): Promise<readonly string[]> {
  try {
    return fileShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    // no file yet, or a damaged one: the day on which the bot came says the rest
    if (error instanceof Error && 'code' in error && error.code !== 'ENOENT') throw error;
    return [];
  }
}
