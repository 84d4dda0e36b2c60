import type { MeasureRow } from './measure-row.ts';
import { OTHER_NOUNS } from './other-nouns.ts';

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
      window weapon gun rifle pistol motorcycle van tank hut raft dinghy/dinghies vessel trawler ferry/ferries
      yacht canoe lifeboat tanker tram train carriage coach/coaches lorry/lorries minibus/minibuses taxi
      bicycle jet drone shell missile landmine mine factory/factories warehouse farm flat hotel restaurant
      room street road camp village town city/cities checkpoint outpost`,
    asks: { turn: 7, words: 'objects|houses|homes|buildings|vehicles|cars|bombs|weapons' },
  },
  /** What could not be classified; it is not compared. */
  other: {
    of: 'nobody',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      // those who stay behind when somebody dies, and room for people: nothing became of them
      {
        object: `survived by|leaves behind|leaving behind|leaves a wife and|room for|space for|shelter for|
          beds for|supplies for|food for|enough for|capacity of|capable of holding|designed for|
          population of|can hold|could hold|can seat|seats for|worth of`,
        either: 'shot down',
      },
    ],
    nouns: OTHER_NOUNS,
    asks: undefined,
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;
