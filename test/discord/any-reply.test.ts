import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articles } from '../../commands/articles.ts';
import { ask } from '../../commands/ask.ts';
import { search } from '../../commands/search.ts';
import { timeline } from '../../commands/timeline.ts';
import type { Article } from '../../index/article/article.ts';
import type { Difference } from '../../index/figures/comparison/difference.ts';
import { aboutReply } from '../../src/discord/about-reply.ts';
import { fileReply, LISTED, listReply } from '../../src/discord/article-reply.ts';
import { buttonState } from '../../src/discord/button-id.ts';
import type { Command, Reply, Services } from '../../src/discord/command.ts';
import { beginningOf } from '../../src/discord/limits.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { PART, textIn } from '../../src/discord/parts.ts';
import { deletable, ownView } from '../../src/discord/public-reply.ts';
import { answerReply } from '../../src/discord/reply.ts';
import { searchReply } from '../../src/discord/search-reply.ts';
import { timelineReply } from '../../src/discord/timeline-reply.ts';
import type { IncidentHeader } from '../../src/engine/engine.ts';
import { sourceId } from '../../src/engine/source-id.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';
import { figureIn } from '../index/figures/comparison/told.ts';
import { incidentNamed } from '../incident-headers.ts';
import { optionsOf } from '../options.ts';
import { files, headedFiles, line, question } from './random.ts';
import { buttonsOf, idOf, plain, quotesOf, wholeText } from './reading.ts';
import { faultsOf } from './sendable.ts';
import { sharedPost } from './shared-post.ts';
import { dotCharts, servicesOf } from '../services.ts';

/** The reply to a click on the button with this label. */
async function press(command: Command, from: Reply, label: string, services: Services) {
  const state = buttonState(idOf(from, label));
  const button = state && command.buttons?.[state.verb];
  if (!button) throw new Error(`nothing happens at "${label}"`);
  return button.press({ state, message: from.components, by: 'Ida' }, services);
}

const MAX_PAGES = 200;

/** This reply and all the pages behind it. */
async function pagesFrom(command: Command, first: Reply, services: Services): Promise<Reply[]> {
  const pages = [first];
  for (let page = first; hasNext(page);) {
    ({ reply: page } = await press(command, page, 'Next ▶', services));
    pages.push(page);
    if (pages.length > MAX_PAGES) throw new Error('the pages never end');
  }
  return pages;
}

function hasNext(reply: Reply): boolean {
  return buttonsOf(reply).some((one) => 'label' in one && one.label === 'Next ▶' && !one.disabled);
}

/** The label of a button that shows what stands around a quote begins so. */
const OWN = 'Context ';

/** Fails where a quote is not word for word in the article that its button leads to. */
function expectVerbatim(reply: Reply, all: readonly Article[]): void {
  const states = buttonsOf(reply).flatMap(
    (one) =>
      // those to near-duplicates lead elsewhere
      ('custom_id' in one && one.label?.startsWith(OWN) && buttonState(one.custom_id)) || [],
  );
  const places = states.filter(({ verb }) => verb === 'context');
  const quotes = quotesOf(reply);
  expect(places).toHaveLength(quotes.length);
  for (const [nth, { article, start, end }] of places.entries()) {
    const body = all.find(({ id }) => id === article)?.body ?? '';
    const { text = '', bold = [] } = quotes[nth] ?? {};
    expect(text).toBe(body.slice(start, end));
    expect(bold.filter((words) => !text.includes(words) || words === text)).toEqual([]);
    expect(bold.length).toBeLessThanOrEqual(1);
  }
}

/** The quoted text of an article's page, as it is read, without white space. */
function quotedIn(page: Reply): string {
  const lines = wholeText(page).split(/(?<=\r\n|[\r\n])(?!\n)/u);
  const quoted = lines.flatMap((one) => (one.startsWith('> ') ? one.slice(2) : []));
  return plain(quoted.join('')).text.replaceAll(/\s/gu, '');
}

/** Faults of a reply as it is sent: to all; or to one, to one who clicked on what all see, and shared. */
async function faultsOfSent(reply: Reply, isPrivate: boolean): Promise<string[]> {
  if (!isPrivate) return faultsOf(deletable(reply, '8'.repeat(20)));
  const own = ownView(reply, { message: [], isPublic: true });
  const longest = escaped('_'.repeat(32));
  const posts = [await sharedPost(reply, longest), await sharedPost(own, longest)];
  return [reply, own, ...posts].flatMap(faultsOf);
}

/** Incidents with names of any kind, from a letter to far too many for a button. */
const incidents: fc.Arbitrary<readonly IncidentHeader[]> = fc
  .array(fc.tuple(line, fc.boolean()), { minLength: 5, maxLength: 5 })
  .map((names) =>
    names.map(([name, isDated], nth) =>
      // a name is never blank: it has a letter, or the title that stands in for it has
      incidentNamed(`${name}x`, {
        id: `${nth}`.repeat(16),
        ...(isDated && { date: { day: '2020-03-02', presumed: true } }),
      }),
    ),
  );

/** Shrinking a whole library may take minutes: what was found by then is good enough. */
function runs(numRuns: number) {
  return { numRuns, interruptAfterTimeLimit: 5_000 };
}

describe('any articles and any question', () => {
  it('make an answer that Discord takes, of quotes that stand in their articles', async () => {
    const answers = fc.asyncProperty(files, question, fc.boolean(), async (given, asked, priv) => {
      const engine = engineOf(given);
      const services = servicesOf(engine);
      const reply = await ask.run(optionsOf({ question: asked, private: priv }), services);
      expect(faultsOf(reply)).toEqual([]);
      expect(textIn(reply.components, PART.asked)).toBe(asked);
      expectVerbatim(reply, articlesIn(given));
      const { answer } = await engine.ask(asked, {});
      expect(answer.answered && quotesOf(reply).length === 0).toBe(false);
    });
    await fc.assert(answers, runs(40));
  });

  it('make an answer that Discord takes, whatever the incidents that fit equally are called', async () => {
    const answers = fc.asyncProperty(files, question, incidents, async (given, asked, rivals) => {
      const engine = engineOf(given);
      const all = articlesIn(given);
      const { answer: own, about } = await engine.ask(asked, {});
      const answer = { ...own, answered: true, incidents: rivals };
      const [incident, { source = 'Post' } = {}] = [rivals[0], all[0]];
      for (const isPrivate of [true, false])
        for (const filters of incident ? [{}, { incident }, { incident, source }] : []) {
          const reply = answerReply(answer, about, { isPrivate, isJudged: true, ...filters });
          expect(await faultsOfSent(reply, isPrivate)).toEqual([]);
          expectVerbatim(reply, all);
          const ids = buttonsOf(reply).flatMap(
            (one) => ('custom_id' in one && buttonState(one.custom_id)) || [],
          );
          expect(ids.filter(({ verb }) => verb === 'incident')).toEqual(
            rivals.map(({ id }) => ({
              verb: 'incident',
              article: id,
              ...('source' in filters && { source: sourceId(filters.source) }),
            })),
          );
        }
    });
    await fc.assert(answers, runs(30));
  });

  it('make an answer that Discord takes, however many others say nearly the same', async () => {
    const many = fc.asyncProperty(files, question, line, async (given, asked, source) => {
      const engine = engineOf(given);
      const all = articlesIn(given);
      const { answer: found, about } = await engine.ask(asked, {});
      const alsoIn = all.flatMap((article) =>
        [0, 1, 2, 3].map((nth) => ({
          article: { ...article, id: `${nth}${article.id.slice(1)}`, source: `${nth}${source}` },
          start: 0,
          end: article.body.length,
        })),
      );
      const excerpts = found.excerpts.map((excerpt) => ({ ...excerpt, alsoIn }));
      const answer = { ...found, answered: true, excerpts };
      const reply = answerReply(answer, about, { isPrivate: true, isJudged: true });
      expect(await faultsOfSent(reply, true)).toEqual([]);
      expectVerbatim(reply, all);
    });
    await fc.assert(many, runs(30));
  });

  it('make an answer that Discord takes, whatever the figures in which articles differ', async () => {
    const kinds = fc.constantFrom('differs', 'later report', 'perhaps an update', 'inside');
    const differing = fc.asyncProperty(
      files,
      question,
      line,
      kinds,
      async (given, asked, ...by) => {
        const [source, kind] = by;
        const all = articlesIn(given);
        const { answer: found, about } = await engineOf(given).ask(asked, {});
        const said = all.map((article) => ({
          article: { ...article, source },
          figure: figureIn('9', { words: '9' }),
          words: beginningOf(article.body, 40),
        }));
        const [one, other = one] = said;
        const differs: Difference | undefined = one &&
          other && {
            measure: 'attackers taking part',
            group: 'security forces',
            relation: 'differs',
            kind,
            between: [one, other],
          };
        const answer = { ...found, answered: true, ...(differs && { differs }) };
        const reply = answerReply(answer, about, { isPrivate: true, isJudged: true });
        expect(await faultsOfSent(reply, true)).toEqual([]);
        expectVerbatim(reply, all);
        expect(idOf(reply, 'Compare the figures')).toContain(one?.article.id);
      },
    );
    await fc.assert(differing, runs(30));
  });

  it('make an answer that still fits, with the same quotes, when it is shared', async () => {
    const by = escaped('_'.repeat(32));
    const shared = fc.asyncProperty(files, question, async (given, asked) => {
      const services = servicesOf(engineOf(given));
      const reply = await ask.run(optionsOf({ question: asked, private: true }), services);
      const pressed = ask.buttons?.share?.press(
        { state: { verb: 'share' }, message: reply.components, by },
        services,
      );
      const { post = { components: [] } } = (await pressed) ?? {};
      expect(faultsOf(post)).toEqual([]);
      expect(quotesOf(post)).toEqual(quotesOf(reply));
    });
    await fc.assert(shared, runs(30));
  });

  it('make pages of a search that Discord takes, of quotes that stand in their articles', async () => {
    const searches = fc.asyncProperty(files, question, async (given, words) => {
      const engine = engineOf(given);
      const services = servicesOf(engine);
      const first = await search.run(optionsOf({ words }), services);
      for (const page of await pagesFrom(search, first, services)) {
        expect(faultsOf(page)).toEqual([]);
        expect(textIn(page.components, PART.asked)).toBe(words);
        expectVerbatim(page, articlesIn(given));
      }
    });
    await fc.assert(searches, runs(40));
  });
});

describe('any timeline', () => {
  const days = fc.constantFrom('on Sunday evening', 'on 3 March 2031', 'in May 1998', 'last week');
  const lengths = fc.constantFrom(0, 300, 600);
  const sayings = fc.array(fc.tuple(line, lengths, days), { minLength: 1, maxLength: 12 });

  it('makes pages that Discord takes, shared too, with every event on one of them, word for word', async () => {
    const timelines = fc.asyncProperty(files, sayings, line, async (given, said, name) => {
      const body = said
        .map(([words, length, day]) => `${words} ${'far '.repeat(length / 4)}${day}.`)
        .join('\n\n');
      const dated = { ...given, 'dated.md': `---\ntitle: T\npublished: 2031-06-12\n---\n${body}` };
      const services = servicesOf(engineOf(dated), dotCharts);
      const all = articlesIn(dated);
      for (const { id } of all) {
        const first = await timeline.run(optionsOf({ incident: id, private: true }), services);
        const reached: unknown[] = [];
        for (const page of await pagesFrom(timeline, first, services)) {
          expect(await faultsOfSent(page, true)).toEqual([]);
          const places = buttonsOf(page).flatMap(
            (one) =>
              ('custom_id' in one && one.label?.startsWith(OWN) && buttonState(one.custom_id)) ||
              [],
          );
          const quotes = quotesOf(page);
          expect(quotes.map(({ bold }) => bold.length)).toEqual(quotes.map(() => 1));
          expect(quotes.map(({ text }) => text)).toEqual(
            places.map(({ article, start, end }) =>
              all.find((one) => one.id === article)?.body.slice(start, end),
            ),
          );
          reached.push(...places.map(({ article, start, end }) => ({ article, start, end })));
        }
        const { events = [] } = await services.engine.timeline(id, {});
        expect(reached).toEqual(
          events.map(({ article, start, end }) => ({ article: article.id, start, end })),
        );
      }
      const told = await services.engine.timeline(all[0]?.id ?? '', {});
      const incident = incidentNamed(`${name}x`, { id: 'x'.repeat(16) });
      const view = { page: 0, isPrivate: true };
      const named = told.incident && (await timelineReply({ ...told, incident }, view, dotCharts));
      expect(named ? faultsOf(named) : []).toEqual([]);
    });
    await fc.assert(timelines, runs(30));
  });
});

describe('any search on an incident', () => {
  it('makes pages that Discord takes, whatever the incident is called', async () => {
    const searches = fc.asyncProperty(
      files,
      question,
      incidents,
      async (given, words, [incident]) => {
        const engine = engineOf(given);
        const result = await engine.search(words, {}, { from: 0, count: 4 });
        const page = { page: 0, perPage: 1, isPrivate: true, ...(incident && { incident }) };
        const reply = searchReply(result, page);
        expect(await faultsOfSent(reply, true)).toEqual([]);
      },
    );
    await fc.assert(searches, runs(30));
  });
});

describe('any article', () => {
  it('is read in pages that Discord takes, which show each passage once and in order', async () => {
    const readings = fc.asyncProperty(files, async (given) => {
      const engine = engineOf(given);
      const services = servicesOf(engine);
      for (const { id } of articlesIn(given)) {
        const first = await articles.run(optionsOf({ article: id }, 'read'), services);
        const pages = await pagesFrom(articles, first, services);
        expect(pages.flatMap(faultsOf)).toEqual([]);
        const { article, passages = [] } = await engine.read(id, {});
        const passed = passages.map(({ start, end }) => article?.body.slice(start, end)).join('');
        expect(pages.map(quotedIn).join('')).toBe(passed.replaceAll(/\s/gu, ''));
      }
    });
    await fc.assert(readings, runs(30));
  });

  it('is a file that is the body, under a name that Discord takes', () => {
    fc.assert(
      fc.property(files, (given) => {
        for (const article of articlesIn(given)) {
          const reply = fileReply(article);
          expect(faultsOf(reply)).toEqual([]);
          expect(reply.files).toEqual([{ name: `${article.id}.txt`, content: article.body }]);
          expect(article.id).toMatch(/^[\w-]{16}$/u);
        }
      }),
      runs(20),
    );
  });
});

describe('any library', () => {
  const about = { articles: 30, passages: 30, undated: 30 };

  it('is listed in pages that Discord takes, which name every article once and in order', () => {
    fc.assert(
      fc.property(headedFiles, (given) => {
        const all = articlesIn(given);
        const pages: Reply[] = [];
        do {
          const from = pages.length * LISTED;
          const shown = all.slice(from, from + LISTED);
          pages.push(listReply({ total: all.length, articles: shown }, pages.length));
        } while (hasNext(pages.at(-1) ?? { components: [] }));
        expect(pages.flatMap(faultsOf)).toEqual([]);
        const named = pages.flatMap((page) => plain(wholeText(page)).bold);
        expect(named.map((title) => title.replace(/…$/u, ''))).toEqual(
          all.map(({ title }, nth) => title.slice(0, named[nth]?.replace(/…$/u, '').length)),
        );
      }),
      runs(40),
    );
  });

  it('is told about in a message that Discord takes, whatever files could not be read', () => {
    const unread = fc.array(fc.record({ path: line, reason: line }), { maxLength: 5 });
    fc.assert(
      fc.property(unread, (found) => {
        expect(faultsOf(aboutReply({ ...about, unread: found, unreadCount: 999 }))).toEqual([]);
      }),
      runs(40),
    );
  });
});
