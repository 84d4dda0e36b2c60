import type { Group, Measure } from './figure.ts';

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

/** Singular and plural, where the plural is not made by an s alone. */
const PEOPLE: readonly (readonly [Group, string])[] = [
  [
    'attackers',
    'attacker gunman/gunmen assailant bomber hijacker shooter perpetrator kidnapper captor raider ' +
      'militant fighter rebel insurgent guerrilla guerilla terrorist extremist jihadist militiaman/militiamen ' +
      'subversive separatist robber arsonist',
  ],
  [
    'security forces',
    'officer policeman/policemen policewoman/policewomen soldier deputy/deputies guard trooper marine ' +
      'cop serviceman/servicemen commando paratrooper constable sergeant gendarme guardsman/guardsmen ' +
      'lieutenant lawman/lawmen agent troop peacekeeper patrolman/patrolmen conscript cadet captain ' +
      '-/police -/troops -/personnel -/forces -/military -/army -/navy -/marines',
  ],
  ['prisoners', 'prisoner inmate detainee convict'],
  ['hostages', 'hostage captive'],
  [
    'children',
    'child/children kid boy girl infant baby/babies toddler schoolchild/schoolchildren schoolgirl ' +
      'schoolboy minor newborn preschooler',
  ],
  ['civilians', 'civilian noncombatant'],
  [
    'total',
    'person/people -/persons man/men woman/women victim individual resident villager worker student passenger ' +
      'customer patient brother sister son daughter friend member relative employee shopper worshipper ' +
      'worshiper tourist migrant refugee pilgrim driver journalist reporter male female adult teen ' +
      'teenager youth youngster couple twin sibling cousin patron neighbor neighbour pedestrian teacher ' +
      'doctor nurse peasant miner foreigner national citizen classmate bandmate motorist cyclist ' +
      'firefighter bystander pupil parent mother father wife/wives husband grandmother grandfather ' +
      'grandparent grandchild/grandchildren nephew niece uncle aunt spouse partner girlfriend boyfriend ' +
      'suspect biker farmer politician official candidate priest nun missionary sailor fisherman/fishermen ' +
      'crewman/crewmen rider player athlete dancer colleague coworker protester demonstrator guest ' +
      'visitor owner clerk manager executive judge lawyer attorney American Afghan Iraqi Syrian Israeli ' +
      'Palestinian Briton German Pakistani Indian Russian Ukrainian Canadian Mexican Australian ' +
      'survivor occupant roommate stepson stepdaughter grandson granddaughter ex-wife ex-husband ' +
      'lady/ladies gentleman/gentlemen guy human local homeowner deliveryman/deliverymen ' +
      'shopkeeper paramedic medic professor principal intruder tenant caller partygoer clubgoer ' +
      'concertgoer churchgoer infantryman/infantrymen -/men -/others other -/family -/families  ' +
      'soul loved/loved toll/tolls',
  ],
];
const BARE = new Set([
  'people',
  'persons',
  'person',
  'others',
  'other',
  'victims',
  'victim',
  'individuals',
  'souls',
  'lives',
  'dead',
]);

const THINGS: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'death fatality/fatalities life/lives body/bodies corpse homicide murder killing slaying execution assassination',
  ],
  ['injured', 'injury/injuries wounded/wounded'],
  ['casualties', 'casualty/casualties'],
  [
    'attacks',
    'attack explosion blast shooting bombing robbery/robberies incident raid ambush/ambushes strike airstrike ' +
      'assault clash/clashes',
  ],
  [
    'objects',
    'house home building vehicle car truck bus/buses bomb bridge shop store tower pylon grenade rocket ' +
      'mortar aircraft helicopter plane boat ship school church/churches apartment office tent mosque ' +
      'hospital window weapon gun rifle pistol motorcycle van tank hut',
  ],
];

const NOUNS: ReadonlyMap<string, CountedNoun> = nounsOf();

function nounsOf(): Map<string, CountedNoun> {
  const nouns = new Map<string, CountedNoun>();
  const note = (written: string, noun: Pick<CountedNoun, 'group' | 'measure'>): void => {
    const [singular = '', plural = `${singular}s`] = written.toLowerCase().split('/');
    for (const [word, isSingular] of [
      [plural, false],
      [singular, true],
    ] as const)
      if (word !== '-')
        nouns.set(word, { ...noun, isSingular, isMass: singular === '-', isBare: BARE.has(word) });
  };
  for (const [group, words] of PEOPLE)
    for (const written of words.split(' ')) note(written, { group });
  for (const [measure, words] of THINGS)
    for (const written of words.split(' ')) note(written, { measure });
  return nouns;
}

/** What this word, in lower case, says of the number before it; undefined where it is not known. */
export function countedNoun(word: string): CountedNoun | undefined {
  return NOUNS.get(word);
}
