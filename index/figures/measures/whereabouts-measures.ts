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
        object: `kidnapping|abducting|kidnapping of|abduction of|kidnappings of|holding|kidnaps`,
        either: 'kidnapped|abducted|seized',
      },
    ],
    asks: {
      turn: 7,
      words: 'hostages held|(?:held|taken|took) hostages?|kidnapped|abducted',
    },
    offeredAs: 'hostages held',
    isOfThoseThere: true,
    isStock: true,
  },
  rescued: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: 'released|set free|brought to safety|pulled alive|found alive|evacuated to safety',
        object: 'rescuing|rescue of|freeing|saving|release of|releasing|rescues|frees',
        either: 'rescued|saved|liberated|freed',
      },
    ],
    asks: { turn: 3, words: 'rescu(?:ed?|es|ing)|saved' },
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
        'still (?:free|out|wanted)|at large|on the run|' +
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
    of: 'anybody',
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
        subject: `in custody|into custody|taken into custody|behind bars pending|under arrest|taken prisoner`,
        object: `arresting|arrests|arrest of|arrests of|detaining|detention of|capture of|capturing|detain|
          apprehending`,
        either: 'arrested|detained|captured|apprehended|rounded up',
      },
    ],
    asks: { turn: 6, words: 'arrest(?:s|ed)?|detain(?:ed)?|in custody|captured|caught' },
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
        object: 'displacing|evacuation of|displacement of',
        either: 'displaced|evacuated|uprooted',
      },
    ],
    asks: { turn: 4, words: 'displac(?:ed?|ement)|evacuat(?:ed?|ion)|homeless' },
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
