import { BY, ROLES } from './page-phrases.ts';
import type { PageLine } from './page-line.ts';

/** Bylines of more words are sentences. */
const MAX_WORDS = 12;
const MAX_NAMES = 4;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'.-]*/gu;
const NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** Small words of names. */
const PARTICLES = new Set(
  'de da di du van von der den la le el al bin ibn ten ter zu dos das del della'.split(' '),
);
const HANDLE = /^@\w{2,40}$/u;
const AGENCY = /^\p{Ll}{2,4}$/u;
/** "M. C. et A. L. G." */
const LETTERS = /^(?:\p{Lu}\. ?){1,4}(?:(?:et|and|y|e|und|&|,) (?:\p{Lu}\. ?){1,4})*$/u;
/** "jm/dm (AFP, dpa)", "tp/npd". */
const INITIALS = /^[\p{Ll}]{2,4}(?:\/[\p{L}]{2,5})+(?: \([\p{L}, ]{2,30}\))?$/u;

/** The names in a line that says who wrote the report, in small letters; undefined for any other line. */
export function bylineOf(line: PageLine): string[] | undefined {
  const { plain, hasStop } = line;
  if (hasStop && !/(?<!\p{L})\p{L}\.$/u.test(plain)) return undefined;
  if (HANDLE.test(plain) || INITIALS.test(plain)) return [];
  const by = BY.exec(plain)?.[0];
  const words = plain.slice(by?.length ?? 0).match(WORD) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const hasRole = words.some((word) => ROLES.has(lower(word)) && lower(word).length > 3);
  const names = words.filter((word) => NAME.test(word) && !ROLES.has(lower(word)));
  const others = words.filter(
    (word) => !NAME.test(word) && !ROLES.has(lower(word)) && !PARTICLES.has(lower(word)),
  );
  // an agency may sign with small letters: "von Ada Finch und npd"
  const areNames = others.length === 0 || (by !== undefined && AGENCY.test(others.join(' ')));
  if (!areNames || /[?!:"“”]/u.test(plain.slice(by?.length ?? 0))) return undefined;
  if (by !== undefined) return names.length > 0 || hasRole ? names.map(lower) : undefined;
  if (words.every((word) => ROLES.has(lower(word))) && hasRole) return [];
  // in capitals every word looks like one
  if (/\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)) return undefined;
  const isPerson =
    names.length >= (hasRole ? 1 : 2) && words.length <= MAX_NAMES * 2 && NAME.test(words[0] ?? '');
  return isPerson ? names.map(lower) : undefined;
}

/** Whether a line is a byline wherever it stands: by its "by", or by initials alone. */
export function isSignature(line: PageLine): boolean {
  if (LETTERS.test(line.plain)) return true;
  const parts = line.plain
    .split(/\s*[|·•]\s*/u)
    .map((plain) => ({ ...line, plain, hasStop: plain.endsWith('.') }));
  return (
    parts.every((part) => bylineOf(part) !== undefined) && parts.some(({ plain }) => BY.test(plain))
  );
}

/** Whether a byline says so itself: by "by", or by what its writers are. */
export function isPlainByline({ plain }: PageLine): boolean {
  const words = plain.match(WORD) ?? [];
  return BY.test(plain) || words.some((word) => ROLES.has(lower(word)) && lower(word).length > 4);
}

function lower(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
