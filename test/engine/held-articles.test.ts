import { expect, it } from 'vitest';
import { HeldArticles, type PackedArticles } from '../../src/engine/held-articles.ts';
import { articleOf } from '../articles.ts';

const mill = articleOf('A fire broke out in the mill of Brennal on 2 May 2031.', {
  path: 'mill.txt',
  title: 'Mill burns',
  published: '2031-05-03',
});

/** These held articles, settled: the day of the mill's incident. */
function dayIn(held: HeldArticles): string | undefined {
  while (!held.settleSome());
  return held.incidents.of(mill.id)?.date?.day;
}

function packedMill(): PackedArticles {
  const held = new HeldArticles();
  held.add(mill);
  return held.packed([mill]);
}

/** As if another day had been read. */
function onAnotherDay({ events, passages }: PackedArticles): PackedArticles {
  return {
    passages,
    events: events.map(
      (event) =>
        event && { ...event, days: event.days.map((named) => ({ ...named, day: '2031-05-01' })) },
    ),
  };
}

it('what one took over of an article is known to no other that holds the same article', () => {
  const [told, other, third] = [new HeldArticles(), new HeldArticles(), new HeldArticles()];
  told.restore([mill], onAnotherDay(packedMill()));
  other.add(mill);
  third.restore([mill], packedMill());
  expect(dayIn(told)).toBe('2031-05-01');
  expect(dayIn(other)).toBe('2031-05-02');
  expect(dayIn(third)).toBe('2031-05-02');
});

it('what was taken over is packed again as it was', () => {
  const packed = onAnotherDay(packedMill());
  const held = new HeldArticles();
  held.restore([mill], packed);
  dayIn(held);
  expect(held.packed([mill])).toEqual(packed);
});

it('an article that was left out leaves what was read of the others where it belongs', () => {
  const barn = articleOf('The barn of Vessby stood empty.', { path: 'barn.txt' });
  const first = new HeldArticles();
  first.add(barn);
  first.add(mill);
  const held = new HeldArticles();
  held.restore([undefined, mill], onAnotherDay(first.packed([barn, mill])));
  expect(held.index.articles).toEqual([mill]);
  expect(held.index.passagesOf(mill.id)).toEqual(first.index.passagesOf(mill.id));
  expect(dayIn(held)).toBe('2031-05-01');
});

it('what was read of an article is used where its event is left for later, and the event is read then', () => {
  const held = new HeldArticles();
  const { passages } = packedMill();
  held.add(mill, { read: { passages: { packed: passages, nth: 0 } }, eventLater: true });
  expect(held.hasEventsToRead).toBe(true);
  expect(dayIn(held)).toBe('2031-05-02');
  expect(held.hasEventsToRead).toBe(false);
});
