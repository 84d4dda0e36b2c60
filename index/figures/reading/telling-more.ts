import type { Measure } from '../measures/measures.ts';
import { ADVERBS, BE } from './light-words.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

/** The predicate that says what became of those a number counts. */
export interface Role {
  readonly measure: Measure;
  readonly predicate: Predicate;
  readonly cost: number;
}

/** What may become of those who were held. */
export const AFTER_CAPTURE: ReadonlySet<Measure> = new Set<Measure>(['freed', 'rescued', 'killed']);
/** By measure: those that say more about the same people, such as whether the wounded died. */
export const TELLS_MORE: ReadonlyMap<Measure, ReadonlySet<Measure>> = new Map([
  ['casualties', new Set<Measure>(['killed', 'injured', 'hospitalised'])],
  ['injured', new Set<Measure>(['killed'])],
  ...(['kidnapped', 'hostages', 'arrested', 'trapped'] as const).map(
    (measure) => [measure, AFTER_CAPTURE] as const,
  ),
]);

/** "Were shot and are in serious condition": how all are who were shot, not how some are. */
export function ofAllWho({ measure, predicate }: Role, next: Predicate): Predicate {
  const isOfAll = measure === 'casualties' && next.measure === 'injured' && !predicate.isState;
  return isOfAll ? { ...next, isState: false } : next;
}

/** Whether a further predicate says more about those of whom one was told: "were shot and died". */
export function tellsMore(
  tokens: readonly Token[],
  { measure, predicate }: Role,
  next: Predicate,
): boolean {
  // "returned to the scene and were shot"
  if (predicate.isReturn) return !next.isReturn;
  if (!TELLS_MORE.get(measure)?.has(next.measure)) return false;
  // "were kidnapped and later freed" tells of both; "pupils kidnapped in May were freed" of one
  return (
    !AFTER_CAPTURE.has(next.measure) || isHarm(measure) || !BE.has(beforeIt(tokens, predicate))
  );
}

/** Whether only a way that those go who were held tells it. */
export function isReturn({ predicate }: Role): boolean {
  return predicate.isReturn;
}

function isHarm(measure: Measure): boolean {
  return measure === 'casualties' || measure === 'injured';
}

/** The word before a predicate and its adverbs. */
function beforeIt(tokens: readonly Token[], { from }: Predicate): string {
  let at = from - 1;
  while (ADVERBS.has(tokens[at]?.text ?? '') && !BE.has(tokens[at]?.text ?? '')) at -= 1;
  return tokens[at]?.text ?? '';
}
