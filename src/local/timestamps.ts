const LOCALE = 'en-GB';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1],
];

/**
 * A time as Discord shows `<t:seconds:style>`. Both times are in seconds since 1970. "R" is
 * relative to `now`; an unknown style counts as the usual one. Source: developer documentation,
 * "Message Formatting".
 */
export function shownTime(seconds: number, style: string | undefined, now: number): string {
  if (style === 'R') return relative(seconds - now);
  const options = STYLES[style ?? 'f'] ?? STYLES.f;
  return new Intl.DateTimeFormat(LOCALE, options).format(new Date(seconds * 1000));
}

function relative(seconds: number): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  const count = Math.round(seconds / length);
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(count, unit);
}
