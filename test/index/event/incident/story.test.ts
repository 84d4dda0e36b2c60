import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../../index/event/incident/story.ts';
import type { Article } from '../../../../index/article/article.ts';
import { articleOf } from '../../../articles.ts';

function told(body: string, extra: Partial<Article> = {}) {
  return storyOf(articleOf(body, { title: 'untitled', ...extra }));
}

describe('a story', () => {
  it.each([
    ['the miller Osmund Rike came', ['osmund rike']],
    ['seen by Osmund R. Rike there', ['osmund rike']],
    ['into Osmund Rike’s mill', ['osmund rike']],
    ['for Anna-Lena Rike', ['anna lena', 'lena rike']],
    ['from Port Sallow Harbour', ['port sallow', 'sallow harbour']],
    ['seen by Émile Ødegård there', ['émile ødegård']],
    ['the mill of Brennal', []],
    ['by the NFU Board', []],
  ])('has the names in "%s"', (body, names) => {
    expect([...told(body).names]).toEqual(names);
  });

  it.each([
    ['Osmund Rike, 41, left', ['41']],
    ['a 41-year-old miller', ['41']],
    ['the boy is 9 years old', ['9']],
    ['a 7-month-old lamb', ['7']],
    ['41 sacks of 1,793', []],
  ])('has the ages in "%s"', (body, ages) => {
    expect([...told(body).ages]).toEqual(ages);
  });

  it('counts its terms in title and text, in any form, without stop words', () => {
    const { terms } = told('The mill burned. Mills burn.', { title: 'burning mill' });
    expect(Object.fromEntries(terms)).toEqual({
      mill: { all: 3, inTitle: 1, inLead: 3 },
      burn: { all: 3, inTitle: 1, inLead: 3 },
    });
  });

  it('knows the day of publication by its number, where it is a day', () => {
    expect(told('Text.', { published: '1970-01-11' }).published).toBe(10);
    expect(told('Text.', { published: 'spring of 1970' }).published).toBeUndefined();
    expect(told('Text.').published).toBeUndefined();
  });

  it('has what its owner says it is on', () => {
    expect(told('Text.', { incident: 'Mill fire' }).label).toBe('mill fire');
    expect(told('Text.', { incident: ' MÜHLE-fire! ' }).label).toBe('muhle fire');
    expect(told('Text.', { incident: '?!' }).label).toBe('?!');
    expect(told('Text.').label).toBeUndefined();
  });
});
