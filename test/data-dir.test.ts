import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DataDirError, holdDataDir, type HoldOptions } from '../src/data-dir.ts';
import { createLog } from '../src/log.ts';
import { tempFolder } from './temp-folder.ts';

function holding(
  dir: string,
  { signal = new AbortController().signal, patienceMs = 0 }: Partial<HoldOptions> = {},
) {
  const logged: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)).msg);
      done();
    },
  });
  const log = createLog('info', sink);
  const held = holdDataDir(dir, { log, signal, onLost: () => undefined, patienceMs });
  return { held, logged };
}

describe('the folder for what the bot keeps', () => {
  it('is made, held by one, and free again when that one lets go', async () => {
    const dir = join(await tempFolder(), 'deep', 'data');
    const letGo = await holding(dir).held;
    await expect(holding(dir).held).rejects.toThrow(`Another Verbatim uses DATA_DIR ${dir}.`);
    await letGo();
    expect(await readdir(dir)).toEqual([]);
    await (
      await holding(dir).held
    )();
  });

  it('is taken over from a process that was killed while the clock was ahead', async () => {
    const dir = await tempFolder();
    await mkdir(join(dir, 'lock'));
    const then = new Date(Date.now() + 365 * 24 * 3_600_000);
    await utimes(join(dir, 'lock'), then, then);
    const letGo = await holding(dir, { patienceMs: 7_000 }).held;
    await letGo();
    expect(await readdir(dir)).toEqual([]);
  }, 15_000);

  it('is taken over from a process that was killed', async () => {
    const dir = await tempFolder();
    await mkdir(join(dir, 'lock'));
    const then = new Date(Date.now() - 60_000);
    await utimes(join(dir, 'lock'), then, then);
    const letGo = await holding(dir).held;
    await letGo();
    expect(await readdir(dir)).toEqual([]);
  });

  it('says that it waits, and waits no longer than the bot runs', async () => {
    const dir = await tempFolder();
    const letGo = await holding(dir).held;
    const { log, signal } = { log: createLog('silent'), signal: AbortSignal.abort() };
    const waiting = holdDataDir(dir, { log, signal, onLost: () => undefined });
    await expect(waiting).rejects.toThrow(DataDirError);
    await letGo();
  });

  it('is named where it cannot be made', async () => {
    const dir = '/proc/nope/data';
    await expect(holding(dir).held).rejects.toThrow(
      /^DATA_DIR \/proc\/nope\/data cannot be used \(.+\)\. Name a folder that the bot may write to\.$/u,
    );
  });
});
