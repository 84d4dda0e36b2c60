import { describe, expect, it } from 'vitest';
import { layoutOf, titleText } from '../../../index/article/boilerplate.ts';
import { slicesOf } from '../../articles.ts';

/** The lines marked as no part of the report. */
function boilerplate(body: string, givenTitle?: string): string[] {
  return slicesOf(body, layoutOf(body, givenTitle).boilerplate);
}

function title(body: string, givenTitle?: string): string | undefined {
  const span = layoutOf(body, givenTitle).title;
  return span && body.slice(span.start, span.end);
}

/** A line between two sentences of an English report: is it marked? */
function isMarked(line: string): boolean {
  return boilerplate(`The mill burned at dawn.\n\n${line}\n\nThe river was low.`).includes(line);
}

describe('the title', () => {
  it('is the first line without the end of a sentence', () => {
    expect(title('Mill burns down\n\nThe mill burned at dawn.')).toBe('Mill burns down');
  });

  it('is marked, being no part of the report', () => {
    expect(boilerplate('Mill burns down\n\nThe mill burned at dawn.')).toEqual(['Mill burns down']);
  });

  it('is found behind a menu line', () => {
    expect(title('Home News Sport\n\nMill burns down\n\nThe mill burned at dawn.')).toBe(
      'Mill burns down',
    );
  });

  it('is found behind a line of mere ornament', () => {
    expect(title('* * *\n\nMill burns down\n\nThe mill burned at dawn.')).toBe('Mill burns down');
  });

  it('may ask a question', () => {
    expect(title('Who burned the mill?\n\nThe mill burned at dawn.')).toBe('Who burned the mill?');
  });

  it('may be a Markdown heading that ends like a sentence', () => {
    expect(title('# The mill burned.\n\nIt was dawn.')).toBe('# The mill burned.');
  });

  it.each([
    ['a full stop', 'The mill burned at dawn.\n\nNobody was hurt.'],
    ['a quotation', '“The mill burned.”\n\nNobody was hurt.'],
    ['a quotation in single marks', "'The mill burned.'\n\nNobody was hurt."],
    ['a German quotation', '„Die Mühle brannte.“\n\nNiemand starb.'],
    ['a Chinese full stop', '磨坊在黎明时分起火。\n\n没有人受伤。'],
    ['a danda', 'मिल सुबह जल गई।\n\nकोई घायल नहीं हुआ।'],
  ])('is not a first line that ends in %s', (_, body) => {
    expect(title(body)).toBeUndefined();
    expect(boilerplate(body)).toEqual([]);
  });

  it('is not a first line of 160 characters', () => {
    expect(title(`${'m'.repeat(160)}\n\nThe mill burned.`)).toBeUndefined();
    expect(title(`${'m'.repeat(159)}\n\nThe mill burned.`)).toBe('m'.repeat(159));
  });

  it('is not looked for behind the first line of the report', () => {
    expect(title('The mill burned at dawn.\n\nMill burns down')).toBeUndefined();
  });

  it('is not looked for where it is given', () => {
    expect(title('A night of smoke\n\nThe mill burned.', 'Mill burns down')).toBeUndefined();
    expect(boilerplate('A night of smoke\n\nThe mill burned.', 'Mill burns down')).toEqual([]);
  });

  it('is marked where a given one is said again', () => {
    expect(boilerplate('MILL  BURNS DOWN!\n\nThe mill burned.', 'Mill burns down')).toEqual([
      'MILL  BURNS DOWN!',
    ]);
  });

  it('is marked each time it is said again', () => {
    expect(boilerplate('Mill burns down\n\nMill burns down\n\nThe mill burned at dawn.')).toEqual([
      'Mill burns down',
      'Mill burns down',
    ]);
  });

  it('stays the report in a text of one line', () => {
    expect(boilerplate('Mill burns down')).toEqual([]);
    expect(title('Mill burns down')).toBe('Mill burns down');
  });

  it('stays the report where only an ornament follows', () => {
    expect(boilerplate('Mill burns down\n\n***')).toEqual([]);
  });

  it('is not the first line of a hard-wrapped block', () => {
    const body =
      'The old stone bridge over the quiet river was\nclosed by the mayor of the town for a week.';
    expect(layoutOf(body)).toMatchObject({ title: undefined, boilerplate: [] });
  });
});

describe('titleText', () => {
  it('drops the marks of a Markdown heading', () => {
    expect(titleText('## Mill burns down ')).toBe('Mill burns down');
  });

  it('keeps a sign that marks no heading', () => {
    expect(titleText('#mill burns down')).toBe('#mill burns down');
  });
});

describe('what comes along with a report', () => {
  it.each([
    ['a menu line', 'Home World Politics Sport'],
    ['a line of languages', 'persian  English Deutsch'],
    ['a share link', 'Share on Pigeonpost'],
    ['a bare network', 'WhatsApp'],
    ['a call to follow', 'Follow us on Pigeonpost'],
    ['a login', 'Log in'],
    ['a newsletter', 'Sign up for our morning letter'],
    ['a pointer', 'Read more about mills'],
    ['related stories', 'Related articles:'],
    ['an advertisement', 'Advertisement'],
    ['a copyright line', '© 2019 The Mill Post. All rights reserved.'],
    ['a copyright line in letters', '(c) 2019 The Mill Post'],
    ['a copyright line in words', 'Copyright 2019 The Mill Post'],
    ['rights reserved', 'All rights reserved.'],
    ['a breadcrumb', 'Home > Regions > Valley'],
    ['a count of comments', '12 comments'],
    ['a cookie notice', 'We use cookies on these pages.'],
    ['an English comment form', 'Leave a reply'],
    ['a rule of an English comment form', 'Your email address will not be published.'],
    ['a German comment form', 'Schreibe einen Kommentar'],
    ['a comment form in another script', 'دیدگاهتان را بنویسید'],
    ['a line in another script', 'Вход для своих'],
    ['a line in another script with a name in ours', 'Вход для своих в MP'],
  ])('is marked: %s', (_, line) => {
    expect(isMarked(line)).toBe(true);
  });

  it('is marked whole, where each of its sentences is on what the site offers', () => {
    const sentences = [
      'Close Get email notifications on Ada Rike daily!',
      'Your notification has been saved.',
      'There was a problem saving your notification.',
      'Whenever Ada Rike posts new content, you’ll get an email delivered to your inbox with a link.',
      'Email notifications are only sent once a day, and only if there are new matching items.',
    ];
    const widget = sentences.join(' ');
    expect(layoutOf(widget, 'Mill burns', 'en').boilerplate).toEqual([
      { start: 0, end: widget.length },
    ]);
    const report = 'The mill burned, and whenever it rained an email came, you could tell.';
    const mixed = [sentences[0], report, sentences[2]].join(' ');
    const marked = layoutOf(mixed, 'Mill burns', 'en').boilerplate;
    const at = mixed.indexOf(report);
    expect(marked.some(({ start, end }) => start <= at && at < end)).toBe(false);
  });

  it.each([
    ['a sentence that opens like a share link', 'Share prices fell on Monday.'],
    ['a sentence about copyright', 'Copyright on the song has run out, a judge ruled.'],
    ['an item of a list', '(c) the third barn, which stood empty'],
    ['a sentence that opens with a menu word', 'Search parties left at noon.'],
    ['a menu word as a sentence', 'Home.'],
    ['a line that only holds a menu word', 'Home of the miller'],
    ['a line of both scripts', 'The sign read «Вход закрыт» in red'],
    ['a short line', 'Nobody was hurt'],
    ['seven words of a menu', 'Home News World Politics Sport Video Contact'],
    ['a long line that opens like a breadcrumb', `Home | ${'the miller slept '.repeat(8)}`.trim()],
    ['an ornament', '* * *'],
  ])('is not taken for %s', (_, line) => {
    expect(isMarked(line)).toBe(false);
  });

  it('is marked in a Persian report where it is in Latin letters', () => {
    const body = 'آسیاب در سپیده‌دم سوخت.\n\nPrint version\n\nکسی آسیب ندید.';
    expect(boilerplate(body)).toEqual(['Print version']);
  });

  it('is not a line of the other letters that Japanese is written in', () => {
    const body = '水車小屋が夜明けに燃えました。\n\nけがはありませんでした。\n\n水車小屋全焼。';
    expect(boilerplate(body)).toEqual([]);
  });

  it('is not found inside a hard-wrapped block', () => {
    const body = [
      'The old stone bridge over the quiet river, which is',
      'home to news, sport, politics, culture and opinion,',
      'was closed by the mayor of the town for one week.',
    ].join('\n');
    expect(boilerplate(body)).toEqual([]);
  });

  it('leaves all offsets as they are', () => {
    const body = '\r\nMenu\r\n\r\nThe mill burned.\r\n\r\nTweet\r\n';
    expect(layoutOf(body).boilerplate).toEqual([
      { start: 2, end: 6 },
      { start: 30, end: 35 },
    ]);
  });
});

describe('a list of other stories in one line', () => {
  const report = ['The mill burned at dawn.', 'Nine men put it out by noon.'];
  const list = [
    'More stories you may like on 9News A bridge in Vessby shuts The council says that the bridge over the Orrin has to close for a month, as its piers are old. A barn burns in Kvarna Nobody was hurt when a barn burned down on Sunday, and the owner said that he will build another.',
    'The old ferry sails again The ferry will cross the Orrin on Monday.',
  ];

  it('ends the report, with what stands below it', () => {
    expect(boilerplate([...report, ...list].join('\n\n'))).toEqual(list);
  });
});
