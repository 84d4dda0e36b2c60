import { describe, expect, it } from 'vitest';
import { Ages } from '../../src/discord/age.ts';

/** Ages after interactions of these ages in milliseconds. */
function after(...seen: readonly number[]): Ages {
  const ages = new Ages();
  for (const ageMs of seen) ages.isTooOld(ageMs);
  return ages;
}

describe('Ages', () => {
  it('answers what is 2.5 s older than the freshest, and nothing older', () => {
    expect(after(100).isTooOld(2_600)).toBe(false);
    expect(after(100).isTooOld(2_601)).toBe(true);
  });

  it('answers an old one where nothing fresh was seen: the clock may be wrong', () => {
    expect(after().isTooOld(60_000)).toBe(false);
    expect(after(60_000, 61_000).isTooOld(59_000)).toBe(false);
  });

  it('answers one that seems to come from the future', () => {
    expect(after(100).isTooOld(-60_000)).toBe(false);
  });

  it('leaves old ones alone by a clock that is wrong but steady', () => {
    expect(after(-60_000).isTooOld(-50_000)).toBe(true);
  });

  it('gets over a jump of the clock after three', () => {
    const ages = after(100, 100, 100);
    expect([60_000, 60_000, 60_000, 60_000].map((age) => ages.isTooOld(age))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows by one fresh interaction that the clock is right', () => {
    expect(after(60_000, 100).clockIsRight()).toBe(true);
  });

  it('says that the clock is wrong where all look old, or come from the future', () => {
    expect(after(3_000, 60_000).clockIsRight()).toBe(false);
    expect(after(-3_000, -60_000).clockIsRight()).toBe(false);
  });
});
