import { expect, it } from 'vitest';
import { freshness } from '../../src/discord/freshness.ts';

it.each([
  [{ articles: 1, oldest: '2021-05-03', newest: '2021-05-03' }, '1 article of 3 May 2021'],
  [{ articles: 2, oldest: '2021-05-03', newest: '2021-05-04' }, '2 articles of 3 to 4 May 2021'],
  [
    { articles: 2, oldest: '2021-05-03', newest: '2021-06-03' },
    '2 articles of 3 May to 3 June 2021',
  ],
  [
    { articles: 1200, oldest: '2020-05-03', newest: '2021-05-03' },
    '1,200 articles of 3 May 2020 to 3 May 2021',
  ],
  [{ articles: 2 }, '2 articles'],
])('%j is said as "%s"', (about, said) => expect(freshness(about)).toBe(said));
