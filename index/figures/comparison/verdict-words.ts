import type { Group } from '../groups.ts';
import type { Block, Pair, Verdict } from './block.ts';
import type { Difference } from './difference.ts';
import { keyLabel, keyOf } from './figure-key.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  same: 'the sources say the same',
  'one in common': 'the sources share a figure, and not all they give is the same',
  compatible: 'compatible: all of them may be right',
  close: 'close, but not the same',
  differs: 'the sources differ',
  'later report': 'a later report says otherwise',
  'perhaps an update': 'the sources differ; publication dates unknown, may be an update',
  'only one source': 'only one source',
  'not compared': 'not compared: each may count something else',
};

/** The verdict on the sources, in words; they say so where one of the two farthest counts only a group. */
export function verdictWords({ verdict, farthest }: Pick<Block, 'verdict' | 'farthest'>): string {
  const group = groupBeside(farthest);
  if (group === undefined) return WORDS[verdict];
  return verdict === 'compatible'
    ? `compatible: one counts only ${group}`
    : `${WORDS[verdict]}; one counts only ${group}`;
}

/** The group that one of two counts is of, where the other is of all. */
function groupBeside(pair: Pair | undefined): Group | undefined {
  const [one, other] = (pair?.between ?? []).map(({ figure }) => keyOf(figure).group);
  if (one === undefined || other === undefined || one === other) return undefined;
  return one === 'total' ? other : one;
}

/** How two figures of one report relate, in words; undefined where they are the same. */
export function insideWords({ relation }: Pair): string | undefined {
  if (relation === 'same') return undefined;
  return relation === 'compatible'
    ? 'both may be right'
    : relation === 'close'
      ? 'close, but not the same'
      : 'they differ, unless one counts a part';
}

const DIFFERENCES: Readonly<Record<Difference['kind'], readonly [string, string]>> = {
  differs: ['The articles differ', ''],
  close: ['The articles are close, but not the same', ''],
  'later report': ['A later report says otherwise', ''],
  'perhaps an update': ['The articles differ', ' Publication dates unknown: it may be an update.'],
  inside: ['One article gives it in two ways', ''],
};

/** What to write before and after the words of two figures that do not agree. */
export function differenceWords(difference: Difference): {
  /** "The articles differ (killed: attackers)". */
  readonly opening: string;
  /** A sentence after a blank, or ''. */
  readonly ending: string;
} {
  const [opening, ending] = DIFFERENCES[difference.kind];
  return { opening: `${opening} (${keyLabel(difference)})`, ending };
}

/** Says of a figure that so many `sources` give, itself among them, how many others do; '' where none does. */
export function othersWords(sources: number): string {
  if (sources < 2) return '';
  return sources === 2 ? '; another gives the same' : `; ${sources - 1} others give the same`;
}
