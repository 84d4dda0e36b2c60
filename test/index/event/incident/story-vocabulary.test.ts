import { describe, expect, it } from 'vitest';
import { StoryVocabulary } from '../../../../index/event/incident/story-vocabulary.ts';

const numbersOf = (...numbers: number[]): Uint32Array => Uint32Array.from(numbers);

describe('a word', () => {
  it('keeps its number, apart from a name and a capital of the same letters', () => {
    const words = new StoryVocabulary();
    const all = [words.numberOf('vessby'), words.numberOf('vessby', 'name')];
    all.push(words.numberOf('vessby', 'capital'));
    expect(new Set(all).size).toBe(3);
    expect(words.numberOf('vessby')).toBe(all[0]);
    expect(all.map((number) => words.wordOf(number))).toEqual(['vessby', 'vessby', 'vessby']);
  });

  it('is the less rare, the more stories have it, and rarer again when they go', () => {
    const words = new StoryVocabulary();
    const [ferry, pier] = [words.numberOf('ferrywake'), words.numberOf('pierwake')];
    words.add(numbersOf(ferry, pier));
    expect(words.rarity(ferry)).toBe(words.rarity(pier));
    words.add(numbersOf(ferry));
    const common = words.rarity(ferry);
    expect(common).toBeLessThan(words.rarity(pier));
    words.remove(numbersOf(ferry));
    expect(words.rarity(ferry)).toBeGreaterThan(common);
  });

  it('is known among thousands', () => {
    const words = new StoryVocabulary();
    const numbers = Array.from({ length: 5_000 }, (_, nth) => words.numberOf(`word${nth}`));
    words.add(Uint32Array.from(numbers));
    expect(words.wordOf(numbers[4_321] ?? -1)).toBe('word4321');
    expect(words.rarity(numbers[4_999] ?? -1)).toBe(words.rarity(numbers[0] ?? -1));
  });
});
