import { access, constants, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { makeFolder } from './library/make-folder.ts';
import type { Log } from './log.ts';

/** The folder for what the bot keeps cannot be used; the message says why, and what to do. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError';
}

/** A process that was killed leaves its lock behind; it is believed for so long. */
const STALE_MS = 5_000;
const RETRY_MS = 500;

/** How a folder is held. */
export interface HoldOptions {
  readonly log: Log;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
  /** Called with a sentence when another process has taken the folder, after this one stood still. */
  readonly onLost: (sentence: string) => void;
  /** How long a lock that somebody holds is waited for; longer than one that was left behind is believed. */
  readonly patienceMs?: number;
}

/**
 * Makes `dir` where it is not there, and holds it for this process alone: two that write to one folder
 * would undo each other. Returns what lets go of it. The lock of a process that was killed ends after
 * five seconds, which this waits for. Throws DataDirError.
 */
export async function holdDataDir(dir: string, options: HoldOptions): Promise<() => Promise<void>> {
  const { log, signal, onLost, patienceMs = STALE_MS + 4 * RETRY_MS } = options;
  await madeWritable(dir);
  const taken = `Another Verbatim uses DATA_DIR ${dir}. Stop it, or give this one a folder of its own.`;
  const lockFolder = join(dir, 'lock');
  const before = await touchedAt(lockFolder);
  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      const release = await lock(dir, {
        lockfilePath: lockFolder,
        stale: STALE_MS,
        onCompromised: () => onLost(taken),
      });
      // one that was lost belongs to the other process
      return () => release().catch(() => undefined);
    } catch (cause) {
      if (!isHeld(cause)) throw unusable(dir, cause);
      if (waited >= STALE_MS && (await isFromLater(lockFolder, before)))
        await utimes(lockFolder, 0, 0);
      else if (waited >= patienceMs || signal.aborted) throw new DataDirError(taken, { cause });
      if (waited === 0)
        log.warn({ dataDir: dir }, 'DATA_DIR is in use, or was until a crash: waiting');
      await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Whether a lock was left behind while the clock was ahead: whoever holds one touches it every few seconds,
 * and that one was touched in the future, and not since.
 */
async function isFromLater(lockFolder: string, before: number): Promise<boolean> {
  const now = await touchedAt(lockFolder);
  return now === before && now > Date.now();
}

/** In milliseconds since 1970; 0 where there is none. */
async function touchedAt(lockFolder: string): Promise<number> {
  const found = await stat(lockFolder).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}

async function madeWritable(dir: string): Promise<void> {
  try {
    await makeFolder(dir);
    await access(dir, constants.W_OK);
  } catch (cause) {
    throw unusable(dir, cause);
  }
}

function unusable(dir: string, cause: unknown): DataDirError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new DataDirError(
    `DATA_DIR ${dir} cannot be used (${why}). Name a folder that the bot may write to.`,
    { cause },
  );
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}
