import { describe, expect, it } from 'vitest';
import { toldKinds } from '../../../../index/event/happening/told-kinds.ts';
import { articleOf } from '../../../articles.ts';

const QUIET = 'Nobody in the village had seen the like, the baker said.';

/** What an article with this title and text tells, by kind. */
function toldBy(title: string, body: string, hasTitle = true) {
  const told = toldKinds(articleOf(body, { title, language: 'en' }), hasTitle);
  return new Map(told.map((one) => [one.kind.name, one]));
}

describe('the kinds of event that an article tells of', () => {
  it('count most in the title, then in the first sentence', () => {
    const body = `A storm took the roof of the mill away. ${QUIET} The flood came later.`;
    const told = toldBy('Fire at the mill', body);
    const weights = ['fire', 'storm', 'flood'].map((kind) => told.get(kind)?.weight ?? 0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(3);
    expect(told.get('fire')?.isTitle).toBe(true);
    expect(told.get('storm')).toMatchObject({ isHead: true, isTitle: false });
    expect(told.get('flood')).toMatchObject({ isHead: false });
  });

  it('are not counted on and on for what the text says again', () => {
    const once = toldBy('Mill', `${QUIET} The fire went out.`).get('fire')?.weight ?? 0;
    const often = toldBy('Mill', `${QUIET} ${'The fire went out. '.repeat(20)}`).get('fire');
    expect(often?.weight).toBeLessThanOrEqual(once * 2);
  });

  it('are not read from a caption, and hardly from what is asked', () => {
    const caption = 'This undated photo shows a fire at a mill in another county.';
    expect(toldBy('Mill', `${caption} ${QUIET}`).has('fire')).toBe(false);
    const asked = toldBy('Mill', `Was there any fire in the lower town on Monday? ${QUIET}`);
    expect(asked.get('fire')?.weight).toBeLessThan(1);
  });

  it('are not read far down, but where the title says nothing', () => {
    const body = `${`${QUIET} `.repeat(15)}Then came the fire.`;
    expect(toldBy('Mill', body).has('fire')).toBe(false);
    expect(toldBy('BRENNAL, 9 JAN 90', body, false).has('fire')).toBe(true);
  });

  it('are none in another language than English', () => {
    const article = articleOf('Der Brand in der Mühle.', { title: 'Explosion', language: 'de' });
    expect(toldKinds(article)).toEqual([]);
  });

  it('have nothing beside them of another one that came to nothing', () => {
    const other = 'Another bomb was found before it exploded in a bank.';
    const attack = toldBy('Bomb explodes on hill', `${QUIET} ${other}`).get('bomb attack');
    expect(attack?.things.map(({ word }) => word)).not.toContain('bank');
    const foiled = toldBy('Bomb found before it exploded in a bank', QUIET).get('bomb attack');
    expect(foiled?.things.map(({ word }) => word)).toContain('bank');
  });

  it('do not begin anew behind an abbreviation or in the midst of a line', () => {
    const told = toldBy('Mill', 'On Monday, Gen. Rike of Brennal said that the fire was out.');
    expect(told.get('fire')?.isHead).toBe(true);
  });

  it('are read in a time that a long text does not lengthen', () => {
    const start = process.cpuUsage().user;
    for (const part of ['fire ', 'set ', 'not ', '"', '. ', 'took the ', '\n'])
      for (const hasTitle of [true, false])
        toldBy(part.repeat(50_000), part.repeat(50_000), hasTitle);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(3);
  });
});
