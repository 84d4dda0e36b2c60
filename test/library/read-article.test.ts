import { describe, expect, it } from 'vitest';
import type { Article } from '../../index/article/article.ts';
import { articleFrom } from '../../src/library/read-article.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';

function articleIn(text: string, path = 'reports/night-fire.txt'): Article {
  return articleFrom(path, plainText.read(Buffer.from(text)));
}

/** An article whose front matter is these lines. */
function withField(field: string): Article {
  return articleIn(`---\n${field}\n---\nThe mill burned.`);
}

describe('the body', () => {
  it.each([
    ['plain text', 'The mill burned.\n'],
    ['text behind a byte-order mark', '\uFEFFThe mill burned.\n'],
    ['text behind front matter', '---\ntitle: Mill burns\n---\n\nThe mill burned.\n'],
    ['text behind a mark and front matter', '\uFEFF---\r\ntitle: M\r\n---\r\nThe mill burned.\r\n'],
  ])('starts in the file’s text where it is said to: %s', (_, text) => {
    const { body, bodyStart } = articleIn(text);
    expect(text.slice(bodyStart)).toBe(body);
    expect(body.trim()).toBe('The mill burned.');
  });

  it('keeps blanks and Windows line ends', () => {
    expect(articleIn(' The mill\r\nburned. \r\n').body).toBe(' The mill\r\nburned. \r\n');
  });
});

describe('the id', () => {
  it('is 16 letters that a button may carry', () => {
    expect(articleIn('The mill burned.').id).toMatch(/^[\w-]{16}$/u);
  });

  it('is made from the body alone', () => {
    const plain = articleFrom('a.txt', plainText.read(Buffer.from('The mill burned.')));
    const titled = articleFrom(
      'b.md',
      plainText.read(Buffer.from('---\ntitle: Mill\n---\nThe mill burned.')),
    );
    const utf16 = articleFrom(
      'c.txt',
      plainText.read(Buffer.from('\uFEFFThe mill burned.', 'utf16le')),
    );
    expect(titled.id).toBe(plain.id);
    expect(utf16.id).toBe(plain.id);
  });

  it('is another one for another body', () => {
    expect(articleIn('The mill burned!').id).not.toBe(articleIn('The mill burned.').id);
  });
});

describe('the title', () => {
  it('is the one given', () => {
    expect(articleIn('---\ntitle: Mill  burns\n---\nA night of smoke\n\nIt burned.').title).toBe(
      'Mill burns',
    );
  });

  it('is else the line that looks like one, without a heading’s marks', () => {
    expect(articleIn('# Mill burns\n\nThe mill burned.').title).toBe('Mill burns');
  });

  it('is else the file’s name', () => {
    expect(articleIn('The mill burned.').title).toBe('night-fire');
  });

  it('is the file’s name where the given one is empty', () => {
    expect(articleIn('---\ntitle:\nplace: Brennal: port\n---\nThe mill burned.').title).toBe(
      'night-fire',
    );
  });
});

describe('what else is known', () => {
  it('is what the front matter says, each on one line', () => {
    const block = 'source: "Mill\\n  Post"\nplace: Brennal\npublished: 25 March 2015';
    expect(withField(block)).toMatchObject({
      source: 'Mill Post',
      place: 'Brennal',
      published: '2015-03-25',
    });
  });

  it('is left out where nothing is said', () => {
    const article = articleIn('The mill burned.');
    for (const field of ['source', 'place', 'published', 'url'])
      expect(article).not.toHaveProperty(field);
  });

  it('takes "date" for the day of publication where no other is given', () => {
    expect(withField('date: 2015-03-25').published).toBe('2015-03-25');
    expect(withField('date: 2015-03-25\npublished: 2016-01-02').published).toBe('2016-01-02');
  });

  it('takes the day of a dateline for that of publication where none is given', () => {
    expect(withField('title: VESSBY, 9 JAN 90 (WIRE)').published).toBe('1990-01-09');
    expect(articleIn('VESSBY, March 3, 2015 (Wire) – The mill burned.').published).toBe(
      '2015-03-03',
    );
    expect(withField('title: VESSBY, 9 JAN 90 (WIRE)\ndate: 1990-02-01').published).toBe(
      '1990-02-01',
    );
  });

  it('takes the day of the event from "event-date"', () => {
    expect(withField('event-date: 2 May 2031').eventDate).toBe('2031-05-02');
    expect(withField('place: Brennal')).not.toHaveProperty('eventDate');
  });

  it.each(['in May', '2031-02-30', '02/08/2031'])(
    'names an "event-date" that is no day: %s',
    (day) => {
      expect(() => withField(`event-date: ${day}`)).toThrow(
        `has "event-date: ${day}", and that is no day like 2026-03-01`,
      );
    },
  );

  it('keeps a date in words as it is', () => {
    expect(withField('published: in spring').published).toBe('in spring');
  });

  it.each(['https://mill.example/fire', 'http://mill.example/fire'])(
    'takes the address %s',
    (url) => {
      expect(withField(`url: ${url}`).url).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    'file:///etc/hosts',
    'data:text/html,x',
    'mill.example',
    '/fire',
  ])('does not take the address %s', (url) => {
    expect(withField(`url: "${url}"`)).not.toHaveProperty('url');
  });
});

describe('what the page itself says', () => {
  const REPORT = 'The mill burned at dawn, the miller said.\n\nNobody was hurt in the fire.';

  it('gives the day of publication where no field does, the first of several', () => {
    const page = `Mill burns\n\nUpdated 7 May 2031\nPublished 6 May 2031\n\n${REPORT}`;
    expect(articleIn(page).published).toBe('2031-05-06');
    expect(articleIn(`---\ndate: in spring\n---\n${page}`).published).toBe('in spring');
  });

  it('gives it by a dateline with its year, and by a title that is one', () => {
    expect(articleIn(`BRENNAL, 6 May 2031 (MNS) -- ${REPORT}`).published).toBe('2031-05-06');
    const titled = `---\ntitle: "BRENNAL, 6 MAY 89 (MNS)"\n---\n${REPORT}`;
    expect(articleIn(titled).published).toBe('1989-05-06');
  });

  it('gives no day that nobody can tell', () => {
    expect(articleIn(`Mill burns\n\nMay 6\n\n${REPORT}`)).not.toHaveProperty('published');
    expect(articleIn(`Mill burns\n\n05/06/2031\n\n${REPORT}`)).not.toHaveProperty('published');
  });

  it('takes back what it said, and is quoted with that', () => {
    const note = 'Correction: An earlier version said that six had died. They had not.';
    expect(articleIn(`${REPORT}\n\n${note}`).corrected).toBe(note);
    expect(articleIn(`${REPORT}\n\nFOR THE RECORD\n\nIt was a barn, not a mill.`).corrected).toBe(
      'It was a barn, not a mill.',
    );
    expect(articleIn(REPORT)).not.toHaveProperty('corrected');
  });
});

describe('a field that cannot be seen', () => {
  const fields = ['source', 'place', 'incident', 'published'];

  it.each([
    '\\u0001',
    '\\u200b',
    '\\u200e\\u202e',
    ' \\u00a0\\u2060 ',
    '\\u2800',
    '\\u3164',
    '\\u034f',
  ])('is no field: %s', (unseen) => {
    const article = withField(fields.map((field) => `${field}: "${unseen}"`).join('\n'));
    for (const field of fields) expect(article).not.toHaveProperty(field);
    expect(withField(`title: "${unseen}"`).title).toBe('night-fire');
  });

  it('gives way to the line that looks like a title, and to "date"', () => {
    const text = '---\ntitle: "\\u200b"\n---\n# Mill burns\n\nThe mill burned.';
    expect(articleIn(text).title).toBe('Mill burns');
    expect(withField('published: "\\u200b"\ndate: 2015-03-25').published).toBe('2015-03-25');
  });

  it('is the path where neither the title nor the name of the file can be seen', () => {
    expect(articleIn('The mill burned.', '\u200b.txt').title).toBe('\u200b.txt');
  });
});

describe('what turns the order of reading', () => {
  it('stays out of what is known, and in the body', () => {
    const head = ['title', 'source', 'place', 'incident', 'published'].map(
      (field) => `${field}: "\u202eMill\u202c \u2067\u200fעיר\u2069"`,
    );
    const body = 'The \u202emill\u202c burned.';
    const article = articleIn(['---', ...head, '---', body].join('\n'));
    const read = 'Mill עיר';
    expect(article).toMatchObject({ title: read, source: read, place: read });
    expect(article).toMatchObject({ incident: read, published: read, body });
  });

  it('stays out of a title that stands in the body', () => {
    expect(articleIn('# Mill \u202eburns\n\nThe mill burned.').title).toBe('Mill burns');
  });

  it('is not the joiner of letters, which Persian needs', () => {
    expect(withField('title: می\u200cسوزد').title).toBe('می\u200cسوزد');
  });
});

describe('the language', () => {
  it('is the one given', () => {
    expect(articleIn('---\nlanguage: DE-ch\n---\nDie Mühle.').language).toBe('de-CH');
  });

  it('is guessed where the given tag is none', () => {
    expect(articleIn('---\nlanguage: not a tag\n---\nThe mill burned.').language).toBe('en');
  });

  it('is guessed where none is given', () => {
    expect(articleIn('Мельница сгорела.').language).toBe('ru');
  });
});
