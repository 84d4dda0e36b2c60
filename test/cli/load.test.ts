import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loaded } from '../../src/cli/load.ts';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'load-'));
  await writeFile(join(dir, 'ferry.md'), 'Twelve passengers were hurt on the ferry.\n');
  await writeFile(join(dir, 'photo.md'), Buffer.alloc(200, 1));
});
afterAll(() => rm(dir, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('loaded', () => {
  it('is ready, with all that can be read, and names on standard error what cannot', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const engine = await loaded(dir);
    const about = await engine.about({});
    expect(about).toMatchObject({ articles: 1, unread: [{ path: 'photo.md' }], unreadCount: 1 });
    expect(about.reading).toBeUndefined();
    expect(write.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^photo\.md is not text: .*\n$/u),
    ]);
  });

  it('throws for a folder that is not there', async () => {
    await expect(loaded(join(dir, 'nowhere'))).rejects.toThrow('does not exist');
  });
});
