/** How large a collection is. */
export interface Sizes {
  readonly passages: number;
  readonly articles: number;
}

/** A collection with fewer passages is searched for every term: it may be on one event, whose words are all frequent. */
const SMALL = 1_000;
/** A term that more than this share of the passages hold tells little: its idf is below 2.1. */
const MAX_HOLD = 1 / 8;
/** The same for words that only stand in for asked ones. */
const MAX_HOLD_RELATIVE = 1 / 30;
/** The same for a term in titles, places and dates, by articles. */
const MAX_BESIDE = 1 / 5;
/**
 * Postings that are looked at for one question, which is what a search's time goes with. At 100,000
 * passages as many right first hits are found as without a limit, in a third of the time.
 */
const MAX_LOOKED_AT = 3_000;

/**
 * Of weighted terms those worth searching texts for: asked ones (weight 1 or more) that few passages
 * hold, the rarest first and in any case the rarest that is known, then others. All in a small collection.
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

/** Asked terms that tell one article from others by what stands beside its passages, the rarest first. */
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

/** The rarest of the terms that are held at all, alone; [] where none is. */
function rarestKnown(terms: readonly string[], frequency: (term: string) => number): string[] {
  const known = terms.filter((term) => frequency(term) > 0);
  return known.toSorted((a, b) => frequency(a) - frequency(b)).slice(0, 1);
}

/** The rarest terms, as many as together are held so many times at most. */
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
