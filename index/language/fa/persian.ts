import type { LanguageRules } from '../rules.ts';

/** Its words are compared as they stand: like Arabic, it has no function words here. */
export const persian: LanguageRules = {
  tag: 'fa',
  script: 'Arabic',
  ownLetters: /[پچژگیک]/gu,
  placeCues: { at: 'در شهر ولایت استان' },
  questionForms: { number: 'چند|چقدر', time: 'کی|چه (?:سالی|زمانی|تاریخی)' },
  boilerplate: {
    commentForm: 'دیدگاهتان را بنویسید|نشانی ایمیل شما منتشر نخواهد شد|بخش‌?های موردنیاز',
    menuWords: 'فارسی دری',
  },
};
