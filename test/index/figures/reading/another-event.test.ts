import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../articles.ts';
import { articleFigures } from '../../../../index/figures/reading/article-figures.ts';

function scopeOf(words: string, body: string): string | undefined {
  const { figures } = articleFigures(articleOf(body, { title: 'Roadblock', language: 'en' }));
  return figures.find(({ start, end }) => body.slice(start, end) === words)?.scope;
}

describe('what a war has cost', () => {
  it('is of another event, though the lead has a word with its letters', () => {
    const body =
      'Police warned drivers of a roadblock near Vessby on Monday. The road is closed because of the war. It has left 1,000 dead.';
    expect(scopeOf('1,000', body)).toBe('background');
  });
});
