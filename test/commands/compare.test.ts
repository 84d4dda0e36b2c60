import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { compare } from '../../commands/compare.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Reply, Services } from '../../src/discord/command.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import { buttonsOf, idOf, wholeText } from '../discord/reading.ts';
import { engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';

function reportOf(source: string, published: string, body: string, incident = 'Siege'): string {
  return `---\nsource: ${source}\npublished: ${published}\nincident: ${incident}\n---\n${body}\n`;
}

const files = {
  'a.md': reportOf(
    'Coast Post',
    '2031-02-03',
    'Eight attackers were killed. Nine people were injured.',
  ),
  'b.md': reportOf(
    'Harbour Wire',
    '2031-02-03',
    'Six attackers were killed. Nine people were injured in all.',
  ),
  'c.md': reportOf('Coast Post', '2031-05-01', 'Two people were killed by the flood.', 'Flood'),
};
const services = servicesOf(engineOf(files));

function compared(given: Readonly<Record<string, string>>, there = services): Promise<Reply> {
  return compare.run(optionsOf(given), there);
}

/** The reply to a click on the button with this label. */
async function clicked(from: Reply, label: string, there: Services = services): Promise<Reply> {
  const state = buttonState(idOf(from, label)) ?? { verb: 'none' };
  const press = { state, message: from.components, by: 'Ida' };
  const { reply } = (await compare.buttons?.[state.verb]?.press(press, there)) ?? {};
  if (!reply) throw new Error(`nothing happens at "${label}"`);
  return reply;
}

function wouldShare(reply: Reply): boolean {
  return buttonsOf(reply).some((one) => 'label' in one && one.label === 'Share in the channel');
}

describe('/compare', () => {
  it('says once how many articles on the incident there are, and from when', async () => {
    const text = wholeText(await compared({ incident: 'siege' }));
    expect(text.split('From 2 articles of 3 February 2031.')).toHaveLength(2);
    expect(wholeText(await compared({ incident: 'flood' }))).toContain('1 article of 1 May 2031');
  });

  it('shows every figure on the incident, and none of another', async () => {
    const text = wholeText(await compared({ incident: 'siege' }));
    expect(text).toContain('**Killed\\: attackers** – the sources differ');
    expect(text).toContain('“**Eight** attackers were killed.”');
    expect(text).toContain('“**Six** attackers were killed.”');
    expect(text).toContain('**Injured\\: total** – the sources say the same');
    expect(text).not.toContain('flood');
  });

  it('shows the one figure that is asked for', async () => {
    const reply = await compared({ incident: 'siege', figure: 'how many  were hurt' });
    expect(wholeText(reply)).not.toContain('attackers');
    expect(textIn(reply.components, PART.asked)).toBe('figure: how many were hurt');
  });

  it('leads to the timeline where a time is asked for', async () => {
    const text = wholeText(await compared({ incident: 'siege', figure: 'when did it start' }));
    expect(text).toContain('What happened when is told by `/timeline`.');
    expect(wholeText(await compared({ incident: 'siege', figure: 'asdf' }))).not.toContain(
      '/timeline',
    );
  });

  it('names the lowest and the highest count, with source and day', async () => {
    const third = reportOf('Radio Brennal', '2031-02-03', 'Seven attackers were killed, they say.');
    const text = wholeText(
      await compared({ incident: 'siege' }, servicesOf(engineOf({ ...files, 'd.md': third }))),
    );
    expect(text).toContain(
      'From **Six** in Harbour Wire (3 February 2031) to **Eight** in Coast Post (3 February 2031).',
    );
  });

  it('says a sentence once that a report prints twice', async () => {
    const twice =
      'Eight attackers were killed.\n\nThe gate burned.\n\nEight attackers were killed.';
    const there = servicesOf(engineOf({ 'a.md': reportOf('Coast Post', '2031-02-03', twice) }));
    const text = wholeText(await compared({ incident: 'siege' }, there));
    expect(text.match(/attackers were killed/gu)).toHaveLength(1);
  });

  it('asks which incident is meant, where none or several are', async () => {
    expect(wholeText(await compared({ incident: ' ' }))).toContain('Say which incident');
    expect(wholeText(await compared({ incident: 'zebra' }))).toContain('No incident has these');
  });

  it('offers several as buttons, and compares the figure asked for on the one picked', async () => {
    const two = servicesOf(
      engineOf({
        ...files,
        'd.md': reportOf('Wire', '2032-01-01', 'Nobody was hurt.', 'Siege two'),
      }),
    );
    const several = await compared({ incident: 'sieg', figure: 'how many were hurt' }, two);
    expect(wholeText(several)).toContain('Several incidents have these words');
    const reply = await clicked(several, 'Siege', two);
    expect(textIn(reply.components, PART.asked)).toBe('figure: how many were hurt');
    expect(wholeText(reply)).toContain('**Injured\\: total**');
    expect(wholeText(reply)).not.toContain('attackers');
    const all = await clicked(await compared({ incident: 'sieg' }, two), 'Siege', two);
    expect(wholeText(all)).toContain('attackers');
  });

  it('is private only where the asker wants it so', () => {
    expect(compare.isPrivate(optionsOf({ private: true }))).toBe(true);
    expect(compare.isPrivate(optionsOf({}))).toBe(false);
  });

  it('can be shared where it is private, and only there', async () => {
    const given = { incident: 'siege', private: true };
    const reply = await compare.run(optionsOf(given), services);
    expect(wouldShare(reply)).toBe(true);
    expect(wouldShare(await compared({ incident: 'siege' }))).toBe(false);
  });

  it('turns its pages for whoever clicks, with the figure read back from the message', async () => {
    const many = Array.from(
      { length: 12 },
      (_, nth) => `On street ${nth} ${nth + 20} people were killed.`,
    );
    const there = servicesOf(
      engineOf({ ...files, 'a.md': reportOf('A', '2031-02-03', many.join(' ')) }),
    );
    const first = await compared({ incident: 'siege', figure: 'dead' }, there);
    expect(wholeText(first)).toContain('Page 1 of 2');
    const second = await clicked(first, 'Next ▶', there);
    expect(wholeText(second)).toContain('Page 2 of 2');
    expect(textIn(second.components, PART.asked)).toBe('figure: dead');
    expect(wholeText(await clicked(second, '◀ Previous', there))).toBe(wholeText(first));
  });

  it('shows the last page where figures are gone since the button was made', async () => {
    const first = await compared({ incident: 'siege' });
    const { article = '' } = buttonState(idOf(first, 'Context 1')) ?? {};
    const state = { verb: 'figures', page: 9, article };
    const press = { state, message: first.components, by: 'Ida' };
    const { reply = { components: [] } } =
      (await compare.buttons?.figures?.press(press, services)) ?? {};
    expect(wholeText(reply)).toBe(wholeText(first));
  });

  it('turns its pages where a letter of the article behind the button was mended', async () => {
    const many = Array.from({ length: 12 }, (_, nth) => `${nth + 20} people died. `).join('');
    const rest = { 'b.md': reportOf('B', '2031-02-04', many) };
    const was = { 'a.md': reportOf('A', '2031-02-03', 'First 90 people died.'), ...rest };
    const is = { 'a.md': reportOf('A', '2031-02-03', 'First, 90 people died.'), ...rest };
    const first = await compared({ incident: 'siege' }, servicesOf(engineOf(was)));
    const second = await clicked(first, 'Next ▶', servicesOf(engineOf(is)));
    expect(wholeText(second)).toContain('Page 2 of 2');
  });

  it('says that the incident is gone, but not while articles are still being read', async () => {
    const body = Array.from({ length: 12 }, (_, nth) => `${nth + 20} people were killed. `).join(
      '',
    );
    const there = servicesOf(engineOf({ 'a.md': reportOf('A', '2031-02-03', body) }));
    const first = await compared({ incident: 'siege' }, there);
    const flood = { 'c.md': files['c.md'] };
    expect(wholeText(await clicked(first, 'Next ▶', servicesOf(engineOf(flood))))).toBe(
      'This incident is not in the library any more: ask again.',
    );
    const loading = servicesOf(engineOf(flood, { ready: false }));
    const text = wholeText(await clicked(first, 'Next ▶', loading));
    expect(text).toContain('Still reading the articles');
    expect(text).not.toContain('any more');
  });
});

async function rows(typed: string, incident: string) {
  const options = optionsOf({ incident });
  return (await compare.suggest?.({ option: 'figure', typed, options }, services)) ?? [];
}

describe('the figures to choose from', () => {
  it('are those that the chosen incident has, with the number of sources', async () => {
    expect((await rows('', 'siege')).map(({ name }) => name)).toEqual([
      'killed: attackers (2 sources)',
      'injured: total (2 sources)',
    ]);
  });

  it('are those that the words typed name, or ask for', async () => {
    expect(await rows('inj', 'siege')).toHaveLength(1);
    expect((await rows('how many dead', 'siege')).map(({ value }) => value)).toEqual([
      'attackers killed',
    ]);
  });

  it('lead back to the very figure when one is picked', async () => {
    for (const { value } of await rows('', 'siege'))
      expect(wholeText(await compared({ incident: 'siege', figure: value }))).toMatch(
        /^[^]*\*\*\w+\\: \w+\*\* –(?:(?!\*\* –)[^])*$/u,
      );
  });

  it('are none where the incident cannot be told yet', async () => {
    expect(await rows('', '')).toEqual([]);
    expect(await rows('', 'zebra')).toEqual([]);
  });

  it('stand beside the incidents to choose from', async () => {
    const found = await compare.suggest?.({ option: 'incident', typed: 'sie' }, services);
    expect(found?.map(({ name }) => name)).toEqual(['Siege · 2 articles · a']);
  });
});

async function answerTo(question: string, there = services): Promise<Reply> {
  return ask.run(optionsOf({ question }), there);
}

describe('an answer to a question for a number', () => {
  it('says where the articles differ, and leads to the comparison', async () => {
    const reply = await answerTo('How many attackers were killed?');
    expect(wholeText(reply)).toContain(
      'The articles differ (killed: attackers): **Eight** in Coast Post, **Six** in Harbour Wire.',
    );
    const comparison = await clicked(reply, 'Compare the figures');
    expect(textIn(comparison.components, PART.asked)).toBe(
      'figure: How many attackers were killed?',
    );
    expect(wholeText(comparison)).toContain('“**Six** attackers were killed.”');
    expect(wholeText(comparison)).not.toContain('injured');
  });

  it.each(['How many people were injured?', 'Where were attackers killed?'])(
    'says nothing of it after "%s"',
    async (question) => {
      const reply = await answerTo(question);
      expect(wholeText(reply)).not.toContain('The articles differ');
      expect(
        buttonsOf(reply).some((one) => 'label' in one && one.label === 'Compare the figures'),
      ).toBe(false);
    },
  );

  it('says nothing of a difference that its quotes do not show', async () => {
    const apart = {
      ...files,
      'c.md': reportOf(
        'Coast Post',
        '2031-05-01',
        'The flood killed two attackers of the mill.',
        'Flood',
      ),
    };
    const reply = await answerTo(
      'How many attackers of the mill died by the flood?',
      servicesOf(engineOf(apart)),
    );
    expect(wholeText(reply)).not.toContain('The articles differ');
  });
});
