import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** A report each, with an event of its own and another told aside; and questions, by who knew no rule. */
const FOLDER = new URL('events/', import.meta.url);

interface Asked {
  readonly report: string;
  /** On its event, on the one aside, on neither, or naming nothing. */
  readonly kind: 'own' | 'aside' | 'none' | 'plain';
  readonly question: string;
  /** Words of the report, each of which answers. */
  readonly right: readonly string[];
}

const ASKED = readFileSync(new URL('questions.jsonl', FOLDER), 'utf8')
  .trim()
  .split('\n')
  .map((line): Asked => JSON.parse(line));

function reportOf(name: string) {
  const body = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  return articleOf(body, { path: `${name}.txt` });
}

const REPORTS = new Map(
  [...new Set(ASKED.map(({ report }) => report))].map((name) => [name, reportOf(name)]),
);

/** How many questions of a kind are rightly answered, or rightly declined. */
function rightOf(wanted: Asked['kind']): number {
  return ASKED.filter(({ kind }) => kind === wanted).filter(({ report, question, right }) => {
    const article = REPORTS.get(report);
    if (!article) throw new Error(`no report ${report}`);
    const { answered, excerpts } = answerTo(question, indexOf([article]), {
      incidentOf: () => undefined,
      areTogether: () => true,
    });
    const [first] = excerpts;
    if (right.length === 0) return !answered;
    const quote = first ? article.body.slice(first.start, first.end) : '';
    return answered && right.some((words) => quote.includes(words));
  }).length;
}

describe('of questions to one report alone', () => {
  it.each<[Asked['kind'], number]>([
    ['none', 93],
    ['aside', 39],
    ['own', 54],
    ['plain', 41],
  ])('of those on "%s" %i are right', (kind, least) => {
    expect(rightOf(kind)).toBeGreaterThanOrEqual(least);
  });
});
