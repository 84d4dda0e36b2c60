import { expect, it } from 'vitest';
import { newSentence } from '../../../index/article/new-sentence.ts';
import { passagesOf } from '../../../index/article/passages.ts';
import { articlesIn } from '../../filled-engine.ts';

function told(body: string, ...earlier: string[]): string | undefined {
  const [article] = articlesIn({ 'new.md': body });
  if (!article) return undefined;
  const others = earlier.flatMap((text, nth) => articlesIn({ [`${nth}.md`]: text }));
  const found = newSentence(passagesOf(article), others);
  return found && article.body.slice(found.start, found.end);
}

const FELL = 'The old bridge at Lorn fell into the river on Saturday.';
const MAYOR = 'The mayor asked everybody to stay away from the bank.';

it('is the first sentence where nothing was told before', () => {
  expect(told(`${FELL} ${MAYOR}`)).toBe(FELL);
});

it('passes over what an earlier article tells in nearly the same words', () => {
  expect(
    told(`${FELL} ${MAYOR}`, `The bridge at Lorn fell into the river on Saturday night.`),
  ).toBe(MAYOR);
});

it('does not put it together from several articles that tell a part each', () => {
  expect(told(FELL, 'The old bridge at Lorn stands.', 'It fell into the river on Saturday.')).toBe(
    FELL,
  );
});

it('takes the same words with another number for something new', () => {
  const before = 'At least 29 people were killed in the fall of the bridge.';
  expect(told(before.replace('29', '31'), before)).toContain('31 people');
});

it('is nothing where all was told, and where there are only headings', () => {
  expect(told(FELL, `${MAYOR} ${FELL}`)).toBeUndefined();
  expect(told('Bridge falls\n\nBy Ada Finch')).toBeUndefined();
});
