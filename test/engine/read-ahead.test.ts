import { describe, expect, it } from 'vitest';
import { articleFigures } from '../../index/figures/reading/article-figures.ts';
import { readAheadIn } from '../../src/engine/held-articles.ts';
import { engineOf } from '../filled-engine.ts';

const FILES = {
  'a.md':
    '---\ntitle: Ferry aground at Port Sallow\npublished: 2031-05-06\n---\nThe ferry Aldona ran aground on Monday. Twelve passengers were hurt. In 2004 a ferry sank there, and forty people died.\n',
  'b.md':
    '---\ntitle: Ferry aground\npublished: 2031-05-07\n---\nThe ferry Aldona ran aground off Port Sallow on Monday, and twelve passengers were hurt.\n',
};
const QUESTION = 'How many people were hurt on the ferry?';

describe('what is read ahead', () => {
  it('changes no answer', async () => {
    const [fresh, ahead] = [engineOf(FILES), engineOf(FILES)];
    await readAheadIn(ahead.held, new AbortController().signal);
    const [one, other] = [await fresh.ask(QUESTION, {}), await ahead.ask(QUESTION, {})];
    expect(other.answer).toEqual(one.answer);
    expect(other.answer.excerpts[0]?.quote).toContain('welve passengers were hurt');
  });

  it('is not read again', async () => {
    const { held } = engineOf(FILES);
    await readAheadIn(held, new AbortController().signal);
    const before = held.index.articles.map(articleFigures);
    await readAheadIn(held, new AbortController().signal);
    for (const [nth, article] of held.index.articles.entries())
      expect(articleFigures(article)).toBe(before[nth]);
  });

  it('waits for who asks', async () => {
    const { held } = engineOf(FILES);
    const looks: boolean[] = [];
    await readAheadIn(held, new AbortController().signal, () => {
      looks.push(looks.length < 2);
      return looks.at(-1) === true;
    });
    expect(looks).toEqual([true, true, false, false]);
  });

  it('ends when the engine ends, also while somebody asks', async () => {
    const { held } = engineOf(FILES);
    await expect(readAheadIn(held, AbortSignal.abort())).resolves.toBeUndefined();
    const ended = new AbortController();
    const isAsked = (): boolean => {
      ended.abort();
      return true;
    };
    await expect(readAheadIn(held, ended.signal, isAsked)).resolves.toBeUndefined();
  });
});
