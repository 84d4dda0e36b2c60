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
  const scores = Float64Array.from(items, scoreOf);
  const least = scores.length > count ? (scores.toSorted().at(-count) ?? Infinity) : -Infinity;
  return items
    .map((item, nth) => ({ item, score: scores[nth] ?? 0 }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || inOrder(a.item, b.item))
    .slice(0, count)
    .map(({ item }) => item);
}
