import { countedNoun } from '../../counted-nouns.ts';
import type { Quantity } from '../quantities.ts';
import type { Token } from '../tokens.ts';

const PARENT =
  /^(?:mothers?|fathers?|parents?|grand(?:mother|father|parent)s?|mom|mum|dad|widows?)$/u;
/** Those of several: "a member of two gangs" is no age, but neither is it a count of victims. */
const CHILD =
  /^(?:children|kids|boys|girls|sons|daughters|young|small|little|adult|grown|teenage|minor)$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const SIGN =
  /^(?:rupees?|pesos?|naira|rand|yen|yuan|won|lira|riyals?|dinars?|dirhams?|francs?|kronor|kroner|crowns|roubles?|rubles?|shillings?|usd|eur|gbp|sterling|pence|bitcoins?)$/u;
/** "Three million in ransom": a sum without its currency. */
const MONEY = /^(?:ransom|cash|damages?|aid|compensation|fines|losses|funding|donations|loans)$/u;
const COLLECTIVE = /^(?:crew|family|team|group|gang|party|staff|squad|garrison)$/u;
const OLDEST = 120;

/**
 * Whether a number only describes somebody or something: "a mother of four", "a man of 45", "two
 * boys of 12", the years of a war.
 */
export function isAttribute(tokens: readonly Token[], quantity: Quantity): boolean {
  return isOfSomebody(tokens, quantity) || isYears(tokens, quantity) || isSum(tokens, quantity);
}

function isOfSomebody(tokens: readonly Token[], { from, to, max, isDigits }: Quantity): boolean {
  if (tokens[from - 1]?.text !== 'of') return false;
  const head = tokens[from - 2]?.text ?? '';
  const next = tokens[to]?.text ?? '';
  if (PARENT.test(head)) return countedNoun(next) === undefined || CHILD.test(next);
  // "two thirds of the crew of 30", "members of a team of six": not all of them
  if (COLLECTIVE.test(head) && countedNoun(next) === undefined) {
    let before = from - 3;
    while (/^(?:the|a|an|its|their|his|her)$/u.test(tokens[before]?.text ?? '')) before -= 1;
    return tokens[before]?.text === 'of';
  }
  const noun = countedNoun(head);
  // a crew of 30 and a family of five are so many; a victim, a member may be one of several
  if (noun?.group === undefined || noun.isMass || noun.isBare) return false;
  const isAge = max <= OLDEST && countedNoun(next) === undefined && (isDigits || noun.isSingular);
  return isAge && (noun.isSingular || next !== 'of');
}

/** "From 1983-2005", "between 1990 and 1994". */
function isYears(tokens: readonly Token[], quantity: Quantity): boolean {
  const { numberFrom, numberTo, qualifier, isDigits } = quantity;
  if (qualifier !== 'range' || !isDigits) return false;
  const written = [numberFrom, numberTo - 1].map((at) => tokens[at]?.text ?? '');
  const isPair =
    YEAR.test(written[0] ?? '') &&
    (YEAR.test(written[1] ?? '') || /^\d\d$/u.test(written[1] ?? ''));
  return isPair && countedNoun(tokens[numberTo]?.text ?? '') === undefined;
}

function isSum(tokens: readonly Token[], { to }: Quantity): boolean {
  const next = tokens[to]?.text ?? '';
  if (SIGN.test(next)) return true;
  return next === 'in' && MONEY.test(tokens[to + 1]?.text ?? '');
}
