import { describe, expect, it } from 'vitest';
import { isToldOf } from '../../../index/event/day-telling.ts';
import { namedDays } from '../../../index/event/event-date.ts';
import { EVENT_KINDS } from '../../../index/event/happening/kinds.ts';
import { articleOf } from '../../articles.ts';

/** Whether a report of Thursday 15 May 2031 tells its likeliest day as that of an event of this kind. */
function isTold(kind: string, body: string): boolean {
  const article = articleOf(body, { title: 'Untitled', published: '2031-05-15' });
  const [day] = namedDays(article);
  const kinds = EVENT_KINDS.filter(({ name }) => name === kind);
  return day !== undefined && isToldOf(article, day, kinds);
}

describe('the day of an event of a kind', () => {
  it.each([
    ['kidnapping', 'Halvar Moen was kidnapped on 5 May near Brennal.'],
    [
      'kidnapping',
      'The raiders who kidnapped Halvar Moen, the mayor of Brennal, on 5 May want money.',
    ],
    ['bomb attack', 'A device went off in Brennal. The blast came on Tuesday, the mayor added.'],
    ['shooting', 'A man was shot in Brennal. It happened on Tuesday.'],
    [
      'shooting',
      'A man was shot in Brennal. Deputies drove to the mill at about 8:30 p.m. on Tuesday.',
    ],
    ['raid', 'Troops raided Brennal. At 1400 on 9 May they had come over the border.'],
    ['bomb attack', 'A bomb was thrown in Brennal. Nine people were wounded on Tuesday.'],
  ])('stands beside what tells of it: %s, %s', (kind, body) => {
    expect(isTold(kind, body)).toBe(true);
  });

  it.each([
    ['kidnapping', 'Halvar Moen was kidnapped last spring. The ruling was issued on 9 May.'],
    ['killing', 'They ask for an inquiry into the murder of Ada Berg. A mission arrived on 9 May.'],
    ['attack', 'The minister spoke of the attacks. He flew to Brennal on 9 May.'],
    ['attack', 'In a communique issued at the village today they spoke of the attacks.'],
    ['shooting', 'A man was shot. A suspect turned himself in on Tuesday and was charged.'],
    ['attack', 'The mayor was attacked. A man was booked on Tuesday on charges of assault.'],
  ])('is not that of something else: %s, %s', (kind, body) => {
    expect(isTold(kind, body)).toBe(false);
  });

  it('is none where no kind is sure', () => {
    expect(isTold('no such kind', 'A man was shot on Tuesday.')).toBe(false);
  });

  it('is none far down, unless all speaks for it', () => {
    const talk = 'The minister spoke of the attacks and of the harvest. '.repeat(20);
    expect(isTold('attack', `${talk}They were attacked on 9 April, in the north.`)).toBe(true);
    const weak = 'The assault of 9 April was in the north.';
    expect(isTold('attack', weak)).toBe(true);
    expect(isTold('attack', `${talk}${weak}`)).toBe(false);
  });
});
