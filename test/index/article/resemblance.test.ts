import { expect, it } from 'vitest';
import { resemblance } from '../../../index/article/resemblance.ts';
import { articleFrom } from '../../../src/library/read-article.ts';
import { plainText } from '../../../src/library/readers/plain-text.ts';

function article(body: string) {
  return articleFrom('a.md', plainText.read(Buffer.from(body)));
}

const FERRY =
  'The ferry Aldona ran aground near Port Sallow on Saturday night. Twelve passengers were injured, the harbour master said.';

it('is 1 for the same words, whatever their capitals, and 0 for others', () => {
  expect(resemblance(article(FERRY), article(FERRY.replace('Ferry', 'FERRY')))).toBe(1);
  expect(resemblance(article(FERRY), article('Millers mourned three of theirs.'))).toBe(0);
});

it('is the same from either side, and falls with each sentence that only one has', () => {
  const more = `${FERRY} The captain was questioned.`;
  const most = `${more} Two divers looked at the hull on Sunday and found a long crack in it.`;
  const [one, two] = [
    resemblance(article(FERRY), article(more)),
    resemblance(article(FERRY), article(most)),
  ];
  expect(one).toBeGreaterThan(two);
  expect(resemblance(article(most), article(FERRY))).toBe(two);
});

it('does not count what is the page', () => {
  const shared = `${FERRY}\n\nShare on Facebook\n`;
  expect(resemblance(article(FERRY), article(shared))).toBe(1);
});

it('reads no more than the beginning of a very long report', () => {
  const long = article(`${FERRY}\n\n`.repeat(20_000));
  expect(resemblance(long, article(FERRY))).toBeGreaterThan(0.9);
});
