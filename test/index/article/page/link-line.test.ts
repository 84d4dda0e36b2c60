import { describe, expect, it } from 'vitest';
import { beginsWithLink } from '../../../../index/article/page/link-line.ts';

describe('a sentence that begins with a link to another story', () => {
  it.each([
    'RELATED ARTICLE - Two killed in six shootings on Sunday Evidence from the yard was taken away.',
    'RELATED: Tanker crew jailed Harbour staff saw the boat leave at nine.',
    'READ MORE: Four hurt on the quay The mayor said nothing of it.',
    'ALSO READ | Nine held after a raid Officers had waited since noon.',
  ])('is one: %s', (sentence) => {
    expect(beginsWithLink(sentence)).toBe(true);
  });

  it.each([
    'Related: the two ships have one owner.',
    'BRENNAL - Two men were killed on Sunday.',
    'UPDATE: Two of the wounded have died.',
    'RELATED charges were dropped in May.',
    'POLICE: Two men were killed in a yard.',
    'More than two hundred people read the letter.',
  ])('is none: %s', (sentence) => {
    expect(beginsWithLink(sentence)).toBe(false);
  });
});
