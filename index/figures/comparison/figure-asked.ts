import { wholeWords } from '../../text/whole-words.ts';
import { nounsThat } from '../counted-nouns.ts';
import { GROUP_NAMES, GROUPS, type Group } from '../groups.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from '../measures/measures.ts';
import type { FigureKey } from './block.ts';
import { isUsualGroup } from './figure-key.ts';

/** The figure that somebody asks for; at least one of the two is given. */
export interface FigureAsked {
  readonly measure?: Measure;
  readonly group?: Group;
}

/** The first that fits is meant. */
const MEASURES_BY_TURN = MEASURE_NAMES.flatMap((measure) => {
  const { asks } = MEASURES[measure];
  return asks ? { measure, turn: asks.turn, form: wholeWords(asks.words) } : [];
}).toSorted((a, b) => a.turn - b.turn);

/** The one that comes first in the words is meant: "how many people did gunmen hold". */
const GROUP_FORMS = GROUP_NAMES.map((group) => {
  const { asks = [] } = GROUPS[group];
  return { group, form: wholeWords(nounsThat('asked', [group]).concat(asks).join('|')) };
});

/** Who did it is not counted: "killed by gunmen", "how many did the police shoot". */
const DOER = /\bby .*|\b(?:did|have|had) (?:the )?[\p{L}-]+ (?=\p{L})/giu;

/**
 * Measures of those who were there: meant by the number of a group with no word on what became of
 * them.
 */
const THERE = MEASURE_NAMES.filter((measure) => MEASURES[measure].isOfThoseThere);
const COUNTED = wholeWords('how many|number of|how big|how large');

/** Asks for an age, a distance or money: for no figure, whatever else it mentions. */
const NO_FIGURE = wholeWords('how (?:old|far|much|often)');

/**
 * The figure that these English words ask for: "how many dead", "number of wounded police".
 * Undefined where the words do not say.
 */
export function figureAsked(asked: string): FigureAsked | undefined {
  if (asked.trim() === '' || NO_FIGURE.test(asked)) return undefined;
  const group = groupIn(asked.replaceAll(DOER, ' '));
  const measure =
    MEASURES_BY_TURN.find(({ form }) => form.test(asked))?.measure ?? countOf(group, asked);
  if (measure === undefined)
    return group === undefined || group === 'total' ? undefined : { group };
  // "how many prisoners escaped" asks for everybody who did
  const isAll = group === undefined || isUsualGroup(measure, group);
  return { measure, ...(!isAll && { group }) };
}

function groupIn(asked: string): Group | undefined {
  const found = GROUP_FORMS.map(({ form, group }) => ({ at: asked.search(form), group }));
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.group;
}

function countOf(group: Group | undefined, asked: string): Measure | undefined {
  return COUNTED.test(asked) ? THERE.find((measure) => MEASURES[measure].of === group) : undefined;
}

/** Whether a figure is the one that is asked for. */
export function isAsked({ measure, group }: FigureAsked, key: FigureKey): boolean {
  if (measure !== undefined && measure !== key.measure) return false;
  if (group === undefined || group === key.group) return true;
  return key.group === 'total' && isUsualGroup(key.measure, group);
}
