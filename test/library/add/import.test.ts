import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imported, type Outcome } from '../../../src/library/add/import.ts';
import { FetchError } from '../../../src/library/fetch/checked-address.ts';
import type { Fetched } from '../../../src/library/fetch/fetched.ts';
import { Library } from '../../../src/library/library.ts';
import { tempFolder } from '../../temp-folder.ts';
import { rss } from '../readers/made/feeds.ts';
import { DAMM, FERRY, INQUIRY, p, page } from '../readers/made/news-page.ts';

const WEB: Readonly<Record<string, Uint8Array>> = {
  'https://x.example/damm': page('<title>Dammbruch bei Kleinwerden</title>', p(DAMM), 'de'),
  'https://coastpost.example/feed': rss,
  'https://coastpost.example/radar': page('<title>Radar was off again</title>', p(INQUIRY)),
};

/** A web of these pages; and what was asked for. */
function web(pages = WEB) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Fetched> => {
    asked.push(address);
    const bytes = pages[address];
    if (!bytes) throw new FetchError('is not there (404): check the address');
    return { bytes, address, isUnchanged: false };
  };
  return { asked, fetch };
}

async function all(dir: string, given: readonly string[], { fetch } = web()): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const { outcome } of imported(given, { articlesDir: dir, fetch }))
    outcomes.push(outcome);
  return outcomes;
}

const kinds = (outcomes: readonly Outcome[]) => outcomes.map(({ from, kind }) => `${from} ${kind}`);

describe('an import', () => {
  it('takes links, feeds and folders, and says what became of each', async () => {
    const dir = await tempFolder();
    const folder = await tempFolder();
    await mkdir(join(folder, 'more'));
    await writeFile(join(folder, 'a.txt'), 'The mill burned down on Monday.');
    await writeFile(join(folder, 'more', 'b.html'), page('', '<p></p>'));
    await writeFile(join(folder, 'c.png'), 'no text');
    const outcomes = await all(dir, [
      'https://x.example/damm',
      'https://x.example/gone',
      'https://coastpost.example/feed',
      folder,
    ]);
    expect(kinds(outcomes)).toEqual([
      'https://x.example/damm taken',
      'https://x.example/gone failed',
      'https://coastpost.example/ferry taken',
      'https://coastpost.example/radar taken',
      `${join(folder, 'c.png')} skipped`,
      `${join(folder, 'a.txt')} taken`,
      `${join(folder, 'more/b.html')} failed`,
    ]);
    expect(outcomes[1]).toMatchObject({ reason: 'is not there (404): check the address' });
    const library = new Library(dir, () => undefined);
    await library.scan();
    expect(library.articles.map(({ title }) => title).toSorted()).toEqual([
      'Dammbruch bei Kleinwerden',
      'Ferry strikes pier & two die',
      'Radar was off again',
      'a',
    ]);
    expect(library.unread).toEqual([]);
  });

  it('takes the whole page of a teaser, and the teaser where the page is not to be had', async () => {
    const dir = await tempFolder();
    const { fetch } = web({ 'https://coastpost.example/feed': rss });
    const outcomes = await all(dir, ['https://coastpost.example/feed'], { asked: [], fetch });
    expect(outcomes[1]).toMatchObject({
      kind: 'taken',
      remarks: [
        expect.stringContaining('that is no day'),
        expect.stringContaining('only a teaser was taken'),
      ],
    });
  });

  it('goes on where it stopped: what was taken is not asked for again', async () => {
    const dir = await tempFolder();
    const folder = await tempFolder();
    await writeFile(join(folder, 'a.txt'), FERRY.join('\n\n'));
    await all(dir, ['https://x.example/damm', folder]);
    const { asked, fetch } = web();
    const again = await all(dir, ['https://x.example/damm', folder, 'https://x.example/gone'], {
      asked,
      fetch,
    });
    expect(again.map(({ kind }) => kind)).toEqual(['skipped', 'skipped', 'failed']);
    expect(again[0]).toMatchObject({ reason: expect.stringContaining('was taken before') });
    expect(asked).toEqual(['https://x.example/gone']);
  });

  it('takes again what was taken and is there no more', async () => {
    const dir = await tempFolder();
    await all(dir, ['https://x.example/damm']);
    const [file = ''] = (await readdir(dir)).filter((name) => name.endsWith('.txt'));
    const { rm } = await import('node:fs/promises');
    await rm(join(dir, file));
    expect(kinds(await all(dir, ['https://x.example/damm']))).toEqual([
      'https://x.example/damm taken',
    ]);
  });

  it('takes a text once, wherever it stands', async () => {
    const dir = await tempFolder();
    const same = WEB['https://x.example/damm'] ?? Buffer.from('');
    const outcomes = await all(
      dir,
      ['https://x.example/damm', 'https://y.example/copy'],
      web({
        ...WEB,
        'https://y.example/copy': same,
      }),
    );
    expect(outcomes[1]).toMatchObject({
      kind: 'skipped',
      reason: expect.stringContaining('has the same text as'),
    });
  });

  it('says how far it is, of how many', async () => {
    const steps: string[] = [];
    const { fetch } = web();
    const given = ['https://coastpost.example/feed', 'https://x.example/damm'];
    for await (const { done, total } of imported(given, { articlesDir: await tempFolder(), fetch }))
      steps.push(`${done}/${total}`);
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });

  it('fails for a folder that is not there, and goes on', async () => {
    const outcomes = await all(await tempFolder(), ['./nowhere-at-all', 'https://x.example/damm']);
    expect(kinds(outcomes)).toEqual(['./nowhere-at-all failed', 'https://x.example/damm taken']);
  });
});
