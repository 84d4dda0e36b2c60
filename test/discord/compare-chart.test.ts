import { expect, it } from 'vitest';
import { figuresChart } from '../../src/discord/compare-chart.ts';
import { compared, telling } from '../index/figures/comparison/told.ts';

const BODY = 'About 50 people died, or almost 20, or up to 30, or several hundred, or 29 to 39.';

/** The marks of one report's figures, as they are drawn. */
function marks(
  words: string,
  bounds: { min: number; max: number },
  qualifier: 'about' | 'almost' | 'up to' | 'vague' | 'range',
) {
  const other = qualifier === 'vague' ? '8' : '9000';
  const { blocks } = compared(
    telling('a', '2031-02-03', BODY, { words, ...bounds, qualifier }),
    telling('b', '2031-02-03', `The fire killed ${other} people.`, { words: other }),
  );
  const [row] = figuresChart('Fire', blocks)?.panels[0]?.rows ?? [];
  return row?.marks;
}

it.each([
  ['About 50', { min: 45, max: 55 }, 'about', { min: 50, max: 50 }],
  ['almost 20', { min: 17, max: 20 }, 'almost', { min: -Infinity, max: 20 }],
  ['up to 30', { min: 0, max: 30 }, 'up to', { min: -Infinity, max: 30 }],
  ['several hundred', { min: 200, max: 999 }, 'vague', { min: 200, max: Infinity }],
  ['29 to 39', { min: 29, max: 39 }, 'range', { min: 29, max: 39 }],
] as const)('draws no bound that "%s" does not name', (words, bounds, qualifier, drawn) => {
  expect(marks(words, bounds, qualifier)).toEqual([{ ...drawn, words }]);
});
