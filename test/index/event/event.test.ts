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

it('is not where an earlier event was that a sentence far below dates', () => {
  const lead = 'Gunmen fired at a patrol of soldiers on Monday, the army said. ';
  const filling = 'Nobody was hurt and nobody was caught. '.repeat(10);
  const where = 'The soldiers had been attacked near Herat. ';
  const placeWith = (last: string): string | undefined =>
    eventOf(
      articleOf(lead + filling + where + last, { published: '2031-05-15', title: 'A report' }),
    ).place?.place.city;
  expect(placeWith('On 11 February five were killed in Kandahar, Afghanistan.')).toBe('Herat');
  expect(placeWith('On 12 May five were killed in Kandahar, Afghanistan.')).toBe('Kandahar');
});
