import { describe, expect, it } from 'vitest';
import { differenceOn } from '../../../../index/figures/comparison/difference.ts';
import { differenceWords } from '../../../../index/figures/comparison/verdict-words.ts';
import { compared, telling, type Telling } from './told.ts';

const eight = telling('a', '2031-02-03', 'The fire killed 8 people.', { words: '8' });
const six = telling('b', '2031-02-03', 'In the fire 6 people died.', { words: '6' });
const twoWays = telling(
  'c',
  '2031-02-03',
  'Some 8 died. The town counts 8 to 9 dead.',
  { words: 'Some 8', qualifier: 'about', min: 7, max: 9 },
  { words: '8 to 9', qualifier: 'range', min: 8, max: 9 },
);

/** Where these differ, if all of the first is shown. */
function difference(...all: readonly Telling[]) {
  const shown = all.slice(0, 1).map(({ article }) => ({
    article,
    start: 0,
    end: article.body.length,
  }));
  return differenceOn(compared(...all), shown);
}

describe('where articles differ on what is asked', () => {
  it('is between two reports that do', () => {
    expect(difference(eight, six)).toMatchObject({
      kind: 'differs',
      measure: 'killed',
      between: [{ words: '8' }, { words: '6' }],
    });
  });

  it('is nowhere where they say the same, or what may both be right', () => {
    const again = telling('d', '2031-02-03', 'All 8 of them died.', { words: '8' });
    const atLeast = { qualifier: 'at least', min: 7, max: Infinity } as const;
    expect(difference(eight, again)).toBeUndefined();
    expect(
      difference(eight, telling('d', '2031-02-03', 'At least 7 died.', { words: '7', ...atLeast })),
    ).toBeUndefined();
  });

  it('is inside one report only where no two reports differ', () => {
    expect(difference(twoWays)).toMatchObject({
      kind: 'inside',
      between: [{ words: 'Some 8' }, { words: '8 to 9' }],
    });
    expect(difference(twoWays, six)).toMatchObject({ kind: 'differs' });
  });

  it('is not inside a report of two plain numbers, of which one may count a part', () => {
    const both = telling(
      'd',
      undefined,
      'First 8 died. Then 2 died.',
      { words: '8' },
      { words: '2' },
    );
    expect(difference(both)).toBeUndefined();
  });

  it('is nowhere where one report says the same in other words', () => {
    const said = telling(
      'd',
      undefined,
      'Over 5 died. In all 8 died.',
      { words: 'Over 5', qualifier: 'more than', min: 5, max: Infinity },
      { words: '8' },
    );
    expect(difference(said)).toBeUndefined();
  });

  it('is of a figure that is shown', () => {
    const comparison = compared(eight, six);
    const shown = { article: eight.article, start: 0, end: 4 };
    expect(differenceOn(comparison, [shown])).toBeDefined();
    expect(differenceOn(comparison, [])).toBeUndefined();
    expect(differenceOn(comparison, [{ ...shown, start: 90, end: 99 }])).toBeUndefined();
  });

  it('says of what kind it is', () => {
    const later = { ...six, article: { ...six.article, published: '2031-02-04' } };
    const { published: _published, ...undated } = six.article;
    const words = [
      difference(eight, six),
      difference(eight, later),
      difference(eight, { ...six, article: undated }),
      difference(twoWays),
    ].map((one) => one && Object.values(differenceWords(one)).join(': 8, 6.'));
    expect(words).toEqual([
      'The articles differ (killed: total): 8, 6.',
      'A later report says otherwise (killed: total): 8, 6.',
      'The articles differ (killed: total): 8, 6. Publication dates unknown: it may be an update.',
      'One article gives it in two ways (killed: total): 8, 6.',
    ]);
  });
});
