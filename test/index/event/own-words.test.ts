import { describe, expect, it } from 'vitest';
import { isInOwnWords } from '../../../index/event/own-words.ts';

describe('the opening of an article', () => {
  it('is in own words where who speaks says "I" and "we"', () => {
    expect(isInOwnWords('I thank you. We have come far, and our mill stands.')).toBe(true);
    expect(isInOwnWords('WE HAVE COME FAR, AND OUR MILL STANDS. I THANK YOU.')).toBe(true);
  });

  it('is in own words where people take turns', () => {
    expect(isInOwnWords('[MOEN] The mill stands. [QUESTION] Does it? [MOEN] It does.')).toBe(true);
    expect(isInOwnWords('Q: Does the mill stand?\nA: It does.')).toBe(true);
  });

  it('is a report where only those who are quoted say "I"', () => {
    const quotes = '"I ran," said Moen. “We all ran, my sons and I,” said his wife.';
    expect(isInOwnWords(`The mill burned on Monday. ${quotes}`)).toBe(false);
  });

  it('is a report where one word in a hundred is no more than a slip', () => {
    expect(isInOwnWords(`We know more. ${'The mill of Brennal burned down. '.repeat(90)}`)).toBe(
      false,
    );
    expect(isInOwnWords('')).toBe(false);
  });

  it('is not in own words by a school form, an army unit or an initial', () => {
    expect(isInOwnWords('I. Moen, of the I Corps and the U.S. unit I-5, burned a mill.')).toBe(
      false,
    );
  });
});
