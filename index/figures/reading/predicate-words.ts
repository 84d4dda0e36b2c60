import type { Measure } from '../figure.ts';
import { phrasesOf } from './phrases.ts';

/** Where the counted stand: before the words ("N died"), behind them ("killing N"), or on either side. */
export type Side = 'subject' | 'object' | 'either';

/** What a phrase says became of those who are counted. */
export interface Entry {
  readonly measure: Measure;
  readonly side: Side;
  /** Tells how the hurt fare ("in stable condition"), which counts some of them as often as all. */
  readonly isState: boolean;
  /** Says of itself that a number follows, however far: "the death toll has risen to". */
  readonly isTotal: boolean;
}

/** The vocabulary: phrases by what they say. */
export const PREDICATES = phrasesOf<Entry>([
  ...entries(
    'killed',
    {
      subject: 'their lives',
      object:
        'among the dead are|among the dead were|among those killed were|among those killed are|the dead include|' +
        'the dead included|the victims include|the victims included|death toll|toll|number of dead|' +
        'number of deaths|number of fatalities|number of killed|number of those killed|number of people killed',
    },
    { isTotal: true },
  ),
  ...entries(
    'injured',
    {
      object:
        'among the wounded were|among the wounded are|among the injured were|among the injured are|' +
        'the wounded include|the wounded included|the injured include|the injured included|' +
        'number of wounded|number of injured|number of injuries|number of those injured|number of people injured',
    },
    { isTotal: true },
  ),
  ...entries('killed', {
    subject:
      'died|die|dies|dying|dead|deceased|perished|lost their lives|lost his life|lost her life|succumbed|' +
      'passed away|lifeless|to death|drowned|were fatal|lay dead|murder victims|homicide victims',
    object:
      'kill|kills|killing|killing of|killings of|slay|slays|slaying|slaying of|slayings of|murdering|murders|' +
      'murders of|murder of|death of|deaths of|shooting deaths of|shooting death of|fatal shooting of|' +
      'fatal shootings of|fatal shootings that killed|bodies of|body of|corpses of|claims the lives of|' +
      'claimed the lives of|took the lives of|taking the lives of|takes the lives of|cost the lives of|' +
      'claiming the lives of|ended the lives of|fatally shooting|fatally wounding|fatally stabbing|shooting dead|' +
      'shoots dead|gunning down|guns down|massacring|assassinating|executing|executes|' +
      'homicides of|homicide of|massacre of|execution of|assassination of|loss of',
    either:
      'killed|slain|slew|murdered|massacred|assassinated|executed|shot dead|shot to death|fatally shot|' +
      'shot and killed|shot and fatally wounded|gunned down|fatally wounded|mortally wounded|' +
      'stabbed to death|beaten to death|fatally injured|fatally stabbed|burned to death|' +
      'shot fatally|fatally struck|strangled|beheaded|shot , killed|shot , killing|stabbed and killed',
  }),
  ...entries(
    'injured',
    { subject: 'hospitalized|hospitalised|treated|recovering|survived|bleeding' },
    { isState: true },
  ),
  ...entries('injured', {
    subject: 'shot and survived|shot but survived',
    object:
      'injuring|wounding|hurting|injures|wounds|injuries to|injury to|wounding of|injury of|hospitalizing|' +
      'hurts|injure|wound|shooting and injuring|shooting and wounding|maiming|paralyzing',
    either:
      'injured|wounded|hurt|maimed|critically injured|seriously injured|shot and injured|shot and wounded|' +
      'grazed|shot in the leg|hit and injured|shot and hurt|wounded by gunfire|shot and seriously wounded|' +
      'shot and critically wounded|burned|nonfatally shot',
  }),
  ...entries('casualties', {
    subject: 'gunshot victims|shooting victims|gunfire victims|dead or wounded|dead or injured',
    object:
      'shooting of|shootings of|shooting|shoots|shoot|opened fire on|opens fire on|fired on|fired at',
    either:
      'killed or injured|killed or wounded|killed or hurt|killed and injured|killed and wounded|shot|struck|hit|hit by gunfire|struck by gunfire|struck by bullets|stabbed|shot at',
  }),
  ...entries('escaped', {
    subject:
      'got out|get out|escaped|escape|escaping|broke out|broken out|break out|busted out|fled the prison|fled the jail|' +
      'fled prison|flee|flee the attack|flee the prison',
    object: 'escape of|breakout of|jailbreak of',
  }),
  ...entries('still at large', {
    subject:
      'not been caught|not yet been caught|not been recaptured|not been found|still on the run|on the run|at large|still at large|on the loose|remain free|still free|being hunted|' +
      'still being sought|still being hunted|still sought|remain at large',
  }),
  ...entries('recaptured', {
    subject:
      'caught again|returned to prison|returned to jail|returned to custody|back in custody|back in prison|back in jail|' +
      'arrested again|captured again|detained again|back behind bars',
    object: 'recapturing|recapture of|rearresting',
    either: 'recaptured|rearrested|re - arrested|re - captured',
  }),
  ...entries('rescued', {
    subject: 'released|set free|brought to safety|pulled alive|found alive|evacuated to safety',
    object: 'rescuing|rescue of|freeing|saving|release of|releasing|rescues|frees',
    either: 'rescued|saved|liberated|freed',
  }),
  ...entries('surrendered', {
    subject:
      'surrendered|surrender|gave themselves up|turned themselves in|laid down their arms|gave up',
    object: 'surrender of',
  }),
  ...entries('hostages', {
    subject: 'taken hostage|held hostage|held captive|taken captive|hostage|kept hostage',
    object: 'kidnapping|abducting|kidnapping of|abduction of|kidnappings of|holding|kidnaps',
    either: 'kidnapped|abducted|seized',
  }),
  ...entries('missing', { object: 'number of missing|number of those missing' }, { isTotal: true }),
  ...entries('missing', {
    subject: 'missing|unaccounted for|disappeared|gone missing|went missing|reported missing',
    object: 'disappearance of',
  }),
  ...entries('displaced', {
    subject:
      'homeless|leave their homes|lost their homes|without shelter|without homes|fled their homes|flee their homes|left their homes|driven from their homes|' +
      'forced from their homes|been uprooted|made homeless',
    object: 'displacing|evacuation of|displacement of',
    either: 'displaced|evacuated|uprooted',
  }),
  ...entries('arrested', {
    subject:
      'in custody|into custody|taken into custody|behind bars pending|under arrest|taken prisoner',
    object:
      'arresting|arrests|arrest of|arrests of|detaining|detention of|capture of|capturing|detain|apprehending',
    either: 'arrested|detained|captured|apprehended|rounded up',
  }),
  ...entries('prisoners held', {
    subject:
      'in jail|in prison|incarcerated|imprisoned|behind bars|inside the prison|in the jail|in the prison|housed|jailed',
    object: 'houses|housing|held|holds|holding|jailing|imprisoning',
  }),
]);

function entries(
  measure: Measure,
  lists: Readonly<Partial<Record<Side, string>>>,
  { isState = false, isTotal = false } = {},
): (readonly [string, Entry])[] {
  const made: (readonly [string, Entry])[] = [];
  for (const side of ['subject', 'object', 'either'] as const) {
    const list = lists[side];
    if (list !== undefined) made.push([list, { measure, side, isState, isTotal }]);
  }
  return made;
}
