import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../index/article/article.ts';
import { incidentOf } from '../../../../index/event/incident/incident.ts';
import { articleOf } from '../../../articles.ts';

/** A report of Thursday 15 May 2031. */
function report(path: string, body: string, extra: Partial<Article> = {}): Article {
  return articleOf(body, { path, title: 'Fire', published: '2031-05-15', ...extra });
}

/** A text that tells of no event. */
function comment(path: string, body: string): Article {
  return report(path, body, { title: 'A long view' });
}

const MONDAY = 'A fire broke out on Monday.';

/** The day of an incident with reports of these texts. */
function dayOf(...bodies: readonly string[]) {
  return incidentOf(bodies.map((body, nth) => report(`${nth}.txt`, body))).date;
}

describe('the articles of an incident', () => {
  it('stand in order of publication, those of one day by path, those without a day last', () => {
    const incident = incidentOf([
      report('d.txt', 'Text.', { published: 'spring' }),
      report('c.txt', 'Text.', { published: '2031-05-16' }),
      report('b.txt', 'Text.'),
      report('a.txt', 'Text.'),
    ]);
    expect(incident.articles.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(incident.id).toBe('a.txt');
  });

  it('are known with their copies, without their words', () => {
    const copies = [{ path: 'copy.txt', title: 'Fire', bodyStart: 7 }];
    const [article] = incidentOf([report('a.txt', 'Text.', { copies, source: 'Post' })]).articles;
    expect(article).toEqual({
      id: 'a.txt',
      path: 'a.txt',
      title: 'Fire',
      published: '2031-05-15',
      source: 'Post',
      bodyStart: 0,
      copies,
    });
  });

  it('are at least one', () => {
    expect(() => incidentOf([])).toThrow(RangeError);
  });
});

describe('the date of an incident', () => {
  it('is the one that somebody gives in the front matter, however many say another', () => {
    const said = report('z.txt', 'A fire broke out.', { eventDate: '2031-05-02' });
    expect(incidentOf([report('a.txt', MONDAY), report('b.txt', MONDAY), said]).date).toEqual({
      day: '2031-05-02',
      presumed: false,
    });
  });

  it('is not that of a hearing, if nothing else is told', () => {
    expect(dayOf('The jury heard a witness in court on Tuesday, his lawyer announced.')).toBe(
      undefined,
    );
  });

  it('is not that of a journey or a ruling in a report of something else', () => {
    expect(
      dayOf('Halvar Moen asked for an inquiry into the fire. A mission came to Brennal on 9 May.'),
    ).toBeUndefined();
  });

  it('is presumed where it was counted from publications', () => {
    expect(dayOf(MONDAY)).toEqual({ day: '2031-05-12', presumed: true });
  });

  it('is known where one report spells it out', () => {
    expect(dayOf(MONDAY, 'A fire broke out on 12 May 2031.')).toEqual({
      day: '2031-05-12',
      presumed: false,
    });
  });

  it('is the one that most reports give', () => {
    const tuesday = 'A fire broke out on Tuesday.';
    expect(dayOf(MONDAY, tuesday, tuesday)?.day).toBe('2031-05-13');
    expect(dayOf(MONDAY, MONDAY, tuesday)?.day).toBe('2031-05-12');
  });

  it('is the one that most reports put first, though more of them name another', () => {
    const both = 'A fire broke out on Tuesday. The court heard on Monday of a charge.';
    expect(dayOf(both, both, both, MONDAY)?.day).toBe('2031-05-13');
    expect(dayOf(both, MONDAY, MONDAY)?.day).toBe('2031-05-12');
  });

  it('is the earlier one of two that as many give', () => {
    expect(dayOf('A fire broke out on Tuesday.', MONDAY)?.day).toBe('2031-05-12');
  });

  it('is none that no report puts first, however many name it', () => {
    const named = 'A fire broke out on Tuesday. The court heard on 3 February 2031 of a charge.';
    const other = 'A fire broke out on Monday. The court heard on 3 February 2031 of a charge.';
    const third = 'A fire broke out on Sunday. The court heard on 3 February 2031 of a charge.';
    expect(dayOf(named, other, third)?.day).toBe('2031-05-11');
  });

  it('is none where each of many reports names a day of its own', () => {
    const days = ['2', '5', '8', '12'].map((day) => `A fire broke out on ${day} May 2031.`);
    expect(dayOf(...days)).toBeUndefined();
  });

  it('is that of a statement where several reports agree on it', () => {
    const said = 'The bank announced on Tuesday that it lost money.';
    expect(dayOf(said, said, said)?.day).toBe('2031-05-13');
    expect(dayOf(said)).toBeUndefined();
  });

  it('is not there where no report names a day', () => {
    expect(incidentOf([report('a.txt', 'A fire broke out.')])).not.toHaveProperty('date');
  });
});

describe('the place of an incident', () => {
  it('ends its name', () => {
    const incident = incidentOf([report('a.txt', MONDAY, { place: 'Brennal' })]);
    expect(incident).toMatchObject({ place: 'Brennal', name: 'Fire in Brennal' });
  });

  it('is the one that most reports give', () => {
    const reports = ['Vessby', 'Oldmark', 'oldmark'].map((place, nth) =>
      report(`${nth}.txt`, MONDAY, { place }),
    );
    expect(incidentOf(reports).place?.toLowerCase()).toBe('oldmark');
  });

  it('is the one that a person says, however many reports are read otherwise', () => {
    const read = Array.from({ length: 5 }, (_, nth) =>
      report(`${nth}.txt`, 'NAIROBI, Kenya – A fire broke out in Nairobi, Kenya, on Monday.'),
    );
    expect(incidentOf(read).place).toContain('Nairobi');
    const said = report('said.txt', MONDAY, { place: 'Brennal' });
    expect(incidentOf([...read, said])).toMatchObject({
      place: 'Brennal',
      name: 'Fire in Brennal',
    });
  });

  it('is none where people only talk, unless somebody says it', () => {
    const body = 'WE LOVE NAIROBI. OUR MILLS ARE IN NAIROBI, KENYA. WE BELIEVE IN MILLS.';
    const title = 'NAIROBI (KENYA), 9 JAN 90 (WIRE)';
    expect(incidentOf([report('a.txt', body, { title })])).not.toHaveProperty('place');
    const said = report('a.txt', body, { title, place: 'Brennal' });
    expect(incidentOf([said]).place).toContain('Brennal');
  });

  it('is the one that most people say', () => {
    const said = ['Vessby', 'Brennal', 'Brennal'].map((place, nth) =>
      report(`${nth}.txt`, MONDAY, { place }),
    );
    expect(incidentOf(said).place).toBe('Brennal');
  });

  it('is unknown, where only one report of many names any', () => {
    const told = report('told.txt', 'A fire broke out in Nairobi.');
    const others = ['a', 'b', 'c', 'd'].map((name) => report(`${name}.txt`, MONDAY));
    expect(incidentOf([told, ...others])).not.toHaveProperty('place');
    expect(incidentOf([told, ...others.slice(1)]).place).toContain('Nairobi');
    const around = report('around.txt', 'A fire broke out in Kenya.');
    expect(incidentOf([told, around, ...others]).place).toBe('Nairobi, Kenya');
    const elsewhere = report('elsewhere.txt', 'A fire broke out in Uganda.');
    expect(incidentOf([told, elsewhere, ...others])).not.toHaveProperty('place');
  });

  it('is none of a comment on no event, where that is a country or few have it', () => {
    const country = 'Prices in Peru are a matter of the heart.';
    expect(incidentOf([comment('a.txt', country)]).place).toBeUndefined();
    const city = 'The bread in Leipzig is a matter of the heart.';
    const none = ['b.txt', 'c.txt'].map((path) => comment(path, 'Bread is a matter of the heart.'));
    expect(incidentOf([comment('a.txt', city)]).place).toContain('Leipzig');
    expect(incidentOf([comment('a.txt', city), ...none]).place).toBeUndefined();
    expect(incidentOf([comment('a.txt', `A fire in Peru killed nine.`)]).place).toBe('Peru');
  });

  it('is not there where no report names one', () => {
    expect(incidentOf([report('a.txt', 'A fire broke out.')])).not.toHaveProperty('place');
  });
});

it('is in the region that a report writes with its city, whatever another points to', () => {
  const station =
    'WILMINGTON, N.C. (WECT) - A soldier came home.\n\nA boy was shot at a Lexington home.';
  const own = 'A boy was shot at a home in Lexington, S.C., on Monday.';
  for (const bodies of [
    [station, own],
    [own, station],
  ])
    expect(incidentOf(bodies.map((body, nth) => report(`${nth}.txt`, body))).place).toBe(
      'Lexington, South Carolina, United States',
    );
});
