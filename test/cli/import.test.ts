import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { progressLine, summaryText } from '../../src/cli/import-text.ts';
import { FERRY, INQUIRY, p, page } from '../library/readers/made/news-page.ts';
import { tempFolder } from '../temp-folder.ts';

/** Runs a command as a person does. */
async function run(command: string, env: Record<string, string>, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${command}.ts`, ...args], {
    env: { ...process.env, ...env },
  });
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

describe('npm run import', () => {
  it('takes a link and a folder, says what became of each, and ends with 1 where some failed', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(page('<title>Ferry hits pier</title>', p(FERRY)));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [dir, folder, data] = [await tempFolder(), await tempFolder(), await tempFolder()];
    await writeFile(join(folder, 'inquiry.html'), page('<title>Radar was off</title>', p(INQUIRY)));
    const env = { PRIVATE_HOSTS: host, DATA_DIR: data };
    const given = [`http://${host}/a`, folder, 'http://localhost:9/'];
    const first = await run('import', env, '--articles', dir, ...given);
    expect(first.stdout).toContain('Taken: 2');
    expect(first.stdout).toContain('http://localhost:9/ is not read');
    expect(first.code).toBe(1);
    const again = await run('import', env, '--articles', dir, ...given.slice(0, 2));
    expect(again.stdout).toContain('Skipped: 2');
    expect(again.code).toBe(0);
  });

  it('says how it is called where nothing is given', async () => {
    const { code, stderr } = await run('import', {});
    expect(stderr).toContain('npm run --silent import -- https://');
    expect(code).toBe(1);
  });
});

describe('npm run text', () => {
  it('prints the text of a file, in which offsets count', async () => {
    const [dir, data] = [await tempFolder(), await tempFolder()];
    await writeFile(join(dir, 'a.html'), page('<title>Ferry</title>', p(FERRY)));
    const printed = await run('text', { DATA_DIR: data }, '--articles', dir, 'a.html');
    expect(printed).toEqual({ code: 0, stdout: FERRY.join('\n\n'), stderr: '' });
    expect(await run('text', {}, '--articles', dir, 'b.html')).toMatchObject({ code: 1 });
  });
});

describe('the line of progress', () => {
  it('is a bar with figures, no longer than the terminal', () => {
    const line = progressLine({ done: 5, total: 10, taken: 3, skipped: 1, failed: 1 }, 80);
    expect(line).toBe('[##########..........] 5 of 10 · taken 3, skipped 1, failed 1');
    expect(progressLine({ done: 5, total: 10, taken: 3, skipped: 1, failed: 1 }, 30)).toHaveLength(
      29,
    );
  });
});

describe('the summary', () => {
  it('says what was taken, skipped and failed, and why', () => {
    const summary = summaryText([
      { from: 'a.html', kind: 'taken', path: '2024-a.txt', remarks: [] },
      { from: 'b.html', kind: 'taken', path: 'b.txt', remarks: ['gives no day'] },
      { from: 'c.png', kind: 'skipped', reason: 'is a picture' },
      { from: 'https://x.example/\u001b[2J', kind: 'failed', reason: 'is not there (404)' },
    ]);
    expect(summary).toContain('Taken: 2\n  a.html → 2024-a.txt\n');
    expect(summary).toContain('    b.html gives no day');
    expect(summary).toContain('Skipped: 1\n  c.png is a picture');
    expect(summary).toContain('Failed: 1\n  https://x.example/');
    expect(summary).not.toContain('\u001b');
  });
});
