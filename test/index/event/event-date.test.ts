import { describe, expect, it } from 'vitest';
import { namedDays } from '../../../index/event/event-date.ts';
import { articleOf } from '../../articles.ts';

/** The days that a report of Thursday 15 May 2031 names, the likeliest of its event first. */
function daysIn(body: string, published: string | undefined = '2031-05-15'): string[] {
  return namedDays(reportOf(body, published)).map(({ day }) => day);
}

function reportOf(body: string, published?: string) {
  return articleOf(body, { title: 'Untitled', ...(published !== undefined && { published }) });
}

describe('the likeliest day of an event', () => {
  it('is the one beside its words, not that of the court', () => {
    expect(
      daysIn('Halvar Moen was charged in court on Wednesday. Two were killed on Sunday.'),
    ).toEqual(['2031-05-11', '2031-05-14']);
  });

  it('is not that of the arrest in the same breath', () => {
    expect(
      daysIn('Halvar Moen was arrested on Monday. The mill of Brennal burned on Friday.'),
    ).toEqual(['2031-05-09', '2031-05-12']);
  });

  it('is the one nearest to its words in a long sentence', () => {
    const text =
      'Nine were killed on Sunday, and the town that had built its hall by the river with stones from the quarry opened it on Friday.';
    expect(daysIn(text)).toEqual(['2031-05-11', '2031-05-09']);
  });

  it('is not that of the court, however far apart a long sentence has the two', () => {
    const text =
      'On Sunday Halvar Moen, who had come over the river with his brother and all of his sheep, was sentenced. The gate shut on Tuesday.';
    expect(daysIn(text)).toEqual(['2031-05-13', '2031-05-11']);
  });

  it('is seldom spelled out with its year', () => {
    expect(daysIn('The gate opened on 12 May 2031. The gate shut on Tuesday.')).toEqual([
      '2031-05-13',
      '2031-05-12',
    ]);
  });

  it('is the one whose sentence gives the hour', () => {
    expect(
      daysIn('The ferry left Vessby on Monday. It reached Oldmark around 2 a.m. on Tuesday.'),
    ).toEqual(['2031-05-13', '2031-05-12']);
    expect(
      daysIn('The ferry left Vessby around 2 a.m. on Monday. It reached Oldmark on Tuesday.'),
    ).toEqual(['2031-05-12', '2031-05-13']);
  });

  it('is the one whose part of the day is told', () => {
    expect(daysIn('The gate shut on Monday. The gate opened on Tuesday morning.')[0]).toBe(
      '2031-05-13',
    );
  });

  it('is the one named more often', () => {
    const text = 'The gate shut on Monday. The gate opened on Tuesday. All came on Tuesday.';
    expect(daysIn(text)[0]).toBe('2031-05-13');
  });

  it('is the later one where nothing tells them apart', () => {
    expect(daysIn('The gate opened on Tuesday. The gate shut on Monday.')).toEqual([
      '2031-05-13',
      '2031-05-12',
    ]);
  });

  it('is not that on which somebody spoke of it', () => {
    for (const said of [
      'Mayor Halvar Moen said on Tuesday that nine were killed on Saturday.',
      'Mayor Halvar Moen told reporters late on Tuesday that nine were killed on Saturday.',
      'The army on Tuesday reported that nine were killed on Saturday.',
      'In a statement on Tuesday the rebels named the nine who were killed on Saturday.',
    ])
      expect(daysIn(said)[0]).toBe('2031-05-10');
  });

  it('is that of an event of which somebody tells', () => {
    const [day] = namedDays(
      reportOf('Nine were killed on Tuesday, said Halvar Moen.', '2031-05-15'),
    );
    expect(day).toMatchObject({ day: '2031-05-13' });
    expect(day).not.toHaveProperty('isAside');
  });

  it('is not that of a similar one before', () => {
    const text =
      'Nine were killed by a bomb on Tuesday. A similar bomb exploded in Oldmark on Monday. This is the third attack in Oldmark since Sunday.';
    expect(daysIn(text)[0]).toBe('2031-05-13');
  });

  it('is that of the lead, not of what is told far down', () => {
    const text = `The ferry sank on Tuesday. ${'The captain knew the river well. '.repeat(20)}A ferry sank there on Monday.`;
    expect(daysIn(text)[0]).toBe('2031-05-13');
    const later = `The ferry sank on Monday. ${'The captain knew the river well. '.repeat(20)}A ferry sank there on Tuesday.`;
    expect(daysIn(later)[0]).toBe('2031-05-12');
  });

  it('is none of those that a speech names in passing', () => {
    const opening = 'We have come far, and I thank you. Our valley has known sorrow. '.repeat(7);
    const speech = `${opening}My friends, I read of it in the newspapers on Tuesday.`;
    expect(namedDays(reportOf(speech, '2031-05-15'))).toMatchObject([{ isAside: true }]);
  });

  it('is seldom that of publication', () => {
    expect(daysIn('The gate opened on Thursday. The gate shut on Wednesday.')[0]).toBe(
      '2031-05-14',
    );
  });

  it('may lie years back where a report looks back', () => {
    expect(daysIn('The court heard a witness on Monday. Nine were killed on 4 June 2028.')[0]).toBe(
      '2028-06-04',
    );
  });

  it('is none of a time that only history books tell of', () => {
    expect(daysIn('Nine were killed on Monday. In the old mill six died on 4 June 1931.')).toEqual([
      '2031-05-12',
    ]);
  });
});

describe('a day', () => {
  it('is presumed where it is counted from the publication', () => {
    expect(namedDays(reportOf('It burned on Monday.', '2031-05-15'))).toMatchObject([
      { day: '2031-05-12', presumed: true },
    ]);
    expect(namedDays(reportOf('It burned on 12 May 2031.', '2031-05-15'))).toMatchObject([
      { day: '2031-05-12', presumed: false },
    ]);
  });

  it('is named once, however often it stands there', () => {
    expect(daysIn('It burned on Monday, and on Monday night it fell.')).toEqual(['2031-05-12']);
  });

  it('is not told by weekdays where the publication is not known', () => {
    expect(daysIn('It burned on Monday.', '')).toEqual([]);
    expect(daysIn('It burned on Monday, 12 May 2031.', '')).toEqual(['2031-05-12']);
  });

  it('is left out where it comes after the publication', () => {
    expect(daysIn('It burned on Monday. The trial begins on 3 June 2031.')).toEqual(['2031-05-12']);
  });

  it('is no month and no year', () => {
    expect(daysIn('It burned in May 2030, and again in 2029.')).toEqual([]);
  });

  it('may stand in the title', () => {
    const article = articleOf('The mill is lost.', {
      title: 'Mill burned on 12 May 2031',
      published: '2031-05-15',
    });
    expect(namedDays(article)).toMatchObject([{ day: '2031-05-12' }]);
  });

  it('is not looked for far down', () => {
    expect(daysIn(`${'The mill stood by the river. '.repeat(100)}It burned on Monday.`)).toEqual(
      [],
    );
  });
});

describe('the day that somebody gives in the front matter', () => {
  it('stands before all that the text names', () => {
    const article = articleOf('Nine were killed on Monday.', {
      published: '2031-05-15',
      eventDate: '2031-05-02',
    });
    expect(namedDays(article)).toMatchObject([
      { day: '2031-05-02', presumed: false, isSaid: true },
      { day: '2031-05-12', presumed: true },
    ]);
  });

  it('is named once', () => {
    const article = articleOf('Nine were killed on 2 May 2031.', { eventDate: '2031-05-02' });
    expect(namedDays(article)).toHaveLength(1);
  });
});

describe('a day with its year', () => {
  it('is that of an event, whatever words tell of it', () => {
    const [day] = namedDays(reportOf('A fire broke out in the mill on 2 May 2031.', '2031-05-15'));
    expect(day).toMatchObject({ day: '2031-05-02', presumed: false });
    expect(day).not.toHaveProperty('isAside');
  });

  it('is none where it is only that of a hearing', () => {
    const [day] = namedDays(
      reportOf('Halvar Moen was charged in court on 2 May 2031.', '2031-05-15'),
    );
    expect(day).toMatchObject({ day: '2031-05-02', isAside: true });
  });
});

describe('a day that is not the event’s', () => {
  it('is that of a post which the report shows', () => {
    const text = 'The mill burned on Monday. “Stay away” — Ada Berg (@adaberg) May 14, 2031';
    expect(daysIn(text)).toEqual(['2031-05-12']);
  });

  it.each([
    'Police met with reporters Wednesday to speak of the shooting. A boy was killed on Monday.',
    'A man was shot on Monday. An autopsy will be performed Thursday, after the shooting.',
    'The men who were shot on Monday will be buried today.',
  ])('is that of what follows: %s', (text) => {
    expect(daysIn(text)[0]).toBe('2031-05-12');
  });
});

describe('the day of a dateline', () => {
  it('is not that of the event', () => {
    const dateline = { start: 0, end: 'VESSBY, May 14 (Wire) –'.length };
    const daysUnder = (text: string) =>
      namedDays({ ...reportOf(`VESSBY, May 14 (Wire) – ${text}`, '2031-05-15'), dateline });
    expect(daysUnder('Nine were killed on Monday.')).toMatchObject([{ day: '2031-05-12' }]);
    expect(daysUnder('The mill burned.')).toEqual([]);
  });

  it('is not that of the event where it is all of the title', () => {
    const article = articleOf('THE MILL BURNED TODAY.', {
      title: 'VESSBY, 9 JAN 90 (WIRE)',
      published: '1990-01-09',
    });
    expect(namedDays(article)).toMatchObject([{ day: '1990-01-09', presumed: true }]);
    expect(namedDays(articleOf('THE MILL BURNED.', { title: 'VESSBY, 9 JAN 90 (WIRE)' }))).toEqual(
      [],
    );
  });
});
