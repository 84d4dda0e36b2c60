import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkedText } from '../../../index/check/check.ts';
import { acronymsIn } from '../../../index/text/names/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms } from '../../../index/text/names/aliases.ts';
import { articleOf, indexOf } from '../../articles.ts';
import { articlesIn } from '../../filled-engine.ts';

const HERE = import.meta.dirname;
const SENTENCES = z
  .record(z.enum(['borne out', 'differs', 'not mentioned']), z.array(z.string()))
  .parse(parse(readFileSync(join(HERE, 'statements.yaml'), 'utf8')));
const DIRS = ['articles', join(HERE, '../search/answer/golden/articles')];

const articles = articlesIn(
  Object.fromEntries(
    DIRS.flatMap((dir) =>
      readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
    ),
  ),
);
const index = indexOf(articles);
const aliases = withAcronyms(
  SHIPPED_ALIASES,
  articles.map(({ body }) => acronymsIn(body)),
);

const judged = Object.entries(SENTENCES).flatMap(([verdict, sentences]) =>
  sentences.map((sentence) => {
    const [statement] = checkedText(sentence, index, { aliases }).statements;
    return { sentence, verdict, given: statement?.verdict, excerpts: statement?.excerpts ?? [] };
  }),
);

describe('sixty statements', () => {
  it('judges at least 54 as the articles do', () => {
    const right = judged.filter(({ verdict, given }) => verdict === given);
    expect(judged).toHaveLength(60);
    expect(right.length).toBeGreaterThanOrEqual(54);
  });

  it('bears out none that has a wrong figure, name, place or day', () => {
    expect(
      judged.filter(({ verdict, given }) => verdict === 'differs' && given === 'borne out'),
    ).toEqual([]);
  });

  it('quotes articles word for word where it mentions a statement, and only there', () => {
    for (const { given, excerpts } of judged) {
      expect(excerpts.length > 0).toBe(given !== 'not mentioned');
      for (const { article, quote, start, end } of excerpts)
        expect(index.article(article.id)?.body.slice(start, end)).toBe(quote);
    }
  });
});

describe('a text', () => {
  it('is taken apart into its sentences, each by its place', () => {
    const text =
      'Forty prisoners escaped from Sorrel Bay on Thursday. A whale was seen in the moat.';
    const { statements } = checkedText(text, index, { aliases });
    expect(statements.map(({ start, end, verdict }) => [text.slice(start, end), verdict])).toEqual([
      ['Forty prisoners escaped from Sorrel Bay on Thursday.', 'borne out'],
      ['A whale was seen in the moat.', 'not mentioned'],
    ]);
  });

  it('may be checked a statement at a time, which gives the same as all at once', () => {
    const text = Object.values(SENTENCES)
      .flatMap((sentences) => sentences.slice(0, 2))
      .join(' ');
    const all = checkedText(text, index, { aliases });
    const pieces = Array.from({ length: 7 }, (_, from) =>
      checkedText(text, index, { aliases, part: { from, count: 1 } }),
    );
    expect(pieces.flatMap(({ statements }) => statements)).toEqual(all.statements);
    expect(pieces.at(-1)?.statements).toEqual([]);
  });

  it('names the words that the articles put otherwise', () => {
    const text = 'The captain of the ferry sent a distress call at 21:15.';
    const [statement] = checkedText(text, index, { aliases }).statements;
    expect(statement?.unlike).toEqual(['21:15']);
  });

  it('has no statement where it has no word', () => {
    expect(checkedText(' … !', index).statements).toEqual([]);
  });

  it('is not borne out by a name in the sentence beside', () => {
    const [statement] = checkedText('The captain was Tove Raun.', index, { aliases }).statements;
    expect(statement?.verdict).not.toBe('borne out');
  });

  it('does not differ from a sentence that has only a word or two of it, and none of its names', () => {
    const one = indexOf([
      articleOf('Twelve firefighters worked through the night with Asta Brenn.', { id: 'tram' }),
      articleOf('Gorm Halder was charged with murder.', { id: 'trial' }),
    ]);
    const [statement] = checkedText('Gorm Halder had worked as a firefighter.', one).statements;
    expect(statement?.verdict).toBe('not mentioned');
  });

  it('does not differ from a number that counts something else of the same people', () => {
    const one = indexOf([
      articleOf('There were 25 people injured on board the ship that hit the bridge.'),
    ]);
    const said = 'There were 129 people on board the ship that hit the bridge.';
    expect(checkedText(said, one).statements[0]?.verdict).toBe('not mentioned');
    const other = indexOf([articleOf('The ship hit the bridge with 131 people on board.')]);
    expect(checkedText(said, other).statements[0]?.unlike).toEqual(['129']);
  });

  it('is never borne out by its opposite', () => {
    const [statement] = checkedText(
      'The company did not deny that drivers work more.',
      index,
    ).statements;
    expect(statement?.verdict).not.toBe('borne out');
  });
});
