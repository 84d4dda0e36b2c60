import type { LanguageRules } from '../rules.ts';

export const chinese: LanguageRules = {
  tag: 'zh',
  script: 'Han',
  questionWords: `谁 誰 什么 什麼 何时 何時 哪 哪个 哪個 哪里 哪裡 哪儿 哪些 多少 几 幾 怎么 怎麼 怎样
    怎樣 为什么 為什麼 为何 為何 吗 嗎`,
  boilerplate: { menuWords: '中文' },
};
