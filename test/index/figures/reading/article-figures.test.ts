import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { articleFigures } from '../../../../index/figures/reading/article-figures.ts';
import { articleOf } from '../../../articles.ts';

/** "measure / group: words" for each figure of an article of that scope. */
function figures(body: string, scope: 'main' | 'background' = 'main', title = 'Fire in a mill') {
  return articleFigures(articleOf(body, { title, published: '2031-05-15', language: 'en' }))
    .figures.filter((figure) => figure.scope === scope)
    .map(({ measure, group, start, end }) => `${measure} / ${group}: ${body.slice(start, end)}`);
}

/** Whether each figure of a report is a part. */
function parts(body: string): boolean[] {
  const article = articleOf(body, { title: 'Reports', published: '2031-05-10' });
  return articleFigures(article).figures.map(({ isPart }) => isPart);
}

const LEAD = 'Six people were hurt in a fire in a mill of Brennal on Wednesday.';

describe('figures of other events', () => {
  it('are those of a headline that a page without its line breaks has within the report', () => {
    const body = `${LEAD} RELATED ARTICLE - 2 killed in 6 fires on Sunday Samples from the hall were taken. Guards saw nothing.`;
    expect(figures(body, 'background')).toContain('killed / total: 2');
    expect(figures(body)).toEqual(['injured / total: Six']);
  });

  it('are those of a sentence that names another time', () => {
    const body = `${LEAD} In March a bus crash killed 25 people.`;
    expect(figures(body, 'background')).toEqual(['killed / total: 25']);
    expect(figures(body)).toEqual(['injured / total: Six']);
  });

  it.each([undefined, 'last spring', '2031'])(
    'are those of a month that is named, published %s: on no day that is known',
    (published) => {
      const body = `${LEAD} In March 2029 a bus crash killed 25 people.`;
      const article = articleOf(body, {
        title: 'Fire in a mill',
        ...(published !== undefined && { published }),
      });
      expect(articleFigures(article).figures.map(({ scope }) => scope)).toEqual([
        'main',
        'background',
      ]);
    },
  );

  it('go on until a sentence is on the event again', () => {
    const body = `${LEAD}\n\nIn March a bus crash killed 25 people. It wounded 40 passengers. In the mill of Brennal 12 workers were rescued from the fire.`;
    expect(figures(body, 'background')).toEqual(['killed / total: 25', 'injured / passengers: 40']);
    expect(figures(body)).toContain('rescued / total: 12');
  });

  it('go on in a paragraph that begins with those', () => {
    const body = `${LEAD} The owner had fought two wars with his men last spring.\n\nThose wars left the mill of Brennal in fire. Around 50 were killed.`;
    expect(figures(body, 'background')).toContain('killed / total: Around 50');
  });

  const paragraphs = ['wheel', 'roof', 'barn', 'gate', 'yard'].map(
    (part) => `The ${part} of the mill of Brennal burned all night.`,
  );

  it('are those of a late paragraph that goes on with another time', () => {
    const before = 'The army had attacked the hills last spring.';
    const body = [LEAD, ...paragraphs, before, 'Around 50 rebels died there.'].join('\n\n');
    expect(figures(body, 'background')).toEqual(['killed / attackers: Around 50']);
  });

  it('are not those of a late paragraph by itself', () => {
    const body = [LEAD, ...paragraphs, 'The bank is shut.', 'Two guests died.'].join('\n\n');
    expect(figures(body)).toContain('killed / total: Two');
  });

  it('are those of a late paragraph that counts far more than the lead', () => {
    const body = [LEAD, ...paragraphs, 'Thousands of men have been killed by soot.'].join('\n\n');
    expect(figures(body, 'background')).toEqual(['killed / total: Thousands']);
  });

  it.each([
    ['The fire came a week after a ferry sank off Lunda, killing 31.', ['31']],
    ['A day after a quake killed 52 people in Rike, nine workers were rescued.', ['52']],
    ['It was the worst fire since 2019, when seven people died.', ['seven']],
    ['It follows a fire in Rike in which seven people died.', ['seven']],
    ["Last month's fire in Rike, which killed nine, led to new rules.", ['nine']],
    ['Separately, 14 people were killed in Rike.', ['14']],
    ['Hours earlier, a bomb in Rike had killed 19 soldiers.', ['19']],
    ['In addition, two guards were hurt in a rebel attack on Rike.', ['two']],
    ['In another act of violence, two guards were hurt in Rike.', ['two']],
    ['The conflict has killed more than 2,000 people.', ['more than 2,000']],
    ['Some 900 people died in the civil war.', ['Some 900']],
    ['In April, 12 people died when a mill burned in Rike.', ['12']],
    ['Since he took office last March, the mayor has jailed 90 owners.', ['90']],
    ['They marched in memory of two men who were killed four years ago.', ['two']],
  ])('%s', (sentence, words) => {
    const told = figures(`${LEAD}\n\n${sentence}`, 'background');
    expect(told.map((line) => line.split(': ')[1])).toEqual(words);
  });

  it.each([
    'A week after the fire, nine people are dead.',
    'It came a day after engineers had warned of soot, and it killed 12 people.',
    'The mill, built in 1998, held nine guests, and four of them were killed.',
    'At least 2005 people were injured by the fire.',
    'Three people have been killed since the fire.',
    'Ada Moen, who took office last year, said that nine guests were rescued from the fire.',
    'In addition, two guards were hurt in the fire.',
    'Finally a guard came and arrested several of them.',
    'As of Thursday morning, 192 people were arrested.',
    'He put at risk people who are not in the civil war. We know that 17 have died.',
  ])('%s: on the event', (sentence) => {
    expect(figures(`${LEAD}\n\n${sentence}`, 'background')).toEqual([]);
  });

  it('are those of something new in another town', () => {
    const body = 'Six people were hurt in a fire in Paris.\n\nA bomb killed 12 people in London.';
    expect(figures(body, 'background', 'Fire in Paris')).toEqual(['killed / total: 12']);
  });

  it('are not those of what a report on a trial looks back to', () => {
    const trial =
      'A jury found Ada Moen guilty over a fire in 2019. The mill burned down on May 26, 2019.';
    const back = 'Two others were hurt.\n\nIn 2011, 30 people died in a fire in Rike.';
    expect(figures(`${trial} ${back}`, 'background', 'Owner of a mill guilty')).toEqual([
      'killed / total: 30',
    ]);
  });

  it('are not those behind the worst since a year', () => {
    const body = `${LEAD} It was the most dangerous fire since 1981 in the county, hurting six people.`;
    expect(figures(body, 'background')).toEqual([]);
  });

  it('are not those beside the number of a house', () => {
    const body = `${LEAD} Police say that two men were hurt in 1500 block of Elm Street.`;
    expect(figures(body, 'background')).toEqual([]);
  });

  it('are those of what happened meanwhile, elsewhere', () => {
    const lead = 'Six people were hurt in a fire in Paris on Wednesday. The owner wept.';
    const body = `${lead}\n\nMeanwhile, nine people died when the ferry they were on sank off Rike.`;
    expect(figures(body, 'background', 'Fire in Paris')).toEqual(['killed / total: nine']);
  });

  it('are those of one more fight, which was not told of before', () => {
    const body =
      'Rebels shot at a patrol near Brennal on Wednesday and killed two soldiers. In addition, the army said that six policemen had been wounded during fighting in Ostrel.';
    expect(figures(body, 'background')).toEqual(['injured / security forces: six']);
    expect(figures(body.replace('during fighting in Ostrel', 'in the same shooting'))).toContain(
      'injured / security forces: six',
    );
  });

  it('are those of two deeds that were told of just before', () => {
    const body = `${LEAD} In August 2029 a judge was murdered in Ostrel, and a clerk was shot there. The two murders were blamed on a gang.`;
    expect(figures(body, 'background')).toEqual(['killed / total: two']);
    const own = 'Two people were murdered in a mill of Brennal on Wednesday.';
    expect(figures(`${own} The two murders are the first in years.`)).toContain(
      'killed / total: two',
    );
  });

  it('are those of what somebody has done so far', () => {
    const body = `${LEAD} The rebels, who have killed 90 people, said that they had not lit it.`;
    expect(figures(body, 'background')).toEqual(['killed / total: 90']);
    expect(figures(`${LEAD} The storm, which has killed 14 people, fanned it.`)).toContain(
      'killed / total: 14',
    );
  });

  it('are not looked back to by who only accuses somebody of something', () => {
    const lead =
      'The army accused the rebels of shooting at a patrol in a mill of Brennal on Wednesday.';
    const body = `${lead} On 11 February five villagers were killed when soldiers shot at rebels in a mill.`;
    expect(figures(body, 'background')).toEqual(['killed / total: five']);
  });

  it('end with a clause in capitals', () => {
    const body = `${LEAD}\n\nNONE OF THE FOUR MILLERS, WHO HAVE BEEN THERE SINCE LAST WEEK, WAS HURT.`;
    expect(figures(body, 'background')).toEqual([]);
  });

  it('are those of all that a list of other events tells', () => {
    const list =
      'Several other fires were reported on Wednesday. Nine people were hurt in a fire in a mill, and a barn burned.';
    expect(figures(`${LEAD}\n\n${list}`, 'background')).toContain('injured / total: Nine');
  });

  it('are those of the event that the sentence before told of', () => {
    const body = `${LEAD} The owner is said to have killed a friend in 2013. Nobody has been charged in that killing.`;
    expect(figures(body, 'background')).toContain('charged / total: Nobody');
  });

  it('are those that count up over many events', () => {
    const body = `${LEAD} Since January nearly 40 people have died in fires of mills.`;
    expect(figures(body, 'background')).toHaveLength(1);
  });

  it('are not those of the very day of the event', () => {
    const body = `${LEAD} On Wednesday nine workers were rescued.`;
    expect(figures(body)).toContain('rescued / total: nine');
  });

  it('are not in the first two sentences', () => {
    const body = 'Four people were killed in a mill in the fall. The owner was charged in March.';
    expect(figures(body)).toEqual(['killed / total: Four']);
  });
});

describe('what the rest of an article says of a figure', () => {
  it('makes those who were shot the injured where nobody died', () => {
    expect(figures('Four people were shot in Brennal.')).toEqual(['injured / total: Four']);
    expect(figures('Four people were shot in Brennal. One has died.')).toContain(
      'casualties / total: Four',
    );
  });

  it('leaves out the one who is told of where more are counted', () => {
    expect(figures('Two people were killed. A man was killed in the yard.')).toEqual([
      'killed / total: Two',
    ]);
    expect(figures('A man was killed in the yard.')).toEqual(['killed / total: A man']);
    expect(figures('Two people were killed. An officer was killed in the yard.')).toEqual([
      'killed / total: Two',
      'killed / security forces: An officer',
    ]);
  });

  it('makes those who lie in hospital the injured only where no others are', () => {
    expect(figures('Nine were injured. Two women are in critical condition.')).toEqual([
      'injured / total: Nine',
      'other / total: Two',
    ]);
  });
});

describe('the figures of an article', () => {
  it('stand in other languages without a meaning', () => {
    const body = 'Bei dem Brand in der Mühle starben am Mittwoch 1.700 Schafe und 12 Ziegen.';
    const read = articleFigures(articleOf(body, { language: 'de' })).figures;
    expect(read.map(({ min, measure }) => [min, measure])).toEqual([
      [1_700, 'other'],
      [12, 'other'],
    ]);
  });

  it('are parts where they stand beside a picture', () => {
    const caption = 'The mill on Sunday, when six people had been killed. (Ada Finch/Mill Post)';
    const body = `Nine people were killed in the mill.\n\n${caption}\n\nThe river was low at dawn.`;
    expect(
      articleFigures(articleOf(body)).figures.map(({ min, isPart, isCaption = false }) => [
        min,
        isPart,
        isCaption,
      ]),
    ).toEqual([
      [9, false, false],
      [6, true, true],
    ]);
  });

  it('are parts in a list of events, each of its own day', () => {
    const list =
      'The radio read its reports.\n\nOn 3 May two soldiers were wounded by a mine. On 5 May a truck was hit and three soldiers were killed. On 9 May six guards were killed at a gate.';
    expect(parts(list)).toEqual([true, true, true]);
    // what counts at its beginning tells of one event
    expect(parts(list.replace('read its reports', 'said that 11 soldiers were hit'))).toContain(
      false,
    );
  });

  it('are never read from a correction', () => {
    const note = 'Correction: An earlier version said that six people were killed.';
    const body = `Nine people were killed in the mill.\n\n${note}`;
    expect(articleFigures(articleOf(body)).figures.map(({ min }) => min)).toEqual([9]);
  });

  it('are never read from boilerplate', () => {
    const body = `${LEAD}\n\nShare on facebook\nShare on twitter`;
    const article = articleOf(body);
    for (const { start, end } of articleFigures(article).figures)
      expect(article.boilerplate.some((line) => start >= line.start && end <= line.end)).toBe(
        false,
      );
  });

  it('say where their paragraph goes on before or behind their sentence', () => {
    const { figures: read } = articleFigures(
      articleOf('Six people were hurt. Nine were rescued. Two died.', { language: 'en' }),
    );
    expect(read.map(({ sentence: { opens, ends } }) => [opens, ends])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('say where they are not all', () => {
    const many = articleFigures(articleOf('Nine were hurt. '.repeat(3_000)));
    expect(many.isComplete).toBe(false);
    expect(many.figures.length).toBeGreaterThan(1_000);
    expect(articleFigures(articleOf(LEAD)).isComplete).toBe(true);
  });

  it.each([
    ['blocks of two lines', (name: string) => `Boat ${name} sank.\nMen of ${name} swam.\n\n`],
    ['one long paragraph', (name: string) => `Boat ${name} sank. Men of ${name} swam. `],
  ])('are read in the first 10,000 sentences, however many come after: %s', (_, pieceOf) => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    onTestFinished(() => {
      segment.mockRestore();
    });
    const [some, more] = [6_000, 24_000].map((times) => {
      segment.mockClear();
      const pieces = Array.from({ length: times }, (__, nth) =>
        pieceOf(
          `${nth + 10_000}`.replaceAll(/\d/gu, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit))),
        ),
      );
      const read = articleFigures(articleOf(`Nine men died.\n\n${pieces.join('')}`));
      expect([read.isComplete, read.figures.length]).toEqual([false, 1]);
      return segment.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    });
    expect(some).toBeGreaterThan(100_000);
    expect(more).toBe(some);
  });

  it('stand in their sentence, and in reading order, whatever the text', () => {
    const piece = constantFrom(
      ...'killed wounded two 1,793 29 to 39 people and , . – ( ) “ at least several hundred a man himself of the in 2031 who were 🙂 ٣ shot said'.split(
        ' ',
      ),
      'including three',
      'four alone',
      '12-year-old',
      '20-hour siege',
      '\n\n',
    );
    const inPlace = property(array(piece, { maxLength: 60 }), (pieces) => {
      const article = articleOf(pieces.join(' '), { language: 'en', title: 'untitled' });
      let before = 0;
      for (const { start, end, sentence, min, max } of articleFigures(article).figures) {
        expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(min).toBeLessThanOrEqual(max);
        before = sentence.start;
      }
    });
    assert(inPlace);
  });
});
