import snowball from 'snowball-stemmers';
import { stemmer } from 'stemmer';
import { FUNCTION_WORDS_OF } from './function-words.ts';

/**
 * Groups that Porter's rules tear apart, or would wrongly join with another word. Each line: the
 * stem, then the words that get it. "attacker" and "prisoner" keep a stem of their own, because who
 * attacked and who was held are asked apart from the attack and the prison.
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

/** Snowball's algorithms, by the tag of the language they are for. */
const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['ar', 'arabic'],
  ['ca', 'catalan'],
  ['cs', 'czech'],
  ['da', 'danish'],
  ['de', 'german'],
  ['es', 'spanish'],
  ['eu', 'basque'],
  ['fi', 'finnish'],
  ['fr', 'french'],
  ['ga', 'irish'],
  ['hu', 'hungarian'],
  ['hy', 'armenian'],
  ['it', 'italian'],
  ['nl', 'dutch'],
  ['no', 'norwegian'],
  ['pt', 'portuguese'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['sl', 'slovene'],
  ['sv', 'swedish'],
  ['ta', 'tamil'],
  ['tr', 'turkish'],
]);
const NORWEGIAN = /^n[bn]$/u;
type Stem = (word: string) => string;
const stemmers = new Map<string, Stem>();

/**
 * The language by whose rules words of `language` are compared: its tag without region and the like,
 * `no` for both ways to write Norwegian, `und` where we know no rules, so that words stay as they are.
 */
export function comparedAs(language: string): string {
  const [tag = ''] = language.toLowerCase().split('-');
  const base = NORWEGIAN.test(tag) ? 'no' : tag;
  return base === 'en' || ALGORITHMS.has(base) || FUNCTION_WORDS_OF.has(base) ? base : 'und';
}

/**
 * The stem of an English word, folded: Porter's (1980) for words in plain Latin letters, with
 * exceptions; other words as they are.
 */
export function stemOf(word: string): string {
  return exceptions.get(word) ?? (LATIN_WORD.test(word) ? stemmer(word) : word);
}

/**
 * The stem of a word of a language as `comparedAs` gives it, by Snowball's algorithm; the word itself
 * where there is none. The word is in small letters with its accents, which the algorithms go by.
 */
export function snowballStemOf(word: string, language: string): string {
  const known = stemmers.get(language);
  if (known) return known(word);
  const algorithm = ALGORITHMS.get(language);
  if (algorithm === undefined) return word;
  const { stem } = snowball.newStemmer(algorithm);
  stemmers.set(language, stem);
  return stem(word);
}
