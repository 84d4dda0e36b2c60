import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../index/search/query/question.ts';
import { articlesOf, indexOf } from '../../../articles.ts';

const INDEX = indexOf(
  articlesOf(
    'In Oldmark Ada Vale, a nurse, met the Red Front. Ada Vale left Oldmark.',
    'The Red Front is a party in Oldmark. Ada Vale joined it.',
  ),
);

describe('who or what somebody is', () => {
  it.each([
    ['Who is Ada Vale?', 'Vale'],
    ['who was ada vale, the nurse who left', 'vale'],
    ['who is this ada vale anyway', 'vale'],
    ["who's Vale", 'Vale'],
    ['Who is  Ada  Vale?', 'Vale'],
    ['Who is Mr. Vale?', 'Vale'],
    ['Who was Ada B. Vale?', 'Vale'],
    ['What is the Red Front?', 'Front'],
    ['so who are the Red Front', 'Front'],
    ['What do we know about Ada Vale?', 'Vale'],
  ])('is asked by "%s"', (text, identity) => {
    expect(questionOf(text, INDEX)).toMatchObject({ aspect: 'identity', identity });
  });

  it.each([
    'Who is Ada Vale’s mother?',
    "who was Vale's doctor",
    'Who was Ada Vale shot by?',
    'Who is Ada Vale accused of killing?',
    'What is Oldmark like?',
    'What is the Red Front doing?',
    'What is the Red Front party in Oldmark?',
    'Who is the nurse?',
    'Who was killed?',
    'Who is behind it?',
    'Who met Ada Vale?',
    'who is Red Front leader',
    'who is Oldmark mayor',
    'who was Red Front attack victim',
    'What do we know about the nurse?',
    'What do we know about Lagos?',
  ])('is not asked by "%s"', (text) => {
    expect(questionOf(text, INDEX).identity).toBeUndefined();
  });
});
