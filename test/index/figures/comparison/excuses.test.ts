import { describe, expect, it } from 'vitest';
import { verdictWords } from '../../../../index/figures/comparison/verdict-words.ts';
import type { Verdict } from '../../../../index/figures/comparison/block.ts';
import { articleFigures } from '../../../../index/figures/reading/article-figures.ts';
import { comparisonOf } from '../../../../index/figures/comparison/comparison.ts';
import type { Measure } from '../../../../index/figures/measures/measures.ts';
import { articleOf } from '../../../articles.ts';

/** A report: its day, its text, its title. */
type Told = readonly [published: string, body: string, title?: string];

function blockOf(measure: Measure, ...all: readonly Told[]) {
  const articles = all.map(([published, body, title = 'News from the harbour'], nth) =>
    articleOf(body, { path: `${nth}.md`, id: `report${nth}`, published, title }),
  );
  return comparisonOf(articles, articleFigures).blocks.find((block) => block.measure === measure);
}

function verdictOn(measure: Measure, ...all: readonly Told[]): Verdict | undefined {
  return blockOf(measure, ...all)?.verdict;
}

const DAY = '2031-02-03';

describe('two counts that are not the same do not differ', () => {
  it('where one counts who did it too, and died', () => {
    expect(
      verdictOn(
        'killed',
        [DAY, 'Three people are dead after a shooting at a house in Brennal.'],
        [
          DAY,
          'Two people were killed at a house in Brennal. The man then turned the gun on himself.',
        ],
      ),
    ).toBe('compatible');
    expect(
      verdictOn(
        'killed',
        [DAY, 'Three people are dead after a shooting at a house in Brennal.'],
        [DAY, 'Two people were killed at a house in Brennal. Police look for a man.'],
      ),
    ).toBe('differs');
  });

  it('where one counts the dead among those who were hurt', () => {
    const dead: Told = [DAY, 'One man was killed and three others were hurt in a yard in Brennal.'];
    expect(
      verdictOn('injured', dead, [DAY, 'Four people were injured in a yard in Brennal.']),
    ).toBe('compatible');
    expect(
      verdictOn('injured', dead, [DAY, 'One man died and four were injured in a yard in Brennal.']),
    ).toBe('differs');
  });

  it('where one tells of others beside its count, who make up the other', () => {
    const nine: Told = [DAY, 'Nine people were hurt when a roof fell in Brennal.'];
    const seven = 'Seven people were hurt when a roof fell in Brennal.';
    expect(verdictOn('injured', nine, [DAY, `${seven} Two others were hurt by glass.`])).toBe(
      'compatible',
    );
    expect(verdictOn('injured', nine, [DAY, seven])).toBe('differs');
    expect(verdictOn('injured', nine, [DAY, `${seven} Three others were hurt by glass.`])).toBe(
      'differs',
    );
  });

  it('where one names some by what they are to each other', () => {
    expect(
      verdictOn(
        'charged',
        [DAY, 'Three men were charged with the killing of a girl in Brennal.'],
        [DAY, 'Two brothers were charged with the killing of a girl in Brennal.'],
      ),
    ).toBe('compatible');
  });

  it('where one tells what became of some', () => {
    expect(
      verdictOn(
        'kidnapped',
        [DAY, 'More than 200 girls were kidnapped in Brennal.'],
        ['2031-05-09', 'A priest met 82 girls that were kidnapped in Brennal.'],
      ),
    ).not.toBe('later report');
  });

  it('where a report gives some of both sexes apart', () => {
    expect(
      verdictOn(
        'hospitalised',
        [DAY, 'Two women were taken to hospital. Three men were taken to hospital.'],
        [DAY, 'Five people were taken to hospital.'],
      ),
    ).not.toBe('differs');
  });

  it('where a later report is on some of those arrested', () => {
    const many: Told = [DAY, 'Five men were arrested over the theft in Brennal.'];
    const few = 'Two men were arrested over the theft in Brennal.';
    expect(verdictOn('arrested', many, ['2031-03-09', few])).toBe('compatible');
    expect(verdictOn('arrested', many, [DAY, few])).toBe('differs');
  });

  it('where nobody was arrested, and somebody was, for something', () => {
    expect(
      verdictOn(
        'arrested',
        [DAY, 'No one has been arrested over the attack.'],
        [DAY, 'Police arrested a woman who walked the road with a child.'],
      ),
    ).toBe('compatible');
  });

  it('where a report gives another count than its title does', () => {
    expect(
      verdictOn(
        'injured',
        [DAY, 'Police came after a shooting that injured 3 at a fair.', '3 adults, 5 minors shot'],
        [DAY, 'Eight people were injured at a fair.'],
      ),
    ).toBe('only one source');
  });

  it('where each tells of another day', () => {
    const before: Told = [
      '2029-02-10',
      'Four people were injured in a shooting on Quay Street on Saturday night, when a gunman opened fire.',
    ];
    const after: Told = [
      DAY,
      'Nine people were injured in a shooting on Quay Street on Saturday night, when a gunman opened fire.',
    ];
    const again: Told = [
      DAY,
      'Nine were injured in the shooting on Quay Street on Saturday night.',
    ];
    expect(verdictOn('injured', before, after)).toBe('not compared');
    const block = blockOf('injured', before, after, again);
    expect(block?.verdict).toBe('same');
    expect(block?.reports[0]?.count).toBeUndefined();
    expect(block?.reports[0]?.others).toHaveLength(1);
  });
});

it('the words of a verdict say where one side counts only a group', () => {
  const block = blockOf(
    'killed',
    [DAY, 'Ten passengers were killed in the crash.'],
    [DAY, 'Twelve people were killed in the crash.'],
  );
  expect(block && verdictWords(block)).toBe('compatible: one counts only passengers');
});
