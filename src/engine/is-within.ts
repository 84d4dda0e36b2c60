import { isDay } from '../../index/text/dates/days.ts';
import type { Scope } from './engine.ts';

/** Whether a day is known, and within the days of a scope, both included. */
export function isWithin(
  day: string | undefined,
  { since, until }: Pick<Scope, 'since' | 'until'>,
): boolean {
  if (!isDay(day)) return false;
  return (since === undefined || day >= since) && (until === undefined || day <= until);
}
