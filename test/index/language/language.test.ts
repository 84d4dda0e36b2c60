import { describe, expect, it } from 'vitest';
import { isEnglish, languageOf, scriptOf } from '../../../index/language/language.ts';

describe('scriptOf', () => {
  it('names the script of most letters', () => {
    expect(scriptOf('Мельница mill')).toBe('Cyrillic');
  });

  it('knows none where there are no letters', () => {
    expect(scriptOf('29 – 39!')).toBeUndefined();
  });
});

describe('isEnglish', () => {
  it.each(['en', 'en-GB', 'EN'])('takes %s for English, of whatever country or case', (tag) => {
    expect(isEnglish(tag)).toBe(true);
  });

  it.each(['de', 'enm', 'x-en', ''])('takes "%s" for none', (tag) => {
    expect(isEnglish(tag)).toBe(false);
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

  it.each([
    ['de', 'Die Mühle brannte, und der Müller war nicht da.'],
    ['fr', 'Le moulin a brûlé dans la nuit, et le meunier n’était pas là.'],
    ['es', 'El molino ardió en la noche y el molinero no estaba.'],
    ['it', 'Il mulino è bruciato nella notte e il mugnaio non c’era.'],
    ['pt', 'O moinho ardeu na noite e o moleiro não estava lá com os filhos.'],
    ['nl', 'De molen brandde af en de molenaar was er niet met het gezin.'],
    ['sv', 'Kvarnen brann och mjölnaren var inte där med sin familj, som har flyttat.'],
    ['tr', 'Değirmen yandı ve bu gece değirmenci için bir ev bulundu.'],
  ])('tells %s by its function words: "%s"', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    'Juan de la Cruz and Maria de los Reyes were shot in El Paso.',
    'Who was the editor of Die Welt and Der Spiegel?',
    'al-Marj al-Marj',
    'MILL BURNS, TWO HURT',
    'Raymond van den Berg',
    'Granary sales up',
  ])('takes English for English: "%s"', (text) => {
    expect(languageOf(text)).toBe('en');
  });
});
