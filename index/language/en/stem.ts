import { stemmer } from 'stemmer';

/**
 * Groups that Porter's rules tear apart, or would wrongly join with another word. Each line: the
 * stem, then the words that get it. "attacker" and "prisoner" keep a stem of their own, because who
 * attacked and who was held are asked apart from the attack and the prison. "Used" would get that of "U.S.".
 */
const EXCEPTIONS = `
die died dies die dying dead death deaths
kill kill kills killed killing killings killer killers
escape escape escapes escaped escaping escapee escapees
injure injure injured injures injuring injury injuries
gunman gunman gunmen
bomb bomb bombs bombed bombing bombings bomber bombers
province province provinces provincial
flee flee flees fled fleeing
rescue rescue rescues rescued rescuing rescuer rescuers
attacker attacker attackers
prisoner prisoner prisoners
man man men
woman woman women
child child children
shoot shoot shoots shot shooting shootings shooter shooters
steal steal steals stole stolen stealing
begin begin begins began begun beginning
say say says said saying
tell tell tells told telling
hold hold holds held holding
flight flight flights
use use uses used using
news news
united united
organization organization organizations organisation organisations
`;

const exceptions = new Map(
  EXCEPTIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...words] = line.split(' ');
      return words.map((word): [string, string] => [word, stem]);
    }),
);

const LATIN_WORD = /^[a-z]+$/u;

/**
 * The stem of an English word, folded: Porter's (1980) for words in plain Latin letters, with
 * exceptions; other words as they are.
 */
export function stemOf(word: string): string {
  return exceptions.get(word) ?? (LATIN_WORD.test(word) ? stemmer(word) : word);
}
