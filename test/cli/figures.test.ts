import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOLL = 'The siege killed eight people, a guard said. Nine were hurt.\n';
const files = {
  'a.md': `---\ntitle: Toll of the siege\nsource: Coast Post\npublished: 2031-02-03\nincident: Siege\n---\n${TOLL}`,
  'b.txt': TOLL,
  'c.md':
    '---\ntitle: Siege ends\npublished: 2031-02-03\nincident: Siege\n---\nSix people were killed in the siege.\n',
  'd.md': '---\ntitle: Flood\nincident: Flood\n---\nTwo people drowned.\n',
};
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'figures-'));
  for (const [path, content] of Object.entries(files)) await writeFile(join(dir, path), content);
});
afterAll(() => rm(dir, { recursive: true }));

/** Runs the command as a person does. */
async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/figures.ts', ...args]);
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe('npm run figures', () => {
  it('compares the figures of the incidents with the words, source by source', async () => {
    const { code, stdout, stderr } = await run('--articles', dir, 'siege');
    expect(stdout).toBe(
      [
        'Siege',
        '',
        '  Killed: total – the sources differ',
        '    from “Six” (c.md, 3 February 2031) to “eight” (Coast Post, 3 February 2031)',
        '    Coast Post · 3 February 2031 · a.md',
        '    date unknown · b.txt',
        '      paragraph 1: “The siege killed eight people, a guard said.” […]',
        '    3 February 2031 · c.md',
        '      paragraph 1: “Six people were killed in the siege.”',
        '',
        '  Injured: total – only one source',
        '    Coast Post · 3 February 2031 · a.md',
        '    date unknown · b.txt',
        '      paragraph 1: […] “Nine were hurt.”',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('cannot tell every figure', async () => {
    const { stderr, code } = await run('--articles', dir, '--figure', 'colour', 'siege');
    expect(stderr).toContain('Which figure is meant by "colour" cannot be told');
    expect(code).toBe(1);
  });

  it('does not take a figure for its lines of JSON, which hold them all', async () => {
    const { stdout, stderr, code } = await run('--json', '--articles', dir, '--figure', 'killed');
    expect(stderr).toContain('--figure does not go with --json');
    expect([stdout, code]).toEqual(['', 1]);
  });

  it('writes a line of JSON for each figure of each file', async () => {
    const { stdout } = await run('--json', '--articles', dir);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const texts = new Map<unknown, string>(Object.entries(files));
    for (const { article, start, end, quote } of lines)
      expect(texts.get(article)?.slice(Number(start), Number(end))).toBe(quote);
    const killed = lines.filter(({ measure }) => measure === 'killed');
    expect(killed.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['a.md', 'b.txt', 'c.md']),
    );
    const start = files['b.txt'].indexOf('eight');
    expect(killed.find(({ article }) => article === 'b.txt')).toMatchObject({
      group: 'total',
      min: 8,
      max: 8,
      qualifier: 'exact',
      scope: 'main',
      quote: 'The siege killed eight people, a guard said.',
      figure: { start, end: start + 'eight'.length },
      part: false,
      hedge: null,
    });
  });
});
