import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../index/timeline/timeline.ts';
import { articleOf } from '../../articles.ts';

/** The lines of a timeline of one report a text, each with how many others tell it. */
function linesOf(...bodies: readonly string[]): (readonly [string, number])[] {
  const articles = bodies.map((body, nth) =>
    articleOf(body, { path: `${nth}.md`, id: `article${nth}`, title: '', published: '2031-06-12' }),
  );
  const day = { day: '2031-06-11', presumed: true };
  return timelineOf(articles, day).events.map(({ quote, scope, tellings = [] }) => [
    scope === 'main' ? quote : `(${quote})`,
    tellings.length,
  ]);
}

describe('one event that several articles tell', () => {
  it('is one line, with the others behind it', () => {
    expect(
      linesOf(
        'A night train left the rails near Brennal on Wednesday and killed three people.',
        'Three died when the night train derailed outside Brennal on Wednesday.',
        'The derailment of a train at Brennal on Wednesday killed at least three.',
      ),
    ).toEqual([
      ['A night train left the rails near Brennal on Wednesday and killed three people.', 2],
    ]);
  });

  it('is not another one of the day', () => {
    expect(
      linesOf(
        'A night train left the rails near Brennal on Wednesday.',
        'Police arrested the driver of the train in Brennal on Wednesday.',
        'The night train derailed near Brennal on Wednesday.',
      ).map(([, others]) => others),
    ).toEqual([1, 0]);
  });

  it('is never two sentences of one report', () => {
    const twice =
      'The night train derailed near Brennal on Wednesday. The train left the rails near Brennal on Wednesday at dawn.';
    expect(linesOf(twice)).toHaveLength(2);
  });

  it('is not one at another time of the day', () => {
    expect(
      linesOf(
        'A bomb exploded at the market of Brennal at 7 a.m. on Wednesday.',
        'A bomb exploded at the market of Brennal at 6 p.m. on Wednesday.',
      ),
    ).toHaveLength(2);
  });

  it('stands apart where it is told for its place in history, or beside a picture', () => {
    const lines = linesOf(
      'The night train derailed near Brennal on Wednesday.',
      'Wednesday’s crash was the worst in Brennal since 2004.',
    ).map(([line]) => line);
    expect(lines[0]).toBe('The night train derailed near Brennal on Wednesday.');
    for (const line of lines.slice(1)) expect(line).toMatch(/^\(Wednesday’s crash/u);
  });
});
