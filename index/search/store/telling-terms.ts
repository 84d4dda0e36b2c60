/** How large a collection is. */
export interface Sizes {
  readonly passages: number;
  readonly articles: number;
}

/**
 * A collection with fewer passages is searched for every term: all of it may be on one event, whose
 * words are all frequent.
 */
const SMALL = 1_000;
/** A term that more than this share of the passages hold says little: its idf is below 2.1. */
const MAX_HOLD = 1 / 8;
/** The same for words that only replace asked ones. */
const MAX_HOLD_RELATIVE = 1 / 30;
/** The same for a term in contexts, as a share of the articles. */
const MAX_BESIDE = 1 / 5;
/**
 * Most postings that are looked at for one question: the time of a search grows with them. At
 * 100,000 passages this finds as many right first hits as no limit, in a third of the time.
 */
const MAX_LOOKED_AT = 3_000;

/**
 * The weighted terms that are worth searching texts for: asked ones (weight 1 or more) that few
 * passages hold, the rarest first, and always the rarest known one; then others. In a small
 * collection all.
 */
export function telling(
  weights: ReadonlyMap<string, number>,
  { passages }: Sizes,
  vocabulary: { inText(term: string): number },
): string[] {
  const terms = [...weights.keys()];
  if (passages < SMALL) return terms;
  const frequency = (term: string): number => vocabulary.inText(term);
  const isAsked = (term: string): boolean => (weights.get(term) ?? 1) >= 1;
  const within = (part: number) => (term: string) =>
    frequency(term) <= passages * part ? frequency(term) : Infinity;
  const asked = terms.filter(isAsked);
  let found = rarest(asked, MAX_LOOKED_AT, within(MAX_HOLD));
  if (!found.some((term) => frequency(term) > 0)) found = rarestKnown(asked, frequency);
  const left = found.reduce((rest, term) => rest - frequency(term), MAX_LOOKED_AT);
  const others = terms.filter((term) => !isAsked(term));
  found.push(...rarest(others, left, within(MAX_HOLD_RELATIVE)));
  return found.some((term) => frequency(term) > 0) ? found : rarestKnown(terms, frequency);
}

/** Asked terms that tell articles apart by their context, the rarest first. */
export function tellingBeside(
  weights: ReadonlyMap<string, number>,
  { passages, articles }: Sizes,
  contexts: { frequencyOf(term: string): number },
): string[] {
  const terms = [...weights.keys()];
  if (passages < SMALL) return terms;
  const asked = terms.filter((term) => weights.get(term) === 1);
  return rarest(asked, MAX_LOOKED_AT, (term) => {
    const frequency = contexts.frequencyOf(term);
    return frequency <= articles * MAX_BESIDE ? frequency : Infinity;
  });
}

/** A list of only the rarest term that is held at all; [] where none is. */
function rarestKnown(terms: readonly string[], frequency: (term: string) => number): string[] {
  const known = terms.filter((term) => frequency(term) > 0);
  return known.toSorted((a, b) => frequency(a) - frequency(b)).slice(0, 1);
}

/** The rarest terms, as many as have at most so many postings together. */
function rarest(
  terms: readonly string[],
  most: number,
  frequencyOf: (term: string) => number,
): string[] {
  let left = most;
  return terms
    .map((term) => ({ term, frequency: frequencyOf(term) }))
    .toSorted((a, b) => a.frequency - b.frequency || (a.term < b.term ? -1 : 1))
    .filter(({ frequency }) => {
      left -= frequency;
      return left >= 0;
    })
    .map(({ term }) => term);
}
