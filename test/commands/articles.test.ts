import { describe, expect, it } from 'vitest';
import { articles } from '../../commands/articles.ts';
import { buttonState, type ButtonState } from '../../src/discord/button-id.ts';
import type { Services } from '../../src/discord/command.ts';
import { buttonsOf, idOf, plain, textsOf, wholeText } from '../discord/reading.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';

const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, nth) => [
    `${nth}.md`,
    `---\ntitle: Report ${nth} of the harbour\npublished: 2031-05-0${nth + 1}\n---\nShip ${nth} sank. It was old.\n`,
  ]),
);
const services = servicesOf(engineOf(files));
const GONE = 'This article is not in the library any more.';

function listed() {
  return articles.run(optionsOf({}, 'list'), services);
}

function read(article: string, there: Services = services) {
  return articles.run(optionsOf({ article }, 'read'), there);
}

/** What a click on a button with this state shows. */
async function pressed(state: ButtonState, there: Services = services) {
  const press = articles.buttons?.[state.verb]?.press({ state, message: [], by: 'Ida' }, there);
  return (await press)?.reply ?? { components: [] };
}

function idIn(text: string): string {
  return articlesIn({ 'one.md': text })[0]?.id ?? '';
}

describe('/articles list', () => {
  it('shows the newest eight first', async () => {
    expect(plain(wholeText(await listed())).bold).toEqual(
      [8, 7, 6, 5, 4, 3, 2, 1].map((nth) => `Report ${nth} of the harbour`),
    );
  });

  it('shows the others behind a button', async () => {
    const state = buttonState(idOf(await listed(), 'Next ▶')) ?? { verb: 'none' };
    expect(plain(wholeText(await pressed(state))).bold).toEqual(['Report 0 of the harbour']);
  });
});

describe('a button of /articles list', () => {
  it('shows the last page where articles have gone since it was made', async () => {
    expect(await pressed({ verb: 'list', page: 9 })).toEqual(
      await pressed({ verb: 'list', page: 1 }),
    );
  });
});

describe('/articles read', () => {
  it('reads an article by its id', async () => {
    const text = files['3.md'] ?? '';
    expect(wholeText(await read(idIn(text)))).toContain('> Ship 3 sank. It was old.');
  });

  it('reads the one article whose title holds the words, in any case', async () => {
    expect(wholeText(await read('REPORT 5'))).toContain('> Ship 5 sank. It was old.');
  });

  it('says that several titles hold the words', async () => {
    expect(textsOf(await read('harbour'))).toEqual([
      'Several articles have these words in title or source: pick one from the list that opens while you type.',
    ]);
  });

  it('says that no title holds the words', async () => {
    expect(textsOf(await read('zebra'))).toEqual([
      'No article has these words in title or source: pick one from the list that opens while you type.',
    ]);
  });

  it('does not say so while the library is still being read', async () => {
    const unread = servicesOf(engineOf(files, { ready: false }));
    expect(wholeText(await read('zebra', unread))).not.toContain('No article');
  });

  it('suggests the articles whose title holds what is typed, by their ids', async () => {
    expect(await articles.suggest?.({ option: 'article', typed: 'report 5' }, services)).toEqual([
      { name: 'Report 5 of the harbour', value: idIn(files['5.md'] ?? '') },
    ]);
  });

  it('suggests a long title in 100 characters', async () => {
    const long = engineOf({ 'a.md': `---\ntitle: ${'x'.repeat(101)}\n---\nText.\n` });
    const rows = await articles.suggest?.({ option: 'article', typed: '' }, servicesOf(long));
    expect(rows?.map(({ name }) => name.length)).toEqual([100]);
  });
});

describe('the buttons of /articles', () => {
  const id = idIn(files['3.md'] ?? '');

  it('open an article at a quote, with the quote in bold', async () => {
    const start = 'Ship 3 sank. '.length;
    const reply = await pressed({
      verb: 'read',
      article: id,
      start,
      end: start + 'It was old.'.length,
    });
    expect(wholeText(reply)).toContain('> Ship 3 sank. **It was old.**');
  });

  it('turn to the page that begins at a place', async () => {
    expect(wholeText(await pressed({ verb: 'turn', article: id, start: 0 }))).toContain(
      '> Ship 3 sank. It was old.',
    );
  });

  it('give the text as a file', async () => {
    const { files: given } = await pressed({ verb: 'file', article: id });
    expect(given).toEqual([{ name: `${id}.txt`, content: 'Ship 3 sank. It was old.\n' }]);
  });

  it.each(['read', 'turn', 'file'])('say after "%s" that an article is gone', async (verb) => {
    expect(wholeText(await pressed({ verb, article: 'x'.repeat(16) }))).toBe(GONE);
  });

  it.each(['read', 'turn', 'file'])(
    'do not say so after "%s" while the library is still being read',
    async (verb) => {
      const unread = servicesOf(engineOf(files, { ready: false }));
      const text = wholeText(await pressed({ verb, article: 'x'.repeat(16) }, unread));
      expect(text).toContain('Still reading the articles: 1,200 of 16,000 so far.');
    },
  );

  it('leave the answer where it is when they open an article, and turn its pages in place', () => {
    expect(articles.buttons?.read?.inPlace ?? false).toBe(false);
    expect(articles.buttons?.turn?.inPlace).toBe(true);
    expect(articles.buttons?.list?.inPlace).toBe(true);
  });

  it('lead to the file from every page', async () => {
    const state = buttonState(idOf(await read(id), 'The text as a file'));
    expect(state).toEqual({ verb: 'file', article: id });
    expect(buttonsOf(await read(id))).toHaveLength(1);
  });
});

describe('/articles', () => {
  it('is always private', () => {
    expect(articles.isPrivate(optionsOf({}, 'list'))).toBe(true);
  });
});
