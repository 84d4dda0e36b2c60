import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './durable.ts';

const DAY_MS = 24 * 3_600_000;
/** For so long the articles of a server are kept that the bot has left. */
const KEPT_MS = 30 * DAY_MS;
const MARK = 'left.json';
const markShape = z.object({ since: z.string() });
/** What was about to be deleted when the bot was ended. */
const DELETED = '.deleted-';

/** What became of the folders of servers. */
export interface LeftServers {
  /** Found to be left now. */
  readonly left: readonly string[];
  /** Entered again. */
  readonly entered: readonly string[];
  /** Left for so long that their folder was deleted. */
  readonly deleted: readonly string[];
  /** Folders not looked after this time, and why; the next time they are tried again. */
  readonly failed: readonly { readonly folder: string; readonly error: unknown }[];
}

/**
 * Notes in the folders of `servers`, below `dir`, which of them the bot is in no more; those that it has
 * not been in for thirty days are deleted. A server that is only unavailable counts as one that it is in.
 */
export async function leftServers(
  dir: string,
  servers: readonly string[],
  { isIn, now }: { readonly isIn: (server: string) => boolean; readonly now: Date },
): Promise<LeftServers> {
  const found: Record<'left' | 'entered' | 'deleted', string[]> = {
    left: [],
    entered: [],
    deleted: [],
  };
  const failed: { folder: string; error: unknown }[] = [];
  for (const name of await leftovers(dir))
    await rm(join(dir, name), { recursive: true, force: true }).catch((error: unknown) =>
      failed.push({ folder: name, error }),
    );
  for (const server of servers)
    try {
      const what = await lookAfter(dir, server, { isIn: isIn(server), now });
      if (what) found[what].push(server);
    } catch (error) {
      failed.push({ folder: server, error });
    }
  return { ...found, failed };
}

/** What became of the folder of a server, now that the bot is in that server or not. */
async function lookAfter(
  dir: string,
  server: string,
  { isIn, now }: { readonly isIn: boolean; readonly now: Date },
): Promise<'left' | 'entered' | 'deleted' | undefined> {
  const mark = join(dir, server, MARK);
  const since = await sinceIn(mark);
  if (isIn) {
    if (since === undefined) return undefined;
    await rm(mark, { force: true });
    return 'entered';
  }
  if (since === undefined || since > now.getTime()) {
    // noted under a clock that was ahead: the thirty days begin again too
    await replaceFile(mark, `${JSON.stringify({ since: now.toISOString() })}\n`);
    return 'left';
  }
  if (now.getTime() - since < KEPT_MS) return undefined;
  // whoever looks finds all of it or nothing
  const gone = join(dir, `${DELETED}${randomUUID()}`);
  await rename(join(dir, server), gone);
  // what cannot be removed now is tried again the next time, as a leftover
  await rm(gone, { recursive: true, force: true }).catch(() => undefined);
  return 'deleted';
}

/** Whether the bot was found to be in a server no more. */
export async function isLeft(dir: string, server: string): Promise<boolean> {
  return (await stat(join(dir, server, MARK)).catch(() => undefined)) !== undefined;
}

/** Since when, in milliseconds since 1970; undefined where there is no mark. */
async function sinceIn(mark: string): Promise<number | undefined> {
  const written = await readFile(mark, 'utf8').catch(() => undefined);
  if (written === undefined) return undefined;
  try {
    const since = Date.parse(markShape.parse(JSON.parse(written)).since);
    return Number.isNaN(since) ? undefined : since;
  } catch {
    // damaged: the thirty days begin again
    return undefined;
  }
}

/** Folders that were about to be deleted when the bot was ended. */
async function leftovers(dir: string): Promise<readonly string[]> {
  const names = await readdir(dir).catch(() => []);
  return names.filter((name) => name.startsWith(DELETED));
}
