/**
 * What an event is called, with the words that reports of it use; of two kinds that are named equally
 * often the earlier one says more. English, in lower case.
 */
export const EVENT_KINDS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['prison break', ['jailbreak', 'jailbreaks', 'prison break', 'prison breakout', 'jail break']],
  ['hostage-taking', ['hostage', 'hostages', 'hostage-taking', 'siege']],
  ['kidnapping', ['kidnapping', 'kidnappings', 'kidnapped', 'abduction', 'abducted', 'abductions']],
  ['assassination', ['assassination', 'assassinated']],
  ['massacre', ['massacre', 'massacred']],
  ['bombing', ['bombing', 'bombings', 'bomb', 'bombs', 'bomber', 'bombers', 'bombed']],
  ['explosion', ['explosion', 'explosions', 'blast', 'blasts', 'exploded']],
  ['airstrike', ['airstrike', 'airstrikes', 'air strike', 'air strikes', 'drone strike']],
  ['shelling', ['shelling', 'shelled', 'mortar', 'mortars']],
  ['shooting', ['shooting', 'shootings', 'shot', 'gunfire', 'gunman', 'shootout']],
  ['stabbing', ['stabbing', 'stabbings', 'stabbed']],
  [
    'attack',
    [
      'attack',
      'attacks',
      'attacked',
      'attacker',
      'attackers',
      'raid',
      'assault',
      'ambush',
      'ambushed',
      'stormed',
      'storming',
    ],
  ],
  ['fire', ['fire', 'fires', 'blaze', 'wildfire', 'wildfires', 'arson']],
  ['crash', ['crash', 'crashes', 'crashed', 'collision', 'collided']],
  ['derailment', ['derailment', 'derailed']],
  ['shipwreck', ['sank', 'sinking', 'capsized', 'shipwreck', 'aground']],
  ['earthquake', ['earthquake', 'earthquakes', 'quake', 'aftershock', 'aftershocks']],
  ['flood', ['flood', 'floods', 'flooding', 'flooded']],
  ['landslide', ['landslide', 'landslides', 'mudslide', 'mudslides', 'avalanche']],
  ['storm', ['storm', 'storms', 'hurricane', 'cyclone', 'typhoon', 'tornado', 'tornadoes']],
  ['outbreak', ['outbreak', 'outbreaks', 'cholera', 'epidemic']],
  ['coup', ['coup', 'putsch']],
  ['riot', ['riot', 'riots', 'rioting', 'rioters', 'looting']],
  ['clashes', ['clash', 'clashes', 'clashed', 'fighting']],
  ['protest', ['protest', 'protests', 'protesters', 'demonstration', 'demonstrators']],
  ['robbery', ['robbery', 'robbed', 'heist']],
  [
    'killing',
    ['killing', 'killings', 'murder', 'murders', 'murdered', 'slain', 'slaying', 'homicide'],
  ],
  ['accident', ['accident', 'accidents']],
];

/** In what manner: said only when it stands right before the event's word. */
export const EVENT_MANNERS: readonly string[] = [
  'accidental',
  'car',
  'chemical',
  'drive-by',
  'drone',
  'mass',
  'missile',
  'rocket',
  'suicide',
  'truck',
];

/** At what kind of place: said only when it stands beside the event's word, before or after. */
export const EVENT_SITES: readonly string[] = [
  'airport',
  'bank',
  'bar',
  'bus',
  'checkpoint',
  'church',
  'concert',
  'convoy',
  'courthouse',
  'embassy',
  'factory',
  'ferry',
  'forest',
  'hospital',
  'hotel',
  'jail',
  'mall',
  'market',
  'mine',
  'mosque',
  'nightclub',
  'parade',
  'party',
  'plane',
  'police station',
  'prison',
  'railway',
  'restaurant',
  'school',
  'synagogue',
  'temple',
  'train',
  'university',
  'vigil',
  'warehouse',
  'wedding',
];

/** Words that tell of the event itself, and words that tell of what came after or of the report. */
export const HAPPENING =
  /(?<!\p{L})(?:shoot|shot|gunfire|gunm[ae]n|fired|kill|attack|bomb|blast|explo|injur|wound|dead|die[ds]?(?!\p{L})|death|struck|incident|occur|happen|stabb|raid|crash|murder|slain|slay|massacre|collaps|sank|capsiz|derail|hit|erupt|kidnap|abduct|seiz|escap|found)\p{L}*/iu;
export const AFTERMATH =
  /(?<!\p{L})(?:toll|rose|risen|climb|rescu|surviv|relief|mourn|search|court|trial|sentenc|charg|funeral|hearing|arraign|arrest|jur(?:y|or)|judge|indict|convict|plead|bond|vigil|announc|news conference|press|interview|updat|post(?:ed|s)|publish|releas|identif)\p{L}*/iu;
