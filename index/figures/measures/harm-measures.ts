import type { MeasureRow } from './measure-row.ts';

/** Measures of the people whom an event harmed; in the order in which they are shown. */
export const HARM_MEASURES = {
  killed: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: 'their lives',
        object: `among the dead are|among the dead were|among those killed were|among those killed are|
          the dead include|the dead included|the victims include|the victims included|death toll|toll|
          number of dead|number of deaths|number of fatalities|number of killed|number of those killed|
          number of people killed`,
        isTotal: true,
      },
      {
        subject: `among the dead|among those killed|among the victims|died|die|dies|dying|dead|deceased|perished|lost their lives|lost his life|lost her life|
          succumbed|passed away|lifeless|to death|drowned|were fatal|lay dead|murder victims|homicide victims`,
        object: `kill|kills|killing|killing of|killings of|slay|slays|slaying|slaying of|slayings of|murdering|
          murders|murders of|murder of|death of|deaths of|shooting deaths of|shooting death of|
          fatal shooting of|fatal shootings of|fatal shootings that killed|bodies of|body of|corpses of|
          claims the lives of|claimed the lives of|took the lives of|taking the lives of|takes the lives of|
          cost the lives of|claiming the lives of|ended the lives of|fatally shooting|fatally wounding|
          fatally stabbing|shooting dead|shoots dead|gunning down|guns down|massacring|assassinating|
          executing|executes|homicides of|homicide of|massacre of|execution of|assassination of|loss of|
          massacres of|executions of|assassinations of|murderers of|killers of|assassins of`,
        either: `killed|slain|slew|murdered|massacred|assassinated|executed|shot dead|shot to death|
          fatally shot|shot and killed|shot and fatally wounded|gunned down|fatally wounded|mortally wounded|
          stabbed to death|beaten to death|fatally injured|fatally stabbed|burned to death|shot fatally|
          fatally struck|strangled|beheaded|shot , killed|shot , killing|stabbed and killed`,
      },
    ],
    nouns: `death fatality/fatalities life/lives body/bodies corpse homicide murder killing slaying execution
      assassination`,
    asks: {
      turn: 4,
      words:
        'kill(?:s|ed|ing|ings)?|dead|deaths?|died?|dies|dying|fatalit(?:y|ies)|lives|slain|murdered|' +
        '(?:death |casualty )?toll|body count',
    },
  },
  injured: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        object: `among the wounded were|among the wounded are|among the injured were|among the injured are|
          the wounded include|the wounded included|the injured include|the injured included|
          number of wounded|number of injured|number of injuries|number of those injured|
          number of people injured`,
        isTotal: true,
      },
      {
        subject: 'recovering|survived|bleeding',
        object: 'treating|treats',
        either: 'treated',
        isState: true,
      },
      {
        subject: `shot and survived|shot but survived|among the wounded|among the injured|
          among those injured|among those wounded`,
        object: `injuring|wounding|hurting|injures|wounds|injuries to|injury to|wounding of|injury of|
          hurts|injure|wound|shooting and injuring|shooting and wounding|maiming|paralyzing`,
        either: `injured|wounded|hurt|maimed|critically injured|seriously injured|shot and injured|
          shot and wounded|grazed|shot in the leg|hit and injured|shot and hurt|wounded by gunfire|
          shot and seriously wounded|shot and critically wounded|burned|nonfatally shot`,
      },
    ],
    nouns: 'injury/injuries wounded/-',
    asks: { turn: 4, words: 'injur(?:ed?|y|ies|ing)|wound(?:s|ed|ing)?|hurt' },
  },
  /** In hospital. Where an article says nothing else of the hurt, these are likely all of them. */
  hospitalised: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: 'hospitalized|hospitalised|in hospital|in hospitals|in intensive care',
        object: 'hospitalizing|hospitalising',
        isState: true,
      },
    ],
    asks: { turn: 4, words: 'hospitali[sz]ed|in (?:the )?hospitals?|taken to (?:the )?hospitals?' },
  },
  /** Dead and wounded counted together, never "killed". */
  casualties: {
    of: 'anybody',
    isOfManyKinds: true,
    isCountedSingly: true,
    predicates: [
      {
        subject: 'gunshot victims|shooting victims|gunfire victims|dead or wounded|dead or injured',
        object: `shooting of|shootings of|shooting|shoots|shoot|striking|opened fire on|opens fire on|fired on|
          fired at`,
        either: `killed or injured|killed or wounded|killed or hurt|killed and injured|killed and wounded|shot|
          struck|hit|hit by gunfire|struck by gunfire|struck by bullets|stabbed|shot at`,
      },
    ],
    nouns: 'casualty/casualties',
    asks: {
      turn: 2,
      words: 'casualt(?:y|ies)(?! toll)|dead (?:and|or) (?:injured|wounded)',
    },
  },
  missing: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      { object: 'number of missing|number of those missing', isTotal: true },
      {
        subject: 'missing|unaccounted for|disappeared|gone missing|went missing|reported missing',
        object: 'disappearance of',
      },
    ],
    asks: { turn: 6, words: 'missing|unaccounted' },
  },
  trapped: {
    of: 'anybody',
    isOfManyKinds: false,
    isCountedSingly: true,
    predicates: [
      {
        subject: `stuck|pinned|pinned down|buried under|buried beneath|buried alive|cut off|marooned`,
        object: 'trapping|stranding|traps|strands|number of trapped',
        either: 'trapped|stranded',
      },
    ],
    asks: { turn: 6, words: 'trapped|stranded|stuck' },
  },
} as const satisfies Readonly<Record<string, MeasureRow>>;
