import { describe, expect, it } from 'vitest';
import { WordBegins } from '../../../index/event/word-begins.ts';

const words = new WordBegins('kill hit$ broke_out');

describe('words as they begin', () => {
  it.each(['he killed nine', 'killing', 'it hit him', 'a fire broke out', 'broke outright'])(
    'are in %j',
    (text) => {
      expect(words.isIn(text)).toBe(true);
    },
  );

  it.each(['', 'skill', 'hitting', 'a white horse', 'it broke', 'ki'])('are not in %j', (text) => {
    expect(words.isIn(text)).toBe(false);
  });
});
