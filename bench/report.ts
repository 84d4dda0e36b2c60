import type { Measured } from './child.ts';
import { median } from './statistics.ts';
import { figure, markdownTable } from './tables.ts';

/** All rounds of all tasks over one collection. */
export interface SizeResult {
  readonly articles: number;
  readonly paragraphs: number;
  readonly questions: number;
  readonly rounds: number;
  /** By task, in the order in which they are shown. */
  readonly measured: ReadonlyMap<string, readonly Measured[]>;
}

/** Where and when it was measured. */
export interface Circumstances {
  readonly day: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly seed: number;
  readonly mostSeconds: number;
}

const ENGINE_COLUMNS = ['build s', 'heap MB', 'rss MB', 'p50 ms', 'p99 ms', 'hit@1'];
const OWN_FIGURES: readonly (readonly [task: string, name: string, words: string])[] = [
  ...(
    [
      ['start', 'start from files'],
      ['start again', 'start with a snapshot'],
    ] as const
  ).flatMap(([task, words]) => [
    [task, 'searchable s', `${words}: until all is searchable, s on the clock`] as const,
    [task, 'grouped s', `${words}: until incidents are grouped too, s on the clock`] as const,
    [task, 'most rss MB', `${words}: most memory of the whole process, MB`] as const,
  ]),
  ['grouping', 'grouped articles', 'articles grouped'],
  ['grouping', 'incidents', 'incidents among them'],
  ['grouping', 'grouping s', 'grouping them, s'],
  ['grouping', 'one more ms', 'one article more, grouped and listed: median of 20, ms'],
  ['grouping', 'one more at most ms', 'one article more: longest of 20, ms'],
  ['verbatim', 'read ahead p50 ms', 'answer, the newest 2,000 articles read ahead, p50, ms'],
  ['verbatim', 'read ahead p99 ms', 'answer, the newest 2,000 articles read ahead, p99, ms'],
  ['verbatim', 'articles p50 ms', 'completing an article’s title, p50, ms'],
  ['verbatim', 'articles p99 ms', 'completing an article’s title, p99, ms'],
  ['verbatim', 'incidents p50 ms', 'completing an incident, p50, ms'],
  ['verbatim', 'incidents p99 ms', 'completing an incident, p99, ms'],
  ...['loading', 'searching', 'adding', 'removing'].flatMap((phase) => [
    ['lag', `${phase} p99 ms`, `the main thread is late while ${phase}, p99, ms`] as const,
    ['lag', `${phase} max ms`, `the main thread is late while ${phase}, at most, ms`] as const,
  ]),
];
/** Starts of the bot: the second uses the snapshot of the first. */
export const START_TASKS = ['start', 'start again'];
/** Tasks that measure only Verbatim. */
export const OWN_TASKS = [...START_TASKS, 'grouping', 'lag'];

/** The results as Markdown, laid out as Prettier does. */
export function reportOf(results: readonly SizeResult[], where: Circumstances): string {
  const tables = results.map(
    (result) => `## ${figure(result.paragraphs)} paragraphs (${figure(result.articles)} articles)

${figure(result.questions)} questions; ${result.rounds === 1 ? 'one round' : `medians of ${result.rounds} rounds`}.

${engineTable(result)}`,
  );
  const { day, node, cores, processor, seed, mostSeconds } = where;
  return `# Speed, size and first hits beside other engines

Measured on ${day} with Node ${node} on ${cores} cores (${processor}). To repeat, from the project's root, with the evaluation sets in \`../shared\` (or \`SHARED_DIR\`):

\`\`\`
npm run --silent bench
npm run --silent bench -- --size 10000 --engine verbatim --engine minisearch --out results.md
\`\`\`

- **Texts.** Articles of the sets gvc, muc4 and squad in a random order (seed ${seed}). Where they do not suffice, copies follow. In a copy all names, places, rare words, weekdays, months, dates and figures are replaced, one by one and the same all through the copy: names by other names of the collection, half of them joined from two; places by places; dates by other dates. Everyday words stay. So a copy reads like a report on another event, and a question's answer is still the original alone.
- **Questions.** Answerable questions of the sets whose articles are all in the collection; those of one size are not all those of another. _hit@1_: the first result lies in a paragraph that answers, in per cent. Whether an excerpt holds the answer itself is what \`npm run eval\` scores.
- **Engines.** Each is alone in a process and gets every paragraph with its title. Verbatim gives whole answers: ranked, cut, the incidents settled. The others give ten results: MiniSearch, FlexSearch and Orama with the same stems and stop words, lunr with its own, FTS5 (in Node 22.5 and newer) with Porter stems and the same stop words left out of the question.
- **Figures.** _build_: reading the files and indexing them, until the first question can be asked. _heap_, _rss_: of the whole process after a collection, the texts included. _p50_, _p99_: one question. All times are CPU time of all threads, garbage collection included, so that what else the machine does counts little; read them as ± 40 %, ratios are firmer. An engine that takes longer than ${figure(mostSeconds)} s on the clock is stopped; what it had done by then stands.

${tables.join('\n')}${ownSection(results)}`;
}

function engineTable({ measured }: SizeResult): string {
  const rows = [...measured]
    .filter(([task]) => !OWN_TASKS.includes(task))
    .map(([task, rounds]) => {
      const note = noteOf(rounds);
      const cells = ENGINE_COLUMNS.map((name) => figure(medianOf(rounds, name)));
      return [task, ...cells, note ?? ''];
    });
  return markdownTable([['engine', ...ENGINE_COLUMNS, 'note'], ...rows]);
}

function ownSection(results: readonly SizeResult[]): string {
  const rows = OWN_FIGURES.map(([task, name, words]) => [
    words,
    ...results.map(({ measured }) => {
      const rounds = measured.get(task) ?? [];
      const value = medianOf(rounds, name);
      return Number.isNaN(value) ? (noteOf(rounds) ?? '–') : figure(value);
    }),
  ]);
  const head = results.map(({ paragraphs }) => `${figure(paragraphs)} paragraphs`);
  const measured = rows.filter((row) => row.slice(1).some((cell) => cell !== '–'));
  if (measured.length === 0) return '';
  return `\n## Verbatim itself\n\n${markdownTable([['', ...head], ...measured])}`;
}

function medianOf(rounds: readonly Measured[], name: string): number {
  return median(rounds.flatMap(({ figures }) => figures[name] ?? []));
}

function noteOf(rounds: readonly Measured[]): string | undefined {
  return rounds.find(({ note }) => note !== undefined)?.note;
}
