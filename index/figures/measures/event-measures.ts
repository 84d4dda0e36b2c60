import type { MeasureRow } from './measure-row.ts';

/**
 * Measures of the event itself and of things, and the one for what could not be classified; in the
 * order in which they are shown.
 */
export const EVENT_MEASURES = {
  duration: {
    of: 'nobody',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [],
    asks: {
      turn: 1,
      words: 'duration|how long|(?:how many|number of) (?:hours|minutes|days)|lasted',
    },
  },
  attacks: {
    of: 'nobody',
    isOfManyKinds: true,
    isCountedSingly: false,
    predicates: [],
    nouns: `attack explosion blast shooting bombing robbery/robberies incident raid ambush/ambushes strike
      airstrike assault clash/clashes`,
    asks: { turn: 7, words: 'attacks|bombings|explosions|blasts' },
  },
  objects: {
    of: 'nobody',
    isOfManyKinds: true,
    isCountedSingly: false,
    predicates: [],
    nouns: `house home building vehicle car truck bus/buses bomb bridge shop store tower pylon grenade rocket
      mortar aircraft helicopter plane boat ship school church/churches apartment office tent mosque hospital
      window weapon gun rifle pistol motorcycle van tank hut`,
    asks: { turn: 7, words: 'objects|houses|homes|buildings|vehicles|cars|bombs|weapons' },
  },
  /** What could not be classified; it is not compared. */
  other: {
    of: 'nobody',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [],
    asks: undefined,
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;
