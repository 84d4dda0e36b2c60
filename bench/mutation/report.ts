import { plainTable } from '../tables.ts';
import type { Mutant } from './sample.ts';

/** The mutants of a folder that were run, and Stryker's status for each. */
export interface Outcome {
  readonly code: string;
  readonly statuses: ReadonlyMap<Mutant, string>;
}

/** What the tests noticed, by folder, then each change that none noticed; ends with a line end. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ code, statuses }) => [code, ...countsOf([...statuses.values()])]);
  const all = outcomes.flatMap(({ statuses }) => [...statuses.values()]);
  if (outcomes.length > 1) rows.push(['all', ...countsOf(all)]);
  const unnoticed = outcomes.flatMap(({ statuses }) =>
    [...statuses]
      .filter(([, status]) => UNNOTICED.includes(status))
      .map(([mutant, status]) => told(mutant, status)),
  );
  return [plainTable([HEAD, ...rows]), ...unnoticed].join('\n');
}

const HEAD = ['', 'mutants', 'killed', 'timeout', 'survived', 'no coverage', 'other', 'noticed %'];
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];
/** Characters of code that are shown for a change. */
const SHOWN = 300;

function countsOf(statuses: readonly string[]): string[] {
  const count = (...wanted: string[]): number =>
    statuses.filter((status) => wanted.includes(status)).length;
  const tested = count(...NOTICED, ...UNNOTICED);
  return [
    statuses.length,
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
    statuses.length - tested,
    tested === 0 ? '–' : ((100 * count(...NOTICED)) / tested).toFixed(1),
  ].map(String);
}

function told({ file, location, kind, original, replacement }: Mutant, status: string): string {
  const place = `${file}:${location.start.line + 1}:${location.start.column + 1}`;
  return `${place} ${status} (${kind})\n- ${oneLine(original)}\n+ ${oneLine(replacement)}\n`;
}

function oneLine(code: string): string {
  const line = code.replaceAll(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line;
}
