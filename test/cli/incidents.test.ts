import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FERRY = 'The ferry Havlund ran aground off Port Sallow on 8 November 2030.\n';
const files = {
  'mill.md': `---
title: Three millers killed
source: Coast Post
published: 2031-06-12
place: Brennal
---
A fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.
`,
  'mourned.md': `---
title: Millers mourned
published: 2031-06-14
place: Brennal
---
Brennal mourned the three millers killed in the fire at its flour mill on Wednesday.
`,
  'ferry.md': `---\ntitle: Rudder jammed\nplace: Port Sallow\n---\n${FERRY}`,
  'wire/ferry.md': `---\ntitle: Grounding\nsource: Harbour Wire\n---\n${FERRY}`,
  'queen.md': '---\ntitle: Queen visits\n---\nQueen Ilse came by boat.\n',
};
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'incidents-'));
  await mkdir(join(dir, 'wire'));
  for (const [path, content] of Object.entries(files)) await writeFile(join(dir, path), content);
});
afterAll(() => rm(dir, { recursive: true }));

/** Runs the command as a person does. */
async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/incidents.ts', ...args]);
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe('npm run incidents', () => {
  it('lists all incidents, the latest first, with all files of their articles', async () => {
    const { code, stdout, stderr } = await run('--articles', dir);
    expect(stdout).toBe(
      [
        'Flour mill fire in Brennal · presumed 11 June 2031',
        '  Three millers killed',
        '    Coast Post · 12 June 2031 · mill.md',
        '  Millers mourned',
        '    14 June 2031 · mourned.md',
        '',
        'Ferry grounding in Port Sallow · 8 November 2030',
        '  Rudder jammed',
        '    date unknown · ferry.md',
        '  Grounding',
        '    Harbour Wire · date unknown · wire/ferry.md',
        '',
        'Queen visits',
        '  Queen visits',
        '    date unknown · queen.md',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('lists those with the words as lines of JSON', async () => {
    const { code, stdout } = await run('--json', '--articles', dir, 'port', 'sall');
    const lines: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      {
        incident: expect.stringMatching(/^[\w-]{16}$/u),
        name: 'Ferry grounding in Port Sallow',
        date: '2030-11-08',
        presumed: false,
        place: 'Port Sallow',
        articles: ['ferry.md', 'wire/ferry.md'],
      },
    ]);
    expect(code).toBe(0);
  });

  it.each(['zebra', '???'])(
    'says that none has the words %s, and that is no failure',
    async (words) => {
      const { code, stdout } = await run(words, '--articles', dir);
      expect(stdout).toBe('No incident has these words.\n');
      expect(code).toBe(0);
    },
  );

  it('tells how it is called', async () => {
    const { code, stdout } = await run('--help');
    expect(stdout).toContain('npm run --silent incidents');
    expect(code).toBe(0);
  });

  it('names an option that it does not have, and tells how it is called', async () => {
    const { code, stdout, stderr } = await run('--zebra');
    expect(stderr).toContain("'--zebra'");
    expect(stderr).toContain('--articles DIR');
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('names a folder that is not there', async () => {
    const missing = join(dir, 'nowhere');
    const { code, stdout, stderr } = await run('--articles', missing);
    expect(stderr).toContain(`The articles folder "${missing}" does not exist.`);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});
