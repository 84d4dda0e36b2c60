import { describe, expect, it } from 'vitest';
import { phraseAt, phrasesFor, relativesOf } from '../../../../index/search/query/families.ts';
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

function words(text: string) {
  return text.split(' ').map((folded) => ({ folded }));
}

describe('phrases of a family', () => {
  it('are met as a whole in a question', () => {
    expect(phraseAt(words('who lost their lives there'), 1)?.length).toBe(3);
    expect(phraseAt(words('who lost their way'), 1)).toBeUndefined();
  });

  it('stand for the word in one direction only where the table says so', () => {
    const missing = relativesOf(stemOf('missing'));
    expect(missing.has(stemOf('unaccounted'))).toBe(true);
    expect(relativesOf(stemOf('unaccounted')).has(stemOf('missing'))).toBe(false);
  });

  it('are looked for as their words in order', () => {
    expect(phrasesFor(stemOf('killed')).map(({ written }) => written)).toContain(
      'lost their lives',
    );
  });

  it('keep those who were hurt apart from the dead', () => {
    expect(relativesOf(stemOf('killed')).has(stemOf('injured'))).toBe(false);
  });
});
