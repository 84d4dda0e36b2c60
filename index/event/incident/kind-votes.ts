import type { EventKind } from '../happening/kinds.ts';
import type { ToldKind } from '../happening/told-kinds.ts';

/** How the articles of an incident tell of events of one kind. */
export interface KindVote {
  readonly kind: EventKind;
  /** The sum of theirs, and how much of it is what somebody is accused of. */
  readonly weight: number;
  readonly charged: number;
  /** Articles whose title or first sentence tells of it as what happened, and those whose title does. */
  readonly heads: number;
  readonly titles: number;
  readonly told: readonly ToldKind[];
}

/** What the articles are, beside what they tell. */
export interface Electorate {
  readonly count: number;
  /** No title says what happened. */
  readonly isUntitled: boolean;
  /** They are what people say themselves: interviews, speeches, communiques. */
  readonly isOwnWords?: boolean;
}

/** A kind, or what is said before its name, must be told by this share of the articles. */
export const MIN_SHARE = 1 / 3;
/** So much an article without a title must tell of an event, wherever it does. */
const MIN_UNTITLED = 0.4;
/** Who speaks touches on much: once, far from the first sentence, is not enough. */
const MIN_OWN_WORDS = 0.6;
/** A closer word takes over from a general one that is told up to so many times as much. */
const CLOSER = { titled: 2, untitled: 4 };
/** What an event that another one undid still counts. */
const UNDONE = 0.3;

/** What each article tells, kind by kind, in the order of the table. */
export function votesOf(articles: readonly (readonly ToldKind[])[]): KindVote[] {
  const byKind = new Map<EventKind, ToldKind[]>();
  for (const told of articles)
    for (const one of told) {
      const list = byKind.get(one.kind);
      if (list) list.push(one);
      else byKind.set(one.kind, [one]);
    }
  return [...byKind]
    .map(([kind, told]) => ({
      kind,
      weight: sumOf(told, ({ weight }) => weight),
      charged: sumOf(told, ({ charged }) => charged),
      heads: sumOf(told, ({ isHead }) => Number(isHead)),
      titles: sumOf(told, ({ isTitle }) => Number(isTitle)),
      told,
    }))
    .toSorted((a, b) => a.kind.nth - b.kind.nth);
}

/**
 * What happened, where title or lead of enough articles tell of it: the family of words that they tell
 * most of ("attack", "bomb attack"), then the closest word that they agree on. The closest first, then
 * those that it is a closer word for; [] where nothing is sure.
 */
export function eventAmong(votes: readonly KindVote[], electorate: Electorate): KindVote[] {
  const { count, isUntitled, isOwnWords } = electorate;
  const least = isOwnWords ? MIN_OWN_WORDS : MIN_UNTITLED;
  const events = withoutUndone(
    votes.filter(({ kind, weight, charged }) => kind.level === 'event' && weight > charged),
    count,
  );
  const families = events.flatMap((general) => {
    const family = [general, ...closerThan(general, events)];
    const weight = sumOf(family, (vote) => vote.weight);
    const heads = sumOf(family, (vote) => vote.heads);
    const isOne = heads > 0 || family.some(({ told }) => told.some((one) => one.isOne));
    const isSure = isUntitled ? isOne && weight >= count * least : heads >= leastOf(count);
    return isSure ? [{ general, weight }] : [];
  });
  const path: KindVote[] = [];
  let closest = most(families)?.general;
  while (closest) {
    path.unshift(closest);
    closest = closestTo(closest, events, isUntitled ? CLOSER.untitled : CLOSER.titled);
  }
  return path;
}

/** What came of it, where titles tell of nothing else: a rescue, a death, a trial. */
export function aftermathAmong(
  votes: readonly KindVote[],
  { count, isUntitled }: Electorate,
): KindVote | undefined {
  return most(
    votes.filter(({ kind, heads, titles, told: each }) => {
      if (kind.level === 'event') return false;
      // "the parties of the coming elections"
      if (isUntitled) return heads >= leastOf(count) && each.some(({ isOne }) => isOne);
      return titles >= leastOf(count);
    }),
  );
}

/** Of how many articles at least: one, or a third. */
export function leastOf(count: number): number {
  return Math.max(1, count * MIN_SHARE);
}

/** "Kidnapped girls freed": what a title's event ended names it no more. */
function withoutUndone(votes: readonly KindVote[], count: number): KindVote[] {
  const undone = new Set(
    votes.flatMap(({ kind, titles }) => (titles >= leastOf(count) ? kind.undoes : [])),
  );
  return votes.map((vote) =>
    undone.has(vote.kind.name) ? { ...vote, weight: vote.weight * UNDONE } : vote,
  );
}

function closerThan({ kind }: KindVote, votes: readonly KindVote[]): KindVote[] {
  return votes.filter((vote) => vote.kind.of.includes(kind.name));
}

/** The closer word for `general` that is told of enough, and more than all others together. */
function closestTo(
  general: KindVote,
  votes: readonly KindVote[],
  times: number,
): KindVote | undefined {
  const closer = closerThan(general, votes);
  const closest = most(closer);
  if (!closest || closest.weight * times < general.weight) return undefined;
  const others = sumOf(closer, ({ weight }) => weight) - closest.weight;
  return closest.weight >= others || closest.weight > general.weight ? closest : undefined;
}

/** The one with most weight; the earlier of two. */
function most<Weighed extends { readonly weight: number }>(
  all: readonly Weighed[],
): Weighed | undefined {
  let best: Weighed | undefined;
  for (const one of all) if (!best || one.weight > best.weight) best = one;
  return best;
}

function sumOf<Each>(all: readonly Each[], of: (one: Each) => number): number {
  let sum = 0;
  for (const one of all) sum += of(one);
  return sum;
}
