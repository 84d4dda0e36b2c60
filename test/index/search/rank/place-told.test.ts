import { describe, expect, it } from 'vitest';
import { spotTold } from '../../../../index/search/rank/place-told.ts';

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
    'A spokesman at the Ministry of Health spoke on Monday.',
    'Witnesses spoke to reporters outside the court.',
    'Burton Lane was wounded in the attack.',
    'It was the worst attack in years.',
    'Police arrested a man at a home on Quarry Street.',
  ])('sees none, or is not sure, in "%s"', (sentence) => {
    expect(spotTold(sentence)).toBeLessThan(0.4);
  });
});
