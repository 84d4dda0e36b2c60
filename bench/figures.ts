import type { Article } from '../index/article/article.ts';
import { eventOf } from '../index/event/event.ts';
import { askedComparison } from '../index/figures/comparison/asked-comparison.ts';
import { articleFigures } from '../index/figures/reading/article-figures.ts';
import { median } from './statistics.ts';

/**
 * CPU time of reading figures from texts made to be slow, in milliseconds a kilobyte, at four
 * sizes. Where a column grows to the right, the time is not linear. Then that of a first comparison.
 * `npm run --silent bench:figures`
 */
const PATTERNS: Readonly<Record<string, string>> = {
  'a report': 'The guard said that 12 prisoners were killed and 3 hurt, according to a spokesman. ',
  'killed five': 'killed five ',
  'one long number': '7',
  'number words': 'two hundred and three thousand ',
  'two and three': 'two and three ',
  'comma groups': ',123',
  'more than': 'more than ',
  blanks: ' ',
  'very … soldier': 'a very ',
  '(': '(',
  '"': '" ',
  dashes: ' - ',
  'a man and a': 'a man and a ',
  'he said': ', he said ',
  'two of the': 'two of the ',
  'taken to a': 'taken to a ',
  'according to': 'according to the ',
  feared: 'feared 3 ',
  between: 'between 5 and 6 ',
  '5-5-5': '5-',
};
const SIZES_KB = [1, 10, 100, 1_000];
const ROUNDS = 3;

function articleOf(body: string, path = 'hostile.txt'): Article {
  return {
    id: path,
    path,
    bodyStart: 0,
    copies: [],
    title: path,
    body,
    language: 'en',
    boilerplate: [],
    captions: [],
    corrections: [],
  };
}

/** Milliseconds of CPU time a kilobyte; the median of some rounds. */
function msPerKb(unit: string, kb: number): number {
  const body = unit.repeat(Math.ceil((kb * 1_000) / unit.length));
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    articleFigures(articleOf(body));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return median(times) / kb;
}

// else the first texts would include the time for compiling
for (const unit of Object.values(PATTERNS)) msPerKb(unit, 10);
const heads = SIZES_KB.map((kb) => `${kb} kB`.padStart(9)).join('');
process.stdout.write(`${'ms a kB'.padEnd(18)}${heads}\n`);
for (const [name, unit] of Object.entries(PATTERNS)) {
  const cells = SIZES_KB.map((kb) => msPerKb(unit, kb).toFixed(2).padStart(9)).join('');
  process.stdout.write(`${name.padEnd(18)}${cells}\n`);
}

/** Sentences of a report full of figures; `#` is a number that each report has of its own. */
const DENSE = [
  'A stage gave way at a school in Brennal on Tuesday, killing # people and leaving 19 others trapped.',
  'At least # pupils and two teachers were taken to three hospitals, police chief Ada Moen said.',
  'Four of them are in critical condition, and 12 were treated at the scene and sent home.',
  'The mayor said that # guests, most of them parents, had come to see the play.',
  '"We heard a crack, and then # of us lay on the floor," a neighbour told the Brennal Post.',
  'Firefighters pulled 31 children alive from under the boards within two hours.',
  'No one was hurt in the hall next door, where 40 people were at a meeting.',
  'Two men, both of them carpenters, were arrested on Wednesday and questioned for six hours.',
  'An engineer who had looked at the stage last month had warned that it would not bear more than 60 people.',
  'In 2024 a roof fell on a market in Ostrel, and seven people died there.',
  'The toll could rise to #, a doctor said; five of the injured were still missing on Monday.',
  'According to the ministry, # families had to leave the houses beside the school.',
];
const REPORTS = 100;
const REPEATS = 3;

/** A hundred reports on one event, each read by nobody before. */
function denseReports(round: number): Article[] {
  return Array.from({ length: REPORTS }, (_, nth) => {
    const number = String(8 + (nth % 5));
    const told = [...DENSE.slice(nth % 3), ...DENSE.slice(0, nth % 3), ...DENSE];
    const paragraphs = told.map((sentence) => sentence.replace('#', number)).join('\n\n');
    return {
      ...articleOf(paragraphs, `${round}-${nth}.md`),
      title: `Stage falls in Brennal, ${number} dead`,
      published: '2031-05-07',
    };
  });
}

/** Milliseconds of CPU time of a comparison: with all figures to read, and with figures read ahead. */
function comparisonMs(isAhead: boolean): number {
  const times = Array.from({ length: REPEATS }, (_, round) => {
    const reports = denseReports(round);
    // indexing reads days and places, to group them
    for (const report of reports) eventOf(report);
    if (isAhead) for (const report of reports) articleFigures(report);
    const before = process.cpuUsage();
    askedComparison('', reports);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return median(times);
}

const size = Math.round(denseReports(0).reduce((sum, { body }) => sum + body.length, 0) / 1_000);
process.stdout.write(
  `\nfirst comparison of ${REPORTS} dense reports (${size} kB): ${comparisonMs(false).toFixed(0)} ms, ` +
    `with figures read ahead: ${comparisonMs(true).toFixed(0)} ms\n`,
);
