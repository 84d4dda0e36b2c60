/**
 * Top-k: the `count` items with the highest scores, highest first; `inOrder` decides between equal
 * ones. Walks the items once, and sorts only their scores.
 */
export function topK<T>(
  items: readonly T[],
  count: number,
  scoreOf: (item: T) => number,
  inOrder: (a: T, b: T) => number,
): T[] {
  const scores = new Float64Array(items.length);
  for (const [nth, item] of items.entries()) scores[nth] = scoreOf(item);
  const least = scores.length > count ? (scores.toSorted().at(-count) ?? Infinity) : -Infinity;
  const best: { readonly item: T; readonly score: number }[] = [];
  for (const [nth, item] of items.entries()) {
    const score = scores[nth] ?? 0;
    if (score >= least) best.push({ item, score });
  }
  return best
    .toSorted((a, b) => b.score - a.score || inOrder(a.item, b.item))
    .slice(0, count)
    .map(({ item }) => item);
}
