import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../articles.ts';
import { placeNamed, spotTold } from '../../../../index/search/rank/place-told.ts';

describe('spotTold', () => {
  it.each([
    'The shots were fired in the 1200 block of Quarry Street.',
    'Two men were killed near the corner of Mill and Fourth avenues.',
    'He was walking in the area of Northwest Fifth Avenue and 12th Street when a car drove by and somebody fired.',
    'The van was hit by gunfire on Interstate 9.',
    'A fire broke out in the basement of the town hall.',
    'The bomb exploded outside the Harbour Club.',
    'The boy was shot in front of his school.',
    'The crash happened at the Norvik crossing.',
    'The dispute ended with the shooting outside a house in Reed Hill.',
    'The attack took place on Lark Road, west of the river.',
    'A man was stabbed at a petrol station.',
    'The girl was shot in her grandmother’s back yard.',
    'Two people were killed at a motel.',
    'The man was shot in the courtyard outside the mill.',
    'A spokesman said two men were shot on Quarry Street.',
    'A vigil will be held outside the home where the shooting happened on Quarry Street.',
    'The blast outside the Harbour Club claimed nine lives.',
    'The bomb exploded outside the courthouse.',
    'The shooting outside the Harbour Club cost two lives.',
  ])('sees one in "%s"', (sentence) => {
    expect(spotTold(sentence)).toBeGreaterThanOrEqual(0.4);
  });

  it.each([
    'Three people were killed at the time of the attack.',
    'Seven were pronounced dead at the scene.',
    'The man was shot at the end of a long dispute.',
    'The wounded were treated at the hospital.',
    'She stood in front of a judge on Monday.',
    'He lives near the river.',
    'A man who lived on Quarry Street was killed in the attack.',
    'The gunman was sentenced outside the town, in a courtroom near the river.',
    'The jury saw the house near the river where the man was shot.',
    'A spokesman at the Ministry of Health spoke on Monday.',
    'Witnesses spoke to reporters outside the court.',
    'He was killed in his home state.',
    'Burton Lane was wounded in the attack.',
    'It was the worst attack in years.',
    'Police arrested a man at a home on Quarry Street.',
  ])('sees none, or is not sure, in "%s"', (sentence) => {
    expect(spotTold(sentence)).toBeLessThan(0.4);
  });
});

function told(sentence: string, city: string, asked = 'where did the bomb explode'): number {
  return placeNamed(sentence, asked, {
    article: articleOf(sentence),
    span: { start: 0, end: sentence.length },
    event: {
      days: [],
      place: {
        place: { city },
        preposition: 'in',
        near: [],
        evidence: 'text',
        isRegionSure: false,
        isRegionItsOwn: false,
        isListed: false,
      },
    },
  });
}

describe('placeNamed', () => {
  it('finds a name behind letters whose small form is longer', () => {
    const plain = told('A bomb exploded in Izmir on Tuesday.', 'Izmir');
    expect(plain).toBeGreaterThan(0.5);
    expect(told('A bomb exploded in İzmir on Tuesday.', 'İzmir')).toBe(plain);
    expect(told(`${'İ'.repeat(9)}: a bomb exploded in Izmir on Tuesday.`, 'Izmir')).toBe(plain);
  });

  it('names no place by a team that is called after it', () => {
    expect(told('They were attacked on Vessby’s next try.', 'Vessby')).toBe(0);
    expect(told('They were attacked in Vessby’s harbour.', 'Vessby')).toBeGreaterThan(0.5);
  });

  it('counts a place for more where it is said to have happened there', () => {
    const plain = told('He spoke of Vessby.', 'Vessby');
    expect(told('The shooting took place in Vessby.', 'Vessby')).toBeGreaterThan(plain);
  });

  it('names no place by its people', () => {
    expect(told('A Vessbyan official was killed in the attack.', 'Vessby')).toBe(0);
    expect(told('The Vessbyans were attacked in Vessby.', 'Vessby')).toBeGreaterThan(0.5);
  });

  it('has no answer in a name that the question has', () => {
    const asked = 'Where in İzmir did the bomb explode?'.toLowerCase();
    expect(told('A bomb exploded in İzmir on Tuesday.', 'İzmir', asked)).toBe(0);
  });
});
