import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../index/event/opening.ts';
import { articleOf } from '../../articles.ts';

describe('the opening of an article', () => {
  it('is its title and its text without lines that are no part of the report', () => {
    const body = 'The mill burned.\n\nShare this article on Pigeonpost\n\nNobody was hurt.';
    const opening = openingOf(articleOf(body, { title: 'Mill fire' }));
    expect(opening.split('\n').filter((line) => line !== '')).toEqual([
      'Mill fire',
      'The mill burned.',
      'Nobody was hurt.',
    ]);
  });

  it('is no longer for a long article', () => {
    const short = openingOf(articleOf('The mill burned. '.repeat(200), { title: 'Mill' }));
    const long = openingOf(articleOf('The mill burned. '.repeat(2_000), { title: 'Mill' }));
    expect(long).toBe(short);
    expect(short.length).toBeGreaterThan(2_000);
  });

  it('holds no more of a title that never ends', () => {
    expect(openingOf(articleOf('It burned.', { title: 'x'.repeat(9_000) })).length).toBeLessThan(
      3_000,
    );
  });

  it('does not lose its room to lines that are left out', () => {
    const menu = 'Share this article on Pigeonpost\n\n'.repeat(200);
    const opening = openingOf(articleOf(`${menu}The mill burned.`, { title: 'Mill fire' }));
    expect(opening).toContain('The mill burned.');
  });
});
