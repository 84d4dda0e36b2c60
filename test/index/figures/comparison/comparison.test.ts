import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../index/figures/comparison/block.ts';
import { keyTitle } from '../../../../index/figures/comparison/figure-key.ts';
import { articleOf } from '../../../articles.ts';
import { comparisonOf } from '../../../../index/figures/comparison/comparison.ts';
import { compared, telling } from './told.ts';

const EIGHT = 'The fire killed 8 people.';
const SIX = 'In the fire 6 people died.';

function verdicts(blocks: readonly Block[]): string[] {
  return blocks.map((block) => `${keyTitle(block)}: ${block.verdict}`);
}

function wordsOf(block: Block | undefined): string[] {
  return block?.farthest?.between.map(({ words }) => words) ?? [];
}

describe('the figures of an incident', () => {
  it('differ on one day', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', '2031-02-03', SIX, { words: '6' }),
    );
    expect(verdicts(blocks)).toEqual(['Killed: total: differs']);
    expect(wordsOf(blocks[0])).toEqual(['8', '6']);
  });

  it('decide nothing where they stand beside a picture', () => {
    const beside = { words: '6', isPart: true, isCaption: true };
    const { blocks } = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', '2031-02-03', SIX, beside),
    );
    expect(verdicts(blocks)).toEqual(['Killed: total: only one source']);
    expect(blocks[0]?.reports).toHaveLength(2);
  });

  it('are not compared where each may count another thing', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', 'There were 8 attacks.', { words: '8', measure: 'attacks' }),
      telling('b', '2031-02-03', 'There were 6 attacks.', { words: '6', measure: 'attacks' }),
    );
    expect(blocks[0]?.verdict).toBe('not compared');
  });

  it('do not differ on who is named together without a number', () => {
    const words = 'himself and 8 others';
    const { blocks } = compared(
      telling('a', '2031-02-03', `He killed ${words}.`, { words, min: 9, qualifier: 'implied' }),
      telling('b', '2031-02-03', EIGHT, { words: '8' }),
    );
    expect(blocks[0]?.verdict).toBe('compatible');
  });

  it('are told otherwise by a later report', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', '2031-02-04', SIX, { words: '6' }),
    );
    expect(blocks[0]?.verdict).toBe('later report');
  });

  it('may have been brought up to date where a day is not known', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', 'last week', SIX, { words: '6' }),
    );
    expect(blocks[0]?.verdict).toBe('perhaps an update');
  });

  it('differ where two of many do, however far a later one is', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', '2031-02-03', SIX, { words: '6' }),
      telling('c', '2031-02-05', 'By now 40 are dead.', { words: '40' }),
    );
    expect(blocks[0]?.verdict).toBe('differs');
    expect(wordsOf(blocks[0])).toEqual(['8', '6']);
  });

  it('do not differ from one that is only mentioned, far down, where several agree', () => {
    const rain = 'It rained in the town all day and the river rose by the hour. '.repeat(14);
    const far = telling('c', '2031-02-03', `${rain}On the coast 3 died.`, { words: '3' });
    const eight = telling('a', '2031-02-03', EIGHT, { words: '8' });
    const again = telling('b', '2031-02-03', 'In all 8 people died.', { words: '8' });
    expect(compared(eight, again, far).blocks[0]?.verdict).toBe('same');
    expect(compared(eight, far).blocks[0]?.verdict).toBe('differs');
  });

  it.each([
    'Then 2 others died.',
    'He said 2 of the dead were his.',
    'Then 2 pilots also died.',
    'His parents and 2 sisters died.',
    'The toll rose from 2 to more.',
    'Earlier reports spoke of 2 dead.',
    'There 2 remain.',
  ])('are no count of all where they count some, or once did: %s', (body) => {
    const words = '2';
    const some = telling('b', '2031-02-03', body, { words });
    const { blocks } = compared(telling('a', '2031-02-03', EIGHT, { words: '8' }), some);
    expect(blocks[0]?.verdict).not.toBe('differs');
  });

  it('never differ between groups', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8', group: 'attackers' }),
      telling('b', '2031-02-03', SIX, { words: '6' }),
    );
    expect(verdicts(blocks)).toEqual([
      'Killed: total: only one source',
      'Killed: attackers: only one source',
    ]);
  });

  it('are of one group where the measure says of whom it is', () => {
    const { blocks } = compared(
      telling('a', undefined, EIGHT, { words: '8', measure: 'escaped', group: 'prisoners' }),
      telling('b', undefined, SIX, { words: '6', measure: 'escaped' }),
    );
    expect(verdicts(blocks)).toEqual(['Escaped: perhaps an update']);
  });

  it('stand in the same order for every incident, the killed first', () => {
    const body = 'It took 3 hours, 5 were hurt, 7 guards and 9 others killed.';
    const { blocks } = compared(
      telling(
        'a',
        undefined,
        body,
        { words: '3', measure: 'duration' },
        { words: '5', measure: 'injured' },
        { words: '7', group: 'security forces' },
        { words: '9' },
      ),
    );
    expect(blocks.map(keyTitle)).toEqual([
      'Killed: total',
      'Killed: security forces',
      'Injured: total',
      'Duration',
    ]);
  });

  it('of other events stand apart, and those that count nothing known are left out', () => {
    const { blocks, background } = compared(
      telling(
        'a',
        undefined,
        `${EIGHT} Last year 20 died. The 4 of them sang. Then 5 danced.`,
        { words: '8' },
        { words: '20', scope: 'background' },
        { words: '4', measure: 'other' },
        { words: '5', measure: 'other', scope: 'background' },
      ),
    );
    expect(blocks.flatMap(({ reports }) => reports.flatMap(({ quotes }) => quotes))).toMatchObject([
      { quote: EIGHT },
    ]);
    expect(background.flatMap(({ quotes }) => quotes)).toMatchObject([
      { quote: 'Last year 20 died.' },
    ]);
  });

  it('are not compared where each sentence counts other things', () => {
    const { blocks } = compared(
      telling('a', '2031-02-03', 'They burned 8 cars.', { words: '8', measure: 'objects' }),
      telling('b', '2031-02-03', 'They burned 6 houses.', { words: '6', measure: 'objects' }),
    );
    expect(verdicts(blocks)).toEqual(['Objects: not compared']);
  });

  it('are complete only where those of every article are', () => {
    const both = [articleOf('A.'), articleOf('B.', { path: 'b' })];
    for (const whole of [true, false]) {
      const { isComplete } = comparisonOf(both, ({ path }) => ({
        figures: [],
        isComplete: whole || path === 'b',
      }));
      expect(isComplete).toBe(whole);
    }
  });
});

describe('several figures of one report', () => {
  const report = telling(
    'a',
    '2031-02-03',
    'At least 29 died. The town speaks of 29 to 39 dead.',
    { words: 'At least 29', qualifier: 'at least', min: 29, max: Infinity },
    { words: '29 to 39', qualifier: 'range', min: 29, max: 39 },
  );

  it('stand beside each other, and what they are to each other is told', () => {
    const [block] = compared(report).blocks;
    expect(block?.verdict).toBe('only one source');
    expect(block?.inside).toMatchObject([
      { relation: 'compatible', between: [{ words: 'At least 29' }, { words: '29 to 39' }] },
    ]);
  });

  it('are each compared with those of another: the pair farthest apart counts', () => {
    const [block] = compared(
      report,
      telling('b', '2031-02-03', 'The fire killed 60 people.', { words: '60' }),
    ).blocks;
    expect(block?.verdict).toBe('differs');
    expect(wordsOf(block)).toEqual(['29 to 39', '60']);
  });

  it('are no difference from another report that gives one of them too', () => {
    const [block] = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', '2031-02-03', `${SIX} ${EIGHT}`, { words: '6' }, { words: '8' }),
    ).blocks;
    expect(block).toMatchObject({ verdict: 'one in common', inside: [] });
  });

  it('are not the same as those of a report that gives only one of them', () => {
    const forty = telling(
      'a',
      undefined,
      'First 40 died. Of 8 he knew: all died.',
      { words: '40' },
      { words: '8' },
    );
    const eight = telling('b', undefined, EIGHT, { words: '8' });
    const again = telling('c', undefined, 'By then 8 had died.', { words: '8' });
    for (const all of [
      [forty, eight],
      [eight, forty],
      [eight, again, forty],
    ])
      expect(compared(...all).blocks[0]?.verdict).toBe('one in common');
    expect(compared(eight, again).blocks[0]?.verdict).toBe('same');
  });

  it('are no difference where one counts a part of the other', () => {
    const [block] = compared(
      telling(
        'a',
        undefined,
        'The 4 at the gate were killed, of 6 in all.',
        { words: '4', isPart: true },
        { words: '6' },
      ),
      telling('b', undefined, 'The fire killed 6 people.', { words: '6' }),
    ).blocks;
    expect(block).toMatchObject({ verdict: 'same', inside: [] });
  });

  it('are no difference where one is a person named beside a number', () => {
    const [block] = compared(
      telling(
        'a',
        '2031-02-03',
        'A man was killed. In all 2 people were killed.',
        { words: 'A man', qualifier: 'implied', min: 1, max: 1 },
        { words: '2' },
      ),
      telling('b', '2031-02-03', 'A woman was killed.', {
        words: 'A woman',
        qualifier: 'implied',
        min: 1,
        max: 1,
      }),
    ).blocks;
    expect(block).toMatchObject({ verdict: 'compatible', inside: [] });
  });

  it('stand in reading order, with those that count parts behind', () => {
    const [block] = compared(
      telling(
        'a',
        undefined,
        'Of them 4 died in the yard. In all 6 died, 2 of them later.',
        { words: '4', isPart: true },
        { words: '6' },
        { words: '2', isPart: true },
      ),
    ).blocks;
    expect(block?.reports[0]?.quotes.map(({ figures }) => figures.map(({ min }) => min))).toEqual([
      [6, 2],
      [4],
    ]);
  });
});

describe('articles with the very same sentences', () => {
  const wire = 'The fire  killed 8 people.';

  it('are one report, which names the others', () => {
    const [block] = compared(
      telling('a', '2031-02-03', EIGHT, { words: '8' }),
      telling('b', '2031-02-04', wire, { words: '8' }),
    ).blocks;
    expect(block?.verdict).toBe('only one source');
    expect(block?.reports).toMatchObject([
      { article: { path: 'a' }, alsoIn: [{ article: { path: 'b' }, start: 0, end: wire.length }] },
    ]);
  });

  it('are two where one says more, whichever comes first', () => {
    const short = telling('a', '2031-02-03', SIX, { words: '6' });
    const long = telling('b', '2031-02-04', `${EIGHT} ${SIX}`, { words: '8' }, { words: '6' });
    for (const both of [
      [short, long],
      [long, short],
    ]) {
      const [block] = compared(...both).blocks;
      expect(block?.reports.map(({ article, alsoIn }) => [article.path, alsoIn])).toEqual(
        both.map(({ article }) => [article.path, []]),
      );
    }
  });

  it('are named with the place of a sentence that stands there', () => {
    const both = `${SIX} ${EIGHT}`;
    const [block] = compared(
      telling('a', '2031-02-03', both, { words: '6' }, { words: '8' }),
      telling('b', '2031-02-04', `Rain fell. ${both}`, { words: '6' }, { words: '8' }),
    ).blocks;
    const start = 'Rain fell. '.length;
    expect(block?.reports).toMatchObject([{ alsoIn: [{ start, end: start + SIX.length }] }]);
  });
});

it('quotes whole sentences of the article, with the words of each figure in them', () => {
  const report = telling('a', undefined, `Rain fell. ${EIGHT} ${SIX}`, { words: '8' });
  for (const { quote, start, end, figures } of compared(report).blocks[0]?.reports[0]?.quotes ?? [])
    expect([quote, figures.map((one) => report.article.body.slice(one.start, one.end))]).toEqual([
      report.article.body.slice(start, end),
      ['8'],
    ]);
});
