import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InProcessEngine } from '../../../src/engine/in-process-engine.ts';
import { LibraryError } from '../../../src/library/library.ts';
import { LibraryFollower } from '../../../src/engine/thread/library-follower.ts';
import { FERRY, p, page } from '../../library/readers/made/news-page.ts';
import { tempFolder } from '../../temp-folder.ts';

/** A follower of a new folder with these files, and what it tells, as "level message". */
async function followerOf(files: Readonly<Record<string, string>>) {
  const dir = join(await tempFolder(), 'articles.d');
  await mkdir(dir);
  for (const [path, text] of Object.entries(files)) await writeFile(join(dir, path), text);
  return { dir, ...followerIn({ articlesDir: dir }) };
}

/** A follower of a folder that is there, and what it tells, but how far it is: that hangs on the machine. */
function followerIn(folders: { readonly articlesDir: string; readonly dataDir?: string }) {
  const engine = new InProcessEngine();
  const told: string[] = [];
  const follower = new LibraryFollower(folders, engine, (level, _, message) => {
    if (message !== 'reading articles') told.push(`${level} ${message}`);
  });
  return { engine, follower, told: () => told.splice(0) };
}

const MILL = { 'mill.txt': 'The mill of Vessby burned.' };

describe('loading', () => {
  it('fills the engine, and tells of what is not served, what is read and what is grouped', async () => {
    const { engine, follower, told } = await followerOf({ ...MILL, 'bad.txt': '' });
    expect((await engine.about({})).reading).toEqual({ done: 0, total: 0 });
    await follower.load();
    expect(await engine.about({})).toMatchObject({ articles: 1, unreadCount: 1 });
    expect((await engine.about({})).reading).toBeUndefined();
    expect(told()).toEqual([
      'warn file not served',
      'info articles read',
      'info incidents grouped',
    ]);
  });

  it('keeps texts that are made from files, and tells what is to be looked at', async () => {
    const [articlesDir, dataDir] = [await tempFolder(), await tempFolder()];
    await writeFile(join(articlesDir, 'a.html'), page('<title>Ferry</title>', p(FERRY)));
    await writeFile(join(articlesDir, 'b.txt'), '---\ndate: 2026-13-45\n---\nThe mill burned.');
    const { engine, follower, told } = followerIn({ articlesDir, dataDir });
    await follower.load();
    expect(told()[0]).toBe('warn file served, but look at it');
    expect((await engine.about({})).remarks).toMatchObject([{ path: 'b.txt' }]);
    const kept = await readdir(join(dataDir, 'texts'), { recursive: true });
    expect(kept.filter((path) => path.endsWith('text.txt'))).toHaveLength(1);
    await follower.rescan();
    expect(told()).toEqual([]);
  });

  it('lets the engine say how much is read', async () => {
    const names = Array.from({ length: 40 }, (_, nth) => `${nth}.txt`);
    const { engine, follower } = await followerOf(
      Object.fromEntries(names.map((name) => [name, `On ${name}.`])),
    );
    const loading = { isDone: false };
    const load = follower.load().finally(() => (loading.isDone = true));
    const seen = new Set<number>();
    while (!loading.isDone) {
      const { reading } = await engine.about({});
      if (reading && reading.total > 0) seen.add(reading.done);
      await new Promise(setImmediate);
    }
    await load;
    expect([...seen]).toEqual([0, 16, 32, 40].filter((done) => seen.has(done)));
    expect(seen.has(16)).toBe(true);
  });

  it('throws for a folder that cannot be read', async () => {
    const { dir, follower } = await followerOf({});
    await rm(dir, { recursive: true });
    await expect(follower.load()).rejects.toThrow(LibraryError);
    await expect(follower.load()).rejects.toThrow('does not exist');
  });
});

describe('a rescan', () => {
  it('takes over new articles and says how many there are, and nothing where nothing changed', async () => {
    const { dir, engine, follower, told } = await followerOf(MILL);
    await follower.load();
    told();
    await writeFile(join(dir, 'b.txt'), 'The ferry sank.');
    await follower.rescan();
    expect(told()).toEqual(['info articles changed']);
    expect(await engine.about({})).toMatchObject({ articles: 2 });
    expect((await engine.about({})).reading).toBeUndefined();
    await follower.rescan();
    expect(told()).toEqual([]);
  });

  it('tells of a file that is not served once', async () => {
    const { dir, follower, told } = await followerOf(MILL);
    await follower.load();
    told();
    await writeFile(join(dir, 'bad.txt'), '');
    await follower.rescan();
    await follower.rescan();
    expect(told()).toEqual(['warn file not served']);
  });

  it('of a folder that is away says so, and what was read stays', async () => {
    const { dir, engine, follower, told } = await followerOf(MILL);
    await follower.load();
    told();
    await rename(dir, `${dir}-away`);
    await follower.rescan();
    expect(told()).toEqual(['error the articles folder cannot be read']);
    const { answer, about } = await engine.ask('What burned in Vessby?', {});
    expect(answer.answered).toBe(true);
    expect(about.reading).toBeUndefined();
  });

  it('reads the aliases of the folder, and tells of a fault in them once', async () => {
    const { dir, engine, follower, told } = await followerOf(MILL);
    await follower.load();
    told();
    await writeFile(join(dir, 'aliases.json'), '{"same": [["Vessby", "Oldmark"]]}');
    await follower.rescan();
    expect((await engine.ask('What burned in Oldmark?', {})).answer.answered).toBe(true);
    await writeFile(join(dir, 'aliases.json'), 'no json');
    await follower.rescan();
    await follower.rescan();
    expect(told()).toEqual([expect.stringMatching(/^warn .*aliases\.json is not JSON/u)]);
  });
});

describe('a large library', () => {
  const MANY = Object.fromEntries(
    Array.from({ length: 310 }, (_, nth) => [`${nth}.txt`, `Barn ${nth} of Vessby burned.`]),
  );

  it('is kept for the next start, which takes it over', async () => {
    const { dir, follower, told } = await followerOf(MANY);
    await follower.load();
    expect(told()).not.toContain('info snapshot written');
    const folders = { articlesDir: dir, dataDir: join(await tempFolder(), 'data') };
    const [first, second] = [followerIn(folders), followerIn(folders)];
    await first.follower.load();
    expect(first.told().at(-1)).toBe('info snapshot written');
    await second.follower.load();
    expect(second.told()).toEqual([
      'info articles taken from the snapshot',
      'info articles read',
      'info incidents grouped',
    ]);
    expect(await second.engine.about({})).toEqual(await first.engine.about({}));
  });

  it('is served all the same where it cannot be kept, which is told once', async () => {
    const { dir } = await followerOf(MANY);
    const { engine, follower, told } = followerIn({
      articlesDir: dir,
      dataDir: join(dir, '0.txt'),
    });
    await follower.load();
    await writeFile(join(dir, '0.txt'), 'Another barn burned.');
    await follower.rescan();
    const warnings = told().filter((line) => line.startsWith('warn'));
    expect(warnings).toEqual([
      'warn the snapshot cannot be read: all articles are read anew',
      'warn the snapshot cannot be written in DATA_DIR: the next start takes longer',
    ]);
    expect(await engine.about({})).toMatchObject({ articles: 310 });
  });
});
