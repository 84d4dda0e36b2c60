import { wordsOfAll } from '../../language/languages.ts';

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/*
 * English words for kinds of places: what stands beside a name says what it names. "Lake Ussuma", "the
 * Gulf of Aden" and "Odessa Street" are none of the towns that share those names.
 */

/** Waters and land before a name with "of": "the Gulf of Aden". */
export const FEATURES_OF = wordsIn(
  `gulf bay sea strait straits cape isle bight sound firth straight`,
);

/** Waters and land right before a name: "Lake Ussuma". */
export const FEATURES_BEFORE = wordsIn(`lake cape mount mt river rio strait`);

/** Waters and land after a name: "Tasman Sea", "the Orrin valley". */
export const FEATURES_AFTER = wordsIn(`
  sea ocean gulf bay strait straits channel fjord sound lake lakes river rivers creek reservoir canal
  lagoon delta valley mountain mountains hill hills peak peninsula island islands isles desert forest
  jungle volcano plateau glacier pass gorge archipelago
`);

/** Waters that are in no country. */
export const SEAS = wordsIn(`sea ocean gulf bay strait straits channel bight sound`);

/** Streets and sites after a name, with a capital: "Odessa Street", "El Dorado Airport". */
export const SITES_AFTER = wordsIn(`
  street road avenue boulevard lane drive highway freeway motorway bridge square plaza court terrace
  st rd ave blvd ln dr hwy pkwy ct cir circle parkway pike trail
  airport station prison jail barracks stadium base embassy hotel
`);

/** Parts of a town after a name: "the Escalon neighborhood". */
export const QUARTERS_AFTER = wordsIn(`neighborhood neighbourhood quarter slum barrio colonia`);

/** Towns and parts of towns after a name that nobody may list: "Calluchaca village". */
export const TOWNS_AFTER = wordsIn(`
  city town village hamlet municipality township suburb corregimiento canton camp port
`);

/** Towns before "of": "the village of Chuquisara". */
export const TOWNS_OF = wordsOfAll(({ placeCues }) => placeCues?.kinds);

/** Parts of a place before "of": what happens in the centre of Lima happens in Lima. */
export const PARTS_OF = wordsIn(`
  center centre heart outskirts edge streets part parts area section side suburb suburbs
  coast region harbour harbor beach shore shores downtown east west north south northeast northwest southeast southwest
`);

/** Regions before "of": "the state of Borno", but "a state of shock" too. */
export const REGIONS_OF = wordsIn(
  `province provinces department departments state states community capital`,
);

/** Regions and districts after a name, in countries whose districts nobody lists. */
export const DISTRICTS_AFTER = wordsIn(`
  district jurisdiction sector zone department province county parish intendancy commissariat area
`);

/** Parts of a town before a name: "Barrio Alto". */
export const QUARTERS_BEFORE = wordsIn(`barrio colonia`);

/** Words that go with others in names, in small letters or in capitals: "EL DORADO", "PRADOS DE VENECIA". */
export const JOINING = wordsIn(`de del la las los el y of the san santa`);

/** Parts of the world, which are no place of an event. */
export const CONTINENTS: ReadonlySet<string> = new Set([
  'africa',
  'antarctica',
  'arctic',
  'asia',
  'balkans',
  'caribbean',
  'central america',
  'central asia',
  'eastern europe',
  'europe',
  'european union',
  'latin america',
  'middle east',
  'north africa',
  'north america',
  'south america',
  'south asia',
  'southeast asia',
  'west africa',
  'western europe',
]);
