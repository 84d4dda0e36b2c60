import { describe, expect, it } from 'vitest';
import { TitleList } from '../../src/engine/title-list.ts';
import { articleOf } from '../articles.ts';

function listOf(...titles: readonly (readonly [title: string, published?: string])[]) {
  return new TitleList(
    titles.map(([title, published], nth) =>
      articleOf('The mill burned.', { id: `${nth}`, title, ...(published && { published }) }),
    ),
  );
}

function titlesIn(list: readonly { readonly title: string }[]): string[] {
  return list.map(({ title }) => title);
}

function isBefore2021({ published = '' }: { readonly published?: string }): boolean {
  return published < '2021';
}

describe('a list of titles', () => {
  const list = listOf(
    ['Mill burns', '2020-03-02'],
    ['Ferry late'],
    ['Mill', '2019-01-05'],
    ['Barn sold', 'last spring'],
    ['Old mill', '2021-07-09'],
  );

  it('has the newest first, then those without a day by title', () => {
    expect(titlesIn(list.articles)).toEqual([
      'Old mill',
      'Mill burns',
      'Mill',
      'Barn sold',
      'Ferry late',
    ]);
  });

  it('gives those that hold all that is typed, that very title first', () => {
    expect(titlesIn(list.suggest('MILL', 5))).toEqual(['Mill', 'Old mill', 'Mill burns']);
    expect(titlesIn(list.suggest('burn mi', 5))).toEqual(['Mill burns']);
  });

  it('gives no more than asked for, the first ones where nothing is typed', () => {
    expect(titlesIn(list.suggest(' ', 2))).toEqual(['Old mill', 'Mill burns']);
    expect(titlesIn(list.suggest('mill', 1))).toEqual(['Mill']);
  });

  it('gives only what is accepted', () => {
    expect(titlesIn(list.suggest('mill', 5, isBefore2021))).toEqual(['Mill', 'Mill burns']);
    expect(titlesIn(list.suggest('', 1, isBefore2021))).toEqual(['Mill burns']);
  });
});
