import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leftServers } from '../../../src/library/team/left-servers.ts';
import { tempFolder } from '../../temp-folder.ts';

it('a server that was left while the clock was years ahead is deleted thirty days after it was right', async () => {
  const dir = await tempFolder();
  await mkdir(join(dir, '1'));
  const at = (day: string) =>
    leftServers(dir, ['1'], { isIn: () => false, now: new Date(`${day}T10:00:00Z`) });
  expect((await at('2036-01-01')).left).toEqual(['1']);
  expect((await at('2026-03-01')).left).toEqual(['1']);
  expect((await at('2026-03-30')).deleted).toEqual([]);
  expect((await at('2026-03-31')).deleted).toEqual(['1']);
  expect(await readdir(dir)).toEqual([]);
});

it('one whose mark cannot be written keeps no other from being looked after', async () => {
  const dir = await tempFolder();
  await writeFile(join(dir, '1'), 'no folder');
  await mkdir(join(dir, '2'));
  const { left, failed } = await leftServers(dir, ['1', '2'], {
    isIn: () => false,
    now: new Date('2026-03-01T10:00:00Z'),
  });
  expect(left).toEqual(['2']);
  expect(failed).toMatchObject([{ folder: '1', error: { code: 'ENOTDIR' } }]);
});
