import { expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

const library = indexOf(
  articlesOf(
    'The mill at Brennal burned. Nine workers died.',
    'Nine workers died in the ferry.',
    'Workers died in the mine, nine of them.',
  ),
);

it('does not show quotes on another incident than the first', () => {
  const { onOthers, shown } = answerTo('How many workers died in the mill?', library, {
    areTogether: (a, b) => [a, b].every((id) => id !== 'b.txt'),
  });
  const { excerpts } = answerTo('How many workers died in the mill?', library);
  expect(excerpts.slice(0, shown).map(({ article }) => article.path)).not.toContain('b.txt');
  expect(onOthers).toEqual([]);
});

it('says nothing of incidents where nobody knows them', () => {
  expect(answerTo('How many workers died in the mill?', library).onOthers).toEqual([]);
});
