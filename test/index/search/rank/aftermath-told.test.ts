import { describe, expect, it } from 'vitest';
import { tellsAftermath } from '../../../../index/search/rank/aftermath-told.ts';

describe('tellsAftermath', () => {
  it.each([
    'Three people were arrested on Friday in connection with the killing of a woman in Tarnholm.',
    'Two men have been charged with murder over a shooting on Quarry Street.',
    'A man from Norvik will be tried for the deadly fire.',
    'A couple charged with the shooting of a girl last year have pleaded not guilty.',
    'Ola Brandt pleaded guilty on Monday to the stabbing of a guard.',
    'Hundreds gathered in Norvik to remember those killed in the crash.',
    'The sheriff is looking for three men after a shooting in Norvik.',
    'A judge has let a man go who is said to have fired at a bus.',
    'A person of interest is in custody as police go on with the case of the body on Lark Road.',
    'The funeral of a girl who died in the flood was on Saturday.',
    'A vigil was held for the four victims of the blast.',
  ])('in "%s"', (sentence) => {
    expect(tellsAftermath(sentence)).toBe(true);
  });

  it.each([
    'A boy was shot in Tarnholm on Friday, and two men were arrested.',
    'The man who police say shot four people in Norvik was arrested on Monday.',
    'A bomb killed three people at a funeral in Tarnholm.',
    'Two people were killed when a car ran into a vigil.',
    'An explosion wounded four judges in Norvik.',
    'Gunmen opened fire on people who had gathered on the quay.',
    'A ferry sank off Norvik with 30 people on board.',
    'A tram derailed on Monday; the driver is being held.',
    'A fire killed a family in Vessby, prosecutors said.',
    'Three people were held hostage in a bank in Norvik.',
    'A man was stabbed outside the court in Tarnholm.',
  ])('not in "%s"', (sentence) => {
    expect(tellsAftermath(sentence)).toBe(false);
  });
});
