import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../articles.ts';
import { articleFigures } from '../../../../index/figures/reading/article-figures.ts';

/** "measure: words" for each figure of known measure in a report; parts are marked. */
function read(body: string): string[] {
  const article = articleOf(body, { title: 'untitled' });
  return articleFigures(article)
    .figures.filter(({ measure, scope }) => measure !== 'other' && scope === 'main')
    .map(
      ({ start, end, measure, isPart }) =>
        `${measure}: ${body.slice(start, end)}${isPart ? ' (part)' : ''}`,
    );
}

describe('a number that is no count of all', () => {
  it('is an age behind a name with Jr.', () => {
    expect(read('Carl Bree Jr., 31, and Capt. Ole Dunn, 40, were charged on Friday.')).toEqual([]);
    expect(read('The couple who died, 71 and 68, were known in the village.')).toEqual([
      'killed: couple',
    ]);
  });

  it('counts some of the hurt beside others who are hurt', () => {
    const beside = 'Three women are in critical condition and six others were hospitalised.';
    expect(read(`A boy died at the scene. ${beside}`)).toEqual(
      expect.not.arrayContaining(['injured: six', 'injured: Three']),
    );
    expect(read('One man was killed and six others were hurt.')).toContain('injured: six');
  });

  it('goes through those counted just before', () => {
    expect(
      read('Five men were taken to hospital: one shot in the back, and four in the leg.'),
    ).toEqual(['injured: Five', 'hospitalised: four (part)']);
  });

  it('is of these killings, which were told of just before', () => {
    expect(read('Nobody has claimed these two killings or the bomb.')).toEqual([
      'killed: two (part)',
    ]);
  });

  it('is not how all are who were shot', () => {
    const shot = 'Five people were shot and are in serious condition.';
    expect(read(`Two men are dead. ${shot}`)).toContain('injured: Five');
    expect(read(`${shot.replace('shot', 'hit by a truck')} Two men were hurt.`)).toContain(
      'injured: Five',
    );
    expect(
      read('Five people were shot by a man who is in serious condition. Two men were hurt.'),
    ).not.toContain('injured: Five');
  });

  it('is of which, or along with somebody by name', () => {
    expect(read('Doctors said 20 people were injured, of whom four are badly hurt.')).toContain(
      'injured: four (part)',
    );
    expect(read('Ada Moen of Brennal, along with two children, also died.')).toEqual([
      'killed: two (part)',
    ]);
  });

  it('counts the patients of one hospital', () => {
    const named = read('Saint Alma Hospital said it was treating 14 people.');
    expect(named.every((line) => line.endsWith('(part)'))).toBe(true);
    expect(read('Doctors said 14 people were injured.')).toEqual(['injured: 14']);
  });

  it('counts some who belong to one', () => {
    expect(read('Two members of our club were killed.')).toEqual(['killed: Two (part)']);
    expect(read('Two members of the club were killed.')).toEqual(['killed: Two']);
  });

  it('counts some of those to whom it happened', () => {
    expect(read('The film shows 30 of the nurses kidnapped from the clinic.')).toEqual([
      'kidnapped: 30 (part)',
    ]);
    expect(read('The gang kidnapped 90 soldiers. Later 30 of the soldiers were freed.')).toContain(
      'freed: 30',
    );
  });

  it('counts many deeds of a town', () => {
    const day = 'At least 21 people were wounded in shootings across the town since Friday night.';
    expect(read(`${day}\n\nTwo men were shot and injured in Elm Street.`)).toEqual([
      'injured: At least 21 (part)',
      'injured: Two (part)',
    ]);
    expect(read('The bombs killed 31 people across the town on Friday.')).toEqual(['killed: 31']);
  });
});

describe('a number that counts all', () => {
  it('counts dead and hurt together where they were found wounded', () => {
    const found = 'Officers found five people with gunshot wounds.';
    expect(read(`${found} One of them died.`)).toContain('casualties: five');
    expect(read('Five people with gunshot wounds walked in.')).not.toContain('casualties: Five');
  });

  it('counts the dead where they died in hospital', () => {
    const taken = 'Two men were taken to a nearby hospital';
    expect(read(`${taken} where they later died.`)).toEqual(['killed: Two']);
    expect(read(`${taken}.`)).toEqual(['injured: Two']);
  });

  it('is nobody where no wound was fatal', () => {
    expect(read('None of the 12 injuries appeared to be fatal.')).toEqual(['killed: None']);
    expect(read('None of the injuries appeared serious.')).toEqual([]);
  });

  it('is the whole of which a share is told, and the dead where so many died', () => {
    const share = 'Nine of the 11 victims were from Orla.';
    expect(read(`The crash killed 11 people. ${share}`)).toContain('killed: 11');
    expect(read(`The crash killed 11 people. ${share}`)).toHaveLength(2);
    expect(read(share)).toEqual([]);
  });

  it('is of the freed where those come back who were held', () => {
    const held = 'Rebels kidnapped 18 nuns.';
    for (const told of [
      'The rebels handed the 18 nuns to the army.',
      'Eighteen of our nuns are back.',
      'The 18 nuns were exchanged for rebels.',
      'I met with the 18 who have been brought back.',
      'Some of the 18 freed nuns wept.',
    ])
      expect(read(`${held} ${told}`)).toEqual([
        'kidnapped: 18',
        expect.stringMatching(/^freed: (?:18|Eighteen)/u),
      ]);
    expect(read(`${held} The nuns were exchanged for four rebels.`)).toContain('freed: four');
    expect(read('The 18 nuns returned on Monday.')).toEqual([]);
    expect(read(`${held} Two officers returned to the yard and were killed.`)).toContain(
      'killed: Two',
    );
  });
});
