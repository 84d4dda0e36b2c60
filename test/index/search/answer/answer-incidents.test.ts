import { describe, expect, it } from 'vitest';
import { headerOf, type Article } from '../../../../index/article/article.ts';
import { Incidents } from '../../../../index/event/incident/incidents.ts';
import { answerTo, MAX_RIVALS } from '../../../../index/search/answer/answer.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** Reports of a mill fire in each of these towns, years apart. */
function firesIn(towns: readonly string[]): Article[] {
  return towns.map((town, nth) =>
    articleOf(`A fire broke out in the mill of ${town}. Nine millers were hurt in the fire.`, {
      path: `${town}.txt`,
      title: `Fire in ${town}`,
      published: `${2031 + nth}-03-04`,
    }),
  );
}

const [vessby, oldmark] = firesIn(['Vessby', 'Oldmark']);
if (!vessby || !oldmark) throw new Error('there are two fires');
const again = articleOf('The mill of Vessby is lost. Nine millers were hurt in the fire.', {
  path: 'again.txt',
  title: 'After the fire in Vessby',
  published: '2031-03-05',
});
const ferry = articleOf('The ferry Havlind struck a pier. Two sailors were hurt in the harbour.', {
  path: 'ferry.txt',
  title: 'Ferry strikes pier',
});

/** The first article of each incident that an answer from these articles leaves to choose from. */
function rivalsFor(question: string, articles: readonly Article[]): string[] {
  const incidents = new Incidents();
  for (const article of articles) incidents.add(article);
  incidents.settle();
  const incidentOf = (id: string) => incidents.of(id);
  return answerTo(question, indexOf(articles), { incidentOf }).incidents.map(({ id }) => id);
}

describe('the incidents of an answer', () => {
  it('are those that fit the question equally well', () => {
    expect(
      rivalsFor('How many millers were hurt in the fire?', [vessby, ferry, oldmark]).toSorted(),
    ).toEqual(['Oldmark.txt', 'Vessby.txt']);
  });

  it('are none where one fits best', () => {
    const all = [vessby, ferry, oldmark];
    expect(rivalsFor('How many millers were hurt in the fire in Oldmark?', all)).toEqual([]);
    expect(rivalsFor('How many sailors were hurt?', all)).toEqual([]);
  });

  it('are none where all that fits is on one', () => {
    expect(rivalsFor('How many millers were hurt in the fire?', [vessby, again])).toEqual([]);
  });

  it('are each named once', () => {
    expect(
      rivalsFor('How many millers were hurt in the fire?', [vessby, again, oldmark]).toSorted(),
    ).toEqual(['Oldmark.txt', 'Vessby.txt']);
  });

  it('are at most five', () => {
    const many = firesIn(['Vessby', 'Oldmark', 'Brennal', 'Tallow', 'Ostmark', 'Sallow', 'Rike']);
    expect(MAX_RIVALS).toBe(5);
    expect(rivalsFor('How many millers were hurt in the fire?', many)).toHaveLength(5);
  });

  it('are none where nothing was found', () => {
    expect(rivalsFor('Do turnips glow?', [vessby, oldmark])).toEqual([]);
  });

  it('are none where nobody says which article is on which', () => {
    const answer = answerTo('How many millers were hurt?', indexOf([vessby, oldmark]));
    expect(answer.excerpts).toHaveLength(2);
    expect(answer.incidents).toEqual([]);
  });

  it('are only among accepted articles', () => {
    const { excerpts, incidents } = answerTo('How many were hurt?', indexOf([vessby, oldmark]), {
      accept: ({ id }) => id === oldmark.id,
      incidentOf: (id) => ({ id, name: id, articles: [] }),
    });
    expect(excerpts.map(({ article }) => article)).toEqual([headerOf(oldmark)]);
    expect(incidents).toEqual([]);
  });
});
