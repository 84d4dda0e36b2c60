import { countedNoun } from '../counted-nouns.ts';
import type { Group } from '../groups.ts';
import type { Measure } from '../measures/measures.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** Nobody, as a sentence says it, with all that it says did not happen to anybody. */
export interface Nobody {
  /** Its word or words, by the numbers of their tokens: "No one". */
  readonly from: number;
  readonly to: number;
  /** The token behind all that belongs to it: numbers up to there count nobody ("none of the 40"). */
  readonly end: number;
  readonly measures: readonly Measure[];
  readonly group: Group;
  /** It counts a part of people mentioned before: "none of them". */
  readonly isPart: boolean;
}

export const HARMED: readonly Measure[] = ['killed', 'injured'];
/** Nouns of harm: "no deaths". Those hurt and dead together are none of either. */
const HARMS: ReadonlyMap<string, readonly Measure[]> = new Map<string, readonly Measure[]>([
  ...words('death deaths fatality fatalities dead').map((word) => [word, ['killed']] as const),
  ...words('injury injuries injured wounded wounds').map((word) => [word, ['injured']] as const),
  ...words('casualty casualties').map((word) => [word, ['casualties', ...HARMED]] as const),
]);
/** "Without injuring anyone", "did not kill anybody", "killed no one", by the measure. */
const DOES: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)?|cost|costs|costing)$/u, 'killed'],
  [
    /^(?:injur(?:e|es|ed|ing)|hurt|hurts|hurting|wound(?:s|ed|ing)?|harm(?:s|ed|ing)?)$/u,
    'injured',
  ],
];
/** Words between "no" and what there was none of that change nothing. */
const PLAIN =
  /^(?:immediate|initial|reported|confirmed|known|reports?|word|of|any|human|apparent)$/u;
/** "He gave no casualties": who tells no number does not say that there is none. */
const KEEPS_BACK =
  /^(?:gave|gives?|giving|given|provid(?:es|ed|ing)|releas(?:es|ed|ing)|list(?:s|ed))$/u;
/** One who had no wounds is one; "no serious injuries" leaves others, and so does "no further". */
const OF_ONE =
  /^(?:suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|receiv(?:es|ed|ing)|had|has|with|show(?:s|ed)?)$/u;
export const REST = /^(?:else|others?|more)$/u;
export const OR = /^(?:or|nor|and)$/u;
const EVERYBODY = /^(?:all|everyone|everybody|both)$/u;
const UNHURT = /^(?:unhurt|unharmed|uninjured|unscathed)$/u;
const EVERYBODY_REACH = 14;
const AMONG_REACH = 6;
const FATAL_REACH = 8;

/** "No casualties", "neither dead nor wounded", "without loss of life", "no reports of injuries". */
export function harmless(tokens: readonly Token[], at: number): Nobody | undefined {
  const opener = textAt(tokens, at);
  if (opener !== 'no' && opener !== 'without' && opener !== 'neither' && opener !== 'zero')
    return undefined;
  const before = textAt(tokens, at - 1);
  if (OF_ONE.test(before) || KEEPS_BACK.test(before)) return undefined;
  const measures = new Set<Measure>();
  let group: Group = 'total';
  let end = at + 1;
  if (opener === 'without' && textAt(tokens, end) === 'causing') end += 1;
  for (;;) {
    while (PLAIN.test(textAt(tokens, end))) end += 1;
    const people = countedNoun(textAt(tokens, end))?.group;
    // "no civilian casualties", but "no dead man"
    if (people && HARMS.has(textAt(tokens, end + 1))) {
      group = people;
      end += 1;
    }
    const found = harmAt(tokens, end);
    if (!found) break;
    for (const measure of found.measures) measures.add(measure);
    ({ end } = found);
    if (OR.test(textAt(tokens, end)) && textAt(tokens, end + 1) === 'no') end += 2;
    else if (OR.test(textAt(tokens, end)) || textAt(tokens, end) === '/') end += 1;
    else break;
  }
  if (measures.size === 0) return undefined;
  return {
    from: at,
    to: at + 1,
    end,
    group: groupBehind(tokens, end) ?? group,
    isPart: false,
    measures: [...measures],
  };
}

function harmAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly measures: readonly Measure[] } | undefined {
  const text = textAt(tokens, at);
  if (
    text === 'loss' &&
    textAt(tokens, at + 1) === 'of' &&
    /^(?:human|lives|life)$/u.test(textAt(tokens, at + 2))
  )
    return { end: at + 3, measures: ['killed'] };
  if (text === 'lives' && /^(?:lost|were|have|had)$/u.test(textAt(tokens, at + 1)))
    return { end: at + 1, measures: ['killed'] };
  const next = tokens[at + 1];
  // "no death toll", "no injury report", "no wounded men"
  const isCompound =
    next?.kind === 'word' &&
    (countedNoun(next.text) !== undefined ||
      /^(?:reports?|tolls?|penalty|certificates?|threats?)$/u.test(next.text));
  const measures = isCompound ? undefined : HARMS.get(text);
  return measures && { end: at + 1, measures };
}

/** "No casualties among the troops": whose. */
function groupBehind(tokens: readonly Token[], end: number): Group | undefined {
  for (let at = end; at < Math.min(tokens.length, end + AMONG_REACH); at += 1) {
    if (tokens[at]?.kind === 'mark') return undefined;
    if (textAt(tokens, at) === 'among')
      return (
        nounPhraseFrom(tokens, at + 2).noun?.group ?? nounPhraseFrom(tokens, at + 1).noun?.group
      );
  }
  return undefined;
}

/** "Without injuring anyone", "did not hurt anyone", "killed nobody", "claimed no lives". */
export function undone(tokens: readonly Token[], at: number): Nobody | undefined {
  const isNegated = /^(?:not|without|didn't|never)$/u.test(textAt(tokens, at));
  const measures: Measure[] = [];
  let end = isNegated ? at + 1 : at;
  for (;;) {
    const text = textAt(tokens, end);
    const does = DOES.find(([verb]) => verb.test(text))?.[1];
    if (does === undefined) break;
    measures.push(does);
    end += 1;
    if (!OR.test(textAt(tokens, end))) break;
    end += 1;
  }
  if (measures.length === 0) return undefined;
  const object = textAt(tokens, end);
  const next = textAt(tokens, end + 1);
  if (isNegated && /^(?:anyone|anybody)$/u.test(object))
    return REST.test(next)
      ? undefined
      : { from: at, to: at + 1, end: end + 1, group: 'total', isPart: false, measures };
  const isNone = object === 'nobody' || (object === 'no' && /^(?:one|lives)$/u.test(next));
  if (isNegated || !isNone) return undefined;
  const to = object === 'nobody' ? end + 1 : end + 2;
  if (REST.test(textAt(tokens, to))) return undefined;
  return { from: end, to, end: to, group: 'total', isPart: false, measures };
}

/** "None of the injuries appeared fatal": nobody died of them. */
export function notFatal(tokens: readonly Token[], at: number): Nobody | undefined {
  if (textAt(tokens, at) !== 'none' || textAt(tokens, at + 1) !== 'of') return undefined;
  let wounds = at + 2;
  while (/^(?:the|their|those|these)$/u.test(textAt(tokens, wounds)) || isNumber(tokens, wounds))
    wounds += 1;
  if (!/^(?:injuries|wounds)$/u.test(textAt(tokens, wounds))) return undefined;
  for (let nth = wounds + 1; nth < Math.min(tokens.length, wounds + FATAL_REACH); nth += 1) {
    if (/^(?:fatal|deadly)$/u.test(textAt(tokens, nth)))
      return {
        from: at,
        to: at + 1,
        end: wounds + 1,
        group: 'total',
        isPart: false,
        measures: ['killed'],
      };
    if (tokens[nth]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number';
}

/** "All 40 passengers escaped unhurt." Of one who did it says nothing of the others. */
export function unhurt(tokens: readonly Token[], at: number): Nobody | undefined {
  if (!UNHURT.test(textAt(tokens, at))) return undefined;
  for (let nth = at - 1; nth >= Math.max(0, at - EVERYBODY_REACH); nth -= 1) {
    if (tokens[nth]?.kind === 'mark') return undefined;
    if (!EVERYBODY.test(textAt(tokens, nth))) continue;
    const { noun } = nounPhraseFrom(tokens, nth + 1);
    const group = noun?.group ?? 'total';
    return { from: at, to: at + 1, end: at + 1, group, isPart: false, measures: ['injured'] };
  }
  return undefined;
}

/** The word of a token, '' beyond the sentence. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function words(list: string): string[] {
  return list.split(' ');
}
