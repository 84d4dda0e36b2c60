import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { indexOf } from '../../../articles.ts';
import { articlesIn } from '../../../filled-engine.ts';

const FIRST = 'Nine people died when a fire broke out in the mill of Tarnholm on Tuesday.';

/** How many quotes people see where two reports are on one incident. */
function shownFor(question: string, second: string): number {
  const articles = articlesIn({
    'a.md': `---\ntitle: "Fire in the mill of Tarnholm"\npublished: "2031-05-14"\n---\n\n${FIRST}\n`,
    'b.md': `---\ntitle: "Fire in the mill of Tarnholm"\npublished: "2031-05-15"\n---\n\n${second}\n`,
  });
  const { answered, shown } = answerTo(question, indexOf(articles), { areTogether: () => true });
  expect(answered).toBe(true);
  return shown;
}

describe('a second source beside a figure that is asked for', () => {
  const question = 'How many people died in the mill fire in Tarnholm?';

  it('is shown where it gives that figure too', () => {
    expect(shownFor(question, 'Eleven people died in the mill fire in Tarnholm.')).toBe(2);
  });

  it('is left out where it only speaks of it', () => {
    expect(shownFor(question, 'People in Tarnholm mourn whoever died in the mill fire.')).toBe(1);
  });
});
