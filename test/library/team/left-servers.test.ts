import { mkdir, readdir } from 'node:fs/promises';
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
