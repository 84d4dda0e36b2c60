import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from './temp-folder.ts';

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
if (!hasSystemd)
  process.stdout.write('The systemd unit is not checked: no systemd-analyze here.\n');

describe('the systemd unit', () => {
  it.skipIf(!hasSystemd)('is one that systemd takes without a word', async () => {
    const unit = await readFile('docs/deploy/verbatim.service', 'utf8');
    const path = join(await tempFolder(), 'verbatim.service');
    // where Node is on this machine
    await writeFile(path, unit.replace('/usr/bin/node', process.execPath));
    const { stderr, status } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.includes('verbatim.service'))).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('the container', () => {
  it('has all folders that the code is in, and starts as npm start does', async () => {
    const file = await readFile('docs/deploy/Containerfile', 'utf8');
    const copied = Array.from(file.matchAll(/^COPY (.+) \S+$/gmu), ([, from = '']) =>
      from.split(' '),
    );
    const all = await readdir('.');
    expect(copied.flat().filter((one) => !all.includes(one))).toEqual([]);
    expect(copied.flat()).toEqual(expect.arrayContaining(['index', 'commands', 'src']));
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    const [, command = '[]'] = /^CMD (.+)$/mu.exec(file) ?? [];
    expect(`exec ${JSON.parse(command).join(' ')}`).toBe(scripts.start);
    expect(file).toMatch(/^USER node$/mu);
  });
});
