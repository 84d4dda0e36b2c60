/** How likely two things belong together, for each pair where that is worth a thought: symmetric, 0 to 1. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is decided beforehand, and how. */
export interface Constraints {
  /** Below this likelihood two groups stay apart: the mean over the pairs between them. */
  readonly least: number;
  /**
   * For a thing that still stands alone, the part of the likelihood that its likeliest pair makes, the
   * mean the rest: a late follow-up is like some of the reports, not like all. 0, if not given.
   */
  readonly alone?: number;
  /** The part of the mean that counts between two groups of several; 1, if not given. */
  readonly several?: number;
  /** Things at least this likely to belong together do, whatever else they are like; never, if not given. */
  readonly certain?: number;
  /** Things with the same label stay together, with different ones apart; undefined decides nothing. */
  readonly labelOf: (id: string) => string | undefined;
  /** The likelihood of a pair without a link, which may only never have been compared; 0, if not given. */
  readonly likelihoodOf?: (a: string, b: string) => number;
}

interface Group {
  /** By id. */
  readonly members: readonly string[];
  readonly label: string | undefined;
  /** The likelihood to each group that a link leads to. */
  readonly ties: Map<Group, number>;
  /** The likeliest of them, and how likely. */
  nearest: Group | undefined;
  nearness: number;
}

/** Pairs between two large groups that speak for all of them. */
const SAMPLE = 40;
/** Sums of the same numbers may differ by so little. */
const ROUNDING = 1e-9;

/**
 * Groups `ids` by average linkage: the two groups whose members are most alike on average are merged
 * first, until none is alike enough, so that one article on two events does not join them. For a single
 * thing its likeliest pair counts besides (`alone`). Between large groups a sample of the pairs is taken. The result depends on the links alone, not on the order of
 * `ids`; groups and their members stand in the order of ids.
 * Method: UPGMA, Sokal and Michener 1958. Time grows with the square of the number of groups at most.
 */
export function clustersOf(
  ids: readonly string[],
  links: Links,
  constraints: Constraints,
): string[][] {
  const groups = new Set<Group>();
  const groupOf = new Map<string, Group>();
  for (const { members, label } of beginnings([...ids].toSorted(), links, constraints))
    add(members, label);
  for (const group of groups) {
    const others = group.members.flatMap((id) => [...(links.get(id)?.keys() ?? [])]);
    for (const other of new Set(others.flatMap((id) => groupOf.get(id) ?? []))) meet(group, other);
  }
  // most groups are like no other one: only these are looked through at each step
  const near = new Set<Group>();
  for (const group of groups) setNearest(group, nearestTo(group));

  for (;;) {
    let best: Group | undefined;
    for (const group of near) if (!best || isBefore(group, best)) best = group;
    if (!best?.nearest) break;
    merge(best, best.nearest);
  }
  return [...groups]
    .map(({ members }) => [...members])
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));

  function add(members: readonly string[], label: string | undefined): Group {
    const group: Group = { members, label, ties: new Map(), nearest: undefined, nearness: 0 };
    for (const id of members) groupOf.set(id, group);
    groups.add(group);
    return group;
  }

  function setNearest(group: Group, nearest: Group | undefined): void {
    group.nearest = nearest;
    group.nearness = (nearest && group.ties.get(nearest)) ?? 0;
    if (nearest && group.nearness >= constraints.least) near.add(group);
    else near.delete(group);
  }

  function meet(a: Group, b: Group): void {
    if (a === b || a.ties.has(b) || !mayJoin(a.label, b.label)) return;
    const tie = tieBetween(a.members, b.members, links, constraints);
    a.ties.set(b, tie);
    b.ties.set(a, tie);
  }

  function merge(a: Group, b: Group): void {
    const merged = add([...a.members, ...b.members].toSorted(), a.label ?? b.label);
    const neighbours = new Set([...a.ties.keys(), ...b.ties.keys()]);
    for (const gone of [a, b]) {
      groups.delete(gone);
      near.delete(gone);
      neighbours.delete(gone);
    }
    for (const other of neighbours) {
      other.ties.delete(a);
      other.ties.delete(b);
      meet(merged, other);
    }
    setNearest(merged, nearestTo(merged));
    for (const other of neighbours)
      if (other.nearest === a || other.nearest === b) setNearest(other, nearestTo(other));
      else if (other.ties.has(merged) && (!other.nearest || isNearer(other, merged, other.nearest)))
        setNearest(other, merged);
  }
}

/** What belongs together before any mean is taken: things of one label, and those certainly together. */
function beginnings(
  ids: readonly string[],
  links: Links,
  { certain = Infinity, labelOf }: Constraints,
): { readonly members: readonly string[]; readonly label: string | undefined }[] {
  const known = new Set(ids);
  const parents = new Map<string, string>();
  const labels = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted();
    if (first === undefined || second === undefined || first === second) return;
    const [one, other] = [labels.get(first), labels.get(second)];
    if (!mayJoin(one, other)) return;
    parents.set(second, first);
    const label = one ?? other;
    if (label !== undefined) labels.set(first, label);
  };
  const firstOf = new Map<string, string>();
  for (const id of ids) {
    const label = labelOf(id);
    if (label === undefined) continue;
    labels.set(id, label);
    const first = firstOf.get(label);
    if (first === undefined) firstOf.set(label, id);
    else join(first, id);
  }
  const pairs = ids.flatMap((a) =>
    [...(links.get(a) ?? [])].flatMap(([b, likelihood]) =>
      likelihood >= certain && a < b && known.has(b) ? [{ a, b, likelihood }] : [],
    ),
  );
  // where labels forbid some of them, the likeliest come first
  pairs.sort((p, q) => q.likelihood - p.likelihood || compare(p.a, q.a) || compare(p.b, q.b));
  for (const { a, b } of pairs)
    // what people put together is joined by others only if it is alike on average
    if (labels.get(rootOf(a)) === labels.get(rootOf(b))) join(a, b);
  const members = new Map<string, string[]>();
  for (const id of ids) {
    const root = rootOf(id);
    const group = members.get(root);
    if (group) group.push(id);
    else members.set(root, [id]);
  }
  return [...members].map(([root, group]) => ({ members: group, label: labels.get(root) }));
}

/** The likelihood that two groups belong together; 0 where it cannot reach what is asked for. */
function tieBetween(
  a: readonly string[],
  b: readonly string[],
  links: Links,
  { least, alone = 0, several = 1, likelihoodOf = () => 0 }: Constraints,
): number {
  const [[one = '', ...others], many] = a.length <= b.length ? [a, b] : [b, a];
  const own = links.get(one);
  const ofMean = others.length > 0 ? several : 1 - alone;
  const likeliest =
    others.length > 0 || alone === 0 ? 0 : Math.max(0, ...many.map((id) => own?.get(id) ?? 0));
  const pairs = a.length * b.length;
  const count = Math.min(pairs, SAMPLE);
  const needed = ((least - alone * likeliest) / ofMean) * count;
  let sum = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const pair = Math.floor((nth * pairs) / count);
    const first = a[Math.floor(pair / b.length)] ?? '';
    const other = b[pair % b.length] ?? '';
    sum += links.get(first)?.get(other) ?? likelihoodOf(first, other);
    // comparing two that have no link takes long
    if (sum + count - nth - 1 < needed - ROUNDING) return 0;
  }
  return alone * likeliest + ofMean * (sum / count);
}

function mayJoin(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function nearestTo(group: Group): Group | undefined {
  let best: Group | undefined;
  for (const to of group.ties.keys()) if (!best || isNearer(group, to, best)) best = to;
  return best;
}

/** Equal ones are taken in the order of ids, whatever the order of addition. */
function isNearer(from: Group, to: Group, than: Group): boolean {
  const tie = from.ties.get(to) ?? 0;
  const other = from.ties.get(than) ?? 0;
  return tie > other || (tie === other && compare(nameOf(to), nameOf(than)) < 0);
}

function isBefore(a: Group, b: Group): boolean {
  return (
    a.nearness > b.nearness || (a.nearness === b.nearness && compare(nameOf(a), nameOf(b)) < 0)
  );
}

function nameOf({ members }: Group): string {
  return members[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
