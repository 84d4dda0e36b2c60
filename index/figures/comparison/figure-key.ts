import type { Figure, Group, Measure } from '../figure.ts';
import type { FigureKey } from './block.ts';

/** In the order in which they are shown. */
const MEASURES: readonly Measure[] = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'hostages',
  'rescued',
  'escaped',
  'still at large',
  'recaptured',
  'surrendered',
  'arrested',
  'displaced',
  'prisoners held',
  'attackers taking part',
  'duration',
  'attacks',
  'objects',
  'other',
];
const GROUPS: readonly Group[] = [
  'total',
  'civilians',
  'children',
  'hostages',
  'prisoners',
  'security forces',
  'attackers',
];

/**
 * Of whom a measure is told where nothing else is said: "1,025 prisoners are back" and "1,025 are back"
 * count the same.
 */
const USUAL_GROUP: Partial<Record<Measure, Group>> = {
  escaped: 'prisoners',
  'still at large': 'prisoners',
  recaptured: 'prisoners',
  'prisoners held': 'prisoners',
  hostages: 'hostages',
  'attackers taking part': 'attackers',
};

/** What a figure is compared by. */
export function keyOf({ measure, group }: Figure): FigureKey {
  return { measure, group: group === USUAL_GROUP[measure] ? 'total' : group };
}

/** Whether a measure of all is told of this group only. */
export function isUsualGroup(measure: Measure, group: Group): boolean {
  return USUAL_GROUP[measure] === group;
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
  const what = measure === 'hostages' ? 'hostages held' : measure;
  return saysOfWhom(key) ? `${group} ${what}` : what;
}

/** Negative where `a` is shown before `b`. */
export function inOrder(a: FigureKey, b: FigureKey): number {
  return (
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)
  );
}

/** Nothing and nobody is of a group in these, or all are. */
const OF_ALL: ReadonlySet<Measure> = new Set(['duration', 'attacks', 'objects', 'other']);

function saysOfWhom({ measure, group }: FigureKey): boolean {
  return group !== 'total' || !(OF_ALL.has(measure) || USUAL_GROUP[measure] !== undefined);
}
