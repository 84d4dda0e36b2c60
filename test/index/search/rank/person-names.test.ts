import { describe, expect, it } from 'vitest';
import { personNamesIn } from '../../../../index/search/rank/person-names.ts';

function tellers(sentence: string): string[] {
  return personNamesIn(sentence).flatMap(({ name, tells }) => (tells ? name : []));
}

describe('personNamesIn', () => {
  it.each([
    ['Ada Berg, a neighbour, said that Ola Brandt fled.', ['Ada Berg']],
    ['Mayor Ada Berg praised the crew.', ['Mayor Ada Berg']],
    ['According to Ada Berg the gunman fled.', ['Ada Berg']],
    ['Ola Brandt, 34, was arrested.', []],
  ])('says who tells of it in "%s"', (sentence, names) => {
    expect(tellers(sentence)).toEqual(names);
  });
});
