import type { Measure } from '../measures/measures.ts';
import { nounPhraseFrom, type NounPhrase } from './noun-phrase.ts';
import { ADVERBS, BE } from './light-words.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';
import {
  HARMED,
  harmless,
  notFatal,
  OR,
  REST,
  textAt,
  undone,
  unhurt,
  type Nobody,
} from './zero-harms.ts';

/** Nobody, of one measure: "no one was killed or injured" is two of these. */
export interface Zero extends Omit<Nobody, 'measures'> {
  readonly measure: Measure;
}

const SEVERE = /^(?:seriously|badly|critically|gravely|severely|fatally|still|yet)$/u;
const HAVE =
  /^(?:has|have|had|to|is|was|were|are|be|been|being|appears?|appeared|seems?|seemed|known)$/u;
/** What may come between those who are none and what did not happen to them. */
const PLACED = /^(?:on|in|at|aboard|inside|outside|near|from|there|\p{L}+ing)$/u;
/** Those who were hurt already. */
const HURT =
  /^(?:dead|killed|injured|wounded|victims?|those|casualties|deaths|injuries|survivors?)$/u;
const SUBJECT_REACH = 9;

/** One of these is in all that says something of nobody. */
const NOBODY: ReadonlySet<string> = new Set(
  "no nobody noone none neither not never without zero didn't unhurt unharmed uninjured unscathed".split(
    ' ',
  ),
);

/** Whether a sentence may say something of nobody: most do not, and are read no closer. */
export function mayTellOfNobody(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => NOBODY.has(text));
}

/** What a sentence says of nobody, in reading order. Looks at a bounded part for each word. */
export function zerosOf(tokens: readonly Token[], predicates: readonly Predicate[]): Zero[] {
  const byStart = new Map(predicates.map((predicate) => [predicate.from, predicate]));
  const zeros: Zero[] = [];
  let at = 0;
  while (at < tokens.length) {
    const nobody =
      harmless(tokens, at) ??
      undone(tokens, at) ??
      unhurt(tokens, at) ??
      notFatal(tokens, at) ??
      subject(tokens, at, byStart);
    if (nobody) {
      const { measures, ...zero } = nobody;
      zeros.push(...measures.map((measure) => ({ ...zero, measure })));
    }
    at = nobody?.end ?? at + 1;
  }
  return zeros;
}

/** "No one was killed or injured", "none of the 40 passengers was hurt", "no soldiers died". */
function subject(
  tokens: readonly Token[],
  at: number,
  byStart: ReadonlyMap<number, Predicate>,
): Nobody | undefined {
  const to = nobodyEnd(tokens, at);
  if (to === undefined) return undefined;
  const isNoun = textAt(tokens, to - 1) === 'no';
  const phrase = phraseBehind(tokens, to);
  if (isNoun && !phrase.noun?.group) return undefined;
  const end = Math.max(phrase.to, to);
  if (REST.test(textAt(tokens, to)) || REST.test(textAt(tokens, end)) || phrase.isOther)
    return undefined;
  // "none of the injured"
  const isOf = textAt(tokens, to) === 'of';
  if (tokens.slice(to, isOf ? end + 1 : end).some(({ text }) => HURT.test(text))) return undefined;
  if (losesLife(tokens, end))
    return {
      from: at,
      to,
      end,
      group: phrase.noun?.group ?? 'total',
      isPart: false,
      measures: ['killed'],
    };
  const first = predicateBehind(tokens, end, byStart);
  if (!first) return undefined;
  const measures = new Set(measuresOf(tokens, first));
  let behind = first.to;
  while (OR.test(textAt(tokens, behind))) {
    let next = behind + 1;
    while (ADVERBS.has(textAt(tokens, next)) && !byStart.has(next)) next += 1;
    const other = byStart.get(next);
    if (!other) break;
    for (const measure of measuresOf(tokens, other)) measures.add(measure);
    behind = other.to;
  }
  if (measures.size === 0) return undefined;
  return {
    from: at,
    to,
    end,
    group: phrase.noun?.group ?? 'total',
    // two who were told of before
    isPart: phrase.isOfThem || textAt(tokens, at) === 'neither',
    measures: [...measures],
  };
}

/** "Nobody had lost their life." */
function losesLife(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (HAVE.test(textAt(tokens, at))) at += 1;
  return textAt(tokens, at) === 'lost' && /^(?:life|lives)$/u.test(textAt(tokens, at + 2));
}

/** Behind the words for nobody that begin at `at`: "none", "no one", "not a single", "no". */
function nobodyEnd(tokens: readonly Token[], at: number): number | undefined {
  const next = textAt(tokens, at + 1);
  switch (textAt(tokens, at)) {
    case 'nobody':
    case 'noone':
      return at + 1;
    case 'none':
    case 'neither':
      return at + 1;
    case 'no':
      return next === 'one'
        ? at + 2
        : next === '-' && textAt(tokens, at + 2) === 'one'
          ? at + 3
          : at + 1;
    case 'not':
      return next === 'one'
        ? at + 2
        : next === 'a' && textAt(tokens, at + 2) === 'single'
          ? at + 3
          : undefined;
    default:
      return undefined;
  }
}

/** "Of the 40 passengers", "passengers"; nothing behind "no one". */
function phraseBehind(tokens: readonly Token[], to: number): NounPhrase {
  const phrase = nounPhraseFrom(tokens, to);
  return phrase.noun || textAt(tokens, to) === 'of' ? phrase : { ...phrase, to };
}

/** The predicate of a subject that ends before `end`; undefined where it has another verb. */
function predicateBehind(
  tokens: readonly Token[],
  end: number,
  byStart: ReadonlyMap<number, Predicate>,
): Predicate | undefined {
  const isPlaced = PLACED.test(textAt(tokens, end));
  for (let at = end; at < Math.min(tokens.length, end + SUBJECT_REACH); at += 1) {
    const text = textAt(tokens, at);
    const predicate = byStart.get(at);
    if (predicate) {
      const isHeld =
        at === end ||
        HAVE.test(textAt(tokens, at - 1)) ||
        BE.has(textAt(tokens, at - 1)) ||
        ADVERBS.has(textAt(tokens, at - 1)) ||
        !isPlaced;
      const isSevere = SEVERE.test(textAt(tokens, at - 1)) || SEVERE.test(text);
      return predicate.takesSubject && !predicate.isState && isHeld && !isSevere
        ? predicate
        : undefined;
    }
    if (tokens[at]?.kind === 'mark') return undefined;
    if (!isPlaced && !HAVE.test(text) && !BE.has(text) && !ADVERBS.has(text)) return undefined;
  }
  return undefined;
}

/** Those "killed or wounded" are both; "shot" may be either, and of nobody says too little. */
function measuresOf(
  tokens: readonly Token[],
  { measure, from, to }: Predicate,
): readonly Measure[] {
  if (measure === 'other') return [];
  if (measure !== 'casualties') return [measure];
  return tokens.slice(from, to).some(({ text }) => /^(?:killed|dead)$/u.test(text)) ? HARMED : [];
}
