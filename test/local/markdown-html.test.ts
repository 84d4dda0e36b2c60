import { describe, expect, it } from 'vitest';
import { htmlOf, wordsOf } from '../../src/local/markdown-html.ts';

const context = {
  user: (id: string) => `user ${id}`,
  channel: () => '<desk>',
  now: Date.UTC(2026, 0, 2),
};

describe("Discord's Markdown", () => {
  it.each([
    ['> quote\n-# small', '<blockquote>quote<br></blockquote><small>small</small>'],
    ['> quote\n### Heading', '<blockquote>quote<br></blockquote><h3>Heading</h3>'],
    ['**1. Title**', '<strong>1. Title</strong>'],
    ['### 2. Title', '<h3>2. Title</h3>'],
    ['**bold**-# no small print', '<strong>bold</strong>-# no small print'],
    ['1. one\n2. two', '<ol start="1"><li>one</li><li>two</li></ol>'],
    ['\\*not bold\\*', '*not bold*'],
  ])('is drawn as Discord does: %j', (markdown, html) => {
    expect(htmlOf(markdown, context)).toBe(html);
  });

  it('names whom and what a text mentions', () => {
    const html = htmlOf('<@810000000000000001> in <#830000000000000001>', context);
    expect(html).toContain('>@user 810000000000000001<');
    expect(html).toContain('>#&lt;desk&gt;<');
  });

  it('dates relatively from now', () => {
    const yesterday = Date.UTC(2026, 0, 1) / 1000;
    expect(wordsOf(htmlOf(`<t:${yesterday}:R>`, context))).toBe('yesterday');
  });

  it('has no picture, wherever one is named', () => {
    const html = htmlOf('<:a:123456789012345678> ![x](https://a.example/b.png)', context);
    expect(html).not.toContain('<img');
  });

  it('does not let the words of a link name another address as one', () => {
    expect(htmlOf('[https://good.example](https://bad.example)', context)).toBe(
      '<a href="https://bad.example" target="_blank" rel="noopener noreferrer">https://good.example</a>',
    );
  });

  it('has its words on one line', () => {
    expect(wordsOf(htmlOf('### A & B\n> "c"', context))).toBe('A & B "c"');
  });
});
