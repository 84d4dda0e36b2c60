import { expect, it } from 'vitest';
import { askedComparison } from '../../../../index/figures/comparison/asked-comparison.ts';
import { latestFigures } from '../../../../index/figures/comparison/latest-figures.ts';
import { articlesIn } from '../../../filled-engine.ts';

function latest(...reports: (readonly [day: string, text: string])[]): string[] {
  const files = reports.map(([day, text], nth): [string, string] => [
    `${nth}.md`,
    `---\nsource: Paper ${nth}\n${day === '' ? '' : `published: ${day}\n`}---\n${text}`,
  ]);
  return latestFigures(askedComparison('', articlesIn(Object.fromEntries(files)))).map(
    ({ label, said, sources }) => `${label} ${said.words} ${sources}`,
  );
}

it('is what the report published last gives, whatever the order', () => {
  expect(
    latest(
      ['2021-05-05', 'Two days on, 31 people were killed, police said.'],
      ['2021-05-03', 'In all 29 people were killed, police said.'],
    ),
  ).toEqual(['killed 31 1']);
});

it('counts the reports that give the same', () => {
  expect(
    latest(
      ['2021-05-03', 'In all 31 people were killed, police said.'],
      ['2021-05-05', 'The mayor said that 31 people were killed.'],
    ),
  ).toEqual(['killed 31 2']);
});

it('takes a report without a day only where there is no other', () => {
  expect(
    latest(
      ['', 'In all 40 people were killed, police said.'],
      ['2021-05-03', 'In all 29 people were killed, the mayor said.'],
    ),
  ).toEqual(['killed 29 1']);
});
