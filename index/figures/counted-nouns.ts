import { GROUP_NAMES, GROUPS, type Group } from './groups.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from './measures/measures.ts';

/** What a noun says of the number before it. */
export interface CountedNoun {
  /** Whose number it is, where the noun names people. */
  readonly group?: Group;
  /** What it counts by itself, without any verb: "29 deaths". */
  readonly measure?: Measure;
  /** One of them: "a gunman". */
  readonly isSingular: boolean;
  /** No s makes it many: "police". */
  readonly isMass: boolean;
  /** It says nothing of who they are: "others", "victims". */
  readonly isBare: boolean;
}

/** A form of a noun, in lower case. */
interface Form extends Pick<CountedNoun, 'isSingular' | 'isMass'> {
  readonly word: string;
}

const NOUNS: ReadonlyMap<string, CountedNoun> = new Map([
  // what is not there, before the first word or behind the last, and a lone s are taken for people: rules
  // on what stands beside a number were fitted with it
  ...['', 's'].map((word) => nounOf({ word, isSingular: word === '', isMass: false }, 'total')),
  ...GROUP_NAMES.flatMap((group) =>
    Object.values(GROUPS[group].nouns)
      .flatMap(formsOf)
      .map((form) => nounOf(form, group)),
  ),
  ...MEASURE_NAMES.flatMap((measure) =>
    formsOf(MEASURES[measure].nouns).map(({ word, ...form }) => {
      const noun: CountedNoun = { measure, ...form, isBare: false };
      return [word, noun] as const;
    }),
  ),
]);

function nounOf({ word, ...form }: Form, group: Group): readonly [string, CountedNoun] {
  return [word, { group, ...form, isBare: wordsOf(GROUPS[group].bare).includes(word) }];
}

/** What this word, in lower case, says of the number before it; undefined where it is not known. */
export function countedNoun(word: string): CountedNoun | undefined {
  return NOUNS.get(word);
}

/** The nouns of these groups that also count elsewhere, one word for each form, in lower case. */
export function nounsThat(use: 'asked' | 'unnamed', groups: readonly Group[]): string[] {
  return groups
    .flatMap((group) => [GROUPS[group].nouns.everywhere, GROUPS[group].nouns[use]])
    .flatMap(formsOf)
    .map(({ word }) => word);
}

/** The forms of nouns that are written as in the tables of groups and measures. */
function formsOf(nouns: string | undefined): Form[] {
  return wordsOf(nouns).flatMap((noun) => {
    const [singular = '', plural = `${singular}s`] = noun.toLowerCase().split('/');
    const isMass = singular === '-';
    return [
      { word: plural, isSingular: false, isMass },
      { word: singular, isSingular: true, isMass },
    ].filter(({ word }) => word !== '-');
  });
}

function wordsOf(words = ''): string[] {
  return words.match(/\S+/gu) ?? [];
}
