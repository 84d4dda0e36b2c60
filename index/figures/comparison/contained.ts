import { MEASURES, type Measure } from '../measures/measures.ts';
import type { Group } from '../groups.ts';
import type { FigureKey, Report } from './block.ts';
import type { ReportCount } from './report-count.ts';

/** One row before it is compared: a measure of a group, and what each report stands for in it. */
export interface Row {
  readonly key: FigureKey;
  readonly read: readonly (ReportCount & { readonly report: Report })[];
}

/** Those who do harm and those who fight them are often counted apart from the people who came to harm. */
const COUNTED_APART: ReadonlySet<Group> = new Set<Group>([
  'attackers',
  'smugglers',
  'security forces',
]);
const HARM: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'hospitalised',
  'casualties',
]);
/** Fewer are named one by one, and stand for nobody else. */
const FEWEST = 2;

/** Whether all of a group are among those that the total of this measure counts. */
function isContained({ measure, group }: FigureKey): boolean {
  return group !== 'total' && !(HARM.has(measure) && COUNTED_APART.has(group));
}

/**
 * The rows of one measure, in the light of each other. A report that counts one group only ("12 passengers
 * were killed") is compared with the totals of the others too: the total has at least so many. A row that
 * holds nothing but such a report is no row of its own. A report's total below its own count of a group
 * counts somebody else, and stands for nothing.
 */
export function withContained(rows: readonly Row[]): Row[] {
  const totals = rows.find(({ key }) => key.group === 'total');
  if (!totals || MEASURES[totals.key.measure].isOfManyKinds) return [...rows];
  const groups = rows.filter(({ key }) => isContained(key));
  const has = new Set(totals.read.map(({ report }) => report.article.id));
  const moved = groups.flatMap(({ read, key }) =>
    read
      .filter(({ report, count, isStrong }) => {
        const { id } = report.article;
        if (has.has(id) || !isStrong || !count) return false;
        if (count.figure.qualifier === 'implied' || count.figure.min < FEWEST) return false;
        return rows.every(
          (row) => row.key === key || row.key.group === key.group || !gives(row, id),
        );
      })
      .map((one) => ({ ...one, inside: undefined })),
  );
  const among = new Set(moved.map(({ report }) => report.article.id));
  const whole = totals.read.map((one) => (isBelowGroup(one, groups) ? uncounted(one) : one));
  const isSure = whole.some(({ count }) => count);
  return rows.flatMap((row) => {
    if (row === totals) return { ...row, read: isSure ? [...whole, ...moved] : whole };
    const isTold =
      row.read.length === 1 && row.read.every(({ report }) => among.has(report.article.id));
    return isTold && isSure ? [] : row;
  });
}

function gives({ read }: Row, id: string): boolean {
  return read.some(({ report }) => report.article.id === id);
}

function isBelowGroup({ report, count }: Row['read'][number], groups: readonly Row[]): boolean {
  if (!count) return false;
  return groups.some(({ read }) =>
    read.some(
      ({ report: other, count: part }) =>
        other.article.id === report.article.id &&
        part !== undefined &&
        part.figure.qualifier !== 'vague' &&
        part.figure.min > count.figure.max,
    ),
  );
}

function uncounted(one: Row['read'][number]): Row['read'][number] {
  return { ...one, count: undefined, others: [...(one.count ? [one.count] : []), ...one.others] };
}
