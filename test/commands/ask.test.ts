import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Reply } from '../../src/discord/command.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import { buttonsOf, idOf, quotesOf, textsOf, wholeText } from '../discord/reading.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { optionsOf } from '../options.ts';
import { servicesOf } from '../services.ts';

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
const services = servicesOf(engine);

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

  it('answers with quotes of some days only, and says which', async () => {
    const reply = await asked('How many passengers were hurt?', { since: 'May 4, 2031' });
    expect(quotedIn(reply)).toEqual(['Fifteen passengers of the Aldona were hurt on a sandbank.']);
    expect(textIn(reply.components, PART.filters)).toBe('since 4 May 2031');
  });

  it('says that no article is of these days, and what is no day', async () => {
    const none = await asked('Who was hurt?', { since: '2032-01-01', until: 'March 2032' });
    expect(wholeText(none)).toContain(
      'No article is known to be from 1 January 2032 to 31 March 2032',
    );
    expect(wholeText(await asked('Who?', { until: 'soon' }))).toContain('“soon” is no day');
  });

  it('says that there is no such source, and where to find one', async () => {
    expect(textsOf(await asked('Who was hurt?', { source: 'Nobody' }))).toEqual([
      'No article is of that source: pick one from the list that opens while you type.',
    ]);
  });

  it('does not say so while the library is still being read', async () => {
    const unread = servicesOf(engineOf({ 'ferry.md': FERRY }, { ready: false }));
    const reply = await ask.run(optionsOf({ question: 'Who?', source: 'Nobody' }), unread);
    expect(wholeText(reply)).not.toContain('No article');
    expect(wholeText(reply)).toContain('Still reading the articles: 1,200 of 16,000 so far.');
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
    expect(await ask.suggest?.(typing, servicesOf(long))).toEqual([
      { name: 'x'.repeat(100), value: 'x'.repeat(100) },
    ]);
  });

  it('suggests at most 25 sources', async () => {
    const files = Array.from({ length: 30 }, (_, nth) => [`${nth}.md`, reportOf(`Post ${nth}`)]);
    const many = servicesOf(engineOf(Object.fromEntries(files)));
    expect(await ask.suggest?.({ option: 'source', typed: '' }, many)).toHaveLength(25);
  });
});

describe('the share button of /ask', () => {
  it('posts the same quotes, says who shared them, and cannot be shared again', async () => {
    const answer = await asked('How many passengers were hurt?', { private: true });
    const post = await shared(answer);
    expect(quotesOf(post)).toEqual(quotesOf(answer));
    expect(textsOf(post).at(-1)).toBe('-# Asked and shared by Ida');
    expect(buttonsOf(post).some((one) => 'label' in one && one.label?.includes('Share'))).toBe(
      false,
    );
  });

  it('takes the place of the private answer', () => {
    expect(ask.buttons?.share?.inPlace).toBe(true);
  });
});

/** A report of a mill fire in this town, in this year. */
function fireIn(town: string, year: number, source: string): string {
  return `---
title: Mill fire in ${town}
source: ${source}
published: ${year}-05-03
place: ${town}
---
A fire broke out in the mill of ${town} on 2 May ${year}. Nine millers were hurt in the fire.
`;
}

const fires = {
  'vessby.md': fireIn('Vessby', 2031, 'Coast Post'),
  'oldmark.md': fireIn('Oldmark', 2029, 'Coast Post'),
  'brennal.md': fireIn('Brennal', 2027, 'Harbour Gazette'),
};
const QUESTION = 'How many *millers* were hurt in the fire?';
const burning = servicesOf(engineOf(fires));

/** What is said to the question about these fires. */
function askedOfFires(more: Readonly<Record<string, string | boolean>> = {}, there = burning) {
  return ask.run(optionsOf({ question: QUESTION, ...more }), there);
}

/** The labels of the buttons that narrow an answer to an incident. */
function incidentLabels(reply: Reply): string[] {
  return buttonsOf(reply).flatMap((one) =>
    'custom_id' in one && buttonState(one.custom_id)?.verb === 'incident' ? (one.label ?? '') : [],
  );
}

/** What a click on the button of an incident shows. */
async function narrowed(from: Reply, label: string, there = burning): Promise<Reply> {
  const state = buttonState(idOf(from, label)) ?? { verb: 'none' };
  const press = { state, message: from.components, by: 'Ida' };
  return (await ask.buttons?.incident?.press(press, there))?.reply ?? { components: [] };
}

const OF_VESSBY =
  'A fire broke out in the mill of Vessby on 2 May 2031. Nine millers were hurt in the fire.';

describe('/ask about one incident', () => {
  it('quotes only articles on it, and says which it is', async () => {
    const reply = await askedOfFires({ incident: 'vessby' });
    expect(quotedIn(reply)).toEqual([OF_VESSBY]);
    expect(textIn(reply.components, PART.filters)).toBe(
      'incident: Mill fire in Vessby · 2 May 2031',
    );
    expect(incidentLabels(reply)).toEqual([]);
  });

  it('takes the id that a row of the list holds', async () => {
    const [row] = (await ask.suggest?.({ option: 'incident', typed: 'vessby' }, burning)) ?? [];
    expect(row?.name).toBe('Mill fire in Vessby · 2 May 2031 · 1 article · Mill fire in Vessby');
    expect(quotedIn(await askedOfFires({ incident: row?.value ?? '' }))).toEqual([OF_VESSBY]);
  });

  it('says that several or none have the words, and answers nothing', async () => {
    for (const [typed, said] of [
      ['mill fire', 'Several incidents have these words'],
      ['zebra', 'No incident has these words'],
    ] as const) {
      const reply = await askedOfFires({ incident: typed });
      expect(wholeText(reply)).toContain(said);
      expect(quotedIn(reply)).toEqual([]);
    }
  });

  it('offers several that have the words, and asks the question of the one picked', async () => {
    const several = await askedOfFires({ incident: 'mill fire' });
    expect(textIn(several.components, PART.asked)).toBe(QUESTION);
    expect(incidentLabels(several)).toHaveLength(3);
    const reply = await narrowed(several, 'Mill fire in Vessby · 2 May 2031');
    expect(textIn(reply.components, PART.asked)).toBe(QUESTION);
    expect(quotedIn(reply)).toEqual([OF_VESSBY]);
  });

  it('offers one whose name was misspelt', async () => {
    const near = await askedOfFires({ incident: 'vesby' });
    expect(wholeText(near)).toContain('No incident has all of these words.');
    expect(quotedIn(await narrowed(near, 'Mill fire in Vessby · 2 May 2031'))).toEqual([OF_VESSBY]);
  });

  it('offers only what the source is on, and keeps to it', async () => {
    const several = await askedOfFires({ incident: 'mill fire', source: 'coast post' });
    expect(incidentLabels(several).toSorted()).toEqual([
      'Mill fire in Oldmark · 2 May 2029',
      'Mill fire in Vessby · 2 May 2031',
    ]);
    const reply = await narrowed(several, 'Mill fire in Oldmark · 2 May 2029');
    expect(textIn(reply.components, PART.filters)).toBe(
      'source: Coast Post · incident: Mill fire in Oldmark · 2 May 2029',
    );
  });

  it('can ask one source of it', async () => {
    const reply = await askedOfFires({ incident: 'vessby', source: 'Coast Post' });
    expect(quotedIn(reply)).toEqual([OF_VESSBY]);
    expect(textIn(reply.components, PART.filters)).toBe(
      'source: Coast Post · incident: Mill fire in Vessby · 2 May 2031',
    );
    expect(wholeText(await askedOfFires({ incident: 'vessby', source: 'Harbour Gazette' }))).toBe(
      'No article of that source is on this incident.',
    );
  });

  it('says of one that does not answer that its articles do not', async () => {
    const options = optionsOf({ question: 'Who is the bishop of Zanzibar?', incident: 'vessby' });
    const text = wholeText(await ask.run(options, burning));
    expect(text).toContain('The articles on this incident do not answer this.');
    expect(text).toContain('Searched: 1 article on this incident, published 3 May 2031.');
  });
});

describe('the incident buttons of /ask', () => {
  it('are there where several incidents fit, each with its day', async () => {
    const reply = await askedOfFires();
    expect(incidentLabels(reply).toSorted()).toEqual([
      'Mill fire in Brennal · 2 May 2027',
      'Mill fire in Oldmark · 2 May 2029',
      'Mill fire in Vessby · 2 May 2031',
    ]);
    expect(wholeText(reply)).toContain('fits several incidents about equally well');
  });

  it('ask the question again, as it was, of the articles on one', async () => {
    const reply = await narrowed(await askedOfFires(), 'Mill fire in Vessby · 2 May 2031');
    expect(textIn(reply.components, PART.asked)).toBe(QUESTION);
    expect(quotedIn(reply)).toEqual([OF_VESSBY]);
  });

  it('keep to the source that was asked', async () => {
    const first = await askedOfFires({ source: 'coast post' });
    expect(incidentLabels(first)).toHaveLength(2);
    const reply = await narrowed(first, 'Mill fire in Oldmark · 2 May 2029');
    expect(textIn(reply.components, PART.filters)).toBe(
      'source: Coast Post · incident: Mill fire in Oldmark · 2 May 2029',
    );
  });

  it.each(['Reuters · World', 'x'.repeat(91)])('keep to the source %s', async (source) => {
    const there = servicesOf(
      engineOf({
        'vessby.md': fireIn('Vessby', 2031, source),
        'oldmark.md': fireIn('Oldmark', 2029, source),
        'brennal.md': fireIn('Brennal', 2027, 'Reuters'),
      }),
    );
    const first = await askedOfFires({ source }, there);
    expect(quotedIn(await narrowed(first, 'Mill fire in Vessby · 2 May 2031', there))).toEqual([
      OF_VESSBY,
    ]);
  });

  it('keep to the source even where another is shown alike', async () => {
    const source = 'x'.repeat(91);
    const there = servicesOf(
      engineOf({
        'vessby.md': fireIn('Vessby', 2031, source),
        'oldmark.md': fireIn('Oldmark', 2029, source),
        'again.md': fireIn('Vessby', 2031, `${source}y`).replace('Nine', 'Eleven'),
      }),
    );
    const first = await askedOfFires({ source }, there);
    const reply = await narrowed(first, 'Mill fire in Vessby · 2 May 2031', there);
    expect(quotedIn(reply)).toEqual([OF_VESSBY]);
  });

  it('say that the source cannot be told, where it is gone', async () => {
    const source = 'Brennal Times';
    const there = servicesOf(
      engineOf({
        'vessby.md': fireIn('Vessby', 2031, source),
        'oldmark.md': fireIn('Oldmark', 2029, source),
      }),
    );
    const first = await askedOfFires({ source }, there);
    const reply = await narrowed(first, 'Mill fire in Vessby · 2 May 2031');
    expect(wholeText(reply)).toContain('cannot be told any more: ask again');
    expect(quotedIn(reply)).toEqual([]);
  });

  it('still keep to the source in messages of earlier versions, whose buttons do not hold it', async () => {
    const first = await askedOfFires({ source: 'coast post' });
    const { source, ...state } = buttonState(idOf(first, 'Mill fire in Oldmark · 2 May 2029')) ?? {
      verb: 'none',
    };
    expect(source).toMatch(/^[\w-]{12}$/u);
    const press = { state, message: first.components, by: 'Ida' };
    const { reply = { components: [] } } =
      (await ask.buttons?.incident?.press(press, burning)) ?? {};
    expect(textIn(reply.components, PART.filters)).toBe(
      'source: Coast Post · incident: Mill fire in Oldmark · 2 May 2029',
    );
  });

  it('are not there where the articles do not answer', async () => {
    const reply = await ask.run(
      optionsOf({ question: 'Which bishop was hurt in the fire?' }),
      burning,
    );
    expect(wholeText(reply)).toContain('The articles do not answer this.');
    expect(incidentLabels(reply)).toEqual([]);
  });

  it('say nothing of an incident while the library is still being read', async () => {
    const files = { 'oldmark.md': fires['oldmark.md'] };
    const loading = servicesOf(engineOf(files, { ready: false }));
    const label = 'Mill fire in Vessby · 2 May 2031';
    const text = wholeText(await narrowed(await askedOfFires(), label, loading));
    expect(text).not.toContain('any more');
    expect(text).toContain('Still reading the articles: 1,200 of 16,000 so far.');
  });

  it('take the place of the answer where only the clicker sees it, which can then be shared', async () => {
    expect(ask.buttons?.incident?.inPlace).toBe(true);
    const reply = await narrowed(await askedOfFires(), 'Mill fire in Vessby · 2 May 2031');
    expect(buttonsOf(reply).some((one) => 'label' in one && one.label?.includes('Share'))).toBe(
      true,
    );
  });

  it('are still there when the answer is shared', async () => {
    expect(incidentLabels(await shared(await askedOfFires({ private: true })))).toHaveLength(3);
  });

  it('say that an incident is gone', async () => {
    const left = servicesOf(engineOf({ 'oldmark.md': fires['oldmark.md'] }));
    const label = 'Mill fire in Vessby · 2 May 2031';
    expect(wholeText(await narrowed(await askedOfFires(), label, left))).toBe(
      'This incident is not in the library any more: ask again.',
    );
  });

  it('say so where the message does not hold the question any more', async () => {
    const [article] = articlesIn(fires);
    const state = { verb: 'incident', article: article?.id ?? '' };
    const pressed = ask.buttons?.incident?.press({ state, message: [], by: 'Ida' }, burning);
    expect(wholeText((await pressed)?.reply ?? { components: [] })).toBe(
      'The question of this answer is gone: ask again.',
    );
  });
});
