import type { MeasureRow } from './measure-row.ts';

/** Measures of where people are and who holds them; in the order in which they are shown. */
export const WHEREABOUTS_MEASURES = {
  hostages: {
    of: 'hostages',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: 'taken hostage|held hostage|held captive|taken captive|hostage|kept hostage',
        object: 'holding',
        either: 'seized',
      },
    ],
    asks: {
      turn: 7,
      words: 'hostages held|(?:held|taken|took) hostages?',
    },
    offeredAs: 'hostages held',
    isOfThoseThere: true,
    isStock: true,
  },
  kidnapped: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        object: `kidnapping|abducting|kidnapping of|abduction of|kidnappings of|abductions of|kidnaps|abducts|
          kidnap|abduct|kidnap of|number of kidnapped`,
        either: 'kidnapped|abducted',
      },
    ],
    asks: { turn: 7, words: 'kidnap(?:s|ped|ping)?|abduct(?:s|ed|ion)?' },
  },
  rescued: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: `brought to safety|pulled alive|found alive|evacuated to safety|plucked from|pulled from|
          taken to safety|winched to safety|brought ashore`,
        object: 'rescuing|rescue of|saving|rescues|saves',
        either: 'rescued|saved',
      },
    ],
    asks: { turn: 3, words: 'rescu(?:ed?|es|ing)|saved' },
  },
  freed: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: 'let go|allowed to go|walked free|bailed',
        object:
          'freeing|release of|releasing|frees|releases|liberation of|liberating|freedom of|handover of',
        either: 'released|liberated|freed|set free|handed over',
      },
      {
        subject: `are back|is back|brought back|been brought back|brought home|back home|back with their families|
          reunited with`,
        object: 'return of|handing over of|handing back|returning',
        either: 'handed back|handed to|handed|transferred|returned|exchanged|swapped',
        isReturn: true,
      },
    ],
    asks: { turn: 3, words: 'freed|set free|released?|liberated' },
  },
  escaped: {
    of: 'prisoners',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `got out|get out|escaped|escape|escaping|broke out|broken out|break out|busted out|
          fled the prison|fled the jail|fled prison|flee|flee the attack|flee the prison`,
        object: 'escape of|breakout of|jailbreak of',
      },
    ],
    asks: {
      turn: 5,
      words:
        'escap(?:ed?|es|ees?|ing)|fled|flee(?:ing)?|fugitives?|break-?outs?|' +
        '(?:bro(?:k|ke|ken)|got) (?:out|away|free)|ran away',
    },
  },
  'still at large': {
    of: 'prisoners',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `not been caught|not yet been caught|not been recaptured|not been found|still on the run|
          on the run|at large|still at large|on the loose|remain free|still free|being hunted|
          still being sought|still being hunted|still sought|remain at large`,
      },
    ],
    asks: {
      turn: 2,
      words:
        'still (?:free|out|wanted)|at large|on the (?:run|loose)|' +
        '(?:not (?:yet |been )*|never )(?:caught|captured|recaptured)',
    },
  },
  recaptured: {
    of: 'prisoners',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `caught again|returned to prison|returned to jail|returned to custody|back in custody|
          back in prison|back in jail|arrested again|captured again|detained again|back behind bars`,
        object: 'recapturing|recapture of|rearresting',
        either: 'recaptured|rearrested|re - arrested|re - captured',
      },
    ],
    asks: {
      turn: 2,
      words:
        're-?captur(?:ed?|es|ing)|re-?arrest(?:s|ed)?|(?:caught|captured|arrested|jailed) again|' +
        '(?:returned|back|sent|brought) (?:back )?(?:to|in|into|behind) (?:prison|jail|custody|bars)',
    },
  },
  surrendered: {
    of: 'attackers',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `surrendered|surrender|gave themselves up|turned themselves in|laid down their arms|gave up`,
        object: 'surrender of',
      },
    ],
    asks: {
      turn: 2,
      words: 'surrender(?:s|ed|ing)?|g[ai]ven? (?:themselves )?up|turned themselves in',
    },
  },
  arrested: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        object: `number of arrests|number of arrested|number of those arrested|total of those arrested|
          number of detainees|number of people arrested`,
        isTotal: true,
      },
      {
        subject: `in custody|into custody|taken into custody|behind bars pending|under arrest|taken prisoner|
          in detention|placed under arrest|remanded|held on suspicion|held for questioning|
          taken in for questioning|in police custody`,
        object: `arresting|arrests|arrest of|arrests of|detaining|detention of|capture of|capturing|detain|
          apprehending|arrest`,
        either: 'arrested|detained|captured|apprehended|rounded up|nabbed',
      },
    ],
    asks: {
      turn: 6,
      words:
        'arrest(?:s|ed)?|detain(?:ed)?|in (?:custody|detention)|captured|caught|locked up|picked up',
    },
  },
  charged: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject:
          'facing charges|face charges|faced charges|face murder charges|facing murder charges|arraigned',
        object: 'charging|indicting|indictment of|indictments of',
        either: 'charged|indicted',
      },
    ],
    asks: { turn: 6, words: 'charged|indicted' },
  },
  displaced: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `homeless|leave their homes|lost their homes|without shelter|without homes|fled their homes|
          flee their homes|left their homes|driven from their homes|forced from their homes|been uprooted|
          made homeless`,
        object: 'displacing|displacement of',
        either: 'displaced|uprooted',
      },
    ],
    asks: { turn: 4, words: 'displac(?:ed?|ement)|homeless' },
  },
  evacuated: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `forced to evacuate|ordered to evacuate|told to evacuate|asked to evacuate|airlifted out|
          moved to safety|ordered to leave|told to leave`,
        object: 'evacuation of|evacuating|evacuate|evacuates',
        either: 'evacuated',
      },
    ],
    asks: { turn: 4, words: 'evacuat(?:ed?|ion|ing)' },
  },
  'prisoners held': {
    of: 'prisoners',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [
      {
        subject: `in jail|in prison|incarcerated|imprisoned|behind bars|inside the prison|in the jail|
          in the prison|housed|jailed`,
        object: 'houses|housing|held|holds|jailing|imprisoning',
      },
    ],
    asks: {
      turn: 6,
      words: '(?:prisoners|inmates) held|(?:held|were) in (?:the )?(?:prison|jail)',
    },
    isOfThoseThere: true,
    isStock: true,
  },
  'attackers taking part': {
    of: 'attackers',
    isOfManyKinds: false,
    isCountedSingly: false,
    predicates: [],
    asks: { turn: 6, words: '(?:took|taking|take) part|involved' },
    isOfThoseThere: true,
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;
