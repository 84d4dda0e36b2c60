import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InProcessEngine } from '../../../src/engine/in-process-engine.ts';
import { Library, type Change } from '../../../src/library/library.ts';
import { LibrarySnapshot } from '../../../src/engine/thread/library-snapshot.ts';
import { tempFolder } from '../../temp-folder.ts';

const FILES = {
  'mill.md':
    '---\ntitle: Mill burns\npublished: 2020-08-03\nplace: Vessby\n---\nThe mill (the Old Mill Trust, OMT) burned on Sunday. Nine millers fled.',
  'again.md':
    '---\ntitle: Again\n---\nThe mill (the Old Mill Trust, OMT) burned on Sunday. Nine millers fled.',
  'ferry.txt': 'Ferry late\n\nThe ferry of Vessby was late.\n\nIt came at noon.',
};

/** A library and an engine that follows it, as a start makes them; what the library told. */
function started(dir: string) {
  const engine = new InProcessEngine();
  const told: string[] = [];
  const library = new Library(dir, (change: Change) => {
    told.push(`${change.kind} ${change.article.path}`);
    engine.follow(change);
  });
  const load = async (): Promise<void> => {
    await library.scan();
    engine.loaded(library.unread);
    await engine.settle();
  };
  return { engine, library, told, load };
}

/** What people can tell of an engine. */
async function seenOf(engine: InProcessEngine): Promise<unknown> {
  const questions = ['When did the mill burn?', 'Who fled on 2 August 2020?', 'What of the OMT?'];
  return {
    about: await engine.about({}),
    answers: await Promise.all(questions.map((question) => engine.ask(question, {}))),
    found: await engine.search('ferry', {}, { from: 0, count: 5 }),
    incidents: await engine.incidents('', {}, { from: 0, count: 5 }),
  };
}

async function kept(files: Readonly<Record<string, string>> = FILES) {
  const root = await tempFolder();
  const [dir, data] = [join(root, 'articles'), join(root, 'data')];
  await mkdir(dir);
  for (const [path, text] of Object.entries(files)) await writeFile(join(dir, path), text);
  const first = started(dir);
  await first.load();
  const snapshot = (): LibrarySnapshot => new LibrarySnapshot(data, dir, 1);
  expect(await snapshot().save(first.library, first.engine)).toBe(true);
  return { dir, data, first, snapshot, path: join(data, 'snapshot', 'articles.snapshot') };
}

describe('a library that was kept', () => {
  it('is served as before at the next start, without reading a file', async () => {
    const { dir, first, snapshot } = await kept();
    const next = started(dir);
    expect(await snapshot().restore(next.library, next.engine)).toBe(2);
    await next.load();
    expect(next.told).toEqual([]);
    expect(await seenOf(next.engine)).toEqual(await seenOf(first.engine));
  });

  it('is served as it is now where files have changed, come and gone', async () => {
    const { dir, snapshot } = await kept();
    await writeFile(join(dir, 'ferry.txt'), 'The ferry of Vessby sank.');
    await rm(join(dir, 'again.md'));
    await writeFile(join(dir, 'barn.txt'), 'The barn stood empty.');
    const [next, fresh] = [started(dir), started(dir)];
    expect(await snapshot().restore(next.library, next.engine)).toBe(0);
    await next.load();
    await fresh.load();
    expect(await seenOf(next.engine)).toEqual(await seenOf(fresh.engine));
  });

  it('takes over what is as it was, and only that', async () => {
    const { dir, snapshot } = await kept();
    await writeFile(join(dir, 'ferry.txt'), 'The ferry of Vessby sank.');
    const next = started(dir);
    expect(await snapshot().restore(next.library, next.engine)).toBe(1);
    await next.load();
    expect(next.told).toEqual(['added ferry.txt']);
    const { about } = { about: await next.engine.about({}) };
    expect(about).toMatchObject({ articles: 2, passages: 2 });
  });

  it('notices an edit of the same length', async () => {
    const { dir, snapshot } = await kept();
    const edited = FILES['ferry.txt'].replace('noon', 'nine');
    await writeFile(join(dir, 'ferry.txt'), edited);
    await utimes(join(dir, 'ferry.txt'), 1, 1);
    const next = started(dir);
    await snapshot().restore(next.library, next.engine);
    await next.load();
    const { excerpts } = await next.engine.search('nine', {}, { from: 0, count: 5 });
    expect(excerpts.length).toBeGreaterThan(0);
  });

  it('is read anew where the snapshot is damaged', async () => {
    const { dir, first, snapshot, path } = await kept();
    const bytes = await readFile(path);
    // before the 40 bytes that end it
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 49) ^ 0xff, bytes.length - 49);
    await writeFile(path, bytes);
    const next = started(dir);
    let faults = 0;
    expect(await snapshot().restore(next.library, next.engine, () => (faults += 1))).toBe(0);
    expect(faults).toBe(1);
    await next.load();
    expect(await seenOf(next.engine)).toEqual(await seenOf(first.engine));
  });

  it('is quoted with no body that was put into the snapshot, digest and all', async () => {
    const { dir, first, snapshot, path } = await kept();
    // written anew with another text, so that every digest is right
    const { articles } = first.library;
    for (const article of articles)
      Object.assign(article, { body: article.body.replace('Nine millers', 'Nine thieves') });
    expect(await snapshot().save(first.library, first.engine)).toBe(true);
    expect((await readFile(path)).includes('Nine thieves')).toBe(true);
    const next = started(dir);
    let faults = 0;
    expect(await snapshot().restore(next.library, next.engine, () => (faults += 1))).toBe(0);
    expect(faults).toBe(1);
    await next.load();
    expect((await next.engine.search('thieves', {}, { from: 0, count: 5 })).excerpts).toEqual([]);
  });

  it('is kept before it is grouped, and once more with what grouping reads', async () => {
    const { dir, data, first } = await kept();
    const snapshot = (): LibrarySnapshot => new LibrarySnapshot(join(data, 'early'), dir, 1);
    const early = started(dir);
    // many: their events are read when they are grouped
    await early.library.scan((done) => early.engine.reads({ done, total: 10_000 }));
    expect(await snapshot().save(early.library, early.engine, false)).toBe(true);
    // ended here, the next start has all the same
    const next = started(dir);
    const restored = snapshot();
    expect(await restored.restore(next.library, next.engine)).toBe(2);
    await next.load();
    expect(next.told).toEqual([]);
    expect(await seenOf(next.engine)).toEqual(await seenOf(first.engine));
    expect(await restored.save(next.library, next.engine)).toBe(true);
    expect(await restored.save(next.library, next.engine)).toBe(false);
  });

  it('is not written again while little has changed, nor where it is small', async () => {
    const { dir, data, first, snapshot } = await kept();
    const again = snapshot();
    const next = started(dir);
    await again.restore(next.library, next.engine);
    await next.load();
    expect(await again.save(next.library, next.engine)).toBe(false);
    const large = new LibrarySnapshot(join(data, 'other'), dir, 3);
    expect(await large.save(first.library, first.engine)).toBe(false);
  });

  it('never gives an article the text of another that took its file while it was kept', async () => {
    const { dir, data, first } = await kept();
    const snapshot = new LibrarySnapshot(join(data, 'while'), dir, 1);
    const saving = snapshot.save(first.library, first.engine);
    await writeFile(join(dir, 'ferry.txt'), 'The ferry of Vessby sank.');
    await first.library.scan();
    await saving;
    const next = started(dir);
    await new LibrarySnapshot(join(data, 'while'), dir, 1).restore(next.library, next.engine);
    await next.load();
    const fresh = started(dir);
    await fresh.load();
    expect(await seenOf(next.engine)).toEqual(await seenOf(fresh.engine));
  });

  it('of another folder is not taken', async () => {
    const { data } = await kept();
    const other = join(await tempFolder(), 'other');
    await mkdir(other);
    await writeFile(join(other, 'mill.md'), FILES['mill.md']);
    const next = started(other);
    expect(await new LibrarySnapshot(data, other, 1).restore(next.library, next.engine)).toBe(0);
  });
});
