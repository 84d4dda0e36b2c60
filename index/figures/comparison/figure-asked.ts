import { wholeWords } from '../../text/whole-words.ts';
import type { Group, Measure } from '../figure.ts';
import type { FigureKey } from './block.ts';
import { isUsualGroup } from './figure-key.ts';

/** What somebody wants to know the figure of; at least one of the two. */
export interface FigureAsked {
  readonly measure?: Measure;
  readonly group?: Group;
}

/** Of several that fit, the first: "escaped prisoners caught again" asks for those caught again. */
const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [
    wholeWords('duration|how long|(?:how many|number of) (?:hours|minutes|days)|lasted'),
    'duration',
  ],
  [wholeWords('casualt(?:y|ies)(?! toll)|dead (?:and|or) (?:injured|wounded)'), 'casualties'],
  [
    wholeWords(
      'still (?:free|out|wanted)|at large|on the run|' +
        '(?:not (?:yet |been )*|never )(?:caught|captured|recaptured)',
    ),
    'still at large',
  ],
  [
    wholeWords(
      're-?captur(?:ed?|es|ing)|re-?arrest(?:s|ed)?|(?:caught|captured|arrested|jailed) again|' +
        '(?:returned|back|sent|brought) (?:back )?(?:to|in|into|behind) (?:prison|jail|custody|bars)',
    ),
    'recaptured',
  ],
  [
    wholeWords('surrender(?:s|ed|ing)?|g[ai]ven? (?:themselves )?up|turned themselves in'),
    'surrendered',
  ],
  [wholeWords('rescu(?:ed?|es|ing)|saved'), 'rescued'],
  [
    wholeWords(
      'kill(?:s|ed|ing|ings)?|dead|deaths?|died?|dies|dying|fatalit(?:y|ies)|lives|slain|murdered|' +
        '(?:death |casualty )?toll|body count',
    ),
    'killed',
  ],
  [wholeWords('injur(?:ed?|y|ies|ing)|wound(?:s|ed|ing)?|hurt'), 'injured'],
  [wholeWords('displac(?:ed?|ement)|evacuat(?:ed?|ion)|homeless'), 'displaced'],
  [
    wholeWords(
      'escap(?:ed?|es|ees?|ing)|fled|flee(?:ing)?|fugitives?|break-?outs?|' +
        '(?:bro(?:k|ke|ken)|got) (?:out|away|free)|ran away',
    ),
    'escaped',
  ],
  [wholeWords('missing|unaccounted'), 'missing'],
  [wholeWords('arrest(?:s|ed)?|detain(?:ed)?|in custody|captured|caught'), 'arrested'],
  [
    wholeWords('(?:prisoners|inmates) held|(?:held|were) in (?:the )?(?:prison|jail)'),
    'prisoners held',
  ],
  [wholeWords('(?:took|taking|take) part|involved'), 'attackers taking part'],
  [wholeWords('hostages held|(?:held|taken|took) hostages?|kidnapped|abducted'), 'hostages'],
  [wholeWords('attacks|bombings|explosions|blasts'), 'attacks'],
  [wholeWords('objects|houses|homes|buildings|vehicles|cars|bombs|weapons'), 'objects'],
];

/** Of several that fit, the one that stands first: "how many people did gunmen hold". */
const GROUPS: readonly (readonly [RegExp, Group])[] = [
  [
    wholeWords(
      'attackers?|gunm[ae]n|assailants?|militants?|fighters?|insurgents?|terrorists?|bombers?|rebels?|hijackers?',
    ),
    'attackers',
  ],
  [
    wholeWords(
      'security (?:forces?|personnel|guards?)|police(?:m[ae]n)?|officers?|soldiers?|troops|guards?|military|army',
    ),
    'security forces',
  ],
  [wholeWords('hostages?'), 'hostages'],
  [wholeWords('prisoners?|inmates?|detainees?|convicts?'), 'prisoners'],
  [wholeWords('child(?:ren)?|kids?|pupils?|schoolchildren|girls?|boys?'), 'children'],
  [wholeWords('civilians?|residents?|bystanders?|passers-?by|villagers?'), 'civilians'],
  [wholeWords('total|people|persons?|altogether|in all|overall|everybody|anybody'), 'total'],
];

/** Who did it is not who is counted: "killed by gunmen", "how many did the police shoot". */
const DOER = /\bby .*|\b(?:did|have|had) (?:the )?[\p{L}-]+ (?=\p{L})/giu;

/** Whose number, with no word of what became of them, is the number of those who were there. */
const THERE: readonly (readonly [Group, Measure])[] = [
  ['attackers', 'attackers taking part'],
  ['prisoners', 'prisoners held'],
  ['hostages', 'hostages'],
];
const COUNTED = wholeWords('how many|number of|how big|how large');

/** Asks for an age, a distance, money: for no figure, whatever else it tells of. */
const NO_FIGURE = wholeWords('how (?:old|far|much|often)');

/**
 * Which figure somebody means who asks in these words, English ones: "how many dead", "number of wounded
 * police". Undefined where the words do not tell.
 */
export function figureAsked(asked: string): FigureAsked | undefined {
  if (NO_FIGURE.test(asked)) return undefined;
  const group = groupIn(asked.replaceAll(DOER, ' '));
  const measure = MEASURES.find(([form]) => form.test(asked))?.[1] ?? countOf(group, asked);
  if (measure === undefined)
    return group === undefined || group === 'total' ? undefined : { group };
  // "how many prisoners escaped" asks for all who did
  const isAll = group === undefined || isUsualGroup(measure, group);
  return { measure, ...(!isAll && { group }) };
}

function groupIn(asked: string): Group | undefined {
  const found = GROUPS.map(([form, group]) => ({ at: asked.search(form), group }));
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.group;
}

function countOf(group: Group | undefined, asked: string): Measure | undefined {
  return COUNTED.test(asked) ? THERE.find(([who]) => who === group)?.[1] : undefined;
}

/** Whether a figure is the one that is asked for. */
export function isAsked({ measure, group }: FigureAsked, key: FigureKey): boolean {
  if (measure !== undefined && measure !== key.measure) return false;
  if (group === undefined || group === key.group) return true;
  return key.group === 'total' && isUsualGroup(key.measure, group);
}
