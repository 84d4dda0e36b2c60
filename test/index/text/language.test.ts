import { describe, expect, it } from 'vitest';
import { languageOf, scriptOf } from '../../../index/text/language.ts';

describe('scriptOf', () => {
  it('names the script of most letters', () => {
    expect(scriptOf('Мельница mill')).toBe('Cyrillic');
  });

  it('knows none where there are no letters', () => {
    expect(scriptOf('29 – 39!')).toBeUndefined();
  });
});

describe('languageOf', () => {
  it.each([
    ['en', 'The mill burned.'],
    ['ar', 'احترقت الطاحونة عند الفجر.'],
    ['fa', 'آسیاب در سپیده دم سوخت و پل ماند.'],
    ['ru', 'Мельница сгорела.'],
    ['el', 'Ο μύλος κάηκε.'],
    ['he', 'הטחנה נשרפה.'],
    ['zh', '磨坊起火。'],
    ['ja', '水車小屋全焼、火事が。'],
    ['ko', '방앗간이 탔다.'],
    ['hi', 'मिल जल गई।'],
    ['en', '29'],
    ['en', ''],
  ])('guesses %s for "%s"', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
