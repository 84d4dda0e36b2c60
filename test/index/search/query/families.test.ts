import { describe, expect, it } from 'vitest';
import { relativesOf } from '../../../../index/search/query/families.ts';
import { stemOf } from '../../../../index/language/en/stem.ts';

describe('relativesOf', () => {
  it.each([
    ['killed', 'deaths'],
    ['injured', 'hurt'],
    ['blast', 'explosion'],
    ['prisoner', 'inmate'],
  ])('lets %s and %s stand for one another', (one, other) => {
    expect(relativesOf(stemOf(one)).has(stemOf(other))).toBe(true);
    expect(relativesOf(stemOf(other)).has(stemOf(one))).toBe(true);
  });

  it('keeps the prisoners apart from the prison', () => {
    expect(relativesOf(stemOf('prisoner')).has(stemOf('prison'))).toBe(false);
  });

  it('joins the families of a word that stands in two', () => {
    const relatives = relativesOf(stemOf('captured'));
    expect(relatives.has(stemOf('kidnapped'))).toBe(true);
    expect(relatives.has(stemOf('arrested'))).toBe(true);
  });

  it('does not count a word among its own relatives', () => {
    expect(relativesOf(stemOf('captured')).has(stemOf('captured'))).toBe(false);
  });

  it('knows none for other words', () => {
    expect(relativesOf('granari').size).toBe(0);
  });
});
