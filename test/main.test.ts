import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/** The bot as people start it: processes, signals, exit codes. Each is started once and asked all it can show. */
const children: ChildProcess[] = [];
const dataDirs: string[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const dir of dataDirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** Resolves when `text` was printed. */
  readonly saw: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(command: string, args: readonly string[], env: Record<string, string>): Started {
  const { DISCORD_TOKEN: _, DISCORD_GUILD_ID: __, HEALTH_PORT: ___, ...rest } = process.env;
  // two at once would wait for one another
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'verbatim-'));
  dataDirs.push(DATA_DIR);
  const child = spawn(command, args, { env: { ...rest, LOG_LEVEL: 'info', DATA_DIR, ...env } });
  children.push(child);
  let printed = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      for (const check of waiting) check();
    });
  return {
    child,
    printed: () => printed,
    saw: (text) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!printed.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    ended: once(child, 'close').then(([code]) => Number(code)),
  };
}

const main = ['--import', 'tsx', 'src/main.ts'] as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('npm start without a token', () => {
  it('opens its page on another port when the one is taken, is healthy, and ends with 0 on SIGTERM to npm', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const healthPort = await freePort();
    const { child, printed, saw, ended } = start('npm', ['start'], {
      LOCAL_PORT: String(port),
      HEALTH_PORT: String(healthPort),
      ARTICLE_DIR: './articles',
    });
    await saw('Verbatim is ready');
    const [, page = ''] = /open (http:\S+)/u.exec(printed()) ?? [];
    expect(new URL(page).port).not.toBe(String(port));
    expect(printed()).toContain(`Port ${port} (LOCAL_PORT) is taken`);
    expect(printed()).toContain('ARTICLE_DIR is no setting, and is ignored: ARTICLES_DIR is');
    expect((await fetch(page)).status).toBe(200);
    const health = await fetch(`http://127.0.0.1:${healthPort}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { discord: true, index: true, answering: true, folder: true },
    ]);
    const metrics = await fetch(`http://127.0.0.1:${healthPort}/metrics`);
    expect(metrics.headers.get('content-type')).toContain('version=0.0.4');
    expect(await metrics.text()).toContain('\nverbatim_connected 1\n');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(page)).rejects.toThrow('fetch failed');
    expect(printed()).toContain('"msg":"stopped"');
    taken.close();
  });

  it('ends with 0 on SIGINT, also before it is ready', async () => {
    const { child, saw, ended } = start('node', main, { LOCAL_PORT: String(await freePort()) });
    await saw('articles read');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

describe('npm start with a fault', () => {
  it('names all that is wrong with the settings and ends with 1', async () => {
    const { printed, ended } = start('node', main, { DISCORD_TOKEN: 'abc', LOG_LEVEL: 'loud' });
    expect(await ended).toBe(1);
    expect(printed()).toContain('DISCORD_TOKEN is no bot token');
    expect(printed()).toContain('LOG_LEVEL is "loud"');
  });

  it('names a missing articles folder and ends with 1', async () => {
    const dir = join(await mkdtemp(join(tmpdir(), 'verbatim-')), 'none');
    const { printed, ended } = start('node', main, {
      ARTICLES_DIR: dir,
      LOCAL_PORT: String(await freePort()),
    });
    expect(await ended).toBe(1);
    expect(printed()).toContain(`The articles folder "${dir}" does not exist`);
  });
});

describe('npm start with an empty folder of articles', () => {
  it('runs, and says how to add some', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const { child, printed, saw, ended } = start('node', main, {
      ARTICLES_DIR: dir,
      DATA_DIR: join(dir, '.data'),
      LOCAL_PORT: String(await freePort()),
    });
    await saw('Verbatim is ready');
    expect(printed()).toContain('/library add');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await rm(dir, { recursive: true });
  });
});
