import { describe, expect, it } from 'vitest';
import { holdsFigure, typeFit } from '../../../../index/search/query/answer-types.ts';
import { questionOf } from '../../../../index/search/query/question.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const index = indexOf([articleOf('Twelve sacks burned.')]);

function fit(question: string, sentence: string): number {
  return typeFit(sentence, questionOf(question, index));
}

describe('a question for a number', () => {
  it.each([
    'Twelve sacks burned.',
    '12 sacks burned.',
    'Some 1,200 wet sacks burned.',
    'No one saw dozens of sacks.',
  ])('is met by "%s"', (sentence) => {
    expect(fit('How many sacks burned?', sentence)).toBe(1);
  });

  it('is met by a relative of what is counted', () => {
    expect(fit('How many were injured?', 'In all 12 people were hurt.')).toBe(1);
  });

  it('is met in half by a figure that counts something else', () => {
    expect(fit('How many sacks burned?', 'Twelve men carried water to save the sacks.')).toBe(0.5);
  });

  it('is not met without a figure', () => {
    expect(fit('How many sacks burned?', 'The sacks burned.')).toBe(0);
  });

  it('is not met by the figure of the question', () => {
    expect(fit('How many sacks burned in 2015?', 'The sacks burned in 2015.')).toBe(0);
  });

  it('is not met by letters inside a word', () => {
    expect(fit('How old is the mill?', 'The mill was often shut.')).toBe(0);
  });
});

describe('a question for a time', () => {
  it.each([
    'The mill closed at the end of March.',
    'It was shut from March to June.',
    'It will open by May.',
    'It burned before May.',
    'It burned one day that March.',
  ])('is met by a month, whatever stands before: "%s"', (sentence) => {
    expect(fit('When did it happen?', sentence)).toBe(1);
  });

  it.each([
    'It may burn.',
    'You may think so.',
    'They march on the mill.',
    'What burned may have been hay.',
  ])('is not met by a verb: "%s"', (sentence) => {
    expect(fit('When did it happen?', sentence)).toBe(0);
  });
});

describe('a question for a quantity', () => {
  const sacks = 'How many sacks burned?';

  it.each([
    'Sacks burned on March 3.',
    'Sacks burned on 3 March 1987.',
    'SACKS BURNED (3 MAR 87).',
    'Sacks burned in 2015, as in May 2014.',
    'Sacks burned at 10:30.',
    'Sacks burned at 0305.',
    'Sacks burned at 6 p.m. that day.',
    'Sacks burned on Route 9.',
    'Sacks burned beside an AK-47.',
    'Sacks burned in the 1200 block of Mill Lane.',
    'Sacks burned for the 4th time.',
  ])('is not met by a time or a label: "%s"', (sentence) => {
    expect(fit(sacks, sentence)).toBe(0);
    expect(holdsFigure(sentence, questionOf(sacks, index))).toBe(false);
  });

  it.each([
    '2015 sacks burned.',
    'Some 1700 sacks burned in May.',
    'At 10:30 on March 3 12 sacks burned.',
    'The miller may count 12 sacks.',
    'On Route 9 twelve sacks burned.',
  ])('is met by a count beside a time or a label: "%s"', (sentence) => {
    expect(fit(sacks, sentence)).toBe(1);
  });

  it.each(['Rike, 39, had sacks.', 'Rike (39) had sacks.', 'A 23-year-old had sacks.'])(
    'is not met by an age, which may still tell of all there is to count: "%s"',
    (sentence) => {
      expect(fit(sacks, sentence)).toBe(0);
      expect(holdsFigure(sentence, questionOf(sacks, index))).toBe(true);
    },
  );

  it('is met by a price that looks like a year', () => {
    expect(fit('What was the price of the sacks?', 'In all the sacks cost $2015.')).toBe(1);
  });

  it('is another than one for an age or a duration, which times may answer', () => {
    expect(fit('How old is Rike?', 'Rike, 39, had sacks.')).toBe(1);
    expect(fit('How long did it burn?', 'It burned until 10:30.')).toBe(1);
  });
});

describe('a question for a time', () => {
  it.each([
    'It burned on Tuesday.',
    'It burned in March.',
    'It burned in 1987.',
    'It burned at 6 p.m. that day.',
    'It burned at 10:30.',
    'It burned last week.',
  ])('is met by "%s"', (sentence) => {
    expect(fit('When did it burn?', sentence)).toBe(1);
  });

  it('is not met without a time', () => {
    expect(fit('When did it burn?', 'It burned twelve sacks.')).toBe(0);
  });
});

describe('a question for a name', () => {
  it('is met by a capital inside the sentence', () => {
    expect(fit('Who led the brigade?', 'The brigade was led by Rike.')).toBe(1);
  });

  it('is not met by the capital of the first word', () => {
    expect(fit('Who led the brigade?', 'Nobody led it.')).toBe(0);
  });

  it('is not met by a name of the question', () => {
    expect(fit('Who led it in Oldmark?', 'A miller led it in Oldmark.')).toBe(0);
  });
});

describe('a question for a name, where the report has none', () => {
  it('is met by people that it tells of', () => {
    expect(fit('Who burned it?', 'Two armed men burned it.')).toBe(1);
    expect(fit('Who burned it?', 'It burned at dawn.')).toBe(0);
  });

  it('is not met by capitals where all is in capitals', () => {
    expect(fit('Who burned it?', 'THE SACKS BURNED AT DAWN.')).toBe(0);
    expect(fit('Who burned it?', 'THE SACKS WERE BURNED BY REBELS.')).toBe(1);
  });
});

describe('a question for a place', () => {
  it.each([
    'It burned in Oldmark.',
    'It burned near the town of Vessby.',
    'It burned in northern Vessby.',
    'IT BURNED IN BOGOTA.',
  ])('is met by "%s"', (sentence) => {
    expect(fit('Where did it burn?', sentence)).toBe(1);
  });

  it.each([
    'It burned on Friday.',
    'Rike burned it.',
    'It burned in the dark.',
    'IT BURNED IN THE DARKEST CORNER.',
  ])('is not met by "%s"', (sentence) => {
    expect(fit('Where did it burn?', sentence)).toBe(0);
  });

  it('is not met by the place of the question', () => {
    expect(fit('Where in Oldmark did it burn?', 'It burned in Oldmark.')).toBe(0);
  });
});

describe('a question for a town', () => {
  it('is not met by a country', () => {
    expect(fit('In which town did it burn?', 'It burned in Portugal.')).toBe(0);
    expect(fit('In which town did it burn?', 'It burned in Oslo.')).toBe(1);
    expect(fit('In which town did it burn?', 'It burned in Vessby.')).toBe(1);
    expect(fit('In which country did it burn?', 'It burned in Portugal.')).toBe(1);
  });
});

describe('a question for a weapon', () => {
  it('is met by one', () => {
    expect(fit('What weapon was used?', 'A car bomb went off at the mill.')).toBe(1);
    expect(fit('What weapon was used?', 'They came at dawn.')).toBe(0);
  });
});

it('a question that asks for no kind of words is met by none', () => {
  expect(fit('Why did it burn?', 'On Tuesday 12 sacks burned in Oldmark.')).toBe(0);
});
