import type { Counted } from './counted.ts';
import { countedNoun } from '../counted-nouns.ts';
import { endsPhrase, nounPhraseFrom, type NounPhrase } from './noun-phrase.ts';
import { ADVERBS, BE } from './light-words.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

/** Singles: one in words, in reading order: "a gunman", "another woman". */
export function singlesOf(tokens: readonly Token[]): Counted[] {
  const singles: Counted[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const single = singleAt(tokens, at);
    if (single) singles.push(single);
  }
  return singles;
}

function singleAt(tokens: readonly Token[], at: number): Counted | undefined {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (text !== 'a' && text !== 'an' && text !== 'another' && text !== 'one') return undefined;
  if (text === 'one') {
    // "one was killed", "one dead"; elsewhere "one" is a pronoun
    if (/^(?:no|not|any|every|some|each|this|that|which|the)$/u.test(tokens[at - 1]?.text ?? ''))
      return undefined;
    if (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-') return undefined;
    if (BE.has(next) || ADVERBS.has(next) || STATE.test(next)) return one(at, bare(at + 1));
  }
  const phrase = nounPhraseFrom(tokens, at + 1);
  // "one shepherd was hurt"
  const isAnybody =
    text === 'one' && tokens[at + 1]?.kind === 'word' && countedNoun(next) === undefined;
  if (isAnybody && SINGULAR.test(tokens[at + 2]?.text ?? ''))
    return one(at, { ...bare(at + 2), word: next });
  // "Name, a man of 40," is a person, not a number, and so is "one of the dead"
  if (tokens[at - 1]?.text === ',' && text !== 'one') return undefined;
  if (tokens[at - 1]?.text === 'not') return undefined;
  // "a third victim" counts on
  if (ORDINAL.test(tokens[at + 1]?.text ?? '')) return undefined;
  const behind = tokens[phrase.to];
  if (behind && !endsPhrase(behind) && !ADVERBS.has(behind.text) && !STATE.test(behind.text))
    return undefined;
  return phrase.noun?.group && phrase.noun.isSingular && !phrase.isOf ? one(at, phrase) : undefined;
}

const SINGULAR = /^(?:was|is|died)$/u;
const STATE = /^(?:dead|killed|injured|wounded|hurt|died|shot|person|other)$/u;

function bare(to: number): NounPhrase {
  return { to, noun: undefined, word: '', isOf: false, isOfThem: false, isOther: false };
}

function one(at: number, phrase: NounPhrase): Counted {
  return { quantity: implied(at, at + 1, 1), phrase };
}

function implied(from: number, to: number, value: number): Quantity {
  return {
    from,
    to,
    numberFrom: from,
    numberTo: to,
    isDigits: false,
    min: value,
    max: value,
    qualifier: 'implied',
  };
}
