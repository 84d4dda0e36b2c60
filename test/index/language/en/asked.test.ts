import { describe, expect, it } from 'vitest';
import { DOER_CALLED, DOER_NAMED } from '../../../../index/language/en/asked.ts';
import { wholeWords } from '../../../../index/text/whole-words.ts';

const named = wholeWords(DOER_NAMED);

describe('whose work it was', () => {
  it.each([
    'The Red Column claimed responsibility for the blast.',
    'No group has yet claimed responsibility.',
    'The raid was claimed by the Red Column.',
    'The group claimed the attack in a message.',
    'Officers think a rival crew was behind it.',
    'The front said that the raid was its work.',
    'The ambush was carried out by men in uniform.',
    'The governor blamed the attack on smugglers.',
    'The bombing was blamed on smugglers.',
    'A cook aged 31 was arrested in connection with the fire.',
    'Ola Brandt, 31, was charged with murder.',
    'Police identified the gunman as Ola Brandt.',
  ])('is told: %s', (sentence) => {
    expect(named.test(sentence)).toBe(true);
  });

  it.each([
    'Many of them used the attack to flee.',
    'He said fear of the attackers was his reason to run.',
    'A shed stands behind the house.',
    'The insurance claim was paid in May.',
    'The storm claimed nine lives.',
    'They work at the prison.',
    'Guards opened the gate.',
    'The militants live in the hills.',
    'She fell behind on her rent.',
    'Gunmen attacked the prison.',
  ])('is not told: %s', (sentence) => {
    expect(named.test(sentence)).toBe(false);
  });
});

const called = new RegExp(DOER_CALLED, 'u');

describe('who did it', () => {
  it.each([
    'Accused gunman Ola Brandt stood in court.',
    'The suspect, Ola Brandt, is 31.',
    'The shooter was identified as Ola Brandt.',
    'Suspect: Ola Brandt, 31.',
    'The killer, Ola B. Brandt, lived alone.',
  ])('is called by name: %s', (sentence) => {
    expect(called.test(sentence)).toBe(true);
  });

  it.each([
    'Mayor Ola Brandt spoke of the gunman.',
    'The gunman Tuesday fired at nine.',
    'The suspect lived in Tarnholm.',
    'Suspected arson is looked into.',
    'The shooter, police said, was 31.',
  ])('is not called by name: %s', (sentence) => {
    expect(called.test(sentence)).toBe(false);
  });
});
