import { describe, expect, it } from 'vitest';
import { everydayNames } from '../../../../index/search/query/everyday-names.ts';
import { wordsOf } from '../../../../index/text/words.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const INDEX = indexOf([
  articleOf(
    'In February and in September, men from Texas, Indiana, Oregon and Ohio met in Honduras. The Dutch and the U.S. envoys and a man from New Mexico were there, as were Salvadoran and French ones. In El Salvador, France and the Netherlands it was quiet.',
  ),
]);

/** What is found for a question, and what it stands for. */
function read(question: string): [string, string][] {
  return [...everydayNames(question, wordsOf(question), INDEX).values()]
    .flat()
    .map(({ written, name }) => [written, name]);
}

describe('everydayNames', () => {
  it.each([
    ['who died in feb 2017', 'feb', 'February'],
    ['what was on 3 Sept in Vessby', 'Sept', 'September'],
    ['what happened in Navarre County TX?', 'TX', 'Texas'],
    ['shooting in Kelby, OR yesterday', 'OR', 'Oregon'],
    ['fire in Kelby NM', 'NM', 'New Mexico'],
    ['who is the Honduran envoy?', 'Honduran', 'Honduras'],
    ['which Hondurans met?', 'Hondurans', 'Honduras'],
    ['what did the Dutch say?', 'Dutch', 'Netherlands'],
    ['which Salvadoran was it', 'Salvadoran', 'El Salvador'],
    ['what did the Americans want?', 'Americans', 'U.S.'],
    ['which American met them', 'American', 'U.S.'],
    ['which american met them', 'american', 'U.S.'],
    ['who is the honduran envoy', 'honduran', 'Honduras'],
  ])('reads "%s"', (question, written, name) => {
    expect(read(question)).toContainEqual([written, name]);
  });

  it.each([
    'what did sep say',
    'who jan is',
    'did mar or dec 5th',
    'who was killed IN Vessby OR Kelby',
    'WHO DIED IN KELBY TX',
    'what did he tell us',
    'what is the French name of the town?',
    'what is it called in French?',
    'what did France do?',
    'was it in ok, or me',
    'who lives in Kelby OR Vessby?',
    'Who is the honduran envoy',
  ])('finds nothing in "%s"', (question) => {
    expect(read(question).filter(([, name]) => !['December'].includes(name))).toEqual([]);
  });
});
