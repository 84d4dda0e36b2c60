import { describe, expect, it } from 'vitest';
import { withNamesFirst } from '../../../../index/search/answer/names-first.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { ranked } from '../../../../index/search/rank/ranking.ts';
import { articleOf, indexOf } from '../../../articles.ts';

/** The articles in their order for a question, where `first` scores best and the others nearly as high. */
function orderFor(asked: string, bodies: Record<string, string>, first: string): string[] {
  const index = indexOf(
    Object.entries(bodies).map(([path, body]) =>
      articleOf(body, { path, published: '2019-06-03' }),
    ),
  );
  const question = questionOf(asked, index);
  const found = ranked(question, index)
    .map((one) => ({ ...one, score: one.passage.article.path === first ? 9 : 8 }))
    .toSorted((a, b) => b.score - a.score);
  return withNamesFirst(found, question, index).map(({ passage }) => passage.article.path);
}

const FIRES = {
  'rike.md': 'A mill burned in Rike on Sunday. Two men died in the mill, and the fire spread.',
  'vessby.md': 'A mill burned in Vessby on Sunday. Two men died in the mill fire of Vessby.',
};

describe('names of a question', () => {
  it('bring an article that has them all before one that lacks one', () => {
    expect(orderFor('Who died in the mill fire in Vessby?', FIRES, 'rike.md')[0]).toBe('vessby.md');
  });

  it('change nothing where the best article has them', () => {
    expect(orderFor('Who died in the mill fire in Rike?', FIRES, 'rike.md')[0]).toBe('rike.md');
  });

  it('do not make an article that holds little else the one asked about', () => {
    const bodies = {
      'rike.md': 'The dam burst in Rike on Sunday. Two men died below the old dam.',
      'vessby.md': 'A ferry burned off Vessby on Sunday. Nine died.',
    };
    expect(orderFor('Who died below the old dam of Vessby?', bodies, 'rike.md')[0]).toBe('rike.md');
  });
});
