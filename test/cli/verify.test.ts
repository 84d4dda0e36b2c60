import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FERRY = '---\nsource: Coast Post\n---\nTwelve passengers were hurt on the ferry.\n';
const TRAM = '---\nsource: Coast Post\n---\nThe tram was built in 1974.\n';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verify-'));
  await writeFile(join(dir, 'ferry.md'), FERRY);
  await writeFile(join(dir, 'tram.md'), TRAM);
});
afterAll(() => rm(dir, { recursive: true }));

async function run(args: readonly string[], input: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/verify.ts', ...args]);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe('npm run verify', () => {
  it('writes a line for each text, with each statement by its place', async () => {
    const said = 'Nine passengers were hurt on the ferry.';
    const { code, stdout, stderr } = await run(
      ['--json', '--articles', dir],
      `${JSON.stringify({ id: 7, text: `${said} A whale was seen.` })}\n{"id":8}\n`,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      id: 7,
      statements: [
        {
          start: 0,
          end: said.length,
          verdict: 'differs',
          unlike: ['Nine'],
          excerpts: [{ article: 'ferry.md', start: FERRY.indexOf('Twelve') }],
        },
        { start: said.length + 1, verdict: 'not mentioned', excerpts: [] },
      ],
    });
    expect(stderr).toBe('Line 2 of the input is no {"id": …, "text": "…"} in JSON.\n');
    expect(code).toBe(1);
  });

  it('says in words what the articles say, and never that it is true', async () => {
    const { code, stdout } = await run(['--articles', dir], 'The tram was built in 1974.\n');
    expect(stdout).toContain('  borne out\n  “The tram was built in 1974.”\n  Coast Post');
    expect(stdout).not.toMatch(/true|false/u);
    expect(code).toBe(0);
  });
});
