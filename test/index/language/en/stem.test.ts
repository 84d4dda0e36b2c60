import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../../index/language/en/stem.ts';

describe('stemOf', () => {
  it.each([
    ['died', 'dying'],
    ['died', 'death'],
    ['dead', 'deaths'],
    ['killed', 'killing'],
    ['escape', 'escapee'],
    ['injury', 'injured'],
    ['gunman', 'gunmen'],
    ['bomb', 'bomber'],
    ['province', 'provincial'],
    ['flee', 'fled'],
    ['rescue', 'rescuer'],
    ['man', 'men'],
    ['child', 'children'],
    ['shot', 'shooting'],
    ['steal', 'stolen'],
    ['begin', 'began'],
    ['organisation', 'organization'],
    ['burned', 'burning'],
    ['mill', 'mills'],
  ])('joins %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['attack', 'attacker'],
    ['prison', 'prisoner'],
    ['new', 'news'],
    ['unit', 'united'],
    ['organ', 'organization'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it.each(['1793', 'brücke', 'آسیاب', 'IS', 'мост'])('leaves %s as it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
