import type { Outcome } from '../library/add/import.ts';
import { shown } from './terminal.ts';

/** How far an import is. */
export interface ImportCount {
  readonly done: number;
  readonly total: number;
  readonly taken: number;
  readonly skipped: number;
  readonly failed: number;
}

const BAR = 20;
/** More of a kind are counted, not named. */
const MAX_NAMED = 200;

/** A bar with figures, in less than `columns` characters. */
export function progressLine(count: ImportCount, columns: number): string {
  const { done, total, taken, skipped, failed } = count;
  const filled = total === 0 ? 0 : Math.floor((done / total) * BAR);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
  const figures = `taken ${taken}, skipped ${skipped}, failed ${failed}`;
  return `${bar} ${done} of ${total} · ${figures}`.slice(0, Math.max(0, columns - 1));
}

/** What was taken, skipped and failed, and why. */
export function summaryText(outcomes: readonly Outcome[]): string {
  const taken = outcomes.filter((outcome) => outcome.kind === 'taken');
  const others = outcomes.filter((outcome) => outcome.kind !== 'taken');
  const skipped = others.filter(({ kind }) => kind === 'skipped');
  const failed = others.filter(({ kind }) => kind === 'failed');
  const parts = [
    part('Taken', taken.length, taken.map(takenLine)),
    ...(skipped.length > 0 ? [part('Skipped', skipped.length, skipped.map(reasonLine))] : []),
    ...(failed.length > 0 ? [part('Failed', failed.length, failed.map(reasonLine))] : []),
  ];
  return parts.join('\n');
}

function part(name: string, count: number, lines: readonly string[]): string {
  const named = lines.slice(0, MAX_NAMED);
  const rest = lines.length - named.length;
  return [`${name}: ${count}`, ...named, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n');
}

function takenLine({ from, path, remarks }: Extract<Outcome, { kind: 'taken' }>): string {
  return [
    `  ${shown(from)} → ${shown(path)}`,
    ...remarks.map((remark) => `    ${shown(from)} ${shown(remark)}`),
  ].join('\n');
}

function reasonLine({ from, reason }: Exclude<Outcome, { kind: 'taken' }>): string {
  return `  ${shown(from)} ${shown(reason)}`;
}
