import { expect, it } from 'vitest';
import { eventOf } from '../../../index/event/event.ts';
import { articleOf } from '../../articles.ts';

const body = 'The mill of Brennal burned on Monday.';

it('reads the day and the place of an event, and each article once', () => {
  const article = articleOf(body, { published: '2031-05-15', place: 'Brennal' });
  const event = eventOf(article);
  expect(event.days.map(({ day }) => day)).toEqual(['2031-05-12']);
  expect(event.place?.place.city).toBe('Brennal');
  expect(eventOf(article)).toBe(event);
});

it('reads an article anew that says the same of another day', () => {
  const days = ['2031-05-15', '2031-05-22'].map(
    (published) => eventOf(articleOf(body, { published })).days[0]?.day,
  );
  expect(days).toEqual(['2031-05-12', '2031-05-19']);
});
