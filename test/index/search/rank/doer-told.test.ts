import { describe, expect, it } from 'vitest';
import { namesWhoActed } from '../../../../index/search/rank/actor-told.ts';
import { namesWhoDid } from '../../../../index/search/rank/told.ts';

describe('namesWhoDid', () => {
  it.each([
    'Police identified the gunman as Ola Brandt.',
    'The suspect, a man of 40, was later identified by police as Ola Brandt.',
    'The gunman has been named as Ola Brandt.',
    'Police named Ola Brandt as a suspect.',
    'Officers later identified him as Ola Brandt.',
    'Ola Brandt was identified as the shooter.',
    'Ola Brandt, 40, has been charged with murder.',
    'The driver was identified Monday as Ada Vale, 30.',
    'Suspect Ola Brandt fled on foot.',
    'Ola Brandt is accused of setting the fire.',
    'He was convicted of killing two guards.',
    'THE ATTACK WAS ATTRIBUTED TO THE NORTHERN CARTEL.',
  ])('holds for "%s"', (sentence) => {
    expect(namesWhoDid(sentence)).toBe(true);
  });

  it.each([
    'An officer, identified as Dan Pell, was wounded.',
    'The dead woman was identified as Ada Vale.',
    'Neighbours named him as another victim of the attack.',
    'The victims were identified as two brothers from Ostmark.',
    'The body has been identified as that of Ada Vale.',
    'The man who died was identified as Ola Brandt.',
    'The street was named in honour of the mayor.',
    'The gunman fled.',
    'A man called Ola Brandt saw the van.',
    'The new bridge was named as the finest of the year.',
    'Three people were named in the will.',
  ])('does not hold for "%s"', (sentence) => {
    expect(namesWhoDid(sentence)).toBe(false);
  });
});

describe('namesWhoActed', () => {
  it.each([
    'Ola Brandt opened fire at two barracks in Tarnholm.',
    'They died after Ola J. Brandt, 24, opened fire at the mill.',
    'On Tuesday Ola Brandt allegedly shot his neighbour.',
    'Ola Brandt stabbed two men at the ferry.',
    'Police say Ola Brandt fired at cars on the bridge.',
    'Ola Brandt then drove a van into the market.',
    'Ola Brandt, who had lost his job, gunned down two guards.',
    'Ola Brandt killed three of them before he fled.',
    'Ola Brandt set off the bomb by telephone.',
    'Witnesses said Ola Brandt fired several shots.',
    'Ola van der Berg opened fire at the mill.',
    'Ola Brandt-Berg shot two guards.',
    'On Monday Ola Brandt-Berg stabbed two men.',
    'In the mill on Lark Road on Friday, Ola Brandt opened fire.',
    'A van that Ola Brandt had stolen stopped, and Abu al-Berg gunned down a guard.',
    'A soldier saw that Ola J. Brandt shot two men.',
  ])('holds for "%s"', (sentence) => {
    expect(namesWhoActed(sentence)).toBe(true);
  });

  it.each([
    'Ola Brandt was shot at the mill.',
    'Officer Dan Pell shot the gunman.',
    'Two men opened fire at the mill.',
    'Ola Brandt, shot by his brother, died.',
    'Ola Brandt, killed in the crash, was 40.',
    'The Tarnholm Herald reported that gunmen opened fire.',
    'Sgt. Dan Pell fired at the car.',
    'Ada Vale saw the man who opened fire.',
    'Ola Brandt shot himself.',
    'Deputy Ida Berg gunned down the man.',
    'The blast at Mill House killed five people.',
    'A flood in New Tarnholm killed nine.',
    'The fire near Lark Hill Road killed two.',
    'The collapse of the Norvik Bridge killed nine.',
    'Constable Dan Pell shot the gunman.',
    'Agent Dan Pell shot the gunman.',
    'Lieutenant Dan Pell shot the gunman.',
    'Corporal Dan Pell shot the gunman.',
    'Police Capt. Dan Pell shot the gunman.',
    'Tarnholm Police Capt. Dan Pell fired at the van.',
    'Tarnholm Police shot the gunman.',
    'A constable, hit in the arm, saw that officer Dan Pell shot the gunman.',
    'The blast on Monday at Mill House killed five people.',
    'On Monday Brandt shot two men.',
    'In Mill House killed guards were found.',
  ])('does not hold for "%s"', (sentence) => {
    expect(namesWhoActed(sentence)).toBe(false);
  });

  it('comes to an end where adverbs stand in a row', () => {
    expect(namesWhoActed(`Ola Brandt ${'reportedly '.repeat(2_000)}left.`)).toBe(false);
    expect(namesWhoActed(`Ola Brandt ${'Reportedly '.repeat(2_000)}left.`)).toBe(false);
  });
});
