import { afterEach, expect, it } from 'vitest';
import { InProcessEngine } from '../../src/engine/in-process-engine.ts';
import { articleFrom } from '../../src/library/read-article.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';
import { dotCharts } from '../services.ts';
import { connected, idris, mara, seen, type Connected, type Seen } from '../local-bot.ts';

/** Every command, option and button, used as on Discord; what passes here Discord's description allows. */
let running: Connected | undefined;

async function start(engine = manyReports()): Promise<Connected> {
  running = await connected({ engine });
  return running;
}

afterEach(async () => {
  const violations = running?.local.core.violations ?? [];
  await running?.stop();
  running = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

/** Twelve invented reports, one of them long. */
function manyReports(): InProcessEngine {
  const engine = new InProcessEngine();
  const add = (path: string, text: string): void =>
    engine.follow({ kind: 'added', article: articleFrom(path, plainText.read(Buffer.from(text))) });
  for (let nth = 1; nth <= 11; nth += 1)
    add(
      `report-${nth}.md`,
      `---\ntitle: Bridge report ${nth}\nsource: ${nth % 2 ? 'Coast Post' : 'Harbour Gazette'}\npublished: 2022-02-${10 + nth}\n---\nThe bridge at Lorn was closed for ${nth} days after the flood.`,
    );
  const paragraphs = Array.from({ length: 40 }, (_, nth) =>
    `Chapter ${nth + 1} of the inquiry heard how the water rose that night and who gave warning. `.repeat(
      3,
    ),
  );
  add(
    'inquiry.md',
    `---\ntitle: The inquiry in full\nsource: Coast Post\n---\n${paragraphs.join('\n\n')}`,
  );
  engine.loaded([]);
  return engine;
}

function press(
  { acting }: Connected,
  { message, buttons }: Seen,
  label: string,
  who = mara,
): Promise<Seen> {
  const found = [...buttons].find(([name]) => name.includes(label));
  if (!found) throw new Error(`no button "${label}" among ${[...buttons.keys()].join(', ')}`);
  return seen(acting.component(who, message, found[1]));
}

it('pages of a public search open for the clicker alone, and turn in place from there', async () => {
  const connection = await start();
  const first = await connection.see('search', { words: 'bridge lorn' });
  expect(first.text).toContain('11 passages with all the words.');
  expect(first.text).toContain('Page 1 of 3');
  const second = await press(connection, first, 'Next', idris);
  expect([second.text.includes('Page 2 of 3'), second.message.onlyFor]).toEqual([
    true,
    idris.userId,
  ]);
  const third = await press(connection, second, 'Next', idris);
  expect([third.text.includes('Page 3 of 3'), third.message.id]).toEqual([true, second.message.id]);
  const back = await press(connection, third, 'Previous', idris);
  expect(back.text).toContain('Page 2 of 3');
  expect(connection.local.core.messages.get(first.message.id)?.components).toEqual(
    first.message.components,
  );
});

it('a search in private is seen by the asker alone', async () => {
  const { see } = await start();
  expect((await see('search', { words: 'bridge', private: true })).isPrivate).toBe(true);
});

it('a timeline comes with its picture on every page, and a click on a date leads to its article', async () => {
  const engine = new InProcessEngine();
  const text = `---\ntitle: Bridge\nsource: Coast Post\nurl: https://coast.example/b\npublished: 2022-02-14\n---\n${[
    'Monday',
    'Saturday',
    'Friday',
    'Thursday',
    'Tuesday',
  ]
    .map((day) => `The bridge of Lorn was closed on ${day}.`)
    .join('\n\n')}`;
  engine.follow({
    kind: 'added',
    article: articleFrom('bridge.md', plainText.read(Buffer.from(text))),
  });
  engine.loaded([]);
  running = await connected({ engine, charts: dotCharts });
  const first = await running.see('timeline', { incident: 'bridge' });
  expect(first.text).toContain('5 dated sentences on the incident.');
  expect(first.text).toContain('The bridge of Lorn was closed on **Tuesday**.');
  const second = await press(running, first, 'Next');
  expect(second.text).toContain('Page 2 of 2');
  const third = await press(running, second, 'Previous', mara);
  expect(third.text).toContain('Page 1 of 2');
  for (const { message } of [first, second, third])
    expect(message.attachments.map(({ upload }) => upload.name)).toEqual(['timeline.png']);
  const opened = await press(running, first, 'Context 2');
  expect(opened.text).toContain('**The bridge of Lorn was closed on Thursday.**');
});

it('a question to one source gets quotes of that source alone', async () => {
  const { see } = await start();
  const { text } = await see('ask', {
    question: 'How many days was the bridge closed?',
    source: 'Coast Post',
  });
  expect(text).toContain('source: Coast Post');
  expect(text).not.toContain('Harbour Gazette');
});

it('sources are offered while typing', async () => {
  const { acting } = await start();
  const typed = { question: 'x', source: 'harb' };
  const outcome = await acting.complete(mara, 'ask', typed, 'source').outcome;
  expect(outcome).toEqual({
    kind: 'choices',
    choices: [{ name: 'Harbour Gazette', value: 'Harbour Gazette' }],
  });
});

it('the list of articles has pages', async () => {
  const connection = await start();
  const first = await connection.see('articles list');
  expect([first.isPrivate, first.text.includes('Bridge report 11')]).toEqual([true, true]);
  const second = await press(connection, first, 'Next');
  expect([second.message.id, second.text.includes('The inquiry in full')]).toEqual([
    first.message.id,
    true,
  ]);
});

it('an article is picked by title, read page by page, and taken as a file', async () => {
  const connection = await start();
  const outcome = await connection.acting.complete(
    mara,
    'articles read',
    { article: 'inquiry' },
    'article',
  ).outcome;
  const [row] = outcome.kind === 'choices' ? outcome.choices : [];
  const first = await connection.see('articles read', { article: String(row?.value) });
  expect(first.text).toContain('Chapter 1 of the inquiry');
  const second = await press(connection, first, 'Next');
  expect([second.message.id, second.text.includes('Page 2 of')]).toEqual([first.message.id, true]);
  const file = await press(connection, second, 'file');
  const [attachment] = file.message.attachments;
  expect(Buffer.from(attachment?.upload.bytes ?? []).toString()).toMatch(
    /^Chapter 1 of the inquiry[^]*Chapter 40/u,
  );
});

it('an article can be named by words of its title', async () => {
  const { see } = await start();
  expect((await see('articles read', { article: 'full inquiry' })).text).toContain('Chapter 1 of');
  expect((await see('articles read', { article: 'bridge' })).text).toContain('Several articles');
});

it('a button of an answer opens its article at the words', async () => {
  const connection = await start();
  const answer = await connection.see('ask', {
    question: 'Who gave warning in chapter 33 of the inquiry?',
  });
  const page = await press(connection, answer, 'Context 1');
  expect(page.text).toMatch(/\*\*Chapter 33 of the inquiry/u);
});

it('a button to an article that is gone says so', async () => {
  const engine = manyReports();
  const connection = await start(engine);
  const answer = await connection.see('ask', {
    question: 'Who gave warning in chapter 33 of the inquiry?',
  });
  const {
    articles: [found],
  } = await engine.suggestArticles('The inquiry in full', {}, 1);
  const read = await engine.read(found?.id ?? '', {});
  if (!read.article) throw new Error('no such article');
  engine.follow({ kind: 'removed', article: read.article });
  engine.loaded([]);
  expect((await press(connection, answer, 'Context 1')).text).toBe(
    'This article is not in the library any more.',
  );
});
