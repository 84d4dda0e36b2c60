import { NUMBER_WORDS } from '../../text/number-words.ts';
import { BE } from './light-words.ts';
import type { Token } from './tokens.ts';

/** Most tokens of an aside. */
const ASIDE = 24;
const ASIDE_OPENS =
  /^(?:a|an|the|both|all|including|ages?|aged|one|identified|whose|who|each|two|three|four|most|mostly|among|and)$/u;

/**
 * Words in brackets, asides between dashes, ", including …," and ", a boy and a girl," belong to
 * the number before them.
 */
export function skipAt(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  const close =
    text === '('
      ? ')'
      : text === ',' && (opensAside(tokens, at + 1) || opensOfSome(tokens, at + 1))
        ? ','
        : isDash(tokens, at)
          ? '-'
          : undefined;
  if (close === undefined) return at;
  const isOfSome = close === ',' && opensOfSome(tokens, at + 1);
  for (let nth = at + 1; nth < Math.min(tokens.length, at + ASIDE); nth += 1) {
    if (tokens[nth]?.text === close && (close !== '-' || isDash(tokens, nth)))
      // ", four of whom are policemen, and two clerks were killed": somebody else
      return isOfSome && ANEW.test(tokens[nth + 1]?.text ?? '') ? at : nth;
    // a clause with a verb is no aside
    if (close === ',' && !isOfSome && BE.has(tokens[nth]?.text ?? '')) return at;
  }
  return at;
}

function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && !(tokens[at]?.isJoined && tokens[at + 1]?.isJoined);
}

/** Words that begin an aside; a number there may be an age. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind === 'number' || NUMBER_WORDS.has(token.text) || ASIDE_OPENS.test(token.text))
  );
}

const ANEW = /^(?:and|but|while|when)$/u;
/** Tokens before "of whom": "at least two". */
const BEFORE_WHOM = 5;

/** "Four of whom are", "at least two of whom had": what is told of some, whatever its verb. */
function opensOfSome(tokens: readonly Token[], at: number): boolean {
  for (let nth = at; nth < at + BEFORE_WHOM && tokens[nth]?.kind !== 'mark'; nth += 1)
    if (tokens[nth]?.text === 'of' && tokens[nth + 1]?.text === 'whom') return true;
  return false;
}
