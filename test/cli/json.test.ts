import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/cli/json.ts';
import { engineOf } from '../filled-engine.ts';

const BODY = 'A fire broke out. Nine boats sank – 🙂 – before noon. Two were saved.\r\n';

/** The line for a question to an engine over these files, parsed. */
async function lineFor(question: string, files: Readonly<Record<string, string>>) {
  const answer = await engineOf(files).ask(question, {});
  const line: unknown = JSON.parse(answerJson('q1', answer, 1.23456));
  return line;
}

describe('answerJson', () => {
  it('is one line that carries the id, the verdict and the time', async () => {
    const answer = await engineOf({ 'one.md': BODY }).ask('How many boats sank?', {});
    const line = answerJson({ nr: 1 }, answer, 1.23456);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      id: { nr: 1 },
      answered: true,
      missing: [],
      ms: 1.235,
    });
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

  it('names the words that are missing, and what was read for those misspelt', async () => {
    const line = await lineFor('How many sailors of Zanzibar brokke out?', { 'one.md': BODY });
    expect(line).toMatchObject({ answered: false, missing: ['sailors', 'Zanzibar', 'brokke'] });
  });
});
