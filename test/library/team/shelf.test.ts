import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptArticle, sha256, type KeptArticle } from '../../../src/library/team/kept-article.ts';
import { Shelf } from '../../../src/library/team/shelf.ts';
import { Shelves } from '../../../src/library/team/shelves.ts';
import { tempFolder } from '../../temp-folder.ts';

const DRAFT = 'draftdraftdraft1';
const doer = { by: '810000000000000001', at: new Date('2026-03-01T10:00:00Z') };

function kept(body = 'The ferry Aldona ran aground near Port Sallow.\n'): Promise<KeptArticle> {
  return keptArticle(body, {
    name: 'ferry.txt',
    kind: 'plain text',
    fields: [['title', 'Ferry aground']],
    remarks: [],
    from: 'ferry.txt',
    retrieved: '2026-03-01T09:00:00.000Z',
    original: sha256(body),
    text: sha256(body),
    size: 2 * body.length,
    ending: '.txt',
    by: doer.by,
    at: '2026-03-01T09:00:00.000Z',
  });
}

async function withOne(): Promise<{ dir: string; shelf: Shelf; id: string }> {
  const dir = await tempFolder();
  const shelf = await Shelf.in(dir);
  await shelf.draft(DRAFT, await kept(), Buffer.from('bytes as they came'));
  const added = await shelf.add(DRAFT, doer);
  return { dir, shelf, id: added?.article.id ?? '' };
}

const titles = (articles: readonly KeptArticle[]): string[] =>
  articles.map(({ article }) => article.title);

describe('a shelf', () => {
  it('is empty where its folder is not there', async () => {
    expect((await Shelf.in(join(await tempFolder(), 'none'))).articles).toEqual([]);
  });

  it('serves a draft only once it is added, and then after a restart too', async () => {
    const dir = await tempFolder();
    const shelf = await Shelf.in(dir);
    await shelf.draft(DRAFT, await kept(), Buffer.from('x'));
    expect(shelf.articles).toEqual([]);
    expect((await Shelf.in(dir)).articles).toEqual([]);
    await shelf.add(DRAFT, doer);
    expect(await readdir(join(dir, 'drafts'))).toEqual([]);
    const [again] = (await Shelf.in(dir)).articles;
    expect(again).toEqual(shelf.articles[0]);
    expect(again?.facts.at).toBe('2026-03-01T10:00:00.000Z');
  });

  it('keeps what is removed, and serves it again, after a restart too', async () => {
    const { dir, shelf, id } = await withOne();
    await shelf.remove(id, doer);
    expect(shelf.articles).toEqual([]);
    const later = await Shelf.in(dir);
    expect([later.articles.length, titles(later.removed)]).toEqual([0, ['Ferry aground']]);
    await later.restore(id, doer);
    expect(titles((await Shelf.in(dir)).articles)).toEqual(['Ferry aground']);
    const folder = join(dir, 'articles', id);
    expect(await readFile(join(folder, 'original.txt'), 'utf8')).toBe('bytes as they came');
  });

  it('does not add the same text twice, and adds what was removed anew', async () => {
    const { shelf, id } = await withOne();
    await shelf.draft(DRAFT, await kept(), Buffer.from('x'));
    await expect(shelf.add(DRAFT, doer)).rejects.toThrow('is in the library already');
    await shelf.remove(id, doer);
    await shelf.add(DRAFT, doer);
    expect([shelf.articles.length, shelf.removed.length]).toEqual([1, 0]);
  });

  it('takes no more than a server has room for, what was removed included', async () => {
    const dir = await tempFolder();
    const shelf = await Shelf.in(dir);
    const large = await kept();
    const huge = { ...large, facts: { ...large.facts, size: 500 * 1024 * 1024 } };
    await shelf.draft(DRAFT, huge, Buffer.from('x'));
    const added = await shelf.add(DRAFT, doer);
    await shelf.remove(added?.article.id ?? '', doer);
    const other = await kept('Another report, on the mill of Brennal.');
    await expect(shelf.draft(DRAFT, other, Buffer.from('x'))).rejects.toThrow('500 MB');
    await shelf.delete(added?.article.id ?? '', doer);
    await shelf.draft(DRAFT, other, Buffer.from('x'));
  });

  it('says nothing of what is not there', async () => {
    const { shelf, id } = await withOne();
    expect(await shelf.add('nonenonenonenone', doer)).toBeUndefined();
    expect(await shelf.remove('nonenonenonenone', doer)).toBeUndefined();
    expect(await shelf.restore(id, doer)).toBeUndefined();
    expect(await shelf.draftOf('../../../etc')).toBeUndefined();
  });

  it('names a damaged article, and serves the others', async () => {
    const { dir, shelf, id } = await withOne();
    await shelf.draft(
      DRAFT,
      await kept('Another report, on the mill of Brennal.'),
      Buffer.from('x'),
    );
    await shelf.add(DRAFT, doer);
    await writeFile(join(dir, 'articles', id, 'text.txt'), 'changed');
    const later = await Shelf.in(dir);
    expect(later.articles).toHaveLength(1);
    expect(later.unread).toEqual([{ path: id, reason: expect.stringContaining('is damaged') }]);
  });

  it('takes no notice of what was being written when the power went', async () => {
    const { dir, id } = await withOne();
    await writeFile(join(dir, 'articles', id, 'facts.json.unfinished'), '{');
    await mkdir(join(dir, 'drafts', DRAFT), { recursive: true });
    const later = await Shelf.in(dir);
    expect([later.articles.length, later.unread]).toEqual([1, []]);
    expect(await later.draftOf(DRAFT)).toBeUndefined();
  });

  it('serves once what was added anew, where the bot was ended before the old one was gone', async () => {
    const { dir, shelf, id } = await withOne();
    await shelf.remove(id, doer);
    await cp(join(dir, 'removed', id), join(dir, 'articles', id), { recursive: true });
    const later = await Shelf.in(dir);
    expect([titles(later.articles), later.removed]).toEqual([['Ferry aground'], []]);
    expect(await readdir(join(dir, 'removed'))).toEqual([]);
  });

  it('notes who did what and when, and no word of an article', async () => {
    const { dir, shelf, id } = await withOne();
    await shelf.edit(await kept(), doer);
    await shelf.remove(id, doer);
    await shelf.restore(id, doer);
    const lines = (await readFile(join(dir, 'log.jsonl'), 'utf8')).trim().split('\n');
    const at = '2026-03-01T10:00:00.000Z';
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      ['added', 'edited', 'removed', 'restored'].map((did) => ({
        at,
        by: doer.by,
        did,
        article: id,
      })),
    );
  });

  it('does what is asked at the same time one after the other', async () => {
    const { shelf, id } = await withOne();
    await Promise.all([shelf.remove(id, doer), shelf.restore(id, doer), shelf.remove(id, doer)]);
    expect([shelf.articles.length, shelf.removed.length]).toEqual([0, 1]);
  });
});

describe('the shelves', () => {
  it('are apart, one for each server, and no other name is a folder', async () => {
    const shelves = new Shelves(await tempFolder());
    await (await shelves.of('1')).draft(DRAFT, await kept(), Buffer.from('x'));
    await (await shelves.of('1')).add(DRAFT, doer);
    expect((await shelves.ownOf('1'))?.articles).toHaveLength(1);
    expect((await shelves.ownOf('2'))?.articles).toEqual([]);
    expect(() => shelves.of('../1')).toThrow('no id of a server');
    expect(await shelves.ownOf('../1')).toBeUndefined();
  });

  it('hold nothing and take nothing without a folder', async () => {
    const shelves = new Shelves(undefined);
    expect(await shelves.ownOf('1')).toBeUndefined();
    await expect(shelves.of('1')).rejects.toThrow('no DATA_DIR');
  });

  it('can be deleted by hand', async () => {
    const dir = await tempFolder();
    await (await new Shelves(dir).of('1')).draft(DRAFT, await kept(), Buffer.from('x'));
    await rm(join(dir, 'library'), { recursive: true });
    expect((await new Shelves(dir).ownOf('1'))?.articles).toEqual([]);
  });
});
