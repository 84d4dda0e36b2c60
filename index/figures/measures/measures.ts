import { EVENT_MEASURES } from './event-measures.ts';
import { HARM_MEASURES } from './harm-measures.ts';
import type { MeasureRow } from './measure-row.ts';
import { WHEREABOUTS_MEASURES } from './whereabouts-measures.ts';

/**
 * All measures, one row each, in the order in which they are shown. A row's key is its name as
 * shown.
 */
const TABLE = { ...HARM_MEASURES, ...WHEREABOUTS_MEASURES, ...EVENT_MEASURES };

/** What a figure counts. */
export type Measure = keyof typeof TABLE;

/** The row of each measure. */
export const MEASURES: Readonly<Record<Measure, MeasureRow>> = TABLE;

/** In the order in which they are shown. */
export const MEASURE_NAMES: readonly Measure[] = Object.keys(TABLE).filter(
  (name): name is Measure => name in TABLE,
);
