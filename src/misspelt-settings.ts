import { SETTINGS } from './config.ts';

/** In a name of fewer letters one that is replaced makes another word. */
const SHORT = 8;

/**
 * Names in an environment that are one or two letters away from a setting and are none themselves, a sentence
 * for each: what was meant is not set then. Linear in the names.
 */
export function misspeltSettings(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set<string>(SETTINGS);
  return Object.keys(env).flatMap((name) => {
    if (known.has(name)) return [];
    const meant = SETTINGS.find(
      (setting) =>
        env[setting] === undefined && isNear(name.toUpperCase(), setting) && name !== setting,
    );
    return meant === undefined
      ? []
      : [`${name} is no setting, and is ignored: ${meant} is, and is not set.`];
  });
}

function isNear(name: string, setting: string): boolean {
  const apart = Math.abs(name.length - setting.length);
  if (setting.length >= SHORT) return apart <= 2 && edits(name, setting) <= 2;
  return apart <= 1 && edits(name, setting) === apart;
}

/** How many letters must be added, left out or replaced (Levenshtein 1966). */
function edits(a: string, b: string): number {
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
  return row[b.length] ?? 0;
}
