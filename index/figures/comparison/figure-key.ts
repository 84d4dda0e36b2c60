import type { Figure } from '../figure.ts';
import { GROUP_NAMES, type Group } from '../groups.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from '../measures/measures.ts';
import type { FigureKey } from './block.ts';

/** What a figure is compared by: "1,025 prisoners are back" and "1,025 are back" count the same. */
export function keyOf({ measure, group }: Pick<Figure, 'measure' | 'group'>): FigureKey {
  return { measure, group: isUsualGroup(measure, group) ? 'total' : group };
}

/** Whether the measure usually counts this group, so that the group need not be shown. */
export function isUsualGroup(measure: Measure, group: Group): boolean {
  return MEASURES[measure].of === group;
}

/** "Killed: attackers", "Escaped": what is compared, as a heading. */
export function keyTitle(key: FigureKey): string {
  const label = keyLabel(key);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** "killed: attackers", "escaped": the same in a list or a sentence. */
export function keyLabel(key: FigureKey): string {
  return saysOfWhom(key) ? `${key.measure}: ${key.group}` : key.measure;
}

/** "attackers killed", "total killed": words that `figureAsked` reads as this very figure. */
export function keyWords(key: FigureKey): string {
  const { measure, group } = key;
  const what = MEASURES[measure].offeredAs ?? measure;
  return saysOfWhom(key) ? `${group} ${what}` : what;
}

/** Negative where `a` is shown before `b`. */
export function inOrder(a: FigureKey, b: FigureKey): number {
  return (
    MEASURE_NAMES.indexOf(a.measure) - MEASURE_NAMES.indexOf(b.measure) ||
    GROUP_NAMES.indexOf(a.group) - GROUP_NAMES.indexOf(b.group)
  );
}

function saysOfWhom({ measure, group }: FigureKey): boolean {
  return group !== 'total' || MEASURES[measure].of === 'anybody';
}
