import { describe, expect, it } from 'vitest';
import { figuresText } from '../../src/cli/figures-text.ts';
import type { Comparison } from '../../index/figures/comparison/block.ts';
import { incidentNamed } from '../incident-headers.ts';
import { compared, telling } from '../index/figures/comparison/told.ts';

function textOf(comparison: Comparison, color = false): string {
  const incident = incidentNamed('Siege of Brennal');
  return figuresText({ ...comparison, incident, has: [] }, { color });
}

const twoWays = telling(
  'a.md',
  undefined,
  'At least 29 died. The town counts 29 to 39\u001b[31m dead. Last year 4 died.',
  { words: 'At least 29', qualifier: 'at least', min: 29, max: Infinity },
  { words: '29 to 39', qualifier: 'range', min: 29, max: 39 },
  { words: '4', scope: 'background' },
);

describe('the figures of an incident at a terminal', () => {
  it('stand source by source, with what one of them gives in two ways, and other events last', () => {
    expect(textOf(compared(twoWays))).toBe(
      [
        'Siege of Brennal',
        '',
        '  Killed: total – only one source',
        '    date unknown · a.md',
        '      paragraph 1: “At least 29 died.” […]',
        '      paragraph 1: […] “The town counts 29 to 39[31m dead.” […]',
        '    One report (a.md) gives “At least 29” and “29 to 39”: both may be right.',
        '',
        '  Also mentioned (other events)',
        '    date unknown · a.md',
        '      paragraph 1: […] “Last year 4 died.”',
      ].join('\n'),
    );
  });

  it('have their words in bold where there are colours', () => {
    expect(textOf(compared(twoWays), true)).toContain('“\u001b[1mAt least 29\u001b[22m died.”');
  });

  it('are said not to be there where there is none', () => {
    expect(textOf(compared())).toBe('Siege of Brennal\n  no such figure');
  });
});
