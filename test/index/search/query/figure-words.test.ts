import { expect, it } from 'vitest';
import { figureWords } from '../../../../index/search/query/figure-words.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

const INDEX = indexOf(articlesOf('Two people were killed and ten prisoners escaped at Vessby.'));

it.each([
  ['attackers killed', 'attackers killed'],
  ['wie viele Tote', 'how many dead'],
  ['hwo many were hurt', 'hwo many were hurt'],
  ['', ''],
])('the figure "%s" is read as "%s"', (typed, read) => {
  expect(figureWords(typed, INDEX)).toBe(read);
});
