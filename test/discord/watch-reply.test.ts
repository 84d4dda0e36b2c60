import { expect, it } from 'vitest';
import type { News, Watch } from '../../src/engine/watch/watches.ts';
import { newsMessage, watchesReply } from '../../src/discord/watch-reply.ts';
import { checkChannelMessage } from '../../src/local/checks.ts';
import { articlesIn } from '../filled-engine.ts';
import { faultsOf } from './sendable.ts';

const WATCH: Watch = {
  id: 'a'.repeat(16),
  kind: 'words',
  what: 'x',
  name: '*'.repeat(100),
  channel: '830000000000000001',
  by: '810000000000000001',
  at: '2026-11-30T00:00:00.000Z',
  pings: true,
  toldAt: '2026-11-30T00:00:00.000Z',
  failing: { reason: '_'.repeat(200), at: '2026-11-30T00:00:00.000Z' },
};

function newsOf(quote: string, address: string): News {
  const [article] = articlesIn({
    'a.md': `---\ntitle: x\nsource: ${'*'.repeat(90)}\nurl: ${address}\n---\n${quote}`,
  });
  if (!article) throw new Error('no article');
  const change = {
    label: 'attackers taking part: attackers',
    before: '_'.repeat(60),
    after: '*'.repeat(60),
    sources: 12,
    on: '`'.repeat(90),
  };
  return {
    server: '820000000000000001',
    watch: WATCH,
    nonce: 'b'.repeat(16),
    mayBeSent: false,
    quotes: Array.from({ length: 3 }, () => ({
      article,
      quote,
      start: 0,
      end: quote.length,
      paragraph: 1,
    })),
    articles: 200,
    changes: Array.from({ length: 6 }, () => change),
    incident: article.id,
  };
}

it.each([
  ['marks', '*_~`|'.repeat(140), `https://a.example/${'x'.repeat(400)}`],
  ['short lines', 'a\n'.repeat(300).trim(), 'https://a.example/'],
  ['a plain sentence', 'The bridge fell into the river on Saturday.', 'https://a.example/b_(c)'],
])('news of %s are a message that Discord takes', (_, quote, address) => {
  const { content, components } = newsMessage(newsOf(quote, address));
  expect(content.length).toBeLessThanOrEqual(2_000);
  expect(checkChannelMessage({ content, components, flags: 4 }, { files: [] })).toEqual([]);
  expect(content).toMatch(/and 19[7-9] more articles|and 200 more articles/u);
});

it('shows a figure with what it was, and how many sources give it', () => {
  const news = newsOf('The bridge fell into the river on Saturday.', 'https://a.example/');
  const changes = [{ label: 'killed', before: '29', after: '31', sources: 2 }];
  expect(newsMessage({ ...news, changes }).content).toContain('killed: 29 → **31**, two sources');
});

it('lists as many watches as a server may have', () => {
  const faults = faultsOf(watchesReply(Array.from({ length: 25 }, () => WATCH)));
  // channels and people are mentioned on purpose
  expect(faults.filter((fault) => !/^a bare <[#@] /u.test(fault))).toEqual([]);
});
