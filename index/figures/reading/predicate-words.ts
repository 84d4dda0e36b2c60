import { MEASURE_NAMES, MEASURES, type Measure } from '../measures/measures.ts';
import type { Side } from '../measures/measure-row.ts';
import { phrasesOf } from './phrases.ts';

/** What a phrase says became of those counted. */
export interface Entry {
  readonly measure: Measure;
  readonly side: Side;
  readonly isState: boolean;
  readonly isTotal: boolean;
  readonly isReturn: boolean;
}

const SIDES = ['subject', 'object', 'either'] as const satisfies readonly Side[];

/** The phrases of all measures. */
export const PREDICATES = phrasesOf<Entry>(
  MEASURE_NAMES.flatMap((measure) =>
    MEASURES[measure].predicates.flatMap(
      ({ isState = false, isTotal = false, isReturn = false, ...lists }) =>
        SIDES.flatMap((side): [string, Entry][] => {
          const list = lists[side];
          return list === undefined ? [] : [[list, { measure, side, isState, isTotal, isReturn }]];
        }),
    ),
  ),
);
