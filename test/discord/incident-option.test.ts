import { describe, expect, it } from 'vitest';
import { chosenIncident, incidentChoices } from '../../src/discord/incident-option.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { buttonsOf, wholeText } from './reading.ts';
import type { Reply } from '../../src/discord/command.ts';
import { faultsOf } from './sendable.ts';
import { servicesOf } from '../services.ts';

/** A report with a title, a day of publication and a place. */
function reportOf(title: string, published: string, place: string, body: string): string {
  return `---\ntitle: ${title}\npublished: ${published}\nplace: ${place}\n---\n${body}\n`;
}

const files = {
  'mill.md': reportOf(
    'Three millers killed',
    '2031-06-12',
    'Brennal',
    'A fire destroyed the flour mill of Brennal on Wednesday. Three millers were killed.',
  ),
  'mourned.md': reportOf(
    'Millers mourned',
    '2031-06-14',
    'Brennal',
    'Brennal mourned the three millers killed in the fire at its flour mill on Wednesday.',
  ),
  'ferry.md': reportOf(
    'Rudder jammed',
    '2030-11-09',
    'Port Sallow',
    'The ferry Havlund ran aground on Friday. Twelve passengers were hurt.',
  ),
  'barn.md': reportOf(
    'Barn lost',
    '2029-02-03',
    'Vessby',
    'Lightning set a barn on fire. Its owner, Ansel Grue, saved the sheep.',
  ),
};
const services = servicesOf(engineOf(files));

const asking = { verb: 'when' };

function labelsOf(reply: Reply): string[] {
  return buttonsOf(reply).flatMap((one) => ('label' in one ? (one.label ?? '') : []));
}

/** The name of the incident that is chosen, or what is said instead. */
async function chosen(typed: string, there = services): Promise<string | undefined> {
  const { incident, refusal } = await chosenIncident(optionsOf({ incident: typed }), there, asking);
  return refusal ? wholeText(refusal) : incident?.name;
}

const SEVERAL = expect.stringContaining('Several incidents have these words.');
const NONE =
  'No incident has these words: pick one from the list that opens while you type in `incident`.';

describe('the incident somebody chose', () => {
  it('is the one picked from the list, by the id of any of its articles', async () => {
    const all = articlesIn(files);
    const ids = ['mill.md', 'mourned.md'].map((path) => all.find((one) => one.path === path)?.id);
    for (const id of ids) expect(await chosen(id ?? '')).toBe('Flour mill fire in Brennal');
  });

  it('is the only one that has the words typed', async () => {
    expect(await chosen(' port sallow ')).toBe('Ferry grounding in Port Sallow');
    expect(await chosen('millers mourned')).toBe('Flour mill fire in Brennal');
    expect(await chosen('november 2030')).toBe('Ferry grounding in Port Sallow');
  });

  it('has to be picked where several have the words', async () => {
    expect(await chosen('fire in')).toEqual(SEVERAL);
  });

  it('is offered, not taken, where it only comes near', async () => {
    for (const typed of ['port salow', 'zebra grounding']) {
      const { incident, refusal } = await chosenIncident(
        optionsOf({ incident: typed }),
        services,
        asking,
      );
      expect(incident).toBeUndefined();
      expect(refusal && wholeText(refusal)).toContain('No incident has all of these words.');
      expect(refusal && labelsOf(refusal)).toEqual([
        'Ferry grounding in Port Sallow · presumed 8 November 2030',
      ]);
    }
  });

  it('is offered among up to five, those with most articles first', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 7 }, (_, nth) =>
        Array.from({ length: nth === 4 ? 2 : 1 }, (__, copy): [string, string] => [
          `${nth}-${copy}.md`,
          `---\nincident: Fire number ${nth}\n---\nText number ${nth}, told ${copy} times.\n`,
        ]),
      ).flat(),
    );
    const { refusal } = await chosenIncident(
      optionsOf({ incident: 'fire number' }),
      servicesOf(engineOf(many)),
      asking,
    );
    expect(refusal && labelsOf(refusal)).toEqual(
      [4, 0, 1, 2, 3].map((nth) => `Fire number ${nth}`),
    );
    expect(refusal && faultsOf(refusal)).toEqual([]);
  });

  it('is said to be none where none has the words', async () => {
    expect(await chosen('zebra')).toBe(NONE);
  });

  it('is not said to be none while the library is still being read', async () => {
    const unread = servicesOf(engineOf(files, { ready: false }));
    expect(await chosen('zebra', unread)).toContain('Still reading');
    expect(await chosen('port sallow', unread)).toBe('Ferry grounding in Port Sallow');
  });

  it('is the one of that very name where other names hold it, in any case and without accents', async () => {
    const engine = engineOf({
      'a.md': '---\nincident: Mühle fire\n---\nThe mill burned.\n',
      'b.md': '---\nincident: Mühle fire in Osterfell\n---\nAnother mill burned.\n',
    });
    const mills = servicesOf(engine);
    expect(await chosen('muhle FIRE', mills)).toBe('Mühle fire');
    expect(await chosen('mühle', mills)).toEqual(SEVERAL);
    const [first] = await incidentChoices('muhle fire', mills);
    expect(first?.name).toBe('Mühle fire · 1 article · a');
  });

  it('is not the only one there is where what was typed holds no word', async () => {
    const only = servicesOf(engineOf({ 'mill.md': files['mill.md'] }));
    expect(await chosen('???', only)).toBe(NONE);
    expect(await chosen('mill', only)).toBe('Fire in Brennal');
  });

  it.each(['', '  '])('is none where %j was typed', async (blank) => {
    expect(await chosenIncident(optionsOf({ incident: blank }), services, asking)).toEqual({});
  });

  it('is none where nothing was given', async () => {
    expect(await chosenIncident(optionsOf({}), services, asking)).toEqual({});
  });
});

describe('the rows of incidents', () => {
  it('say name, day, number of articles and the first title, and hold an id', async () => {
    const rows = await incidentChoices('', services);
    expect(rows.map(({ name }) => name)).toEqual([
      'Flour mill fire in Brennal · presumed 11 June 2031 · 2 articles · Three millers killed',
      'Ferry grounding in Port Sallow · presumed 8 November 2030 · 1 article · Rudder jammed',
      'Barn fire in Vessby · 1 article · Barn lost',
    ]);
    for (const { name, value } of rows) expect(name).toContain(`${await chosen(value)} · `);
  });

  it('are those with what is typed so far', async () => {
    const rows = await incidentChoices('fire bren', services);
    expect(rows.map(({ name }) => name)).toEqual([
      'Flour mill fire in Brennal · presumed 11 June 2031 · 2 articles · Three millers killed',
    ]);
    expect(await incidentChoices('???', services)).toEqual([]);
    expect(await incidentChoices('zebra', services)).toEqual([]);
  });

  it('have at most 100 characters, and an id that Discord takes', async () => {
    const long = engineOf({
      'a.md': reportOf('x'.repeat(150), '2031-06-12', 'y'.repeat(80), 'A fire broke out.'),
    });
    const rows = await incidentChoices('', servicesOf(long));
    expect(rows.map(({ name }) => name.length <= 100 && name.endsWith('…'))).toEqual([true]);
    expect(rows[0]?.value).toHaveLength(16);
  });

  it('are at most 25', async () => {
    const many = Array.from({ length: 30 }, (_, nth) => [
      `${nth}.md`,
      `---\nincident: Event ${nth}\n---\nText number ${nth}.\n`,
    ]);
    const engine = engineOf(Object.fromEntries(many));
    const { incidents } = await engine.incidents('', {}, { from: 0, count: 99 });
    expect(incidents).toHaveLength(30);
    expect(await incidentChoices('', servicesOf(engine))).toHaveLength(25);
  });
});
