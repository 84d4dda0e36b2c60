import { execFileSync } from 'node:child_process';
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesAt, bytesWithin, LEADS_OUT } from '../../src/library/bytes-within.ts';
import { readHere } from '../../src/library/read-file.ts';
import { tempFolder } from '../temp-folder.ts';

/** A library's folder beside a file that is no part of it. */
async function folders(): Promise<{ root: string; outside: string }> {
  const all = await realpath(await tempFolder());
  const root = join(all, 'articles');
  const outside = join(all, 'secret.txt');
  await mkdir(root);
  await writeFile(outside, 'The password is mill.');
  return { root, outside };
}

/** Why a file that a scan found is not served when it is read. */
async function reasonAt(dir: string, path: string): Promise<string | undefined> {
  for await (const [read] of readHere(dir, [{ path, size: 20, stamp: 'then' }]))
    return read && 'unread' in read ? read.unread.reason : undefined;
  return undefined;
}

describe('a file that was swapped after the scan found it', () => {
  it('for a pipe is named, and nothing waits for it', async () => {
    const { root } = await folders();
    execFileSync('mkfifo', [join(root, 'a.txt')]);
    expect(await reasonAt(root, 'a.txt')).toMatch(/^is no file/u);
  });

  it('for a link out of the folder is not read', async () => {
    const { root, outside } = await folders();
    await symlink(outside, join(root, 'a.txt'));
    expect(await reasonAt(root, 'a.txt')).toBe(LEADS_OUT);
  });

  it('is not read through a folder that became a link', async () => {
    const { root } = await folders();
    await symlink('..', join(root, 'more'));
    expect(await reasonAt(root, 'more/secret.txt')).toBe(LEADS_OUT);
  });

  it('for a far larger one is not read whole', async () => {
    const { root } = await folders();
    await writeFile(join(root, 'a.txt'), Buffer.alloc(9 * 1024 * 1024, 'a '));
    expect(await reasonAt(root, 'a.txt')).toMatch(/^is larger than 8 MB/u);
  });
});

describe('bytesWithin', () => {
  it('follows a link that stays in the folder', async () => {
    const { root } = await folders();
    await writeFile(join(root, 'a.txt'), 'The mill burned.');
    await symlink('a.txt', join(root, 'b.txt'));
    expect((await bytesWithin(root, 'b.txt')).toString()).toBe('The mill burned.');
  });

  it('reads an empty file as no bytes', async () => {
    const { root } = await folders();
    await writeFile(join(root, 'a.txt'), '');
    expect(await bytesWithin(root, 'a.txt')).toHaveLength(0);
  });

  it.runIf(process.platform === 'linux')(
    'reads no more than it may of a file that has no size',
    async () => {
      // what the system makes up while it is read says that it is empty
      await expect(bytesAt('/proc/self/maps', 10)).rejects.toThrow('is larger than 8 MB');
    },
  );
});
