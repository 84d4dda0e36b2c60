import { describe, expect, it } from 'vitest';
import type { Answer } from '../../index/search/answer.ts';
import { answerText } from '../../src/cli/terminal.ts';
import { engineOf } from '../filled-engine.ts';

const FERRY = `---
title: Ferry aground
source: Coast Post
published: 2031-05-03
url: https://coast.example/ferry
---
The ferry ran aground. Twelve passengers were hurt. Tugs came.

Snow fell.
`;
const plain = { color: false };
const nothing: Answer = {
  question: 'Who?',
  answered: false,
  hasWords: true,
  excerpts: [],
  missing: [],
  elsewhere: [],
  readings: [],
  widened: [],
  spellings: [],
  incidents: [],
};

function answered(question: string, files = { 'ferry.md': FERRY }, style = plain): Promise<string> {
  return engineOf(files)
    .ask(question, {})
    .then((answer) => answerText(answer, style));
}

describe('answerText', () => {
  it('shows a quote with its title, source, day, file, paragraph and address', async () => {
    expect(await answered('How many passengers were hurt?')).toBe(
      [
        '1. Ferry aground',
        '   Coast Post · 3 May 2031 · ferry.md, paragraph 1',
        '   https://coast.example/ferry',
        '   “The ferry ran aground. Twelve passengers were hurt. Tugs came.”',
      ].join('\n'),
    );
  });

  it('names the file, and says that the date is not known, where nothing else is', async () => {
    expect(
      await answered('Which trains stopped?', { 'ferry.md': 'All trains stopped.\n' }),
    ).toContain('   date unknown · ferry.md, paragraph 1\n   “All trains stopped.”');
  });

  it('has the answering sentence in bold where there is color', async () => {
    const text = await answered('How many passengers were hurt?', undefined, { color: true });
    expect(text).toContain('\u001b[1mTwelve passengers were hurt.\u001b[22m Tugs came.”');
  });

  it('has no escape sequence where there is no color', async () => {
    expect(await answered('How many passengers were hurt?')).not.toContain('\u001b');
  });

  it('lets no control character of an article reach the terminal', async () => {
    const evil = '---\ntitle: Trains\n---\nAll \u001b[31m trains \u009b1m stopped\r\nat noon.\n';
    const text = await answered('What stopped at noon?', { 'ferry.md': evil });
    expect(text).toContain('trains 1m stopped\nat noon.”');
    expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
  });

  it('marks where the paragraph goes on', async () => {
    const sentences = Array.from(
      { length: 20 },
      (_, nth) => `Wagon ${nth} stood in the yard all day.`,
    );
    const text = await answered('Where stood wagon 10?', { 'ferry.md': sentences.join(' ') });
    expect(text).toMatch(/\n {3}\[…\] “.*” \[…\]$/u);
  });

  it('says that the articles do not answer, and what they do not hold', () => {
    const answer = {
      ...nothing,
      missing: ['Paris', 'so\u0007on', 'bishop'],
      elsewhere: ['Tallow'],
    };
    expect(answerText(answer, plain)).toBe(
      [
        'The articles do not answer this.',
        'No article holds "Paris", "soon" or "bishop".',
        'The article that fits best does not hold "Tallow".',
      ].join('\n'),
    );
  });

  it('says that the nearest passages may be about something else', async () => {
    const text = await answered('Which bishop was hurt by the ferry of Zanzibar?');
    expect(text).toContain('The articles do not answer this.');
    expect(text).toContain('The nearest passages, which may be about something else:\n\n1. Ferry');
  });

  it('says that a question holds no word to look for, and does not decline it', () => {
    expect(answerText({ ...nothing, hasWords: false }, plain)).toBe(
      'The question holds no word to look for: name who, what or where.',
    );
  });

  it('says what it read for a word that is misspelt', () => {
    const readings = [{ written: 'passangers', readAs: 'passengers' }];
    expect(answerText({ ...nothing, readings }, plain)).toContain(
      'No article holds "passangers": read as "passengers".',
    );
  });
});
