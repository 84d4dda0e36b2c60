import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library, LibraryError, type Change } from '../../src/library/library.ts';
import { readHere, type ReadFiles } from '../../src/library/read-file.ts';
import { READERS } from '../../src/library/readers/readers.ts';
import { MAX_BYTES } from '../../src/library/unread.ts';
import { tempFolder } from '../temp-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files. */
async function folderWith(files: Files): Promise<string> {
  const dir = await tempFolder();
  await write(dir, files);
  return dir;
}

async function write(dir: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}

/** A library over a folder, scanned once, with what it told from then on. */
async function scanned(dir: string): Promise<{ library: Library; told: () => string[] }> {
  const changes: Change[] = [];
  const library = new Library(dir, (change) => changes.push(change));
  await library.scan();
  return {
    library,
    /** What was told since last asked. */
    told: () => changes.splice(0).map(({ kind, article }) => `${kind} ${article.path}`),
  };
}

/** Why the first scan of a folder failed. */
async function failureOf(dir: string): Promise<string> {
  const failure: unknown = await new Library(dir, () => {}).scan().catch((error: unknown) => error);
  if (failure instanceof LibraryError) return failure.message;
  throw new Error('it was read', { cause: failure });
}

const MILL = 'The mill burned.';
const FERRY = 'The ferry sank.';

describe('a scan', () => {
  it('tells every article by path, sub-folders included', async () => {
    const dir = await folderWith({ 'b.txt': MILL, 'a/c.md': FERRY, 'a.txt': 'The pier stood.' });
    const { library, told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt', 'added a/c.md', 'added b.txt']);
    expect(library.size).toBe(3);
    expect(library.unread).toEqual([]);
  });

  it('leaves hidden files and folders alone, and names files of other kinds', async () => {
    const dir = await folderWith({
      'a.txt': MILL,
      '.hidden.txt': FERRY,
      '.git/b.txt': FERRY,
      'picture.png': FERRY,
      'notes.txt.bak': FERRY,
    });
    const { library, told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt']);
    expect(library.unread.map(({ path }) => path)).toEqual(['notes.txt.bak', 'picture.png']);
  });

  it('takes endings in capitals, and a folder named like an article for a folder', async () => {
    const { told } = await scanned(await folderWith({ 'A.TXT': MILL, 'b.txt/c.MD': FERRY }));
    expect(told()).toEqual(['added A.TXT', 'added b.txt/c.MD']);
  });

  it('says how far it is', async () => {
    const names = Array.from({ length: 20 }, (_, nth) => `${nth}.txt`);
    const dir = await folderWith(Object.fromEntries(names.map((name) => [name, `On ${name}.`])));
    const steps: [number, number][] = [];
    await new Library(dir, () => {}).scan((done, total) => steps.push([done, total]));
    expect(steps).toEqual([
      [0, 20],
      [16, 20],
      [20, 20],
    ]);
  });

  it('reads only files that are new or different', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': FERRY });
    const { library } = await scanned(dir);
    await write(dir, { 'b.txt': 'The ferry sank again.', 'c.txt': 'The pier stood.' });
    const steps: [number, number][] = [];
    await library.scan((done, total) => steps.push([done, total]));
    expect(steps).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });

  it('tells articles as they are read where none is served yet, and lets others in between', async () => {
    const names = Array.from({ length: 20 }, (_, nth) => `${nth}.txt`);
    const dir = await folderWith(Object.fromEntries(names.map((name) => [name, `On ${name}.`])));
    let told = 0;
    let turns = 0;
    const library = new Library(dir, () => {
      told += 1;
      setImmediate(() => (turns += 1));
    });
    const toldAt: number[] = [];
    await library.scan(() => toldAt.push(told));
    expect(toldAt).toEqual([0, 16, 20]);
    expect(turns).toBeGreaterThanOrEqual(19);
  });

  it('tells nothing of later files before all are read', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const changes: Change[] = [];
    const library = new Library(dir, (change) => changes.push(change));
    await library.scan();
    await write(dir, { 'b.txt': FERRY, 'c.txt': 'The pier stood.' });
    const toldAt: number[] = [];
    await library.scan(() => toldAt.push(changes.length));
    expect(toldAt).toEqual([1, 1]);
    expect(changes).toHaveLength(3);
  });

  it('tells again what a listener failed at', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': FERRY });
    const told: string[] = [];
    let fails = true;
    const library = new Library(dir, ({ article }) => {
      if (fails && article.path === 'b.txt') throw new Error('not now');
      told.push(article.path);
    });
    await expect(library.scan()).rejects.toThrow('not now');
    fails = false;
    await library.scan();
    expect(told).toEqual(['a.txt', 'b.txt']);
  });

  it('asked for while one runs waits for that one', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const changes: Change[] = [];
    const library = new Library(dir, (change) => changes.push(change));
    const first = library.scan();
    expect(library.scan()).toBe(first);
    await first;
    expect(changes).toHaveLength(1);
  });

  it('may be asked for again when one has ended', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'b.txt': FERRY });
    await library.scan();
    expect(told()).toEqual(['added b.txt']);
  });
});

describe('a scan after', () => {
  it('nothing tells nothing', async () => {
    const { library, told } = await scanned(await folderWith({ 'a.txt': MILL }));
    told();
    await library.scan();
    expect(told()).toEqual([]);
  });

  it('a file was only touched tells nothing', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const { library, told } = await scanned(dir);
    told();
    await utimes(join(dir, 'a.txt'), 1_000_000, 1_000_000);
    await library.scan();
    expect(told()).toEqual([]);
  });

  it('a file was removed tells that its article is', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': FERRY });
    const { library, told } = await scanned(dir);
    told();
    await rm(join(dir, 'a.txt'));
    await library.scan();
    expect(told()).toEqual(['removed a.txt']);
    expect(library.size).toBe(1);
  });

  it('a body was edited tells one article removed and another added', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'a.txt': 'The mill burned down.' });
    await library.scan();
    expect(told()).toEqual(['removed a.txt', 'added a.txt']);
  });

  it('a title was edited tells that the article changed', async () => {
    const dir = await folderWith({ 'a.md': `---\ntitle: Mill\n---\n${MILL}` });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'a.md': `---\ntitle: Mill burns\n---\n${MILL}` });
    await library.scan();
    expect(told()).toEqual(['changed a.md']);
  });

  it('a file was renamed tells that its article changed', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': FERRY });
    const { library, told } = await scanned(dir);
    told();
    await rename(join(dir, 'a.txt'), join(dir, 'c.txt'));
    await library.scan();
    expect(told()).toEqual(['changed c.txt']);
  });

  it('a file became unreadable tells that its article is gone', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': FERRY });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'a.txt': '' });
    await library.scan();
    expect(told()).toEqual(['removed a.txt']);
    expect(library.unread.map(({ path }) => path)).toEqual(['a.txt']);
  });

  it('an unreadable file was mended tells its article and names the file no more', async () => {
    const dir = await folderWith({ 'a.txt': '', 'b.txt': FERRY });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'a.txt': MILL });
    await library.scan();
    expect(told()).toEqual(['added a.txt']);
    expect(library.unread).toEqual([]);
  });
});

describe('files with one body', () => {
  const copy = `---\nsource: Mill Post\n---\n${MILL}`;

  it('are one article under the first path, the others its copies', async () => {
    const changes: Change[] = [];
    const library = new Library(await folderWith({ 'b.md': copy, 'a.txt': MILL }), (change) =>
      changes.push(change),
    );
    await library.scan();
    expect(library.size).toBe(1);
    expect(changes.map(({ article }) => [article.path, article.copies])).toEqual([
      ['a.txt', [{ path: 'b.md', bodyStart: 26, title: 'b', source: 'Mill Post' }]],
    ]);
  });

  it('are the same articles however many files are read at a time, and whatever their order', async () => {
    const files = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9 })),
      { selector: ([name]) => name, minLength: 1, maxLength: 60 },
    );
    const folds = fc.asyncProperty(files, async (named) => {
      const dir = await mkdtemp(join(tmpdir(), 'copies-'));
      try {
        await write(
          dir,
          Object.fromEntries(named.map(([name, body]) => [`${name}.txt`, `Body ${body}.`])),
        );
        const served = new Map<string, string>();
        const library = new Library(dir, ({ kind, article }) => {
          expect(kind).toBe(served.has(article.id) ? 'changed' : 'added');
          served.set(article.id, [article, ...article.copies].map(({ path }) => path).join());
        });
        await library.scan();
        const expected = new Map<number, string[]>();
        for (const [name, body] of named)
          expected.set(body, [...(expected.get(body) ?? []), `${name}.txt`].toSorted());
        expect(new Set(served.values())).toEqual(
          new Set([...expected.values()].map((paths) => paths.join())),
        );
      } finally {
        await rm(dir, { recursive: true });
      }
    });
    await fc.assert(folds, { numRuns: 15 });
  });

  it('change when a copy comes or goes', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'b.md': copy });
    await library.scan();
    expect(told()).toEqual(['changed a.txt']);
    await rm(join(dir, 'b.md'));
    await library.scan();
    expect(told()).toEqual(['changed a.txt']);
  });

  it('stay one article when the first of them goes', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.md': copy });
    const { library, told } = await scanned(dir);
    told();
    await rm(join(dir, 'a.txt'));
    await library.scan();
    expect(told()).toEqual(['changed b.md']);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['bytes that are no text', new Uint8Array(500), 'is not text: save it as UTF-8 text'],
    ['nothing', '', 'holds no text: write the article into it or remove it'],
    ['nothing but blanks', ' \n\n', 'holds no text: write the article into it or remove it'],
    [
      'front matter and nothing else',
      '---\ntitle: Mill\n---\n',
      'holds no text: write the article into it or remove it',
    ],
    [
      'nothing but a login',
      '---\ntitle: Mill\n---\nSign in to your account to read on. Register with your email address.\n',
      'holds no report, only what sites write around one: put the report into it or remove it',
    ],
    [
      'front matter that does not end',
      '---\ntitle: Mill\nThe mill burned.',
      'closing "---" line: mend the lines between the two "---" at its start, or remove them',
    ],
    [
      'more than 8 MB',
      new Uint8Array(MAX_BYTES + 1).fill(0x61),
      'is larger than 8 MB: split it into the articles it holds',
    ],
  ])('is named with the remedy, and the others are served: %s', async (_, content, reason) => {
    const { library, told } = await scanned(
      await folderWith({ 'a.txt': MILL, 'bad.txt': content }),
    );
    expect(told()).toEqual(['added a.txt']);
    const [unread, ...others] = library.unread;
    expect(unread?.path).toBe('bad.txt');
    expect(unread?.reason).toContain(reason);
    expect(others).toEqual([]);
  });

  it('is named for each, by path', async () => {
    const dir = await folderWith({ 'c.txt': '', 'a.txt': '', 'b.txt': MILL });
    await symlink('nowhere.txt', join(dir, 'ab.txt'));
    const { library } = await scanned(dir);
    expect(library.unread.map(({ path }) => path)).toEqual(['a.txt', 'ab.txt', 'c.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('is named where this user may not read it', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'bad.txt': FERRY });
    await chmod(join(dir, 'bad.txt'), 0);
    const { library, told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt']);
    expect(library.unread).toEqual([
      {
        path: 'bad.txt',
        reason: 'may not be read by this user: change its permissions (chmod a+r)',
      },
    ]);
  });
});

describe('a link', () => {
  const LEADS_OUT = 'is a link that leads out of the folder: put the file itself there';

  it('to a file inside the folder is read', async () => {
    const dir = await folderWith({ 'a.txt': MILL, '.kept/b.txt': FERRY });
    await symlink(join('.kept', 'b.txt'), join(dir, 'c.txt'));
    const { told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt', 'added c.txt']);
  });

  it('to a file outside is not read, and named', async () => {
    const outside = await folderWith({ 'secret.txt': FERRY });
    const dir = await folderWith({ 'a.txt': MILL });
    await symlink(join(outside, 'secret.txt'), join(dir, 'b.txt'));
    const { library, told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt']);
    expect(library.unread).toEqual([{ path: 'b.txt', reason: LEADS_OUT }]);
  });

  it('to a folder outside is not followed, and named', async () => {
    const outside = await folderWith({ 'secret.txt': FERRY });
    const dir = await folderWith({ 'a.txt': MILL });
    await symlink(outside, join(dir, 'more'));
    const { library, told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt']);
    expect(library.unread).toEqual([{ path: 'more', reason: LEADS_OUT }]);
  });

  it('to a folder whose name only begins like this one leads out', async () => {
    const dir = await tempFolder();
    await write(dir, { 'reports/a.txt': MILL, 'reports-old/b.txt': FERRY });
    await symlink('../reports-old/b.txt', join(dir, 'reports', 'b.txt'));
    const { library } = await scanned(join(dir, 'reports'));
    expect(library.unread).toEqual([{ path: 'b.txt', reason: LEADS_OUT }]);
  });

  it('to the folder itself does not go round', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    await symlink('.', join(dir, 'again'));
    const { told } = await scanned(dir);
    expect(told()).toEqual(['added a.txt']);
  });

  it('to nothing is named', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    await symlink('nowhere.txt', join(dir, 'b.txt'));
    const { library } = await scanned(dir);
    expect(library.unread).toEqual([
      {
        path: 'b.txt',
        reason: 'was gone, or is a link to nothing: remove it or put the file there',
      },
    ]);
  });

  it('to itself is named', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    await symlink('b.txt', join(dir, 'b.txt'));
    const { library } = await scanned(dir);
    expect(library.unread).toEqual([
      { path: 'b.txt', reason: 'is a link to itself: put the file itself there' },
    ]);
  });

  it('may be the folder of the library', async () => {
    const dir = await folderWith({ 'reports/a.txt': MILL });
    await symlink('reports', join(dir, 'articles'));
    const { told } = await scanned(join(dir, 'articles'));
    expect(told()).toEqual(['added a.txt']);
  });
});

it.skipIf(process.platform === 'win32')('a pipe named like an article is not read', async () => {
  const dir = await folderWith({ 'a.txt': MILL });
  execFileSync('mkfifo', [join(dir, 'b.txt')]);
  const { library, told } = await scanned(dir);
  expect(told()).toEqual(['added a.txt']);
  expect(library.unread).toEqual([]);
});

describe('a folder that cannot be used', () => {
  it('is named when it is missing, with the remedy', async () => {
    const dir = join(await tempFolder(), 'articles');
    const message = await failureOf(dir);
    expect(message).toContain(`"${dir}" does not exist. `);
    expect(message).toContain('ARTICLES_DIR');
  });

  it('is named when it is a file', async () => {
    const file = join(await folderWith({ 'a.txt': MILL }), 'a.txt');
    expect(await failureOf(file)).toContain(`"${file}" is not a folder. `);
  });

  it('is a start when it is empty, and can be named by whoever needs an article', async () => {
    const dir = await tempFolder();
    const library = new Library(dir, () => {});
    await library.scan();
    expect(library.size).toBe(0);
    const { message } = library.nothing();
    expect(message).toContain(`"${dir}" holds no article that can be read. `);
    for (const ending of READERS.flatMap(({ endings }) => endings))
      expect(message).toContain(ending);
  });

  it('has each file named when none can be read', async () => {
    const dir = await folderWith({ 'a.txt': '', 'b.txt': new Uint8Array(500) });
    const library = new Library(dir, () => {});
    await library.scan();
    const { message } = library.nothing();
    expect(message).toContain('\n  a.txt holds no text');
    expect(message).toContain('\n  b.txt is not text');
  });

  it('later keeps what was served, and is read when it is back', async () => {
    const dir = await folderWith({ 'articles/a.txt': MILL });
    const { library, told } = await scanned(join(dir, 'articles'));
    told();
    await rename(join(dir, 'articles'), join(dir, 'away'));
    await expect(library.scan()).rejects.toThrow(LibraryError);
    expect(library.size).toBe(1);
    await rename(join(dir, 'away'), join(dir, 'articles'));
    await write(dir, { 'articles/b.txt': FERRY });
    await library.scan();
    expect(told()).toEqual(['added b.txt']);
  });

  it('later keeps what was served when all its files are unreadable', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const { library, told } = await scanned(dir);
    told();
    await write(dir, { 'a.txt': '' });
    await expect(library.scan()).rejects.toThrow(LibraryError);
    expect(told()).toEqual([]);
    expect(library.size).toBe(1);
  });
});

/** What a library told: of each article its path, and the number of its passages among those packed. */
function toldOf(changes: Change[]) {
  return changes.splice(0).map(({ article, read }) => [article.path, read?.passages?.nth]);
}

describe('what was read of articles beside their files', () => {
  /** Reads as the library does, and says of each article which number it was. */
  const numbered: ReadFiles = async function* (dir, files) {
    let nth = 0;
    for await (const reads of readHere(dir, files))
      yield reads.map((read) => {
        nth += 1;
        return 'article' in read ? { ...read, read: { passages: { packed: NOTHING, nth } } } : read;
      });
  };
  const NOTHING = { terms: [], small: [], capital: [], articles: [] };

  it('travels with the change that tells of the article, at the first scan and later', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': FERRY });
    const changes: Change[] = [];
    const library = new Library(dir, (change) => changes.push(change), numbered);
    await library.scan();
    expect(toldOf(changes)).toEqual([
      ['a.txt', 1],
      ['b.txt', 2],
    ]);
    await write(dir, { 'c.txt': 'The pier stood.' });
    await library.scan();
    expect(toldOf(changes)).toEqual([['c.txt', 1]]);
  });

  it('is not told of an article with copies, which is read from several files', async () => {
    const dir = await folderWith({ 'a.txt': MILL, 'b.txt': MILL, 'c.txt': FERRY });
    const changes: Change[] = [];
    await new Library(dir, (change) => changes.push(change), numbered).scan();
    expect(toldOf(changes)).toEqual([
      ['a.txt', undefined],
      ['c.txt', 3],
    ]);
  });

  it('is not kept', async () => {
    const dir = await folderWith({ 'a.txt': MILL });
    const library = new Library(dir, () => {}, numbered);
    await library.scan();
    expect(library.articles.flatMap((article) => library.filesOf(article))).toEqual([
      { stamp: expect.any(String), article: expect.objectContaining({ path: 'a.txt' }) },
    ]);
  });
});
