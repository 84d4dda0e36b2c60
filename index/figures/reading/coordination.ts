import type { Counted } from './counted.ts';
import { countedNoun } from '../counted-nouns.ts';
import { GROUPS, type Group } from '../groups.ts';
import { endsPhrase, nounPhraseFrom } from './noun-phrase.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

/**
 * Joins numbers that a phrase counts together: "two women and a man" are one number of three, "four
 * classmates and himself" one of five. Attackers, security forces, prisoners and hostages are never
 * joined with others. Nor is a last part with a predicate of its own, while the first is the object
 * of another ("killed two men and a woman was injured").
 */
export function joined(
  tokens: readonly Token[],
  counted: readonly Counted[],
  predicates: readonly Predicate[],
): Counted[] {
  const result: Counted[] = [];
  for (const one of withPersons(tokens, counted)) {
    const before = result.at(-1);
    const whole = before && together(tokens, before, one);
    if (whole && !areApart(whole, predicates)) result[result.length - 1] = whole;
    else result.push(one);
  }
  return result.filter(({ isOnlyJoined }) => !isOnlyJoined);
}

/** "Himself", "his wife": one person each, when counted together with others. */
function withPersons(tokens: readonly Token[], counted: readonly Counted[]): readonly Counted[] {
  if (!mayJoinPersons(tokens)) return counted;
  const isTaken = (at: number): boolean =>
    counted.some(({ quantity, phrase }) => at >= quantity.from && at < phrase.to);
  const persons: Counted[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = isTaken(at) ? at : personEnd(tokens, at);
    if (to === at) continue;
    persons.push({
      quantity: {
        from: at,
        to,
        numberFrom: at,
        numberTo: to,
        isDigits: false,
        min: 1,
        max: 1,
        qualifier: 'implied',
      },
      phrase: { to, noun: PERSON_NOUN, word: '', isOf: false, isOfThem: false, isOther: false },
      isOnlyJoined: true,
    });
    at = to - 1;
  }
  return [...counted, ...persons].toSorted((a, b) => a.quantity.from - b.quantity.from);
}

/**
 * The token after the words for one person that begin at `at`; `at` itself where there are none.
 */
function personEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  if (PERSON.has(token.text)) return at + 1;
  if (POSSESSIVE.has(token.text)) {
    const phrase = nounPhraseFrom(tokens, at + 1);
    return phrase.noun?.group && phrase.noun.isSingular ? phrase.to : at;
  }
  return nameEnd(tokens, at);
}

/** "Mary Smith and her son": a name is surely a person's where others are called hers or his. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  // in a text of capitals only a title tells where a name begins: "JUDGE ADA MOEN AND HER SON"
  const isTitled =
    tokens[at]?.isCapital === undefined && countedNoun(tokens[at]?.text ?? '')?.isSingular === true;
  while (to < at + MAX_NAME_LENGTH && (tokens[to]?.isCapital || isOfName(tokens, to, isTitled)))
    to += 1;
  const isTheirs = tokens[to]?.text === 'and' && POSSESSIVE.has(tokens[to + 1]?.text ?? '');
  return isTheirs ? to : at;
}

function isOfName(tokens: readonly Token[], at: number, isTitled: boolean): boolean {
  const token = tokens[at];
  return isTitled && token?.kind === 'word' && !endsPhrase(token);
}

const MAX_NAME_LENGTH = 5;

const PERSON: ReadonlySet<string> = new Set('himself herself him she he self'.split(' '));
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Whether a sentence may name persons who count only together: "Ada Moen and her son". */
export function mayJoinPersons(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => PERSON.has(text) || POSSESSIVE.has(text));
}

const PERSON_NOUN = { group: 'total', isSingular: true, isMass: false, isBare: true } as const;
const LINKS = new Set([
  'and',
  ',',
  ', and',
  '&',
  'and then',
  'and also',
  ', then',
  'as well as',
  'along with',
]);

function together(tokens: readonly Token[], first: Counted, second: Counted): Counted | undefined {
  const group = sharedGroup(first, second);
  if (first.isAppositive || second.isAppositive) return undefined;
  if (!group || first.phrase.isOf || second.phrase.isOf) return undefined;
  const [a, b] = [first.quantity, second.quantity];
  if (a.min !== a.max || b.min !== b.max || a.min === 0 || b.min === 0) return undefined;
  const between = tokens
    .slice(endOf(tokens, first), b.from)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?:his|her|their|the)$/u, '');
  if (!LINKS.has(between) || tokens[a.from - 1]?.text === 'between') return undefined;
  // "two victims, a man and a woman": the same people again
  if (between === ',' && (first.phrase.noun?.isBare || first.phrase.isOther)) return undefined;
  // "Ada Moen, his wife and two others": how many come before is unknown
  const before = tokens[a.from - 1]?.text;
  if (first.isOnlyJoined && (before === ',' || before === 'and')) return undefined;
  return {
    quantity: {
      ...a,
      to: second.phrase.to,
      numberTo: second.phrase.to,
      min: a.min + b.min,
      max: a.max + b.max,
      qualifier: 'implied',
    },
    phrase: { ...second.phrase, noun: { group, isSingular: false, isMass: false, isBare: false } },
  };
}

/** The token after the phrase, and after an age that may follow: "a man, 40,". */
function endOf(tokens: readonly Token[], { phrase: { to } }: Counted): number {
  const isAge =
    tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ',';
  return isAge ? to + 3 : to;
}

function sharedGroup(first: Counted, second: Counted): Group | undefined {
  const [a, b] = [first.phrase.noun?.group, second.phrase.noun?.group];
  if (!a || !b || a === b) return a && b;
  const mixes = [a, b].every(
    (group) =>
      GROUPS[group].isCountedWithOthers || (second.phrase.isOther && group !== 'attackers'),
  );
  return mixes ? 'total' : undefined;
}

function areApart({ quantity, phrase }: Counted, predicates: readonly Predicate[]): boolean {
  return (
    predicates.some(({ to, takesObject }) => takesObject && to === quantity.from) &&
    predicates.some(
      ({ from, takesSubject }) => takesSubject && from >= phrase.to && from <= phrase.to + 2,
    )
  );
}
