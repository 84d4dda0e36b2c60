import { afterEach, describe, expect, it } from 'vitest';
import { exportReply } from '../../src/discord/export-reply.ts';
import { quotesMarkdown } from '../../src/discord/quotes-markdown.ts';
import { engineOf } from '../filled-engine.ts';
import { wholeText } from './reading.ts';
import { headerNamed } from '../headers.ts';
import { connected, idris, mara, seen, type Connected, type Seen } from '../local-bot.ts';

let bot: Connected | undefined;

afterEach(async () => {
  const violations = bot?.local.core.violations ?? [];
  await bot?.stop();
  bot = undefined;
  if (violations.length > 0) throw new Error(`Discord would refuse: ${JSON.stringify(violations)}`);
});

const FILES = {
  'mill.md':
    '---\ntitle: =HYPERLINK("x")\nsource: Coast Post\nurl: https://coast.example/mill\npublished: 2031-05-03\nincident: Mill fire\n---\nA fire broke out in the mill of Vessby on Friday. Nine millers were killed in the fire.',
  'later.md':
    '---\ntitle: After the fire\nsource: Harbour Gazette\npublished: 2031-05-04\nincident: Mill fire\n---\nEleven millers were killed when the mill of Vessby burned on 2 May 2031.',
  'old.md':
    '---\ntitle: Mill\nsource: Coast Post\npublished: 2020-01-01\n---\nThe mill of Vessby is old.',
};

async function exported(command: string, filled: Readonly<Record<string, string>>, who = mara) {
  bot = await connected({ engine: engineOf(FILES) });
  const answer = await bot.see(command, filled);
  const id = answer.buttons.get('Export') ?? '';
  await bot.restart();
  const files = await seen(bot.acting.component(who, answer.message, id));
  return { answer, files, texts: textsOf(files) };
}

function textsOf({ message }: Seen): ReadonlyMap<string, string> {
  return new Map(
    message.attachments.map(({ upload }) => [
      upload.name,
      Buffer.from(upload.bytes).toString('utf8'),
    ]),
  );
}

function rowsOf(csv: string): string[] {
  return csv.replace('\uFEFF', '').trimEnd().split('\r\n');
}

describe('Export', () => {
  it('of a comparison has every quote with its figure, words and place, for the clicker alone', async () => {
    const { files, texts } = await exported('compare', { incident: 'mill fire' }, idris);
    expect(files.message.onlyFor).toBe(idris.userId);
    expect([...texts.keys()]).toEqual(['compare.csv', 'compare.md']);
    const [head = '', ...rows] = rowsOf(texts.get('compare.csv') ?? '');
    expect(head).toBe(
      '"figure","figure in words","sources together","also in","quote","title","source","published","link","article","start","end","id"',
    );
    expect(rows.some((row) => row.includes('"Nine","') && row.includes('"Coast Post"'))).toBe(true);
    expect(rows.some((row) => row.includes('"Eleven","') && row.includes('2031-05-04'))).toBe(true);
    for (const row of rows) {
      const cells = [...row.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell);
      const [quote = '', , , , , path = '', start = '', end = ''] = cells.slice(4);
      const text = Object.entries(FILES).find(([name]) => name === path)?.[1] ?? '';
      expect(text.slice(Number(start), Number(end))).toBe(quote);
      expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
    }
    const markdown = texts.get('compare.md') ?? '';
    expect(markdown).toContain('> “Nine millers were killed in the fire.”');
    expect(markdown).toContain('[page](<https://coast.example/mill#:~:text=Nine%20millers');
    expect(markdown).toMatch(/mill\.md, characters \d+ to \d+ · quote `[\w.-]+`/u);
  });

  it('of a comparison on one figure has that alone', async () => {
    const { texts } = await exported('compare', { incident: 'mill fire', figure: 'how many dead' });
    for (const row of rowsOf(texts.get('compare.csv') ?? '').slice(1))
      expect(row).toMatch(/^"Killed/iu);
  });

  it('of a timeline has every dated sentence in its order, with its day', async () => {
    const { texts } = await exported('timeline', { incident: 'mill fire' });
    expect([...texts.keys()]).toEqual(['timeline.csv', 'timeline.md']);
    const rows = rowsOf(texts.get('timeline.csv') ?? '').slice(1);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row).toContain('"2 May 2031","2031-05-02","2031-05-02"');
    expect(texts.get('timeline.md')).toContain('when: 2 May 2031');
  });

  it('of a search has what its days and its incident leave', async () => {
    const since = await exported('search', { words: 'mill', since: '2031-01-01' });
    expect(rowsOf(since.texts.get('search.csv') ?? '')).toHaveLength(1 + 2);
    await bot?.stop();
    const all = await exported('search', { words: 'mill' });
    expect(rowsOf(all.texts.get('search.csv') ?? '')).toHaveLength(1 + 3);
    expect(all.texts.get('search.md')).toMatch(/^# mill\n/u);
  });
});

it('what is larger than a file of Discord is cut, and it says so', () => {
  const [quote, article] = ['事'.repeat(700), headerNamed('a')];
  const quotes = Array.from({ length: 6_000 }, () => ({ article, quote, start: 0, end: 700 }));
  const reply = exportReply({ name: 'search', title: 'T', quotes });
  for (const { content } of reply.files ?? [])
    expect(Buffer.byteLength(content)).toBeLessThan(10_000_000);
  expect(wholeText(reply)).toContain('3000 quotes');
  expect(wholeText(reply)).toContain('These are the first of them');
});

describe('quotes as Markdown', () => {
  it('show an article’s words as they are, whatever markup is in them', () => {
    const quote = '# A [link](javascript:x) & <b>bold</b> *star*\n=== \n- item &amp; `code`';
    const article = { ...headerNamed('a'), title: '<script>', url: 'https://a.example/<b> c' };
    const said = quotesMarkdown('# T\nwo', [{ article, quote, start: 0, end: quote.length }]);
    expect(said).toContain('# \\# T wo\n');
    expect(said).toContain(
      '> “\\# A \\[link\\](javascript\\:x) \\& \\<b\\>bold\\</b\\> \\*star\\*\n> \\=== \n> \\- item \\&amp; \\`code\\`”',
    );
    expect(said).toContain('*\\<script\\>*');
    expect(said).toContain('[page](<https://a.example/%3Cb%3E%20c');
    expect(said.replaceAll(/\\./gu, '')).not.toContain('<script');
  });

  it('have no link that is none of the web', () => {
    const article = { ...headerNamed('a'), url: 'javascript:alert(1)' };
    expect(quotesMarkdown('T', [{ article, quote: 'x', start: 0, end: 1 }])).not.toContain(
      '[page]',
    );
  });
});
