import { expect, it } from 'vitest';
import { timelineOf } from '../../../index/timeline/timeline.ts';
import { whenInWords } from '../../../index/timeline/when-in-words.ts';
import { articleOf } from '../../articles.ts';

const PRESUMED = 'presumed: counted from the article’s date';

/** When the one event of this sentence was, as people read it. */
function whenOf(body: string, published?: string): string {
  const article = articleOf(body, published === undefined ? {} : { published });
  return timelineOf([article], undefined)
    .events.map(whenInWords)
    .map(({ when, notes }) => [when, ...notes].join(' · '))
    .join('; ');
}

it.each([
  ['The mill burned on 11 June 2031.', '11 June 2031'],
  ['The mill was sold in June 2031.', 'June 2031 · month only'],
  ['The mill was built in 1975.', '1975 · year only'],
  ['The mill was shut at the end of 2014.', 'end of 2014 · a period'],
  ['The mill burned on Wednesday evening.', 'Wednesday evening · date unknown'],
  ['The mill was sold in June.', 'June · date unknown'],
])('says of %j: %s', (body, when) => {
  expect(whenOf(body)).toBe(when);
});

it.each([
  ['The mill burned on Wednesday.', `11 June 2031 · ${PRESUMED}`],
  ['The mill was sold in March.', `March 2031 · month only · ${PRESUMED}`],
  ['The mill was sold last year.', `2030 · year only · ${PRESUMED}`],
  ['The mill burned over the weekend.', `7 to 8 June 2031 · a period · ${PRESUMED}`],
  ['The mill stood idle last week.', `2 to 8 June 2031 · a period · ${PRESUMED}`],
  ['The mill stood idle the past two weeks.', `29 May to 12 June 2031 · a period · ${PRESUMED}`],
  ['The mill was sold last spring.', `March to May 2031 · a period · ${PRESUMED}`],
])('says of %j, published on a Thursday: %s', (body, when) => {
  expect(whenOf(body, '2031-06-12')).toBe(when);
});
