import { describe, expect, it } from 'vitest';
import { articleFigures } from '../../index/figures/reading/article-figures.ts';
import { answerJson, eventJson, figureJson, incidentJson } from '../../src/cli/json.ts';
import { InProcessEngine } from '../../src/engine/in-process-engine.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { telling } from '../index/figures/comparison/told.ts';

const BODY = 'A fire broke out. Nine boats sank – 🙂 – before noon. Two were saved.\r\n';

/** The line for a question to an engine over these files, parsed. */
async function lineFor(question: string, files: Readonly<Record<string, string>>) {
  const { answer } = await engineOf(files).ask(question, {});
  const line: unknown = JSON.parse(answerJson('q1', answer, 1.23456));
  return line;
}

function fireOf(town: string): string {
  return `---\ntitle: Fire\nincident: ${town}\n---\nThree were hurt in the fire of ${town}.\n`;
}

function tollOf(source: string, toll: string): string {
  return `---\nsource: ${source}\npublished: 2031-02-03\nincident: Siege\n---\n${toll} people were killed in the siege.\n`;
}

function killed(day: string): string {
  return `---\npublished: 2031-06-20\nincident: Mill\n---\nNine were killed in the mill of Brennal on ${day}.\n`;
}

describe('answerJson', () => {
  it('says where articles differ on the figure asked for, and nothing where they do not', async () => {
    const files = { 'a.md': tollOf('A', 'Eight'), 'b.md': tollOf('B', 'Six') };
    const start = files['a.md'].indexOf('Eight');
    expect(await lineFor('How many people were killed?', files)).toMatchObject({
      differs: {
        measure: 'killed',
        group: 'total',
        kind: 'differs',
        figures: [
          { article: 'a.md', start, end: start + 'Eight'.length, quote: 'Eight' },
          { article: 'b.md', quote: 'Six' },
        ],
      },
    });
    const same = { ...files, 'b.md': tollOf('B', 'In all, eight') };
    expect(await lineFor('How many people were killed?', same)).not.toHaveProperty('differs');
  });

  it('gives the latest figures where all that is known is asked for, each at its place', async () => {
    const files = {
      'a.md': tollOf('A', 'Eight'),
      'b.md': tollOf('B', 'When it ended, eight').replace('02-03', '02-05'),
    };
    const start = files['b.md'].indexOf('eight');
    expect(await lineFor('What do we know about the siege?', files)).toMatchObject({
      figures: [
        { label: 'killed', article: 'b.md', start, end: start + 5, quote: 'eight', sources: 2 },
      ],
    });
    expect(await lineFor('Where was the siege?', files)).not.toHaveProperty('figures');
  });

  it('says where two articles put it on different days', async () => {
    const files = { 'a.md': killed('10 June 2031'), 'b.md': killed('11 June 2031') };
    expect(await lineFor('When were nine killed in the mill of Brennal?', files)).toMatchObject({
      differsOnDay: [
        { article: 'a.md', quote: '10 June 2031', date: '2031-06-10', presumed: false },
        { article: 'b.md', quote: '11 June 2031', date: '2031-06-11' },
      ],
    });
  });

  it('is one line that carries the id, the verdict and the time', async () => {
    const { answer } = await engineOf({ 'one.md': BODY }).ask('How many boats sank?', {});
    const line = answerJson({ nr: 1 }, answer, 1.23456);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      id: { nr: 1 },
      answered: true,
      missing: [],
      ms: 1.235,
    });
  });

  it('explains where that was asked for', async () => {
    const engine = engineOf({ 'one.md': BODY });
    const question = 'How many boats sank in Vessby?';
    const { answer } = await engine.ask(question, {}, { explain: true });
    const line: unknown = JSON.parse(answerJson(1, answer, 1));
    expect(line).toMatchObject({
      explanation: {
        decision: { isAnswered: false, absent: ['Vessby'] },
        passages: [{ path: 'one.md', paragraph: 1 }],
      },
    });
    const plain = answerJson(1, (await engine.ask(question, {})).answer, 1);
    expect(JSON.parse(plain)).not.toHaveProperty('explanation');
  });

  it.each([
    ['a bare text', ''],
    ['front matter', '---\ntitle: Harbour – fire\n---\n'],
    ['front matter with CRLF', '---\r\ntitle: Harbour\r\n---\r\n\r\n'],
    ['a byte-order mark', '\uFEFF'],
    ['a byte-order mark and front matter', '\uFEFF---\ntitle: Harbour\n---\n'],
  ])('has offsets into the whole text of a file with %s', async (_, head) => {
    const text = head + BODY;
    const quote = 'A fire broke out. Nine boats sank – 🙂 – before noon. Two were saved.';
    const sentence = 'Nine boats sank – 🙂 – before noon.';
    expect(await lineFor('How many boats sank?', { 'one.md': text })).toMatchObject({
      excerpts: [
        {
          article: 'one.md',
          quote,
          start: text.indexOf(quote),
          end: text.indexOf(quote) + quote.length,
          answer: {
            start: text.indexOf(sentence),
            end: text.indexOf(sentence) + sentence.length,
          },
        },
      ],
    });
  });

  it('says null for what is not known of an article', async () => {
    expect(await lineFor('How many boats sank?', { 'one.md': BODY })).toMatchObject({
      excerpts: [{ title: 'one', source: null, published: null, paragraph: 1 }],
    });
  });

  it('names the other files with the same text', async () => {
    const files = { 'one.md': BODY, 'two.md': `---\nsource: Coast Post\n---\n${BODY}` };
    expect(await lineFor('How many boats sank?', files)).toMatchObject({
      excerpts: [{ article: 'one.md', also: ['two.md'] }],
    });
  });

  it('names the places in other files that say nearly the same', async () => {
    const head = '---\nsource: Coast Post\nincident: Fire\n---\n';
    const edited = `${head}${BODY.replace('A fire', 'A big fire')}`;
    const files = { 'one.md': `---\nincident: Fire\n---\n${BODY}`, 'two.md': edited };
    const line = await lineFor('How many boats sank?', files);
    const copy = edited.slice(head.length).trimEnd();
    expect(line).toMatchObject({
      excerpts: [
        {
          article: 'one.md',
          near: [{ article: 'two.md', start: head.length, end: head.length + copy.length }],
        },
      ],
    });
  });

  it('names the words that are missing, and what was read for those misspelt', async () => {
    const line = await lineFor('How many sailors of Zanzibar brokke out?', { 'one.md': BODY });
    expect(line).toMatchObject({ answered: false, missing: ['sailors', 'Zanzibar'] });
    expect(line).toMatchObject({ readings: [{ written: 'brokke' }] });
  });

  it('names the incidents that fit equally well, by ids that others lead to as well', async () => {
    const files = { 'one.md': fireOf('Vessby'), 'two.md': fireOf('Oldmark') };
    const line = await lineFor('How many were hurt in the fire?', files);
    const [one, two] = articlesIn(files);
    expect(line).toMatchObject({
      incidents: [
        { incident: one?.id, name: one?.incident },
        { incident: two?.id, name: two?.incident },
      ],
    });
  });

  it('names what was found only by a part of it, and other spellings', async () => {
    const { answer } = await engineOf({ 'one.md': BODY }).ask('How many boats sank?', {});
    const widened = [{ written: 'NFU', as: 'Rike Brigade', relation: 'part' }] as const;
    const spellings = [{ written: 'Tweit', alike: ['Tveit'] }];
    const line: unknown = JSON.parse(answerJson(1, { ...answer, widened, spellings }, 1));
    expect(line).toMatchObject({ widened, spellings });
  });
});

/** The lines for the incident of the first of these files, parsed. */
async function linesFor(files: Readonly<Record<string, string>>): Promise<unknown[]> {
  const [first] = articlesIn(files);
  const id = first?.id ?? '';
  const { events = [] } = await engineOf(files).timeline(id, {});
  return events.map((event) => JSON.parse(eventJson(id, event)));
}

describe('eventJson', () => {
  const bodies = {
    'a.md': '---\npublished: 2031-06-12\nincident: Fire\n---\nAgain. It burned on Wednesday.\n',
    'b.md': 'It burned last week, they say. It was sold in May 2031.\n',
    'c.md': '---\npublished: 2031-06-13\nincident: Fire\n---\nIt burned on Wednesday.\n',
  };

  it('names the places in other files that say the very same', async () => {
    const { 'a.md': a, 'c.md': c } = bodies;
    const quote = 'It burned on Wednesday.';
    expect(await linesFor({ 'a.md': a, 'c.md': c })).toMatchObject([
      {
        article: 'a.md',
        start: a.indexOf(quote),
        end: a.indexOf(quote) + quote.length,
        same: [{ article: 'c.md', start: c.indexOf(quote), end: c.indexOf(quote) + quote.length }],
      },
    ]);
  });

  it('gives as much of a date as its words do', async () => {
    const { 'b.md': b } = bodies;
    expect(await linesFor({ 'b.md': b })).toMatchObject([
      { date: '2031-05', from: '2031-05-01', to: '2031-05-31', precision: 'month' },
      { date: null, from: null, to: null, precision: 'unknown', words: 'last week' },
    ]);
    expect(await linesFor({ 'b.md': `---\npublished: 2031-06-12\n---\n${b}` })).toMatchObject([
      { date: null, from: '2031-06-02', to: '2031-06-08', precision: 'period', presumed: true },
      { date: '2031-05', precision: 'month', presumed: false },
    ]);
  });
});

describe('incidentJson', () => {
  it('is one line that names all files, copies among them', () => {
    const copies = [{ path: 'b.md', title: 'B', bodyStart: 0 }];
    const line = incidentJson({
      id: 'x'.repeat(16),
      name: 'Fire in\nOstmark',
      date: { day: '2031-05-06', presumed: true },
      place: 'Ostmark',
      articles: [
        { id: 'x'.repeat(16), path: 'a.md', title: 'A', bodyStart: 0, copies },
        { id: 'y'.repeat(16), path: 'c.md', title: 'C', bodyStart: 0, copies: [] },
      ],
    });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      incident: 'x'.repeat(16),
      name: 'Fire in\nOstmark',
      date: '2031-05-06',
      presumed: true,
      place: 'Ostmark',
      articles: ['a.md', 'b.md', 'c.md'],
    });
  });

  it('says null for a date and a place that are not known', () => {
    const line: unknown = JSON.parse(incidentJson({ id: 'x', name: 'Fire', articles: [] }));
    expect(line).toMatchObject({ date: null, presumed: false, place: null });
  });
});

describe('figureJson', () => {
  it('says that a figure stands beside a picture', () => {
    const beside = { words: '29', isPart: true, isCaption: true };
    const { article, figures } = telling('a.md', undefined, 'By then 29 were dead.', beside);
    expect(figures.map((figure): unknown => JSON.parse(figureJson(article, figure)))).toMatchObject(
      [{ part: true, caption: true }],
    );
  });

  it('says that the words deny a figure, and who does', () => {
    const denied = { words: '40', isDenied: true as const, attribution: { start: 0, end: 12 } };
    const { article, figures } = telling('a.md', undefined, 'The ministry denied 40 dead.', denied);
    expect(figures.map((figure): unknown => JSON.parse(figureJson(article, figure)))).toMatchObject(
      [{ denied: true, attribution: 'The ministry' }],
    );
  });

  it('has null for no upper bound, and the words that make the figure less than certain', () => {
    const body = 'At least 29 are feared dead, a guard said.';
    const { article, figures } = telling('a.md', undefined, body, {
      words: 'At least 29',
      qualifier: 'at least',
      max: Infinity,
      hedge: { start: 16, end: 22 },
      attribution: { start: 29, end: 41 },
    });
    const file = { ...article, bodyStart: 7 };
    expect(figures.map((figure): unknown => JSON.parse(figureJson(file, figure)))).toMatchObject([
      {
        min: 29,
        max: null,
        start: 7,
        end: 7 + body.length,
        quote: body,
        figure: { start: 7, end: 18 },
        hedge: 'feared',
        attribution: 'a guard said',
      },
    ]);
  });
});

describe('a place in a file whose text is another', () => {
  const files = {
    'a.md': `---\nsource: A\npublished: 2031-06-12\nincident: Siege\n---\nEight people were killed on 11 June 2031.\n`,
    'b.md': `---\nsource: B\npublished: 2031-06-12\nincident: Siege\n---\nSix people were killed on 11 June 2031.\n`,
  };
  const [plain, other] = articlesIn(files);
  if (!plain || !other) throw new Error('two files are two articles');
  const made = { ...other, bodyStart: undefined };
  const engine = new InProcessEngine();
  for (const article of [plain, made]) engine.follow({ kind: 'added', article });
  engine.loaded([]);
  const head = files['a.md'].indexOf('Eight');

  it('says so in an answer, with offsets into the article’s own text', async () => {
    const { answer } = await engine.ask('How many people were killed?', {});
    const line: unknown = JSON.parse(answerJson(1, answer, 1));
    expect(line).toMatchObject({
      excerpts: [
        { article: 'a.md', start: head, answer: { start: head } },
        { article: 'b.md', text: 'stored', start: 0, answer: { start: 0 } },
      ],
      differs: {
        figures: [
          { article: 'a.md', start: head },
          { article: 'b.md', text: 'stored', start: 0 },
        ],
      },
    });
    expect(line).not.toHaveProperty('excerpts[0].text');
    expect(line).not.toHaveProperty('differs.figures[0].text');
  });

  it('says so of events and figures', async () => {
    const timeline = await engine.timeline(made.id, {});
    const events = timeline.events
      ?.flatMap((event) => [event, ...(event.tellings ?? [])])
      .map((event): unknown => JSON.parse(eventJson('x', event)));
    expect(events).toMatchObject([
      { article: 'a.md', start: head },
      { article: 'b.md', text: 'stored', start: 0 },
    ]);
    const [figure] = articleFigures(made).figures;
    if (!figure) throw new Error('no figure');
    expect(JSON.parse(figureJson(made, figure))).toMatchObject({
      text: 'stored',
      start: 0,
      figure: { start: 0, end: 'Six'.length },
    });
    expect(JSON.parse(figureJson({ ...made, bodyStart: 7 }, figure))).not.toHaveProperty('text');
  });
});
