import type { Figure } from '../figure.ts';
import { countedNoun } from '../counted-nouns.ts';
import type { Measure } from '../measures/measures.ts';
import { keyOf } from './figure-key.ts';
import { relationOf } from './relation.ts';

/** "Two brothers", "three cousins of his": people named by what they are to each other. */
const KIN =
  /^\s(?:[\p{L}-]+\s){0,2}(?:brothers|sisters|siblings|sons|daughters|cousins|friends|roommates|parents|grandparents|nephews|nieces|twins|teammates|spouses)(?!\p{L})/iu;
const COUPLE = /(?<!\p{L})couple$/iu;
const SEX = /^\s(?:[\p{L}-]+\s){0,2}(?:(?<she>women|girls|females)|men|boys|males)(?!\p{L})/iu;
/** A title that tells of deaths counts the dead with those who were shot. */
const DEAD = /\b(?:dead|deadly|die[ds]?|dying|deaths?|kill|fatal|slain|murder|homicide)/iu;

/** "82 girls that were kidnapped" are back: some of those who were. */
const RELATIVE = /^\s(?:[\p{L}-]+\s){1,5}(?:who|that)\s(?:were|was|had|have|has|are)(?!\p{L})/iu;
/** Of the dead and the hurt a report rarely tells anything else than how many they are. */
const MAY_BE_ALL: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'missing']);

/** Whether a figure's own words name some who belong together, or tell more of some, of whom there may be more. */
export function namesSome({ measure }: Figure, words: string, after: string): boolean {
  return (
    KIN.test(after) || COUPLE.test(words) || (!MAY_BE_ALL.has(measure) && RELATIVE.test(after))
  );
}

/** "Two women were taken to hospital", and "three men were": 'she' or 'he', undefined where it is not said. */
export function sexOf(after: string): 'he' | 'she' | undefined {
  const found = SEX.exec(after);
  return found ? (found.groups?.['she'] === undefined ? 'he' : 'she') : undefined;
}

/** What a title gives of its own accord: figures of one sentence. */
export type TitleFigure = Pick<
  Figure,
  'start' | 'measure' | 'group' | 'min' | 'max' | 'qualifier' | 'isPart' | 'isDenied'
>;

/**
 * Whether a title gives other counts of the same than this one, and not this one: a count of some, then, or of
 * an earlier hour. People who were shot are those who were hurt, where the title tells of no deaths.
 */
export function isAgainstTitle(
  figure: Figure,
  title: string,
  figures: readonly TitleFigure[],
): boolean {
  const { measure, group } = keyOf(figure);
  const told = figures.filter(
    (one) =>
      !one.isPart &&
      one.isDenied !== true &&
      !isBesideOne(title.slice(0, one.start)) &&
      (keyOf({ ...figure, ...one }).group === group || one.group === group) &&
      (one.measure === measure ||
        (measure === 'injured' && one.measure === 'casualties' && !DEAD.test(title))),
  );
  if (told.length === 0) return false;
  return told.every((one) => {
    // "3 adults, 5 minors" are eight, and no more
    const isSum = one.qualifier === 'implied' && one.min > 1;
    const titled = { ...figure, ...one, measure, ...(isSum && { qualifier: 'exact' as const }) };
    const relation = relationOf(figure, titled);
    return relation === 'close' || relation === 'differs';
  });
}

/** "Shooting leaves man, 2 teens wounded": a title leaves out what would tell that they are three. */
function isBesideOne(before: string): boolean {
  const [, word = ''] = BESIDE.exec(before.slice(-NEAR)) ?? [];
  if (word === '') return false;
  const noun = countedNoun(word.toLowerCase());
  return noun?.group !== undefined && noun.isSingular;
}

const BESIDE = /(\p{L}+)(?:,| and|;) ?$/u;
const NEAR = 40;
