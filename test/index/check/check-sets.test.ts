import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkedText } from '../../../index/check/check.ts';
import { acronymsIn } from '../../../index/text/names/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms } from '../../../index/text/names/aliases.ts';
import { indexOf } from '../../articles.ts';
import { articlesIn } from '../../filled-engine.ts';

const SETS = join(process.env.SHARED_DIR ?? '../shared', 'eval');
const hasSets = existsSync(join(SETS, 'news')) && existsSync(join(SETS, 'gvc'));
if (!hasSets) console.warn(`skipped: no evaluation sets at ${SETS} (set SHARED_DIR)`);

const SENTENCES = z
  .record(z.enum(['borne out', 'differs', 'not mentioned']), z.array(z.string()))
  .parse(parse(readFileSync(join(import.meta.dirname, 'statements-of-sets.yaml'), 'utf8')));

/** Three of the incidents are among all the reports of one set; the fourth is alone, its set is large. */
function judged(): { sentence: string; verdict: string; given: string | undefined }[] {
  const incidents = z
    .record(z.string(), z.object({ articles: z.array(z.string()) }))
    .parse(JSON.parse(readFileSync(join(SETS, 'gvc/incidents.json'), 'utf8')));
  const files = [
    ...readdirSync(join(SETS, 'news/articles')).map((name) => join('news/articles', name)),
    ...(incidents['659663']?.articles ?? []).map((name) => join('gvc/articles', name)),
  ];
  const articles = articlesIn(
    Object.fromEntries(files.map((name) => [name, readFileSync(join(SETS, name), 'utf8')])),
  );
  const index = indexOf(articles);
  const aliases = withAcronyms(
    SHIPPED_ALIASES,
    articles.map(({ body }) => acronymsIn(body)),
  );
  return Object.entries(SENTENCES).flatMap(([verdict, sentences]) =>
    sentences.map((sentence) => {
      const [statement] = checkedText(sentence, index, { aliases }).statements;
      return { sentence, verdict, given: statement?.verdict };
    }),
  );
}

describe.skipIf(!hasSets)('twenty-four statements on four incidents of the sets', () => {
  const all = hasSets ? judged() : [];

  it('are judged as the reports do, all but two', () => {
    expect(all).toHaveLength(24);
    expect(all.filter(({ verdict, given }) => verdict !== given).length).toBeLessThanOrEqual(2);
  });

  it('are not borne out where a figure, a name, a place or a day is wrong', () => {
    expect(
      all.filter(({ verdict, given }) => verdict === 'differs' && given === 'borne out'),
    ).toEqual([]);
  });
});
