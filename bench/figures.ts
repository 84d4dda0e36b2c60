import type { Article } from '../index/article/article.ts';
import { articleFigures } from '../index/figures/reading/article-figures.ts';
import { median } from './statistics.ts';

/**
 * CPU time of reading figures from texts made to be slow, in milliseconds a kilobyte, at four
 * sizes. Where a column grows to the right, the time is not linear. `npm run --silent
 * bench:figures`
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

function articleOf(body: string): Article {
  const path = 'hostile.txt';
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
