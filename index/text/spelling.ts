/** Longer names are no names, and comparing them would cost. */
const MAX_NAME_LENGTH = 60;
/** The share of letters that may differ where the skeletons are equal. */
const MAX_DIFFERENT = 0.5;
/** And where they hold the same letters in another order. */
const MAX_DIFFERENT_REORDERED = 0.3;

/** Letters that transcriptions use for one another, and the one that stands for them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|ck|[kqg]|c(?![heiy])/gu, 'k'],
  [/ph|f/gu, 'f'],
  [/dj/gu, 'j'],
  [/sh|ch|ts|[szc]/gu, 's'],
  [/th|dh|[td]/gu, 't'],
  [/[vw]/gu, 'v'],
  [/(.)\1/gu, '$1'],
];

/** The letters of a name as they are compared: small, without accents, blanks or a leading article. */
function letters(name: string): string {
  return name
    .slice(0, MAX_NAME_LENGTH)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^[ae]l[- ]/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The consonants of a name, those alike as one: "Qaddafi" and "Gadhafi" share theirs. The first
 * letter stays where it is a consonant, h among them.
 */
export function skeletonOf(name: string): string {
  const folded = ALIKE.reduce((text, [alike, one]) => text.replaceAll(alike, one), letters(name));
  return folded.replaceAll(/[aeiou]|(?!^)[hy]/gu, '');
}

/**
 * Whether two names may be spellings of one. It finds nearly all such pairs, and takes some different
 * names for alike (Hassan, Hussein): good enough to suggest, never to merge.
 */
export function spelledAlike(a: string, b: string): boolean {
  const [first, second] = [skeletonOf(a), skeletonOf(b)];
  if (first === '' || bucketOf(first) !== bucketOf(second)) return false;
  const most = first === second ? MAX_DIFFERENT : MAX_DIFFERENT_REORDERED;
  return differenceOf(letters(a), letters(b)) <= most;
}

/** Names by their spelling. */
export class SpellingIndex {
  readonly #buckets = new Map<string, string[]>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    const bucket = bucketOf(skeletonOf(name));
    const known = this.#buckets.get(bucket);
    if (!known) this.#buckets.set(bucket, [name]);
    else if (!known.includes(name)) known.push(name);
  }

  /** The other names spelled like `name`, the nearest first. */
  alike(name: string): string[] {
    const own = letters(name);
    return [...(this.#buckets.get(bucketOf(skeletonOf(name))) ?? [])]
      .filter((other) => letters(other) !== own && spelledAlike(name, other))
      .map((other) => ({ other, difference: differenceOf(own, letters(other)) }))
      .toSorted((a, b) => a.difference - b.difference || (a.other < b.other ? -1 : 1))
      .map(({ other }) => other);
  }
}

/** Skeletons of the same letters after the same first one share a bucket. */
function bucketOf(skeleton: string): string {
  const [first = '', ...rest] = skeleton;
  return first + rest.toSorted().join('');
}

/** Levenshtein's distance as a share of the longer name: 0 for equal ones, 1 for nothing in common. */
function differenceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, nth) => nth);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(1, a.length, b.length);
}
