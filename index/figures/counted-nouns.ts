import { GROUP_NAMES, GROUPS, type Group } from './groups.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from './measures/measures.ts';

/** What a noun says of the number before it. */
export interface CountedNoun {
  /** The group that it counts, where the noun names people. */
  readonly group?: Group;
  /** The measure that it counts by itself, without any verb: "29 deaths". */
  readonly measure?: Measure;
  /** One of them: "a gunman". */
  readonly isSingular: boolean;
  /** It is plural without an s: "police". */
  readonly isMass: boolean;
  /** It does not say who they are: "others", "victims". */
  readonly isBare: boolean;
}

/** A form of a noun, in lower case. */
interface Form extends Pick<CountedNoun, 'isSingular' | 'isMass'> {
  readonly word: string;
}

const NOUNS: ReadonlyMap<string, CountedNoun> = new Map([
  // a missing word (before the first or after the last one) and a lone s count as people: rules on
  // a number's neighbours were fitted with it
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

/** What this word, in lower case, says of the number before it; undefined for an unknown word. */
export function countedNoun(word: string): CountedNoun | undefined {
  return NOUNS.get(word);
}

/** Nouns of these groups that have this other use too; each form is one word in lower case. */
export function nounsThat(use: 'asked' | 'unnamed', groups: readonly Group[]): string[] {
  return groups
    .flatMap((group) => [GROUPS[group].nouns.everywhere, GROUPS[group].nouns[use]])
    .flatMap(formsOf)
    .map(({ word }) => word);
}

/** The forms of nouns, written as in the tables of groups and measures. */
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
