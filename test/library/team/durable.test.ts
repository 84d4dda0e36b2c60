import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../src/library/make-folder.ts';
import {
  appendThrough,
  replaceFile,
  thisDisk,
  writeThrough,
  type Disk,
} from '../../../src/library/team/durable.ts';
import { tempFolder } from '../../temp-folder.ts';

/** A folder, and a disk that notes what is asked of it, in order, with paths from that folder on. */
async function noting() {
  const dir = await tempFolder();
  const steps: string[] = [];
  const nameOf = (path: string): string =>
    (relative(dir, path) || '.').replace(/[\da-f]{8}-[\da-f-]+$/u, 'unfinished');
  const disk: Disk = {
    async open(path, flags) {
      const file = await thisDisk.open(path, flags);
      return {
        async writeFile(content) {
          steps.push(`write ${nameOf(path)}`);
          await file.writeFile(content);
        },
        async sync() {
          steps.push(`sync ${nameOf(path)}`);
          await file.sync();
        },
        close: () => file.close(),
      };
    },
    async mkdir(path) {
      await thisDisk.mkdir(path);
      steps.push(`make ${nameOf(path)}`);
    },
    async rename(from, to) {
      steps.push(`rename ${nameOf(from)} ${nameOf(to)}`);
      await thisDisk.rename(from, to);
    },
  };
  return { dir, disk, steps };
}

it('a file is written and on the disk before it is called written', async () => {
  const { dir, disk, steps } = await noting();
  await writeThrough(join(dir, 'text.txt'), 'Nine boats.', disk);
  expect(steps).toEqual(['write text.txt', 'sync text.txt']);
});

it('a file is replaced by one that is on the disk, and so is its name, before it is called replaced', async () => {
  const { dir, disk, steps } = await noting();
  await replaceFile(join(dir, 'facts.json'), '{}', disk);
  expect(steps).toEqual([
    'write facts.json.unfinished',
    'sync facts.json.unfinished',
    'rename facts.json.unfinished facts.json',
    'sync .',
  ]);
  expect(await readFile(join(dir, 'facts.json'), 'utf8')).toBe('{}');
});

it('a line is on the disk before it is called added', async () => {
  const { dir, disk, steps } = await noting();
  await appendThrough(join(dir, 'log.jsonl'), '{"did":"added"}', disk);
  expect(steps).toEqual(['write log.jsonl', 'sync log.jsonl']);
});

it('a folder has its name on the disk, and those above it', async () => {
  const { dir, disk, steps } = await noting();
  await makeFolder(join(dir, 'library', 'server'), disk);
  expect(steps).toEqual(['make library', 'sync .', 'make library/server', 'sync library']);
});

async function fullDisk(): Promise<never> {
  throw new Error('ENOSPC');
}

it.each(['write', 'rename'])(
  'a file that cannot be replaced leaves nothing beside it: %s',
  async (step) => {
    const dir = await tempFolder();
    await writeThrough(join(dir, 'facts.json'), '{}');
    const disk: Disk = {
      ...thisDisk,
      async open(path, flags) {
        const file = await thisDisk.open(path, flags);
        return {
          writeFile: step === 'write' ? fullDisk : (content) => file.writeFile(content),
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
      ...(step === 'rename' && { rename: fullDisk }),
    };
    await expect(replaceFile(join(dir, 'facts.json'), '{"a":1}', disk)).rejects.toThrow('ENOSPC');
    expect(await readdir(dir)).toEqual(['facts.json']);
  },
);
