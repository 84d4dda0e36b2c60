import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { timeline } from '../../commands/timeline.ts';
import type { Chart } from '../../src/chart/chart.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Reply } from '../../src/discord/command.ts';
import { buttonsOf, idOf, quotesOf, wholeText } from '../discord/reading.ts';
import { faultsOf } from '../discord/sendable.ts';
import { engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { DOT, dotCharts, servicesOf } from '../services.ts';

const head = 'incident: Mill fire\nplace: Brennal';
const files = {
  'mill.md': `---\ntitle: Mill burns\nsource: Coast Post\npublished: 2031-06-12\nurl: https://coast.example/mill\n${head}\n---\nThe mill of Brennal burned on Wednesday evening. It was built in 1975.\n\nIt is to be torn down on Friday.\n`,
  'wire.md': `---\ntitle: Mill fire\nsource: Harbour Wire\npublished: 2031-06-12\n${head}\n---\nAll is lost, they say. The mill of Brennal burned on Wednesday evening.\n`,
  'letter.md': `---\ntitle: A letter\n${head}\n---\nI saw the fire on Tuesday.\n\nWe slept badly that night.\n`,
  'queen.md': '---\ntitle: Queen visits\nincident: Queen\n---\nQueen Ilse came by boat.\n',
};
const services = servicesOf(engineOf(files));

function told(incident: string, there = services): Promise<Reply> {
  return timeline.run(optionsOf({ incident }), there);
}

/** The page behind the button with this label, on what is there then. */
async function turned(from: Reply, label: string, there = services): Promise<Reply> {
  const state = buttonState(idOf(from, label)) ?? { verb: 'none' };
  const press = { state, message: from.components, by: 'Ida' };
  const pressed = await timeline.buttons?.[state.verb]?.press(press, there);
  return pressed?.reply ?? { components: [] };
}

function quotedIn(reply: Reply): string[] {
  return quotesOf(reply).map(({ text }) => text);
}

function labelsOf(reply: Reply): string[] {
  return buttonsOf(reply).flatMap((one) => ('label' in one ? (one.label ?? '') : []));
}

describe('/timeline', () => {
  it('says once, on its first page, how many articles on the incident there are and from when', async () => {
    const said = '3 articles of 12 June 2031';
    const text = wholeText(await told('mill'));
    expect(text.split(said)).toHaveLength(2);
    const days = ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday'];
    const many = days.map((day) => `The quay sank on ${day}.`).join('\n\n');
    const long = servicesOf(engineOf({ 'a.md': `---\npublished: 2031-06-12\n---\n${many}` }));
    const first = await told('quay', long);
    expect(wholeText(first)).toContain('1 article of 12 June 2031');
    expect(wholeText(await turned(first, 'Next ▶', long))).not.toContain('1 article');
  });

  it('quotes what happened when, in order, with the words of each date in bold', async () => {
    const reply = await told('mill');
    expect(quotesOf(reply)).toMatchObject([
      {
        text: 'The mill of Brennal burned on Wednesday evening.',
        bold: ['Wednesday evening'],
        opens: false,
        ends: true,
      },
      { text: 'It is to be torn down on Friday.', bold: ['Friday'] },
      { text: 'I saw the fire on Tuesday.', bold: ['Tuesday'] },
      { text: 'We slept badly that night.', bold: ['that night'] },
    ]);
    const text = wholeText(reply);
    expect(text).toContain('4 dated sentences on the incident, 1 with other dates.');
    expect(text).toContain('**1\\. 11 June 2031** · presumed: counted from the article’s date');
    expect(text).toContain('**3\\. Tuesday** · date unknown');
    expect(text).toContain('Coast Post · 12 June 2031 · Mill burns · paragraph 1');
    expect(text).toContain('The same text in\\: Harbour Wire');
    expect(faultsOf(reply)).toEqual([]);
  });

  it('has no line on pages where there are none', async () => {
    expect(wholeText(await told('queen'))).not.toContain('Page');
  });

  it('leads to the place in each article, and in those that say the same', async () => {
    const reply = await told('mill');
    expect(labelsOf(reply)).toEqual([
      'Open at the words',
      'Open at the words',
      'Context 1',
      'Context 2',
      'Context 3',
      'Context 4',
      'Ask on this incident',
      '1 in Harbour Wire',
      '◀ Previous',
      'Next ▶',
      'Export',
    ]);
    const quote = 'The mill of Brennal burned on Wednesday evening.';
    const { start, end } = buttonState(idOf(reply, '1 in Harbour Wire')) ?? {};
    expect(files['wire.md'].split('---\n')[2]?.slice(start, end)).toBe(quote);
  });

  it('puts other dates apart, numbered on from page to page', async () => {
    const first = await told('mill');
    expect(wholeText(first)).not.toContain('Also mentioned');
    const second = await turned(first, 'Next ▶');
    expect(quotedIn(second)).toEqual(['It was built in 1975.']);
    expect(wholeText(second)).toMatch(
      /Also mentioned: other dates[^]*\*\*5\\\. 1975\*\* · year only/u,
    );
    expect(quotedIn(await turned(second, '◀ Previous'))).toEqual(quotedIn(first));
  });

  it('reaches every event, however long the sentences are', async () => {
    const long = Array.from(
      { length: 12 },
      (_, nth) => `On ${nth + 1} March 2031 the mill ${'*rose* '.repeat(95)}again.`,
    );
    const facts = '---\ntitle: Mill\npublished: 2031-04-02\nincident: Mill\n';
    const copies = Object.fromEntries(
      ['Coast Post', 'Harbour Wire', 'Gazette'].map((source) => [
        `${source}.md`,
        `${facts}source: ${source}\n---\n${long.join('\n\n')}\n\nSo ${source} told.\n`,
      ]),
    );
    const there = servicesOf(engineOf(copies));
    let page = await told('mill', there);
    const seen = quotedIn(page);
    while (seen.length < long.length) {
      page = await turned(page, 'Next ▶', there);
      seen.push(...quotedIn(page));
      expect(faultsOf(page)).toEqual([]);
    }
    expect(seen).toEqual(long);
    expect(() => idOf(page, 'Next ▶')).toThrow('no live button');
    expect(wholeText(page)).toContain('Page 4 of 4');
  });

  it('can be shared where only the asker sees it, and its other pages are as private', async () => {
    expect(labelsOf(await told('mill'))).not.toContain('Share in the channel');
    const given = optionsOf({ incident: 'mill', private: true });
    const reply = await timeline.run(given, services);
    expect(labelsOf(reply)).toContain('Share in the channel');
    expect(labelsOf(await turned(reply, 'Next ▶'))).toContain('Share in the channel');
    expect(
      labelsOf(await timeline.run(optionsOf({ incident: 'queen', private: true }), services)),
    ).toEqual(['Ask on this incident', 'Share in the channel']);
  });

  it('tells page and picture of one state of the library', async () => {
    const engine = engineOf(files);
    const asked = vi.spyOn(engine, 'timeline');
    expect(await told('mill', servicesOf(engine, dotCharts))).toHaveProperty('files');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('shows the last page where articles are gone since the button was made', async () => {
    const { 'wire.md': wire } = files;
    const fewer = servicesOf(engineOf({ 'letter.md': files['letter.md'], 'wire.md': wire }));
    // the incident was called by the article that is gone; the others lead to it as well
    const rest = await turned(await told('mill'), 'Next ▶', fewer);
    expect(quotedIn(rest)).toHaveLength(3);
    const none = servicesOf(engineOf({ 'queen.md': files['queen.md'] }));
    const gone = await turned(await told('mill'), 'Next ▶', none);
    expect(wholeText(gone)).toBe('This incident is not in the library any more: pick another one.');
    const onWire = await told('mill', fewer);
    expect(quotedIn(onWire)).toHaveLength(3);
    const state = {
      verb: 'timeline',
      page: 7,
      article: buttonState(idOf(onWire, 'Context 1'))?.article ?? '',
    };
    const press = timeline.buttons?.timeline?.press({ state, message: [], by: 'Ida' }, fewer);
    expect(quotedIn((await press)?.reply ?? { components: [] })).toEqual(quotedIn(onWire));
  });

  it('says so plainly where no article dates anything', async () => {
    const text = wholeText(await told('queen'));
    expect(text).toContain('**No article on this incident dates anything.**');
    const loading = servicesOf(engineOf(files, { ready: false }));
    const early = wholeText(await told('queen', loading));
    expect(early).toContain('Still reading the articles');
    expect(early).toContain('**No article read so far on this incident dates anything.**');
  });

  it('says that no or several incidents have the words', async () => {
    expect(wholeText(await told('zebra'))).toContain('No incident has these words');
    const two = servicesOf(
      engineOf({ ...files, 'other.md': '---\nincident: Mill flood\n---\nA flood.\n' }),
    );
    const several = await told('mill', two);
    expect(wholeText(several)).toContain('Several incidents have these words');
    expect(labelsOf(several)).toEqual(['Mill fire · presumed 11 June 2031', 'Mill flood']);
    const picked = await turned(several, 'Mill fire · presumed 11 June 2031', two);
    expect(quotedIn(picked)).toEqual(quotedIn(await told('mill fire', two)));
  });

  it('suggests incidents by what is typed', async () => {
    const rows = await timeline.suggest?.({ option: 'incident', typed: 'mil' }, services);
    expect(rows?.map(({ name }) => name)).toEqual([
      'Mill fire · presumed 11 June 2031 · 3 articles · Mill burns',
    ]);
  });

  it('is seen by all unless it is asked for in private', () => {
    expect(timeline.isPrivate(optionsOf({ incident: 'mill' }))).toBe(false);
    expect(timeline.isPrivate(optionsOf({ incident: 'mill', private: true }))).toBe(true);
  });
});

describe('the picture', () => {
  it('shows the days of the incident itself, on whatever page, with the numbers of the text', async () => {
    const drawn: Chart[] = [];
    const charts = {
      draw(chart: Chart) {
        drawn.push(chart);
        return Promise.resolve(DOT);
      },
    };
    const drawing = servicesOf(engineOf(files), charts);
    const reply = await told('mill', drawing);
    const second = await turned(reply, 'Next ▶', drawing);
    for (const page of [reply, second]) {
      expect(page.files).toEqual([{ name: 'timeline.png', content: DOT }]);
      expect(faultsOf(page)).toEqual([]);
    }
    const wednesday = { from: '2031-06-11', to: '2031-06-11', presumed: true, number: 1 };
    expect(drawn).toHaveLength(2);
    expect(drawn[1]).toEqual(drawn[0]);
    expect(drawn[0]).toEqual({
      kind: 'timeline',
      title: 'Mill fire · presumed 11 June 2031',
      rows: [
        {
          source: 'Coast Post',
          published: '12 June 2031',
          marks: [wednesday, { from: '2031-06-13', to: '2031-06-13', presumed: true, number: 2 }],
        },
        { source: 'Harbour Wire', published: '12 June 2031', marks: [wednesday] },
      ],
    });
  });

  it('is left out where all is of one day, where nothing is dated, and where it cannot be drawn', async () => {
    const one = { 'wire.md': files['wire.md'] };
    expect(await told('mill', servicesOf(engineOf(one), dotCharts))).not.toHaveProperty('files');
    const drawing = servicesOf(engineOf(files), dotCharts);
    expect(await told('queen', drawing)).not.toHaveProperty('files');
    expect(await told('mill')).not.toHaveProperty('files');
    expect(quotedIn(await told('mill'))).toHaveLength(4);
  });
});

function killed(day: string): string {
  return `---\nsource: Post of ${day}\npublished: 2031-06-20\nincident: Mill\n---\nNine were killed in the mill of Brennal on ${day}.\n`;
}

describe('an answer to a when question', () => {
  const differing = servicesOf(
    engineOf({ 'a.md': killed('10 June 2031'), 'b.md': killed('Wednesday 11 June') }),
  );

  it('says where the articles differ on the day, and leads to the timeline', async () => {
    const question = 'When were nine killed in the mill of Brennal?';
    const answer = await ask.run(optionsOf({ question }), differing);
    expect(wholeText(answer)).toContain(
      'Two articles put it on different days: **10 June 2031** in Post of 10 June 2031, **Wednesday 11 June** (11 June 2031',
    );
    expect(faultsOf(answer)).toEqual([]);
    const reply = await turned(answer, 'Show the timeline', differing);
    expect(quotedIn(reply)).toHaveLength(2);
  });

  it('says nothing where they agree', async () => {
    const same = servicesOf(
      engineOf({ 'a.md': killed('10 June 2031'), 'b.md': killed('Tuesday, 10 June') }),
    );
    const question = 'When were nine killed in the mill of Brennal?';
    const answer = await ask.run(optionsOf({ question }), same);
    expect(wholeText(answer)).not.toContain('different days');
  });
});
