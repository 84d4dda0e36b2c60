import { afterEach, describe, expect, it } from 'vitest';
import { quote } from '../../commands/quote.ts';
import { articleFrom } from '../../src/library/read-article.ts';
import { plainText } from '../../src/library/readers/plain-text.ts';
import { connected, idris, mara, noor, seen, type Connected, type Seen } from '../local-bot.ts';
import { engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';
import { teamLibrary } from '../team-bot.ts';
import { tempFolder } from '../temp-folder.ts';
import { wholeText } from '../discord/reading.ts';

const TITLE = 'Mill fire in Vessby';
const HEAD = `---\ntitle: ${TITLE}\nsource: Coast Post\nurl: https://coast.example/mill\npublished: 2031-05-03\n---\n`;
const MILL = `${HEAD}A fire broke out in the mill of Vessby.\n\nNine millers were hurt, the fire brigade said.\n\nThe mill is closed for a month.`;

let bot: Connected | undefined;

afterEach(async () => {
  const violations = bot?.local.core.violations ?? [];
  await bot?.stop();
  bot = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

async function start(folder: Readonly<Record<string, string>> = { 'mill.md': MILL }) {
  const team = teamLibrary(await tempFolder(), { folder });
  bot = await connected(team);
  return { ...team, connection: bot };
}

function press({ acting }: Connected, from: Seen, label: string, who = mara): Promise<Seen> {
  const found = [...from.buttons].find(([name]) => name.includes(label));
  if (!found) throw new Error(`no "${label}" among ${[...from.buttons.keys()].join(', ')}`);
  return seen(acting.component(who, from.message, found[1]));
}

function idShownIn({ text }: Seen): string {
  return /id for \/quote: `([^`]+)`/u.exec(text)?.[1] ?? '';
}

/** Adds this text to the server's own articles, and gives back the id of a quote from it. */
async function addedAndQuoted(connection: Connected, words: string): Promise<string> {
  const file = { name: 'harbour.txt', bytes: Buffer.from(HARBOUR), contentType: 'text/plain' };
  await press(connection, await connection.see('library add', { file }), 'Add');
  const found = await connection.see('search', { words });
  return idShownIn(await press(connection, found, 'Context 1'));
}

const HARBOUR =
  'Fire at the harbour\n\nThe harbour of Port Sallow was closed after a fire on Monday. Two tugs sank.\n\nThe harbour master said that the cause of the fire was not known yet, and that it would take weeks to raise the tugs from the bed of the harbour.';

function millFile(text: string) {
  return articleFrom('mill.md', plainText.read(Buffer.from(text)));
}

describe('Context below an answer', () => {
  it('shows the paragraphs around the quote to the clicker alone, and leads on into the article', async () => {
    const { connection } = await start();
    const answer = await connection.see('ask', { question: 'How many millers were hurt?' });
    const context = await press(connection, answer, 'Context 1', idris);
    expect(context.message.onlyFor).toBe(idris.userId);
    expect(context.text).toContain('A fire broke out in the mill of Vessby.');
    expect(context.text).toContain('> **Nine millers were hurt, the fire brigade said.**');
    expect(context.text).toContain('The mill is closed for a month.');
    expect(JSON.stringify(context.message.components)).toContain(
      'https://coast.example/mill#:~:text=Nine%20millers',
    );
    const article = await press(connection, context, 'Read on in the article', idris);
    expect(article.text).toContain('**Nine millers were hurt, the fire brigade said.**');
    const next = await press(connection, context, 'Share', idris);
    expect(next.text).toBe('Shared in the channel.');
  });

  it('works after a restart', async () => {
    const { connection } = await start();
    const answer = await connection.see('ask', { question: 'How many millers were hurt?' });
    await connection.restart();
    expect((await press(connection, answer, 'Context 1')).text).toContain('**Nine millers');
  });
});

describe('/quote', () => {
  it('shows the quote of an id again, for all, and says that it is unchanged', async () => {
    const { connection } = await start();
    const found = await connection.see('search', { words: 'millers' });
    const id = idShownIn(await press(connection, found, 'Context 1'));
    const again = await connection.see('quote', { id }, idris);
    expect(again.text).toContain('Unchanged');
    expect(again.text).toContain('**Nine millers were hurt, the fire brigade said.**');
    expect(again.isPrivate).toBe(false);
    expect([...again.buttons.keys()]).toContain('Delete');
    expect(idShownIn(again)).toBe(id);
    const own = await connection.see('quote', { id, private: true });
    expect([own.isPrivate, [...own.buttons.keys()].includes('Share in the channel')]).toEqual([
      true,
      true,
    ]);
  });

  it('says that the file of a quote has another text by now, and leads to it', async () => {
    const { connection, engine } = await start({ 'mill.md': MILL, 'rain.md': 'It rained.' });
    const found = await connection.see('search', { words: 'millers' });
    const id = idShownIn(await press(connection, found, 'Context 1'));
    engine.follow({ kind: 'removed', article: millFile(MILL) });
    engine.loaded([]);
    expect((await connection.see('quote', { id })).text).toContain(
      'No article in this library has this quote',
    );
    engine.follow({ kind: 'added', article: millFile(MILL.replace('Nine', 'Ten')) });
    engine.loaded([]);
    const changed = await connection.see('quote', { id });
    expect(changed.text).toContain('The file of this quote was changed since.');
    const now = await press(connection, changed, 'As it is now');
    expect(now.text).toContain('Ten millers were hurt');
  });

  it('says that an article was removed, shows it still, and nothing of it once it is deleted', async () => {
    const { connection } = await start();
    const id = await addedAndQuoted(connection, 'tugs sank');
    expect((await connection.see('quote', { id })).text).toContain('Unchanged');
    const list = await connection.acting.complete(
      mara,
      'library remove',
      { article: '' },
      'article',
    ).outcome;
    const [row] = list.kind === 'choices' ? list.choices : [];
    const article = String(row?.value);
    await press(connection, await connection.see('library remove', { article }), 'Remove');
    const removed = await connection.see('quote', { id });
    expect(removed.text).toMatch(/\*\*This article was removed from the library on \d+ \w+ \d{4}/u);
    expect(removed.text).toContain('Two tugs sank.');
    expect([...removed.buttons.keys()]).not.toContain('Read on in the article');
    await connection.restart();
    expect((await connection.see('quote', { id })).text).toContain('was removed');
    await connection.see('library restore', { article });
    expect((await connection.see('quote', { id })).text).toContain('Unchanged');
    await press(connection, await connection.see('library remove', { article }), 'Remove');
    await press(connection, await connection.see('library delete', { article }), 'Delete for good');
    expect((await connection.see('quote', { id })).text).toContain('No article in this library');
  });

  it('gives the original of an article of the server as it came, and to no other server', async () => {
    const { connection } = await start();
    const id = await addedAndQuoted(connection, 'tugs sank');
    const again = await connection.see('quote', { id });
    const original = await press(connection, again, 'The original as it came');
    expect(original.isPrivate).toBe(true);
    expect(
      original.message.attachments.map(({ upload }) => Buffer.from(upload.bytes).toString()),
    ).toEqual([HARBOUR]);
    const elsewhere = await connection.see('quote', { id }, noor);
    expect(elsewhere.text).toContain('No article in this library has this quote');
    expect(elsewhere.text).not.toContain('tugs');
  });

  it.each([
    ['what?', 'This is no id of a quote'],
    ['abcdefghijklmnop.1.2.abcdef', 'No article in this library has this quote'],
  ])('says of "%s" that it leads nowhere, to the asker alone', async (id, words) => {
    const { connection } = await start();
    const reply = await connection.see('quote', { id });
    expect(reply.text).toContain(words);
    expect(reply.isPrivate).toBe(true);
  });

  it('says that an article has no such place', async () => {
    const engine = engineOf({ 'mill.md': MILL });
    const { articles } = await engine.articles({}, { from: 0, count: 1 });
    const id = articles[0]?.id ?? '';
    const reply = await quote.run(optionsOf({ id: `${id}.0.zzzz.abcdef` }), servicesOf(engine));
    expect(wholeText(reply)).toContain('This article has no such place');
  });
});
