import { describe, expect, it } from 'vitest';
import { search } from '../../commands/search.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Reply } from '../../src/discord/command.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import { idOf, quotesOf, wholeText } from '../discord/reading.ts';
import { engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';

const files = Object.fromEntries(
  Array.from({ length: 9 }, (_, nth) => [
    `${nth}.md`,
    `Gate ${nth}\n\nGate number ${nth} was open.\n`,
  ]),
);
const services = servicesOf(engineOf(files));

function found(words: string): Promise<Reply> {
  return search.run(optionsOf({ words }), services);
}

/** The page behind the button with this label, on what is there then. */
async function turned(from: Reply, label: string, there = services): Promise<Reply> {
  const state = buttonState(idOf(from, label)) ?? { verb: 'none' };
  const press = { state, message: from.components, by: 'Ida' };
  const { reply } = (await search.buttons?.search?.press(press, there)) ?? {
    reply: { components: [] },
  };
  return reply;
}

function quotedIn(reply: Reply): string[] {
  return quotesOf(reply).map(({ text }) => text);
}

describe('/search', () => {
  it('shows four passages and how many there are', async () => {
    const reply = await found('gate open');
    expect(quotesOf(reply)).toHaveLength(4);
    expect(wholeText(reply)).toContain('9 passages with all the words.');
    expect(wholeText(reply)).toContain('Page 1 of 3');
  });

  it('shows every passage once over its pages, with the words read back from the message', async () => {
    const first = await found('gate open');
    const second = await turned(first, 'Next ▶');
    const third = await turned(second, 'Next ▶');
    expect([first, second, third].flatMap(quotedIn).toSorted()).toEqual(
      Object.keys(files).map((_, nth) => `Gate number ${nth} was open.`),
    );
    expect(quotedIn(await turned(second, '◀ Previous'))).toEqual(quotedIn(first));
  });

  it('reads back words full of marks as they were', async () => {
    const words = '"gate *number*" -shut_ <@> \\ open';
    const next = await turned(await found(words), 'Next ▶');
    expect(textIn(next.components, PART.asked)).toBe(words);
    expect(quotesOf(next)).toHaveLength(4);
  });

  it('shows the last page where passages are gone since the button was made', async () => {
    const [zero = '', one = ''] = Object.values(files);
    const fewer = servicesOf(engineOf({ '0.md': zero, '1.md': one }));
    const reply = await turned(await turned(await found('gate open'), 'Next ▶'), 'Next ▶', fewer);
    expect(wholeText(reply)).toContain('Page 1 of 1');
    expect(quotesOf(reply)).toHaveLength(2);
  });

  it('says so where the message does not hold the words any more', async () => {
    const state = { verb: 'search', page: 1 };
    const pressed = search.buttons?.search?.press({ state, message: [], by: 'Ida' }, services);
    expect(wholeText((await pressed)?.reply ?? { components: [] })).toBe(
      'The words of this search are gone: search again.',
    );
  });

  it('explains a fault by its place, and searches nothing', async () => {
    const said = wholeText(await found('gate "number'));
    expect(said).toContain('Nothing was searched for yet.');
    expect(said).toContain('At character 6, **"number**: the quotation mark is not closed.');
  });

  it('keeps the order on every page', async () => {
    const first = await search.run(optionsOf({ words: 'gate open', newest: true }), services);
    const second = await turned(first, 'Next ▶');
    for (const page of [first, second]) expect(wholeText(page)).toContain('newest first');
  });

  it('gives all passages as a table and as Markdown, a row each', async () => {
    const state = buttonState(idOf(await found('gate open'), 'Export')) ?? { verb: 'none' };
    const message = (await found('gate open')).components;
    const pressed = await search.buttons?.csv?.press({ state, message, by: 'Ida' }, services);
    const [file, other] = pressed?.reply.files ?? [];
    expect([file?.name, other?.name]).toEqual(['search.csv', 'search.md']);
    expect(String(file?.content).trimEnd().split('\r\n')).toHaveLength(10);
  });

  it('names the words that no article holds', async () => {
    expect(wholeText(await found('gate zebra'))).toContain('No article holds **zebra**.');
  });

  it('says that no passage holds the words', async () => {
    expect(wholeText(await found('zebra'))).toContain('No passage holds these words.');
  });

  it('does not say so while the library is still being read', async () => {
    const unread = servicesOf(engineOf(files, { ready: false }));
    const text = wholeText(await search.run(optionsOf({ words: 'zebra' }), unread));
    expect(text).not.toContain('No passage holds');
    expect(text).toContain('No passage read so far holds these words.');
    expect(text).toContain('Still reading the articles: 1,200 of 16,000 so far.');
  });

  it.each(['', '  '])('asks for words where they are %j', async (blank) => {
    expect(wholeText(await found(blank))).toContain('Give the words to look for');
  });

  it('reads 200 characters of the words, and no half of one', async () => {
    const reply = await found(`${'x'.repeat(199)}🙂`);
    expect(textIn(reply.components, PART.asked)).toBe('x'.repeat(199));
  });

  it('is private only where the asker wants it so', () => {
    expect(search.isPrivate(optionsOf({ private: true }))).toBe(true);
    expect(search.isPrivate(optionsOf({}))).toBe(false);
  });
});

describe('/search on one incident', () => {
  const gates = Object.fromEntries(
    Array.from({ length: 9 }, (_, nth) => [
      `${nth}.md`,
      `---\nincident: ${nth < 6 ? 'Siege' : 'Flood'}\n---\nGate number ${nth} was open.\n`,
    ]),
  );
  const there = servicesOf(engineOf(gates));

  function foundOn(incident: string): Promise<Reply> {
    return search.run(optionsOf({ words: 'gate open', incident }), there);
  }

  it('finds passages of its articles only, and says which it is', async () => {
    const reply = await foundOn('siege');
    expect(wholeText(reply)).toContain('6 passages with all the words.');
    expect(textIn(reply.components, PART.filters)).toBe('incident: Siege');
  });

  it('keeps to it from page to page', async () => {
    const first = await foundOn('siege');
    const second = await turned(first, 'Next ▶', there);
    expect([first, second].flatMap(quotedIn).toSorted()).toEqual(
      [0, 1, 2, 3, 4, 5].map((nth) => `Gate number ${nth} was open.`),
    );
    expect(textIn(second.components, PART.filters)).toBe('incident: Siege');
    expect(quotedIn(await turned(second, '◀ Previous', there))).toEqual(quotedIn(first));
  });

  it('says that it is gone, and does not search all articles instead', async () => {
    const flood = Object.entries(gates).filter(([, text]) => text.includes('Flood'));
    const left = servicesOf(engineOf(Object.fromEntries(flood)));
    const reply = await turned(await foundOn('siege'), 'Next ▶', left);
    expect(wholeText(reply)).toBe('This incident is not in the library any more: search again.');
  });

  it('says nothing of it while the library is still being read', async () => {
    const flood = Object.entries(gates).filter(([, text]) => text.includes('Flood'));
    const loading = servicesOf(engineOf(Object.fromEntries(flood), { ready: false }));
    const text = wholeText(await turned(await foundOn('siege'), 'Next ▶', loading));
    expect(text).not.toContain('any more');
    expect(text).toContain('Still reading the articles: 1,200 of 16,000 so far.');
  });

  it('says that several or none have the words, and finds nothing', async () => {
    const every = await search.run(optionsOf({ words: 'gate', incident: 'zebra' }), there);
    expect(wholeText(every)).toContain('No incident has these words');
    const two = servicesOf(engineOf({ ...gates, 'a.md': '---\nincident: Siege two\n---\nA.\n' }));
    const several = await search.run(optionsOf({ words: 'gate', incident: 'sieg' }), two);
    expect(wholeText(several)).toContain('Several incidents have these words');
    expect(quotedIn(several)).toEqual([]);
    const picked = await turned(several, 'Siege', two);
    expect(textIn(picked.components, PART.asked)).toBe('gate');
    expect(textIn(picked.components, PART.filters)).toBe('incident: Siege');
    expect(quotedIn(picked)).toHaveLength(4);
    const very = await search.run(optionsOf({ words: 'gate', incident: 'siege' }), two);
    expect(textIn(very.components, PART.filters)).toBe('incident: Siege');
  });

  it('suggests incidents by what is typed', async () => {
    const rows = await search.suggest?.({ option: 'incident', typed: 'fl' }, there);
    expect(rows?.map(({ name }) => name)).toEqual(['Flood · 3 articles · 6']);
  });

  it('finds passages of some days only, on every page, and says which', async () => {
    const dated = Object.entries(gates).map(([path, text], nth) => [
      path,
      text.replace('---\n', `---\npublished: 2031-05-0${(nth % 9) + 1}\n`),
    ]);
    const on = servicesOf(engineOf(Object.fromEntries(dated)));
    const first = await search.run(optionsOf({ words: 'gate', since: '2031-05-02' }), on);
    expect(textIn(first.components, PART.filters)).toBe('since 2 May 2031');
    const second = await turned(first, 'Next ▶', on);
    expect(textIn(second.components, PART.filters)).toBe('since 2 May 2031');
    const none = await search.run(optionsOf({ words: 'gate', until: '2030-05-02' }), on);
    expect(wholeText(none)).toContain('No article is known to be of 2 May 2030 or before');
  });
});
