/** How likely two things belong together, for each pair where that is worth a thought: symmetric, 0 to 1. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is decided beforehand. */
export interface Constraints {
  /** Below this mean likelihood two groups stay apart. */
  readonly least: number;
  /** Things with the same label stay together, with different ones apart; undefined decides nothing. */
  readonly labelOf: (id: string) => string | undefined;
}

interface Group {
  readonly members: readonly string[];
  readonly label: string | undefined;
  /** Sum of the likelihoods between the members of two groups. */
  readonly sums: Map<Group, number>;
}

/**
 * Groups `ids` by average linkage: the two groups whose members are most alike on average are merged
 * first, until none is alike enough. A pair without a link counts as unlike, so that one article on
 * two events does not join them. The result depends on the links alone, not on the order of `ids`;
 * members stand in the order of their ids. Work grows with the number of links, not of pairs.
 * Method: UPGMA, Sokal and Michener 1958.
 */
export function clustersOf(
  ids: readonly string[],
  links: Links,
  { least, labelOf }: Constraints,
): string[][] {
  const groups = new Map<string, Group>();
  const alive = new Set<Group>();
  const labelled = new Map<string, string[]>();
  for (const id of [...ids].toSorted()) {
    const label = labelOf(id);
    if (label === undefined) add([id], undefined);
    else labelled.set(label, [...(labelled.get(label) ?? []), id]);
  }
  for (const [label, members] of labelled) add(members, label);

  for (const group of alive)
    for (const id of group.members)
      for (const [other, likelihood] of links.get(id) ?? []) {
        const to = groups.get(other);
        if (to && to !== group && mayJoin(group, to))
          group.sums.set(to, (group.sums.get(to) ?? 0) + likelihood);
      }
  // every group remembers its nearest; only those near a merger look again
  const nearest = new Map<Group, { to: Group; mean: number } | undefined>();
  for (const group of alive) nearest.set(group, nearestTo(group));

  for (;;) {
    let best: { from: Group; to: Group; mean: number } | undefined;
    for (const [from, near] of nearest)
      if (near && near.mean >= least && (!best || isBetter(near.mean, from, best)))
        best = { from, ...near };
    if (!best) break;
    merge(best.from, best.to);
  }
  return [...alive]
    .map(({ members }) => [...members].toSorted())
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

  function add(members: readonly string[], label: string | undefined): Group {
    const group: Group = { members, label, sums: new Map() };
    for (const id of members) groups.set(id, group);
    alive.add(group);
    return group;
  }

  function merge(a: Group, b: Group): void {
    const merged = add([...a.members, ...b.members], a.label ?? b.label);
    const neighbours = new Set([...a.sums.keys(), ...b.sums.keys()]);
    for (const gone of [a, b]) {
      alive.delete(gone);
      nearest.delete(gone);
      neighbours.delete(gone);
    }
    for (const other of neighbours) {
      const sum = (a.sums.get(other) ?? 0) + (b.sums.get(other) ?? 0);
      other.sums.delete(a);
      other.sums.delete(b);
      if (!mayJoin(merged, other)) continue;
      merged.sums.set(other, sum);
      other.sums.set(merged, sum);
    }
    for (const group of [merged, ...neighbours]) nearest.set(group, nearestTo(group));
  }
}

function mayJoin(a: Group, b: Group): boolean {
  return a.label === undefined || b.label === undefined || a.label === b.label;
}

function nearestTo(group: Group): { to: Group; mean: number } | undefined {
  let best: { to: Group; mean: number } | undefined;
  for (const [to, sum] of group.sums) {
    const mean = sum / (group.members.length * to.members.length);
    if (!best || mean > best.mean || (mean === best.mean && nameOf(to) < nameOf(best.to)))
      best = { to, mean };
  }
  return best;
}

/** Equal means are merged in the order of their ids, whatever the order of addition. */
function isBetter(mean: number, from: Group, than: { from: Group; mean: number }): boolean {
  return mean > than.mean || (mean === than.mean && nameOf(from) < nameOf(than.from));
}

function nameOf({ members }: Group): string {
  return members.reduce((first, id) => (id < first ? id : first));
}
