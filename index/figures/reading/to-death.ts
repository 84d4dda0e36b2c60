import { BE, isBehindBe } from './light-words.ts';
import type { Token } from './tokens.ts';

/** What "to death" and "dead" say of the words before them. */
export type ToDeath =
  /** Nobody has died: "sentenced four men to death". */
  | { readonly kind: 'nobody' }
  /** Who stands behind this verb has: "four men stabbed the mayor to death". */
  | { readonly kind: 'object'; readonly verb: number }
  /** Who stands before has: "four men were stabbed to death", "froze to death". */
  | { readonly kind: 'subject' };

const SUBJECT: ToDeath = { kind: 'subject' };
const NOBODY: ToDeath = { kind: 'nobody' };
/** Words between a verb and its "to death". */
const REACH = 12;
const SHOT = /^shoo?ts?$/u;
const VERB =
  /^(?:\p{L}+ed|beat|beats|beaten|shot|hit|put|puts|burnt|bled|froze|frozen|fell|fallen|(?:stab|hack|club|kick|burn|shoot|stone|choke|strangle|bludgeon|starve|batter)s?|crush(?:es)?|(?:beat|stabb|hack|clubb|kick|burn|shoot|ston|chok|strangl|bludgeon|starv|batter|crush|putt)ing)$/u;
const NO_DEATH =
  /^(?:sentenc(?:e[ds]?|ing)|condemn(?:s|ed|ing)?|doom(?:s|ed)?|scared|frightened|bored|worried)$/u;
/** What opens no object: "stabbed by a rival", "stabbed in the chest". */
const NO_OBJECT = /^(?:by|in|at|on|near|outside|inside|during|after|before|with|from|to)$/u;
const CLAUSE = /^(?:who|which|that|when|while|where|after|before|but|because)$/u;

/** Reads who died of "to death" or "dead", which begins at a token. */
export function toDeathAt(tokens: readonly Token[], at: number): ToDeath {
  const isTo = tokens[at]?.text === 'to';
  if (!isTo && tokens[at]?.text !== 'dead') return SUBJECT;
  for (let verb = at - 1; verb >= Math.max(0, at - REACH); verb -= 1) {
    const { text = '', kind } = tokens[verb] ?? {};
    if (isTo && NO_DEATH.test(text)) return NOBODY;
    const isStop = kind === 'mark' && text !== ',' && text !== '-';
    if (isStop || BE.has(text) || CLAUSE.test(text)) return SUBJECT;
    if (!(isTo ? VERB : SHOT).test(text)) continue;
    const hasObject = verb < at - 1 && !NO_OBJECT.test(tokens[verb + 1]?.text ?? '');
    return hasObject && !isBehindBe(tokens, verb) ? { kind: 'object', verb } : SUBJECT;
  }
  return SUBJECT;
}
