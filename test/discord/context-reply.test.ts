import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../index/article/passages.ts';
import { contextReply } from '../../src/discord/context-reply.ts';
import { contextText } from '../../src/discord/context-pages.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { articlesIn } from '../filled-engine.ts';
import { files } from './random.ts';
import { plain, textsOf, wholeText } from './reading.ts';
import { faultsOf } from './sendable.ts';
import { sharedPost } from './shared-post.ts';

const runs = { numRuns: 40 };

function contextOf(body: string, words: string): string {
  const [article] = articlesIn({ 'a.md': body });
  if (!article) throw new Error('no article');
  const start = article.body.indexOf(words);
  return contextText(article, passagesOf(article), { start, end: start + words.length });
}

function long(name: string): string {
  return Array.from({ length: 40 }, (_, nth) => `${name} ${nth} was a long and quiet night.`).join(
    ' ',
  );
}

const PARAGRAPHS = ['First comes this.', 'Then the mill burned. Nobody saw it.', 'Last was rain.'];

describe('the context of a quote', () => {
  it('is its paragraph and those beside it, with the quote in bold', () => {
    const body = ['Far before.', ...PARAGRAPHS, 'Far behind.'].join('\n\n');
    expect(contextOf(body, 'Then the mill burned.')).toBe(
      [
        '-# paragraph 2\n> First comes this.',
        '-# paragraph 3\n> **Then the mill burned.** Nobody saw it.',
        '-# paragraph 4\n> Last was rain.',
      ].join('\n'),
    );
  });

  it('is shorter where an article begins or ends', () => {
    expect(contextOf('Only this. And that.', 'And that.')).toBe(
      '-# paragraph 1\n> Only this. **And that.**',
    );
  });

  it('shows the sentences nearest to the quote where paragraphs are long, and marks the cuts', () => {
    const shown = contextOf([long('One'), 'The gate fell.', long('Two')].join('\n\n'), 'The gate');
    expect(shown).toContain('> **The gate** fell.');
    expect(shown).toMatch(/> \[…\] One \d+ was/u);
    expect(shown).toContain('One 39 was a long');
    expect(shown).toMatch(/Two 0 was .* \[…\]$/u);
    expect(shown.length).toBeLessThan(2_300);
  });

  it('shows as much as fits of a quote that is longer than a message', () => {
    const body = Array.from({ length: 200 }, (_, nth) => `Day ${nth} was quiet and long.`).join(
      ' ',
    );
    const shown = contextOf(body, body);
    expect(shown).toContain('> **Day 0 was quiet');
    expect(shown).toContain('** […]');
  });

  it('is of any article and any place what Discord takes, word for word', async () => {
    const spots = fc.asyncProperty(files, fc.nat(), fc.nat(), async (given, from, to) => {
      for (const article of articlesIn(given)) {
        const passages = passagesOf(article);
        const passage = passages[from % Math.max(1, passages.length)];
        const sentence = passage?.sentences[to % passage.sentences.length];
        if (!passage || !sentence) continue;
        const at = { start: sentence.start, end: sentence.end };
        const reply = contextReply(
          { article, passages },
          { at, saysUnchanged: true, hasOriginal: true, isPrivate: true },
        );
        expect(faultsOf(reply)).toEqual([]);
        expect(faultsOf(await sharedPost(reply, escaped('_'.repeat(32))))).toEqual([]);
        const shown = textsOf(reply).find((text) => text.includes('paragraph ')) ?? '';
        const quote = escaped(article.body.slice(at.start, at.end)).split(/\r\n|[\r\n]/u);
        for (const line of quote) expect(shown).toContain(line);
        for (const line of shown.split(/\r\n|[\r\n]/u).filter((one) => one.startsWith('> '))) {
          const words = line
            .slice(2)
            .replace(/^\[…\] /u, '')
            .replace(/ \[…\]$/u, '');
          expect(article.body).toContain(plain(words).text);
        }
      }
    });
    await fc.assert(spots, runs);
  });

  it('shows an id as code, so that no part of it is read as bold', () => {
    const [article] = articlesIn({ 'a.md': 'Some words.' });
    if (!article) throw new Error('no article');
    const named = { ...article, id: `_${article.id.slice(1, 5)}__${article.id.slice(7)}` };
    const reply = contextReply(
      { article: named, passages: passagesOf(named) },
      { at: { start: 0, end: 4 }, saysUnchanged: true, hasOriginal: false, isPrivate: true },
    );
    expect(wholeText(reply)).toMatch(/`_\w{4}__[^`\s]+`/u);
    expect(faultsOf(reply)).toEqual([]);
  });

  it('shows words alone that stand in no paragraph, and says so', () => {
    const [article] = articlesIn({ 'a.md': 'Some words.' });
    if (!article) throw new Error('no article');
    const view = { saysUnchanged: true, hasOriginal: false, isPrivate: false };
    const reply = contextReply({ article, passages: [] }, { ...view, at: { start: 0, end: 4 } });
    expect(wholeText(reply)).toContain('These words are no part of the report any more');
    expect(wholeText(reply)).toContain('> **Some**');
  });
});
