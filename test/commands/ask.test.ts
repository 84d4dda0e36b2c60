import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import type { Reply } from '../../src/discord/command.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import { buttonsOf, quotesOf, textsOf, wholeText } from '../discord/reading.ts';
import { engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';

const FERRY = `---
title: Ferry aground
source: Coast Post
published: 2031-05-03
---
The ferry Aldona ran aground near Port Sallow. Twelve passengers were hurt.
`;
const SANDBANK = `---
title: Sandbank
source: Harbour Gazette
published: 2031-05-04
---
Fifteen passengers of the Aldona were hurt on a sandbank.
`;
const engine = engineOf({ 'ferry.md': FERRY, 'sandbank.md': SANDBANK });
const services = { engine, scope: {} };

function asked(question: string, more: Readonly<Record<string, string | boolean>> = {}) {
  return ask.run(optionsOf({ question, ...more }), services);
}

function quotedIn(reply: Reply): string[] {
  return quotesOf(reply).map(({ text }) => text);
}

function reportOf(source: string): string {
  return `---\nsource: ${source}\n---\nText of ${source}.\n`;
}

/** What a click on the share button of this message does. */
async function shared({ components: message }: Reply) {
  const press = { state: { verb: 'share' }, message, by: 'Ida' };
  const { post = { components: [] } } = (await ask.buttons?.share?.press(press, services)) ?? {};
  return post;
}

describe('/ask', () => {
  it('answers with quotes of all articles', async () => {
    const quotes = quotedIn(await asked('How many passengers were hurt?'));
    expect(quotes.toSorted()).toEqual([
      'Fifteen passengers of the Aldona were hurt on a sandbank.',
      'The ferry Aldona ran aground near Port Sallow. Twelve passengers were hurt.',
    ]);
  });

  it('answers with quotes of one source, in any case, and says which', async () => {
    const reply = await asked('How many passengers were hurt?', { source: ' coast post ' });
    expect(quotedIn(reply)).toEqual([
      'The ferry Aldona ran aground near Port Sallow. Twelve passengers were hurt.',
    ]);
    expect(textIn(reply.components, PART.filters)).toBe('source: coast post');
  });

  it('says that there is no such source, and where to find one', async () => {
    expect(textsOf(await asked('Who was hurt?', { source: 'Nobody' }))).toEqual([
      'No article is of that source: pick one from the list that opens while you type.',
    ]);
  });

  it('does not say so while the library is still being read', async () => {
    const unread = { engine: engineOf({ 'ferry.md': FERRY }, { ready: false }), scope: {} };
    const reply = await ask.run(optionsOf({ question: 'Who?', source: 'Nobody' }), unread);
    expect(wholeText(reply)).not.toContain('No article');
    expect(wholeText(reply)).toContain('still being read');
  });

  it('takes a blank source for none', async () => {
    const reply = await asked('How many passengers were hurt?', { source: '  ' });
    expect(quotedIn(reply)).toHaveLength(2);
  });

  it.each(['', '  \n '])('asks for a question where it is %j', async (blank) => {
    expect(wholeText(await asked(blank))).toContain('Ask a question, such as');
  });

  it('asks for a question where none was given', async () => {
    expect(wholeText(await ask.run(optionsOf({}), services))).toContain('Ask a question, such as');
  });

  it('declines what no article holds', async () => {
    const reply = await asked('Who is the bishop of Zanzibar?');
    expect(wholeText(reply)).toContain('The articles do not answer this.');
    expect(wholeText(reply)).toContain('No article holds **bishop** or **Zanzibar**.');
  });

  it('reads 200 characters of a question, and no half of one', async () => {
    const reply = await asked(`${'x'.repeat(199)}🙂`);
    expect(textIn(reply.components, PART.asked)).toBe('x'.repeat(199));
  });

  it('is private only where the asker wants it so', () => {
    expect(ask.isPrivate(optionsOf({ private: true }))).toBe(true);
    expect(ask.isPrivate(optionsOf({ private: false }))).toBe(false);
    expect(ask.isPrivate(optionsOf({}))).toBe(false);
  });

  it('suggests the sources that hold what is typed', async () => {
    const typing = { option: 'source', typed: 'gaz' };
    expect(await ask.suggest?.(typing, services)).toEqual([
      { name: 'Harbour Gazette', value: 'Harbour Gazette' },
    ]);
  });

  it('suggests no source whose name Discord does not take', async () => {
    const long = engineOf({ 'a.md': reportOf('x'.repeat(100)), 'b.md': reportOf('x'.repeat(101)) });
    const typing = { option: 'source', typed: '' };
    expect(await ask.suggest?.(typing, { engine: long, scope: {} })).toEqual([
      { name: 'x'.repeat(100), value: 'x'.repeat(100) },
    ]);
  });

  it('suggests at most 25 sources', async () => {
    const files = Array.from({ length: 30 }, (_, nth) => [`${nth}.md`, reportOf(`Post ${nth}`)]);
    const many = { engine: engineOf(Object.fromEntries(files)), scope: {} };
    expect(await ask.suggest?.({ option: 'source', typed: '' }, many)).toHaveLength(25);
  });
});

describe('the share button of /ask', () => {
  it('posts the same quotes, says who shared them, and cannot be shared again', async () => {
    const answer = await asked('How many passengers were hurt?', { private: true });
    const post = await shared(answer);
    expect(quotesOf(post)).toEqual(quotesOf(answer));
    expect(textsOf(post).at(-1)).toBe('-# Shared by Ida');
    expect(buttonsOf(post).some((one) => 'label' in one && one.label?.includes('Share'))).toBe(
      false,
    );
  });

  it('takes the place of the private answer', () => {
    expect(ask.buttons?.share?.inPlace).toBe(true);
  });
});
