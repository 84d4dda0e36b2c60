import { describe, expect, it } from 'vitest';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Reply } from '../../src/discord/command.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import { answerReply } from '../../src/discord/reply.ts';
import { searchReply } from '../../src/discord/search-reply.ts';
import type { About, EngineAnswer, SearchResult } from '../../src/engine/engine.ts';
import { articleOf } from '../articles.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { incidentNamed } from '../incident-headers.ts';
import { excerptOf } from './excerpts.ts';
import { buttonsOf, idOf, plain, quotesOf, textsOf, wholeText } from './reading.ts';

const HARBOUR = `---
title: Fire in the harbour of Ostmark
source: Coast Post
published: 2031-05-06
url: https://coast.example/fire
---
A fire broke out in the harbour of Ostmark on Tuesday. Nine boats sank before noon. The crew of the Petrel swam ashore.

The mayor, Ilse Brandt, closed the quay.
`;
const SNOW = 'Snow fell in Tallow.\n\nAll trains stood still there.\n';

const files = { 'harbour.md': HARBOUR, 'snow.md': SNOW };
const engine = engineOf(files);

const about: About = {
  articles: 2,
  passages: 4,
  undated: 0,
  unread: [],
  unreadCount: 0,
  oldest: '2031-05-05',
  newest: '2031-05-06',
};
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
const reading = { done: 1_200, total: 16_000 };
const nothingFound: SearchResult = {
  words: 'gate',
  hasWords: true,
  total: 0,
  inText: 0,
  excerpts: [],
  all: true,
  missing: [],
  isNewestFirst: false,
  faults: [],
};

/** The reply to a question, with something different about it or about the library. */
async function replyTo(
  question: string,
  {
    source,
    isPrivate = false,
    ...different
  }: Partial<About> & { source?: string; isPrivate?: boolean } = {},
) {
  const { answer } = await engine.ask(question, {});
  return answerReply(
    answer,
    { ...about, ...different },
    { isPrivate, ...(source !== undefined && { source }) },
  );
}

/** What people read of a declined answer with these facts. */
function declined(
  facts: Partial<EngineAnswer>,
  different: Partial<About> = {},
  source?: string,
): string {
  const asked = { isPrivate: false, ...(source !== undefined && { source }) };
  return plain(wholeText(answerReply({ ...nothing, ...facts }, { ...about, ...different }, asked)))
    .text;
}

function siege(name: string, day: string, toll: string): string {
  return `---\nsource: ${name}\npublished: ${day}\nincident: Siege\n---\n${toll} people were killed in the siege.\n`;
}

describe('answerReply', () => {
  it('goes on to comparison and timeline where all that is known is asked for', async () => {
    const sieges = engineOf({
      'a.md': siege('A', '2031-02-03', 'Eight'),
      'b.md': siege('B', '2031-02-05', 'When it ended, eight'),
    });
    const { answer } = await sieges.ask('What do we know about the siege?', {});
    const reply = answerReply(answer, about, { isPrivate: false });
    expect(wholeText(reply)).toContain(
      'The latest figures:\nkilled: **eight** in B; another gives the same',
    );
    expect(JSON.stringify(reply.components)).toMatch(/Compare the figures.*Show the timeline/u);
    const { answer: other } = await sieges.ask('Where was the siege?', {});
    expect(wholeText(answerReply(other, about, { isPrivate: false }))).not.toContain('latest');
  });

  it('shows the question as a heading that buttons can read back', async () => {
    const reply = await replyTo('How many *boats* sank?');
    expect(textsOf(reply)[0]).toBe('### How many \\*boats\\* sank?');
    expect(textIn(reply.components, PART.asked)).toBe('How many *boats* sank?');
  });

  it('quotes the paragraph with the answering sentence in bold', async () => {
    expect(quotesOf(await replyTo('How many boats sank?'))).toEqual([
      {
        text: 'A fire broke out in the harbour of Ostmark on Tuesday. Nine boats sank before noon. The crew of the Petrel swam ashore.',
        bold: ['Nine boats sank before noon.'],
        opens: false,
        ends: false,
      },
    ]);
  });

  it('does not say that the articles do not answer, where they do', async () => {
    expect(wholeText(await replyTo('How many boats sank?'))).not.toContain('do not answer');
  });

  it('opens the page of the article at the answering sentence', async () => {
    const [open] = buttonsOf(await replyTo('How many boats sank?'));
    expect(open).toMatchObject({
      label: 'Open at the words',
      url: 'https://coast.example/fire#:~:text=Nine%20boats%20sank%20before%20noon.',
    });
  });

  it('has no link beside a quote whose article has no address', async () => {
    const reply = await replyTo('Which trains stood still?');
    expect(quotesOf(reply).map(({ text }) => text)).toEqual(['All trains stood still there.']);
    expect(buttonsOf(reply).filter((button) => 'url' in button)).toEqual([]);
  });

  it('has a button to each place that says nearly the same, as many as fit into a row', () => {
    const alsoIn = Array.from({ length: 7 }, (_, nth) => ({
      article: articleOf('One came.', { id: `${nth}`.repeat(16), source: `Post ${nth}` }),
      start: 0,
      end: 9,
    }));
    const excerpts = [{ ...excerptOf(['One came.']), alsoIn }];
    const reply = answerReply({ ...nothing, answered: true, excerpts }, about, {
      isPrivate: false,
    });
    expect(buttonState(idOf(reply, '1 in Post 4'))).toEqual({
      verb: 'context',
      page: 0,
      article: '4'.repeat(16),
      start: 0,
      end: 9,
    });
    expect(buttonsOf(reply)).toHaveLength(1 + 5 + 1);
  });

  it('leads from each quote to its place in the article', async () => {
    const [article] = articlesIn(files);
    const state = buttonState(idOf(await replyTo('How many boats sank?'), 'Context 1'));
    expect(state).toEqual({
      verb: 'context',
      page: 0,
      article: article?.id,
      start: 0,
      end: article?.body.indexOf('\n\n'),
    });
  });

  it('can be shared where only the asker sees it', async () => {
    expect(labelsOf(await replyTo('How many boats sank?', { isPrivate: true }))).toEqual([
      'Open at the words',
      'Context 1',
      'Ask on this incident',
      'Share in the channel',
    ]);
    expect(labelsOf(await replyTo('How many boats sank?', { isPrivate: false }))).toEqual([
      'Open at the words',
      'Context 1',
      'Ask on this incident',
    ]);
  });

  it('names the source that alone was asked', async () => {
    const reply = await replyTo('How many boats sank?', { source: 'Coast *Post*' });
    expect(textIn(reply.components, PART.filters)).toBe('source: Coast *Post*');
  });

  it('has no line of filters where nothing was filtered', async () => {
    const reply = await replyTo('How many boats sank?');
    expect(textIn(reply.components, PART.filters)).toBeUndefined();
  });

  it('shortens the name of a source that is too long for a message', async () => {
    const reply = await replyTo('How many boats sank?', { source: 'x'.repeat(300) });
    expect(textIn(reply.components, PART.filters)).toBe(`source: ${'x'.repeat(79)}…`);
    expect(quotesOf(reply)).toHaveLength(1);
  });

  it('says what it read for a word that is misspelt', async () => {
    const text = plain(wholeText(await replyTo('How many boats sank in the harbuur?'))).text;
    expect(text).toContain('No article holds harbuur: read as harbour.');
  });
});

describe('answerReply, where the articles do not answer', () => {
  it('says so', () => {
    expect(wholeText(answerReply(nothing, about, { isPrivate: false }))).toContain(
      '**The articles do not answer this.**',
    );
  });

  it('says so of the one source that was asked', () => {
    expect(declined({}, {}, 'Coast Post')).toContain(
      'The articles of this source do not answer this.',
    );
  });

  it('names the words that no article holds', () => {
    expect(declined({ missing: ['Paris', 'resign', 'so_on'] })).toContain(
      'No article holds Paris, resign or so_on.',
    );
  });

  it('names the words that only other articles hold', () => {
    expect(declined({ elsewhere: ['Tallow'] })).toContain(
      'The article that fits best does not hold Tallow.',
    );
    expect(declined({})).not.toContain('does not hold');
  });

  it('says how a question in another language was read', () => {
    expect(declined({ readAs: 'how many dead' })).toContain('Read as: how many dead.');
  });

  it('says with an answer which word no article has, by itself or another', () => {
    expect(declined({ answered: true, untold: ['guards'] })).toContain('No article holds guards.');
  });

  it('says where the event was that fits best, if another place was asked about', () => {
    expect(declined({ otherPlace: 'Low_Vale' })).toContain(
      'The article that fits best is on an event in Low_Vale.',
    );
    expect(declined({})).not.toContain('event in');
  });

  it('says of the nearest passages that they may be about something else', async () => {
    const reply = await replyTo('Did the mayor of Paris resign?');
    expect(wholeText(reply)).toContain('The nearest passages, which may be about something else:');
    expect(quotesOf(reply)[0]?.text).toBe('The mayor, Ilse Brandt, closed the quay.');
  });

  it('does not speak of passages where it shows none', () => {
    expect(declined({})).not.toContain('passages');
  });

  it('says how many articles were searched, and from when to when', () => {
    expect(declined({})).toContain('Searched: 2 articles, published 5 May 2031 to 6 May 2031.');
  });

  it('counts one article as one, and those without a date', () => {
    const { oldest: _oldest, newest: _newest, ...undated } = about;
    const reply = answerReply(
      nothing,
      { ...undated, articles: 1, undated: 1 },
      { isPrivate: false },
    );
    expect(wholeText(reply)).toContain('Searched: 1 article, 1 without a known date.');
  });

  it('says of which source the searched articles are', () => {
    expect(declined({}, { articles: 1 }, 'Coast *Post*')).toContain(
      'Searched: 1 article of Coast *Post*, published',
    );
  });

  it('does not say so where the question holds no word to look for', () => {
    const text = declined({ hasWords: false });
    expect(text).toContain('The question holds no word to look for: name who, what or where.');
    expect(text).not.toContain('do not answer');
  });

  it('never says so while the library is still being read', () => {
    const text = declined({ missing: ['Paris'] }, { reading }, 'Coast Post');
    expect(text).not.toContain('do not answer');
    expect(text).toContain('Still reading the articles: 1,200 of 16,000 so far.');
    expect(text).toContain(
      'What has been read so far of the articles of this source does not answer this.',
    );
    expect(text).toContain('No article read so far holds Paris.');
    expect(text).toContain('Searched: 2 articles of Coast Post, published');
  });
});

const date = { day: '2031-05-06', presumed: false };
const FIRE = incidentNamed('Fire in *Ostmark*', { date });
const RIOT = incidentNamed('Riot');

describe('answerReply, where several incidents fit', () => {
  const [answered, rivals] = [{ ...nothing, answered: true }, [FIRE, RIOT]];

  it('says so, and has a button for each with its name and day', () => {
    const reply = answerReply({ ...answered, incidents: rivals }, about, { isPrivate: false });
    expect(wholeText(reply)).toContain('fits several incidents about equally well,');
    expect(labelsOf(reply)).toEqual(['Fire in *Ostmark* · 6 May 2031', 'Riot']);
    expect(buttonState(idOf(reply, 'Riot'))).toEqual({ verb: 'incident', article: 'riot' });
  });

  it('has no two buttons that read alike', () => {
    const other = incidentNamed('Riot', { id: 'twin', title: 'Shops looted' });
    const reply = answerReply({ ...answered, incidents: [RIOT, other] }, about, {
      isPrivate: false,
    });
    expect(labelsOf(reply)).toEqual(['Riot · Report 0', 'Riot · Shops looted']);
  });

  it('says nothing of it where one fits best', () => {
    const reply = answerReply(answered, about, { isPrivate: false });
    expect(wholeText(reply)).not.toContain('incident');
    expect(labelsOf(reply)).toEqual([]);
  });

  it('does not say that they fit where the articles do not answer, and has no button for them', () => {
    expect(declined({ incidents: rivals })).not.toContain('incidents fit');
    const reply = answerReply({ ...nothing, incidents: rivals }, about, { isPrivate: false });
    expect(labelsOf(reply)).toEqual([]);
  });

  it('says of a day that was counted that it is presumed', () => {
    const incidents = [{ ...FIRE, date: { day: '2031-05-06', presumed: true } }, RIOT];
    const reply = answerReply({ ...answered, incidents }, about, { isPrivate: false });
    expect(labelsOf(reply)).toEqual(['Fire in *Ostmark* · presumed 6 May 2031', 'Riot']);
  });
});

describe('answerReply of one incident', () => {
  const asked = { isPrivate: false, incident: incidentNamed('Fire', { date, articleCount: 2 }) };
  const read = (more: { source?: string } = {}, of: About = about): string =>
    plain(wholeText(answerReply(nothing, of, { ...asked, ...more }))).text;

  it('names it, and its day', () => {
    const { components } = answerReply(nothing, about, { isPrivate: false, incident: FIRE });
    expect(textIn(components, PART.filters)).toBe('incident: Fire in *Ostmark* · 6 May 2031');
  });

  it('names the source as well', () => {
    const both = { isPrivate: false, incident: FIRE, source: 'Coast *Post*' };
    const { components } = answerReply(nothing, about, both);
    expect(textIn(components, PART.filters)).toBe(
      'source: Coast *Post* · incident: Fire in *Ostmark* · 6 May 2031',
    );
  });

  it('says of it alone that its articles do not answer, and counts them', () => {
    expect(read()).toContain('The articles on this incident do not answer this.');
    expect(read()).toContain(
      'Searched: 2 articles on this incident, published 5 May 2031 to 6 May 2031.',
    );
    expect(read({ source: 'Coast Post' })).toContain(
      'The articles on this incident of this source do not answer this.',
    );
  });

  it('counts only its articles of the source that was asked', () => {
    const one = { ...about, articles: 1, oldest: '2031-05-06' };
    expect(read({ source: 'Coast *Post*' }, one)).toContain(
      'Searched: 1 article of Coast *Post* on this incident, published 6 May 2031.',
    );
  });
});

describe('answerReply, of names', () => {
  it('says where it found a name only by its part, or by the whole', () => {
    const widened = [
      { written: 'NFU', as: 'Rike Brigade', relation: 'part' },
      { written: 'Tveit Crew', as: 'NFU', relation: 'whole' },
    ] as const;
    const reply = answerReply({ ...nothing, answered: true, widened }, about, { isPrivate: false });
    const { text } = plain(wholeText(reply));
    expect(text).toContain('Also found by Rike Brigade, which is a part of NFU.');
    expect(text).toContain('Also found by NFU, of which Tveit Crew is a part.');
    expect(declined({ widened })).not.toContain('Also found');
  });

  it('names the other spellings of a name that no article holds', () => {
    const spellings = [{ written: 'Tweit', alike: ['Tveit', 'T_veit'] }];
    expect(declined({ missing: ['Tweit'], spellings })).toContain(
      'Spelled like Tweit in the articles: Tveit or T_veit.',
    );
  });
});

function labelsOf(reply: Reply): string[] {
  return buttonsOf(reply).flatMap((button) => ('label' in button && button.label) || []);
}

/** What a search for `gate` finds when so many passages of these sentences hold it. */
function results(count: number, sentences = ['The gate stood open.']): SearchResult {
  return {
    ...nothingFound,
    total: count,
    inText: count,
    excerpts: Array.from({ length: Math.min(4, count) }, () => excerptOf(sentences)),
  };
}

describe('searchReply', () => {
  const first = { page: 0, perPage: 4, isPrivate: false };
  const read = (result: Partial<SearchResult>): string =>
    plain(wholeText(searchReply({ ...nothingFound, ...result }, first))).text;

  it('shows the words as a heading that buttons can read back', () => {
    const reply = searchReply({ ...nothingFound, words: '"a_b" -c' }, first);
    expect(textIn(reply.components, PART.asked)).toBe('"a_b" -c');
  });

  it('says that no passage holds the words', () => {
    const text = read({});
    expect(text).toContain('No passage holds these words.');
    expect(text).not.toContain('No article holds');
  });

  it('names the words that no article holds', () => {
    expect(read({ missing: ['Paris', 'resign'] })).toContain('No article holds Paris or resign.');
  });

  it('counts the passages with all the words', () => {
    expect(read(results(1))).toContain('1 passage with all the words.');
    expect(read(results(9))).toContain('9 passages with all the words.');
  });

  it('says where no passage holds all the words', () => {
    expect(read({ ...results(2), all: false })).toContain(
      'No passage holds all the words. 2 passages with the most of them.',
    );
  });

  it('says in how many passages part of the words stands beside the text', () => {
    expect(read({ ...results(3), inText: 1 })).toContain(
      'In 2 of them part of it is the title, source, place or date.',
    );
  });

  it('never says that there is none while the library is still being read', () => {
    const text = read({ missing: ['gate'], reading });
    expect(text).not.toContain('No passage holds');
    expect(text).toContain('No passage read so far holds these words.');
    expect(text).toContain('No article read so far holds gate.');
    expect(text).toContain('Still reading the articles: 1,200 of 16,000 so far.');
  });

  it('numbers the quotes of a later page on from those before', () => {
    const reply = searchReply(results(7), { ...first, page: 1 });
    expect(textsOf(reply).flatMap((text) => /^\*\*(\d+)\\\. /u.exec(text)?.[1] ?? [])).toEqual([
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(buttonState(idOf(reply, 'Context 5'))?.verb).toBe('context');
  });

  it('has no page buttons where there is one page', () => {
    expect(() => idOf(searchReply(results(4), first), 'Next ▶')).toThrow('no live button');
  });

  it('leads to the pages beside this one', () => {
    const reply = searchReply(results(12), { ...first, page: 1 });
    expect(buttonState(idOf(reply, '◀ Previous'))).toEqual({ verb: 'search', page: 0 });
    expect(buttonState(idOf(reply, 'Next ▶'))).toEqual({ verb: 'search', page: 2 });
  });

  it('names the incident that alone was searched, and keeps it from page to page', () => {
    const reply = searchReply(results(12), { ...first, page: 1, incident: FIRE });
    expect(textIn(reply.components, PART.filters)).toBe('incident: Fire in *Ostmark* · 6 May 2031');
    const state = { verb: 'search', article: FIRE.id };
    expect(buttonState(idOf(reply, '◀ Previous'))).toEqual({ ...state, page: 0 });
    expect(buttonState(idOf(reply, 'Next ▶'))).toEqual({ ...state, page: 2 });
  });

  it('has dead buttons before the first page and behind the last', () => {
    expect(() => idOf(searchReply(results(8), first), '◀ Previous')).toThrow('no live button');
    const last = searchReply(results(8), { ...first, page: 1 });
    expect(() => idOf(last, 'Next ▶')).toThrow('no live button');
  });

  it('says so where one message does not hold all the quotes of a page', () => {
    const reply = searchReply(results(4, [`${'x'.repeat(1_500)}.`]), first);
    expect(quotesOf(reply)).toHaveLength(2);
    expect(wholeText(reply)).toContain('More was found than one message holds');
  });

  it('fits a message on pages with long numbers, however full it is', () => {
    for (let length = 1_150; length < 1_300; length += 1) {
      const reply = searchReply(results(9_999, [`${'x'.repeat(length)}.`]), {
        ...first,
        page: 999,
      });
      expect(textsOf(reply).join('').length).toBeLessThanOrEqual(4_000);
    }
  });
});
