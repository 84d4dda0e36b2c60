import { describe, expect, it } from 'vitest';
import { engineOf } from '../filled-engine.ts';

const FILES = {
  'one.md':
    '---\npublished: 2031-05-06\nevent-date: 2031-05-04\n---\nThe mill at Vessby burned down.',
  'two.md': '---\npublished: 2031-06-09\n---\nThe ferry of Rike was painted green.',
  'three.md': 'Nobody knows when the barn of Tveit was built.',
};

async function within(days: { since?: string; until?: string }): Promise<string[]> {
  const { articles } = await engineOf(FILES).articles(days, { from: 0, count: 9 });
  return articles.map(({ path }) => path).toSorted();
}

describe('articles within days', () => {
  it('go by the day of the event, where it is known', async () => {
    expect(await within({ since: '2031-05-04', until: '2031-05-05' })).toEqual(['one.md']);
  });

  it('go by publication where it is not', async () => {
    expect(await within({ since: '2031-06-01' })).toEqual(['two.md']);
  });

  it('are none without a known day', async () => {
    expect(await within({ until: '2040-01-01' })).toEqual(['one.md', 'two.md']);
  });
});
