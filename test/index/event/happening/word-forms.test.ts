import { describe, expect, it } from 'vitest';
import { pluralOf, verbForms } from '../../../../index/event/happening/word-forms.ts';

describe('the forms of a verb', () => {
  it.each([
    ['derail', 'derail derails derailed derailing'],
    ['rob', 'rob robs robbed robbing'],
    ['trap', 'trap traps trapped trapping'],
    ['collide', 'collide collides collided colliding'],
    ['bury', 'bury buries buried burying'],
    ['crash', 'crash crashes crashed crashing'],
    ['die', 'die dies died dying'],
    ['flee', 'flee flees fled fleeing'],
    ['sink', 'sink sinks sank sunk sinking'],
    ['leak', 'leak leaks leaked leaking'],
  ])('are those of English: %s', (base, forms) => {
    expect(verbForms(base).all.join(' ')).toBe(forms);
  });

  it('tell which of them say to whom it was done', () => {
    expect(verbForms('steal').participles).toEqual(['stolen']);
    expect(verbForms('attack').participles).toEqual(['attacked']);
    expect(verbForms('sink').participles).toEqual(['sunk']);
  });
});

describe('the plural of a noun', () => {
  it.each([
    ['ferry', 'ferries'],
    ['quay', 'quays'],
    ['bus', 'buses'],
    ['crash', 'crashes'],
    ['thief', 'thieves'],
    ['wolf', 'wolves'],
    ['knife', 'knives'],
    ['gunman', 'gunmen'],
    ['roof', 'roofs'],
  ])('is that of English: %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});
