import type { LanguageRules } from '../rules.ts';

export const russian: LanguageRules = {
  tag: 'ru',
  script: 'Cyrillic',
  snowball: 'russian',
  questionWords: `кто кого кому кем когда где куда откуда почему зачем сколько какои какая какое какие`,
  functionWords: `и или а но в во на с со к ко по из за о об от у до для при что как так же бы ли он она
    оно они его ее их ему еи им это этот эта эти этого этои тот та те был была было были быть есть
    которыи которая которое которые`,
  placeCues: { at: 'в у под' },
  boilerplate: {
    commentForm: String.raw`добавить комментарий|ваш (?:адрес )?(?:e-?mail|электронн\S+ почт\S+) не будет`,
    menuWords: 'русский',
  },
};
