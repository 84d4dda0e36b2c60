import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FERRY = '---\nsource: Coast Post\n---\nTwelve passengers were hurt on the ferry.\n';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'search-'));
  await writeFile(join(dir, 'ferry.md'), FERRY);
});
afterAll(() => rm(dir, { recursive: true }));

async function run(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/search.ts', ...args]);
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout] = await Promise.all([ended, text(child.stdout)]);
  return { code, stdout };
}

describe('npm run search', () => {
  it('writes a line with the passages by their places', async () => {
    const { code, stdout } = await run(['--json', '--articles', dir, 'tram OR "on the ferry"']);
    expect(JSON.parse(stdout)).toMatchObject({
      total: 1,
      all: true,
      faults: [],
      excerpts: [{ article: 'ferry.md', start: FERRY.indexOf('Twelve') }],
    });
    expect(code).toBe(0);
  });

  it('shows where a fault is, and ends with 1', async () => {
    const { code, stdout } = await run(['--articles', dir, 'ferry OR']);
    expect(stdout).toBe('ferry OR\n      ^^ OR stands between two words or phrases\n');
    expect(code).toBe(1);
  });
});
