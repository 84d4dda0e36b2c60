import { describe, expect, it } from 'vitest';
import { answerText, incidentText, shown } from '../../src/cli/terminal.ts';
import type { EngineAnswer } from '../../src/engine/engine.ts';
import { engineOf } from '../filled-engine.ts';
import { incidentNamed } from '../incident-headers.ts';

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
const nothing: EngineAnswer = {
  question: 'Who?',
  asked: 'Who?',
  answered: false,
  hasWords: true,
  excerpts: [],
  missing: [],
  elsewhere: [],
  readings: [],
  shown: 3,
  likened: [],
  widened: [],
  spellings: [],
  onOthers: [],
  incidents: [],
};

function answered(
  question: string,
  files: Readonly<Record<string, string>> = { 'ferry.md': FERRY },
  style = plain,
): Promise<string> {
  return engineOf(files)
    .ask(question, {})
    .then(({ answer }) => answerText(answer, style));
}

function tollOf(toll: string, published = '2031-02-03'): string {
  return `---\npublished: ${published}\nincident: Siege\n---\n${toll} people were killed in the siege.\n`;
}

describe('answerText', () => {
  it('ends with what the articles differ in', async () => {
    const files = { 'a.md': tollOf('Eight'), 'b.md': tollOf('Six') };
    expect((await answered('How many people were killed?', files)).split('\n').at(-1)).toBe(
      'The articles differ (killed: total): “Eight” in a.md, “Six” in b.md.',
    );
  });

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

  it('says beside a quote what its page has taken back', async () => {
    const note = 'Correction: An earlier version said that ten passengers were hurt.';
    const files = { 'ferry.md': `Twelve passengers were hurt at dawn.\n\n${note}\n` };
    expect(await answered('How many passengers were hurt?', files)).toContain(
      `   “Twelve passengers were hurt at dawn.”\n   Corrected: “${note}”`,
    );
  });

  it('names the file, and says that the date is not known, where nothing else is', async () => {
    expect(
      await answered('Which trains stopped?', { 'ferry.md': 'All trains stopped.\n' }),
    ).toContain('   date unknown · ferry.md, paragraph 1\n   “All trains stopped.”');
  });

  it('names the other files with the text, and those with nearly the same', async () => {
    const head = '---\ntitle: Ferry\nincident: Ferry\n---\n';
    const body = 'The ferry ran aground. Twelve passengers were hurt. Tugs came.\n';
    const text = await answered('How many passengers were hurt?', {
      'a.md': head + body,
      'b.md': `---\nsource: Coast Post\nincident: Ferry\n---\n${body}`,
      'c.md': head + body.replace('. Tugs', '; tugs').replace('The ferry', 'Ferry'),
    });
    expect(text).toContain(
      '   The same text in: Coast Post (b.md)\n   Nearly the same text in: c.md\n   “',
    );
    expect(text).not.toContain('\n2. ');
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
      { length: 30 },
      (_, nth) => `Wagon ${nth} stood in the yard all day.`,
    );
    const text = await answered('Where stood wagon 10?', { 'ferry.md': sentences.join(' ') });
    expect(text).toMatch(/\n {3}\[…\] “.*” \[…\]$/u);
  });

  it('says with an answer which word no article has, by itself or another', () => {
    expect(answerText({ ...nothing, answered: true, untold: ['guards'] }, plain)).toContain(
      'No article holds "guards".',
    );
  });

  it('says that the articles do not answer, and what they do not hold', () => {
    const answer = {
      ...nothing,
      missing: ['Paris', 'so\u0007on', 'bishop'],
      elsewhere: ['Tallow'],
      otherPlace: 'Vess\u0007by',
    };
    expect(answerText(answer, plain)).toBe(
      [
        'The articles do not answer this.',
        'No article holds "Paris", "soon" or "bishop".',
        'The article that fits best does not hold "Tallow".',
        'The article that fits best is on an event in Vessby.',
      ].join('\n'),
    );
  });

  it('says how a question in another language was read', () => {
    const answer = { ...nothing, readAs: 'how many dead' };
    expect(answerText(answer, plain)).toContain('Read as: "how many dead".');
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

  it('says where it found a name only by its part or the whole, and only of an answer', () => {
    const widened = [
      { written: 'NFU', as: 'Rike Brigade', relation: 'part' },
      { written: 'Tveit Crew', as: 'NFU', relation: 'whole' },
    ] as const;
    expect(answerText({ ...nothing, answered: true, widened }, plain)).toBe(
      [
        'Also found by "Rike Brigade", which is a part of "NFU".',
        'Also found by "NFU", of which "Tveit Crew" is a part.',
      ].join('\n'),
    );
    expect(answerText({ ...nothing, widened }, plain)).not.toContain('Also found');
  });

  it('names other spellings of a name that no article holds', () => {
    const spellings = [{ written: 'Tweit', alike: ['Tveit', 'Tve\u0007it'] }];
    expect(answerText({ ...nothing, missing: ['Tweit'], spellings }, plain)).toContain(
      '\nSpelled like "Tweit" in the articles: "Tveit" or "Tveit".',
    );
  });

  it('says which quotes are on other incidents than the first, and only of an answer', () => {
    const found = { ...nothing, answered: true };
    expect(answerText({ ...found, onOthers: [3] }, plain)).toBe(
      'Quote 3 is from a report on another incident than quote 1.',
    );
    expect(answerText({ ...found, onOthers: [2, 3] }, plain)).toBe(
      'Quotes 2 and 3 are from reports on other incidents than quote 1.',
    );
    expect(answerText({ ...nothing, onOthers: [2, 3] }, plain)).not.toContain('incident');
  });

  it('names the incidents that fit equally well, and only of an answer', () => {
    const incidents = [incidentNamed(fire.name, { date: fire.date }), incidentNamed('Ri\u0007ot')];
    expect(answerText({ ...nothing, answered: true, incidents }, plain)).toBe(
      [
        'The question fits several incidents about equally well:',
        '  Fire in Ostmark · presumed 6 May 2031',
        '  Riot',
        'The quotes may be on different ones: choose with --incident.',
      ].join('\n'),
    );
    expect(answerText({ ...nothing, incidents }, plain)).not.toContain('incidents');
  });
});

const fire = {
  id: 'x',
  name: 'Fire in Ostmark',
  date: { day: '2031-05-06', presumed: true },
  articles: [
    {
      id: 'x',
      path: 'a.md',
      title: 'Fi\u001bre',
      bodyStart: 0,
      source: 'Post',
      published: '2031-05-07',
      copies: [{ path: 'b.md', title: 'Blaze', bodyStart: 0 }],
    },
  ],
};

describe('incidentText', () => {
  it('is its name and day, then all its files with what is known of them', () => {
    expect(incidentText(fire, plain)).toBe(
      [
        'Fire in Ostmark · presumed 6 May 2031',
        '  Fire',
        '    Post · 7 May 2031 · a.md',
        '  Blaze',
        '    date unknown · b.md',
      ].join('\n'),
    );
  });

  it('has the name in bold where there is color', () => {
    expect(incidentText(fire, { color: true })).toContain('\u001b[1mFire in Ostmark · ');
  });
});

describe('shown', () => {
  it('keeps line breaks and tabs, and no character that steers a terminal', () => {
    expect(shown('a\tb\r\nc\u0007\u009b1m')).toBe('a\tb\nc1m');
  });

  it('keeps letters of either direction, and nothing that turns their order', () => {
    expect(shown('\u202e3 killed\u202c \u2067עיר\u2069 \u200fشهر\u061c')).toBe('3 killed עיר شهر');
  });
});
