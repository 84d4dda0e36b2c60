import { editsBetween } from '../index/text/edits.ts';
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
  if (setting.length >= SHORT) return editsBetween(name, setting, 2) <= 2;
  return apart <= 1 && editsBetween(name, setting, 1) === apart;
}
