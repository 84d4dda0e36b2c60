import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../index/article/article.ts';
import { answerTo } from '../../../../index/search/answer/answer.ts';
import { articleOf, indexOf } from '../../../articles.ts';
import { text as texts } from '../../../texts.ts';

const ASKED = 'How many gunmen were in the prison of Brennal?';
const FIRST =
  'Eight gunmen were in the prison of Brennal on Sunday, said police chief Osmund Rike.';
const SECOND = 'They came in two grey trucks and drove to the old mill.';
const THIRD = 'Residents described scenes of panic.';
const WIRE = [FIRST, SECOND, THIRD].join(' ');

/** What is shown of these bodies, all on one incident: the path of each, with those of its copies. */
function diversified(bodies: readonly string[], question = ASKED, extra: Partial<Article>[] = []) {
  const articles = bodies.map((body, nth) =>
    articleOf(body, { path: `${nth}`, title: 'Raid', language: 'en', ...extra[nth] }),
  );
  const { excerpts } = answerTo(question, indexOf(articles), { areTogether: () => true });
  return excerpts.map(({ article, alsoIn }) => [
    article.path,
    ...alsoIn.map((copy) => copy.article.path),
  ]);
}

/** How many places these two texts take. */
function places(a: string, b: string, question = ASKED): number {
  return diversified([a, b], question).length;
}

describe('an edit that tells nothing leaves a near-duplicate:', () => {
  it.each([
    ['a dropped sentence', [FIRST, SECOND].join(' ')],
    [
      'other punctuation',
      WIRE.replace('Sunday, said', 'Sunday – said').replace('. Residents', '; residents'),
    ],
    ['a count in digits', WIRE.replace('Eight', '8')],
    ['another word beside the answer', WIRE.replace('drove', 'went')],
    ['a dropped article', WIRE.replace('the old mill', 'old mill')],
    ['where and by whom it was written', `OLDMARK (NFU) — ${WIRE}`],
    ['where that is', `OLDMARK, Alder Coast (NFU) — ${WIRE}`],
    ['a paragraph for each sentence', [FIRST, SECOND, THIRD].join('\n\n')],
    [
      'another first word of a sentence',
      WIRE.replace('Residents', 'All the residents').replace('All the ', 'The '),
    ],
  ])('%s', (_, edited) => {
    expect(diversified([WIRE, edited])).toHaveLength(1);
  });

  it('a changed word in the answer to a question for a number', () => {
    const edited = WIRE.replace('were in the prison', 'were near the prison').replace('near', 'in');
    expect(places(WIRE.replace('said', 'told'), edited.replace('said', 'reported'))).toBe(1);
  });

  it('"says" for "said" in the answer to a question of any form', () => {
    expect(places(WIRE, WIRE.replace('said', 'says'), 'gunmen in the prison of Brennal')).toBe(1);
  });
});

describe('what somebody must see keeps its place:', () => {
  it.each([
    ['another count in words', 'Eight', 'Six'],
    ['another count in digits', 'Eight', '80'],
    ['another figure beside the answer', 'two grey', 'three grey'],
    ['another day', 'Sunday', 'Monday'],
    ['another name', 'Osmund Rike', 'Osmund Tveit'],
    ['a name left out', ' Osmund Rike', ''],
    ['another place', 'Brennal on', 'Oldmark on'],
    ['a negation', 'were in', 'were not in'],
    ['a negation in short', 'They came', "They didn't come"],
    ['a negation beside the answer', 'and drove', 'and never drove'],
    ['a hedge', 'Eight gunmen', 'Allegedly eight gunmen'],
    ['a looser count', 'Eight gunmen', 'About eight gunmen'],
    ['another fate', 'drove to', 'were killed at'],
    ['somebody else', 'They came', 'She came'],
    ['what is counted', 'Eight gunmen', 'Eight officers'],
    ['what a figure beside the answer counts', 'two grey', 'two stolen'],
    ['another role of who acts', 'were in the prison', 'were held by the prison'],
    ['a sentence more that names somebody', 'panic.', 'panic. The mill is owned by Runa Tveit.'],
    ['a sentence more that takes it back', 'panic.', 'panic. That was later denied.'],
    ['another place of writing', 'Eight gunmen', 'VESSBY — Eight gunmen'],
  ])('%s', (_, from, to) => {
    const wire = to.startsWith('VESSBY') ? `OLDMARK — ${WIRE}` : WIRE;
    expect(places(wire, WIRE.replace(from, to))).toBe(2);
  });

  it('who did it to whom', () => {
    const shot = 'Osmund Rike shot Runa Tveit at the mill.';
    const other = 'Runa Tveit shot Osmund Rike at the mill.';
    expect(places(shot, other, 'Who was shot at the mill?')).toBe(2);
    const passive = 'The guard of the mill was shot.';
    expect(places(passive, passive.replace('was ', ''), 'Who was shot at the mill?')).toBe(2);
  });

  it('another sum of money', () => {
    const sum = 'The mill was sold for $500 on Sunday.';
    expect(places(sum, sum.replace('$', '£'), 'How much was the mill sold for?')).toBe(2);
  });

  it('another hour', () => {
    const hour = 'The mill burned at 8 a.m. and was rebuilt.';
    expect(places(hour, hour.replace('a.m.', 'p.m.'), 'When did the mill burn?')).toBe(2);
  });

  it('any other word of the answer, where the question does not tell what kind answers it', () => {
    const weapon = 'Osmund Rike left the mill with a knife in his hand.';
    const other = weapon.replace('knife', 'shovel');
    expect(places(weapon, other, 'What did Osmund Rike hold?')).toBe(2);
    expect(places(weapon, weapon.replace('the mill', 'mill'), 'What did Osmund Rike hold?')).toBe(
      1,
    );
  });

  it('a disagreement in what the nearer of two texts does not quote', () => {
    const longer = `${FIRST}\n\n${SECOND.replace('two', 'five')}`;
    expect(places(WIRE, longer)).toBe(2);
  });

  it('any other word of a text that is not in English', () => {
    const german = 'Acht Männer waren am Sonntag im alten Gefängnis von Brennal und lachten laut.';
    const both = [german, german.replace('lachten', 'weinten')];
    const shown = diversified(both, 'Wer war im Gefängnis von Brennal?', [
      { language: 'de' },
      { language: 'de' },
    ]);
    expect(shown).toHaveLength(2);
  });
});

describe('of near-duplicates', () => {
  it('the one of the earliest known day is shown, and the others named', () => {
    const dated = ['2031-05-06', '2031-05-04', 'May', undefined];
    const shown = diversified(
      dated.map((_, nth) => WIRE.replace('Residents', 'Residents'.padEnd(9 + nth, ' '))),
      ASKED,
      dated.map((published) => (published ? { published } : {})),
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]?.[0]).toBe('1');
    expect(shown[0]?.slice(1).toSorted()).toEqual(['0', '2', '3']);
  });

  it('a later place of a named article comes behind another source', () => {
    const other = 'A guard counted eight gunmen in the prison of Brennal from a roof.';
    const shown = diversified([WIRE, `${WIRE}\n\nThe gunmen left the prison of Brennal.`, other]);
    expect(shown.slice(0, 2)).toEqual(expect.arrayContaining([['0', '1'], ['2']]));
  });

  it('on different incidents each keeps its place', () => {
    const articles = ['a', 'b'].map((path) => articleOf(WIRE, { path, id: path, title: path }));
    const { excerpts } = answerTo(ASKED, indexOf(articles), { areTogether: () => false });
    expect(excerpts.map(({ alsoIn }) => alsoIn)).toEqual([[], []]);
  });

  it('each is named with its own place, which holds the sentence', () => {
    const body = `Weather was fine.\n\n${WIRE.replace('drove', 'went')}`;
    const articles = [articleOf(WIRE, { path: 'a' }), articleOf(body, { path: 'b' })];
    const { excerpts } = answerTo(ASKED, indexOf(articles), { areTogether: () => true });
    const named = excerpts.flatMap(({ article, alsoIn }) =>
      alsoIn.map((copy) => {
        const copied = articles.find(({ id }) => id === copy.article.id);
        return [article.path, copied?.body.slice(copy.start, copy.end)];
      }),
    );
    expect(named).toEqual([expect.arrayContaining([expect.stringContaining('Eight gunmen')])]);
  });
});

it('no place that is named lacks the figures of the quote, whatever stands around them', () => {
  const otherFigure = fc.property(texts, fc.nat(999), fc.nat(999), (rest, one, other) => {
    fc.pre(one !== other);
    const articles = [one, other].map((count, nth) =>
      articleOf(`The mill lost ${count} sacks. ${rest}`, { path: `${nth}`, language: 'en' }),
    );
    const { excerpts } = answerTo('How many sacks were lost by the mill?', indexOf(articles), {
      areTogether: () => true,
    });
    const named = excerpts.filter(
      ({ quote, alsoIn }) => alsoIn.length > 0 && quote.startsWith('The mill lost'),
    );
    expect(named).toEqual([]);
  });
  fc.assert(otherFigure, { numRuns: 60, interruptAfterTimeLimit: 5_000 });
});
