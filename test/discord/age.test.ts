import { describe, expect, it } from 'vitest';
import { Ages } from '../../src/discord/age.ts';

/** Ages after interactions of these ages in milliseconds. */
function after(...seen: readonly number[]): Ages {
  const ages = new Ages();
  for (const ageMs of seen) ages.isTooOld(ageMs);
  return ages;
}

describe('Ages', () => {
  it('answers what is 2.5 s old, and nothing older', () => {
    expect(after(100).isTooOld(2_500)).toBe(false);
    expect(after(100).isTooOld(2_501)).toBe(true);
  });

  it('answers an old one where nothing fresh was seen: the clock may be wrong', () => {
    expect(after().isTooOld(60_000)).toBe(false);
    expect(after(60_000, 61_000).isTooOld(59_000)).toBe(false);
  });

  it('answers one that seems to come from the future', () => {
    expect(after(100).isTooOld(-60_000)).toBe(false);
  });

  it('knows by one fresh interaction that the clock is right', () => {
    expect(after(60_000, 100).clockIsRight()).toBe(true);
  });

  it('says that the clock is wrong where all look old, or come from the future', () => {
    expect(after(3_000, 60_000).clockIsRight()).toBe(false);
    expect(after(-1_000, -60_000).clockIsRight()).toBe(false);
  });

  it('forgets a fresh one after twenty others', () => {
    expect(after(100, ...Array.from({ length: 19 }, () => 60_000)).clockIsRight()).toBe(true);
    expect(after(100, ...Array.from({ length: 20 }, () => 60_000)).clockIsRight()).toBe(false);
  });
});
