import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

const HOURS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
]);
/** Words for an event that lasts; a truce, a sentence or a visit is something else. */
const EVENT =
  /^(?:siege|standoff|stand|attack|battle|fight|fighting|gunfight|gun|gunbattle|firefight|shootout|shoot|assault|raid|operation|clash|clashes|ordeal|rampage|chase|manhunt|rescue|hostage|crisis|attacks|takeover|occupation|blaze|fire|riot|uprising|offensive|spree|exchange|barrage|search|drama|seizure|hijacking)$/u;
const LASTS = /^(?:lasts|lasted|lasting)$/u;
const ENDS =
  /^(?:ended|ends|ending|end|over|finished|concluded|stopped|subdued|quelled|freed|regained|retaken|surrendered|killed)$/u;
const GOES_ON =
  /^(?:raged|continued|fought|battled|besieged|held|burned|burnt|went|fighting|exchanged|barricaded|occupied|controlled|trapped|dragged)$/u;
const REACH = 8;

/** How long an event lasted, in hours. */
export interface Duration {
  /** The token after its unit. */
  readonly to: number;
  readonly hours: number;
}

/**
 * The unit after a number, where the sentence says that an event lasted so long: "lasting 20
 * hours", "ended after 18 hours", "a 20-hour siege". Other spans of time do not count: "a three-day
 * ceasefire", "sentenced to 20 years".
 */
export function durationAt(tokens: readonly Token[], { from, to }: Quantity): Duration | undefined {
  const isJoined = tokens[to]?.text === '-';
  const unitAt = isJoined ? to + 1 : to;
  const unit = tokens[unitAt]?.text.replace(/s$/u, '') ?? '';
  const hours = HOURS.get(unit);
  if (hours === undefined) return undefined;
  // "1/2 hour"
  if (tokens[from - 1]?.text === '/') return undefined;
  const duration = { to: unitAt + 1, hours };
  const next = tokens.slice(unitAt + 1, unitAt + 4).map(({ text }) => text);
  if (isJoined) return next.some((word) => EVENT.test(word)) ? duration : undefined;
  if (/^(?:ago|earlier|before|later|old|after)$/u.test(next[0] ?? '')) return undefined;
  const before = tokens.slice(Math.max(0, from - REACH), from).map(({ text }) => text);
  const last = before.at(-1) ?? '';
  if (before.slice(-4).some((word) => LASTS.test(word))) return duration;
  if (last === 'after' && before.some((word) => ENDS.test(word))) return duration;
  if ((last === 'for' || last === 'over') && before.some((word) => GOES_ON.test(word)))
    return duration;
  return undefined;
}
