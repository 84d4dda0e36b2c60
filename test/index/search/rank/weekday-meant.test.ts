import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../../index/event/event.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { isOnAnotherWeekday } from '../../../../index/search/rank/weekday-meant.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const DATED = articleOf('VESSBY - Two men were shot on Sunday in Vessby, police said.', {
  published: '2016-03-07',
});
const UNDATED = articleOf('Two men were shot on Sunday. Police came, and a third died on Tuesday.');
const QUOTE = 'Two men were shot';

describe('the weekday that a question names', () => {
  it.each([
    ['How many were shot on Sunday?', false],
    ['how many were shot last sunday', false],
    ['How many were shot on Friday?', true],
    ['How many were shot since Friday?', false],
    ['How many were shot on Good Friday?', false],
    ['How many were shot?', false],
  ])('is another than that of its event in "%s": %s', (text, isAnother) => {
    const question = questionOf(text, indexOf([DATED]));
    expect(isOnAnotherWeekday(question, eventOf(DATED), DATED.body, QUOTE)).toBe(isAnother);
  });

  it('is its own where the quote names it, or where no day is known and the report does', () => {
    const onTuesday = questionOf('How many died on Tuesday?', indexOf([DATED]));
    const quote = 'A third died on Tuesday';
    expect(isOnAnotherWeekday(onTuesday, eventOf(DATED), DATED.body, quote)).toBe(false);
    expect(isOnAnotherWeekday(onTuesday, undefined, UNDATED.body, QUOTE)).toBe(false);
    const onFriday = questionOf('How many died on Friday?', indexOf([DATED]));
    expect(isOnAnotherWeekday(onFriday, undefined, UNDATED.body, QUOTE)).toBe(true);
  });
});
