import { expect, it } from 'vitest';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articleOf, indexOf } from '../../../articles.ts';

const REPORT = articleOf(
  'VESSBY - Gunmen attacked a market in Vessby on Sunday, police said.\n\nEight people were wounded in the attack.\n\nLast year gunmen attacked the same market and wounded 25 civilians there.\n',
  { path: 'a.txt', published: '2016-03-07' },
);

it.each(['wounded', 'woundd'])(
  'another event’s figure does not lead, also where the verb is typed as "%s"',
  (verb) => {
    const question = `How many civilians were ${verb} in the attack?`;
    const [first] = answerTo(question, indexOf([REPORT])).excerpts;
    expect(first?.quote).toContain('Eight people');
  },
);
