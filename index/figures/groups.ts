import { NATIONS } from './nations.ts';

/** A group in one row: who they are, and the words that name them and ask for them. */
export interface GroupRow {
  /**
   * Nouns that name it when a number counts them ("29 gunmen"), in a list for each of their other
   * uses. The plural has an s, or is written after a slash: "gunman/gunmen". A dash is a missing
   * form: "-/police" is plural without an s, "loved/-" is singular only.
   */
  readonly nouns: {
    /** They also ask for the group, and name who did it where no name does: "gunmen". */
    readonly everywhere?: string;
    /** They also ask for the group. */
    readonly asked?: string;
    /** They also name who did it. */
    readonly unnamed?: string;
    /** They have no other use. */
    readonly told?: string;
  };
  /** Those of its nouns, as written, that do not say who they are: "others", "victims". */
  readonly bare?: string;
  /** Other words that ask for it: alternatives of a regular expression, of whole words. */
  readonly asks?: string;
  /**
   * It is counted in one number with people of other such groups: "two women and a child" are
   * three.
   */
  readonly isCountedWithOthers: boolean;
}

/** All groups, one row each, in the order in which they are shown. */
const TABLE = {
  /** People, or nobody in particular. */
  total: {
    nouns: {
      everywhere: '-/persons',
      asked: 'person/people',
      unnamed: 'man/- -/men suspect individual youth teenager member',
      told: `woman/women victim resident villager worker customer patient brother sister son
        daughter friend relative employee shopper worshipper worshiper tourist pilgrim fan supporter spectator driver -/staff -/personnel
        journalist reporter male female adult teen youngster couple twin sibling cousin patron neighbor
        neighbour pedestrian teacher doctor nurse peasant miner foreigner national citizen classmate bandmate
        motorist cyclist firefighter bystander parent mother father wife/wives husband grandmother
        grandfather grandparent grandchild/grandchildren nephew niece uncle aunt spouse partner girlfriend
        boyfriend biker farmer politician official candidate priest nun missionary sailor
        fisherman/fishermen rider player athlete dancer colleague coworker protester
        demonstrator guest visitor owner clerk manager executive judge lawyer attorney survivor occupant roommate stepson stepdaughter grandson granddaughter ex-wife ex-husband
        lady/ladies gentleman/gentlemen guy human local homeowner deliveryman/deliverymen shopkeeper
        paramedic medic professor principal intruder tenant caller partygoer clubgoer concertgoer churchgoer
        infantryman/infantrymen bodyguard chauffeur escort companion aide assistant secretary/secretaries maid gardener mayor councilman/councilmen congressman/congressmen senator businessman/businessmen businesswoman/businesswomen engineer technician rancher trader other soul loved/- toll`,
    },
    bare: 'people persons person others other victims victim individuals souls personnel members',
    asks: 'total|altogether|in all|overall|everybody|anybody',
    isCountedWithOthers: true,
  },
  civilians: {
    nouns: { asked: 'civilian', told: 'noncombatant' },
    // in an article these may be anybody
    asks: 'residents?|bystanders?|passers-?by|villagers?',
    isCountedWithOthers: true,
  },
  children: {
    nouns: {
      asked: 'child/children kid boy girl',
      told: `infant baby/babies toddler schoolchild/schoolchildren schoolgirl schoolboy minor newborn
        preschooler`,
    },
    asks: 'schoolchildren',
    isCountedWithOthers: true,
  },
  pupils: {
    nouns: { asked: 'pupil student', told: 'undergraduate freshman/freshmen trainee' },
    isCountedWithOthers: true,
  },
  passengers: {
    nouns: { asked: 'passenger', told: 'commuter traveller traveler holidaymaker vacationer' },
    isCountedWithOthers: false,
  },
  crew: {
    nouns: {
      asked: '-/crew crewman/crewmen',
      told: 'pilot copilot seaman/seamen crewmember stewardess/stewardesses steward',
    },
    isCountedWithOthers: false,
  },
  migrants: {
    nouns: { asked: 'migrant refugee', told: 'deportee' },
    isCountedWithOthers: true,
  },
  ...NATIONS,
  hostages: { nouns: { asked: 'hostage', told: 'captive' }, isCountedWithOthers: false },
  prisoners: { nouns: { asked: 'prisoner inmate detainee convict' }, isCountedWithOthers: false },
  'security forces': {
    nouns: {
      everywhere: 'officer policeman/policemen soldier -/police -/troops -/army',
      asked: 'guard -/military',
      unnamed: 'commando serviceman/servicemen -/forces',
      told: `policewoman/policewomen deputy/deputies trooper marine/- cop paratrooper constable sergeant
        gendarme guardsman/guardsmen lieutenant lawman/lawmen agent troop/- peacekeeper
        patrolman/patrolmen conscript cadet captain -/navy -/marines`,
    },
    asks: 'security (?:forces?|personnel|guards?)',
    isCountedWithOthers: false,
  },
  attackers: {
    nouns: {
      everywhere:
        'attacker gunman/gunmen assailant bomber militant fighter rebel insurgent terrorist',
      asked: 'hijacker pirate',
      unnamed: 'shooter kidnapper robber guerrilla',
      told: `perpetrator captor raider guerilla extremist jihadist militiaman/militiamen subversive separatist
        arsonist`,
    },
    isCountedWithOthers: false,
  },
  smugglers: { nouns: { asked: 'smuggler trafficker' }, isCountedWithOthers: false },
} as const satisfies Readonly<Record<string, GroupRow>>;

/** The people that a figure counts; `total` where the words say people, or do not say who. */
export type Group = keyof typeof TABLE;

/** The row of each group. */
export const GROUPS: Readonly<Record<Group, GroupRow>> = TABLE;

/** In the order in which they are shown. */
export const GROUP_NAMES: readonly Group[] = Object.keys(TABLE).filter(
  (name): name is Group => name in TABLE,
);
