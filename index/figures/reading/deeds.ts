import { countedNoun } from '../counted-nouns.ts';
import type { Measure } from '../measures/measures.ts';
import type { Counted } from './counted.ts';
import { endsPhrase } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** "The six priests' murder": what was done to those counted; but not "the two men's murder trial". */
export function deedTo(tokens: readonly Token[], { phrase }: Counted): Measure | undefined {
  const { to, noun, isOf } = phrase;
  if (!noun?.group || isOf || tokens[to]?.text !== "'") return undefined;
  const behind = tokens[to + 2];
  const isLast = behind === undefined || (endsPhrase(behind) && behind.text !== 'of');
  return isLast ? countedNoun(tokens[to + 1]?.text ?? '')?.measure : undefined;
}
