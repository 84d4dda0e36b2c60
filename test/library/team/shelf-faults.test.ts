import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptArticle, sha256, type KeptArticle } from '../../../src/library/team/kept-article.ts';
import { Shelf } from '../../../src/library/team/shelf.ts';
import { asVersionOf } from '../../../src/engine/shelved-article.ts';
import { tempFolder } from '../../temp-folder.ts';

const PAGE = 'https://post.example/mill';
let minute = 0;

/** Somebody who does something, a minute after what was done before. */
function doer() {
  minute += 1;
  return { by: '810000000000000001', at: new Date(Date.UTC(2026, 2, 1, 10, minute)) };
}

function read(body: string): Promise<KeptArticle> {
  return keptArticle(body, {
    name: 'post.example/mill',
    kind: 'web page',
    fields: [['title', body.slice(0, 12)]],
    remarks: [],
    from: PAGE,
    retrieved: '2026-03-01T09:00:00.000Z',
    original: sha256(body),
    text: sha256(body),
    size: 2 * body.length,
    ending: '.html',
    by: '1',
    at: '2026-03-01T09:00:00.000Z',
  });
}

const A = 'The mill of Brennal burned down, and three millers were killed.\n';
const B = 'The mill of Brennal burned down, and four millers were killed.\n';
const C = 'The mill of Brennal burned down, and five millers were killed.\n';

/** Reads the page as it says this now, and adds it as a command does. */
async function adds(shelf: Shelf, body: string): Promise<string> {
  const id = await drafts(shelf, body);
  return (await shelf.add(id, doer()))?.article.id ?? '';
}

async function drafts(shelf: Shelf, body: string): Promise<string> {
  minute += 1;
  const id = `draft${minute}`.padEnd(16, 'x');
  const fresh = await read(body);
  const before = shelf.ofSamePage(fresh);
  const kept = before ? await asVersionOf(fresh, before) : fresh;
  await shelf.draft(id, kept, Buffer.from('x'));
  return id;
}

const texts = (articles: readonly KeptArticle[]): string[] =>
  articles.map(({ article }) => /three|four|five/u.exec(article.body)?.[0] ?? '').toSorted();

function holdings(one: Shelf) {
  return {
    served: texts(one.articles),
    removed: texts(one.removed),
    older: one.older.map(({ article, newest }) => [article.id, newest]),
    labels: [...one.labels.labels],
    unread: one.unread,
  };
}

/** What a shelf holds, now and after a restart. */
async function state(dir: string, shelf: Shelf) {
  const later = await Shelf.in(dir);
  return { now: holdings(shelf), later: holdings(later) };
}

async function shelfAt(): Promise<{ dir: string; shelf: Shelf }> {
  const dir = await tempFolder();
  return { dir, shelf: await Shelf.in(dir) };
}

describe('versions of a page', () => {
  it('that goes back and forth are the same after a restart', async () => {
    const { dir, shelf } = await shelfAt();
    for (const body of [A, B, A, B, C, A]) {
      await adds(shelf, body);
      const { now, later } = await state(dir, shelf);
      expect(later).toEqual(now);
      expect(now.served).toHaveLength(1);
    }
  });

  it('are the same after a restart where the new one was restored beside the old one', async () => {
    const { dir, shelf } = await shelfAt();
    await adds(shelf, A);
    const second = await adds(shelf, B);
    await shelf.remove(second, doer());
    await adds(shelf, A);
    await shelf.restore(second, doer());
    const { now, later } = await state(dir, shelf);
    expect(later).toEqual(now);
  });

  it('are the same after a restart where the old one was removed while the new one waited', async () => {
    const { dir, shelf } = await shelfAt();
    const first = await adds(shelf, A);
    const draft = await drafts(shelf, B);
    await shelf.remove(first, doer());
    await shelf.add(draft, doer());
    await shelf.restore(first, doer());
    const { now, later } = await state(dir, shelf);
    expect(later).toEqual(now);
  });

  it('follow one another where two waited to be added at once', async () => {
    const { dir, shelf } = await shelfAt();
    await adds(shelf, A);
    const [b, c] = [await drafts(shelf, B), await drafts(shelf, C)];
    await shelf.add(b, doer());
    await shelf.add(c, doer());
    const { now, later } = await state(dir, shelf);
    expect(now.served).toEqual(['five']);
    expect(later).toEqual(now);
  });

  it('keep what was said of their incident where the bot was ended before that was moved', async () => {
    const { dir, shelf } = await shelfAt();
    const first = await adds(shelf, A);
    await shelf.label(new Map([[first, 'Mill fire']]), 'renamed', doer());
    const labels = join(dir, 'incidents.json');
    const before = await tempFolder();
    await rename(labels, join(before, 'kept'));
    await mkdir(join(labels, 'in-the-way'), { recursive: true });
    await expect(adds(shelf, B)).rejects.toThrow(/EISDIR|ENOTEMPTY/u);
    expect(texts(shelf.articles)).toEqual(['four']);
    await rm(labels, { recursive: true });
    await cp(join(before, 'kept'), labels);
    const later = await Shelf.in(dir);
    const [{ article } = { article: undefined }] = later.articles;
    expect([...later.labels.labels]).toEqual([[article?.id, 'Mill fire']]);
    expect(texts(later.articles)).toEqual(['four']);
  });
});

describe('a disk that was full', () => {
  it('while an article was added leaves it as it is after a restart', async () => {
    const { dir, shelf } = await shelfAt();
    await mkdir(join(dir, 'log.jsonl'));
    await expect(adds(shelf, A)).rejects.toThrow('EISDIR');
    await rm(join(dir, 'log.jsonl'), { recursive: true });
    const { now, later } = await state(dir, shelf);
    expect(now.served).toEqual(['three']);
    expect(later).toEqual(now);
    await adds(shelf, B);
    expect(texts(shelf.articles)).toEqual(['four']);
  });

  it('while one was removed or restored leaves it as it was or as it was to be', async () => {
    const { dir, shelf } = await shelfAt();
    const id = await adds(shelf, A);
    for (const step of ['remove', 'restore'] as const) {
      await rm(join(dir, 'log.jsonl'), { recursive: true, force: true });
      await mkdir(join(dir, 'log.jsonl'));
      await expect(shelf[step](id, doer())).rejects.toThrow('EISDIR');
      await rm(join(dir, 'log.jsonl'), { recursive: true });
      const { now, later } = await state(dir, shelf);
      expect(later).toEqual(now);
      if (step === 'remove') await shelf.remove(id, doer());
    }
    const { now, later } = await state(dir, shelf);
    expect(later).toEqual(now);
  });

  it('leaves no half of what was taken', async () => {
    const { dir, shelf } = await shelfAt();
    await writeFile(join(dir, 'articles'), '');
    const taken = shelf.take('takentakentaken1', await read(A), Buffer.from('x'), doer());
    await expect(taken).rejects.toThrow('ENOTDIR');
    expect(await readdir(join(dir, 'drafts'))).toEqual([]);
  });
});
