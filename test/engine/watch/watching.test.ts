import { assert, asyncProperty, infiniteStream, integer, shuffledSubarray } from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../index/article/article.ts';
import type { News, Watches } from '../../../src/engine/watch/watches.ts';
import { articleFrom } from '../../../src/library/read-article.ts';
import { plainText } from '../../../src/library/readers/plain-text.ts';
import { HANG_MS } from '../../limits.ts';
import { teamLibrary } from '../../team-bot.ts';
import { tempFolder } from '../../temp-folder.ts';

const SERVER = '820000000000000001';
const FROM = { channel: '830000000000000001', by: '810000000000000001', pings: false };
const HOUR = 3_600_000;
const INCIDENTS = 10;
const ARTICLES = 200;

/** A report of its own on one of ten incidents; those published later count more dead. */
function report(nth: number): readonly [path: string, text: string] {
  const on = nth % INCIDENTS;
  const round = Math.floor(nth / INCIDENTS);
  const day = String(1 + round).padStart(2, '0');
  const killed = 20 + round;
  const body = `The bridge number ${on} at Lorn fell on Saturday. ${killed} people were killed, the mayor said.\n\nWitness ${nth * 7919} told of ${wordsFor(nth)} by the river that night.`;
  return [
    `r${String(nth).padStart(3, '0')}.md`,
    `---\ntitle: Bridge ${on}, report ${nth}\nsource: Paper ${nth}\npublished: 2022-03-${day}\nincident: bridge ${on}\nplace: Lorn\n---\n${body}`,
  ];
}

function wordsFor(nth: number): string {
  return Array.from(String(nth * 104_729), (digit) => `sign${digit}${nth} seen`).join(' then ');
}

function killedIn(news: readonly News[]) {
  return news.flatMap(({ changes }) => changes.filter(({ label }) => label === 'killed'));
}

const readOnce = new Map<number, Article>();

/** The same object each time: what is read of it is not read again at each start. */
function articleOf(nth: number): Article {
  const [path, text] = report(nth);
  const article = readOnce.get(nth) ?? articleFrom(path, plainText.read(Buffer.from(text)));
  readOnce.set(nth, article);
  return article;
}

/** A bot that may be ended at any moment, and a channel that outlives it. */
class Life {
  readonly channel = new Map<string, News>();
  readonly at: { now: number } = { now: Date.parse('2022-05-01T00:00:00Z') };
  readonly dir: string;
  readonly arrived: number[] = [];
  bot: ReturnType<typeof teamLibrary>;

  constructor(dir: string) {
    this.dir = dir;
    this.bot = this.started();
  }

  started(): ReturnType<typeof teamLibrary> {
    const bot = teamLibrary(this.dir, { folder: {}, now: () => new Date(this.at.now) });
    for (const nth of this.arrived) bot.engine.follow({ kind: 'added', article: articleOf(nth) });
    bot.engine.loaded([]);
    return bot;
  }

  arrives(nth: number): void {
    this.arrived.push(nth);
    this.bot.engine.follow({ kind: 'added', article: articleOf(nth) });
    this.bot.engine.loaded([]);
  }

  /** Sends what is new; ends the bot at a moment that `endsAt` picks, and starts it again. */
  async tells(endsAt: () => 'before' | 'after' | undefined): Promise<void> {
    for (const news of await this.bot.watches.news()) {
      const end = endsAt();
      if (end === 'before') return this.restarts();
      if (!(news.mayBeSent && this.channel.has(news.nonce))) {
        if (this.channel.has(news.nonce)) throw new Error(`told twice: ${news.nonce}`);
        this.channel.set(news.nonce, news);
      }
      if (end === 'after') return this.restarts();
      await this.bot.watches.told(news.server, news.watch.id, news.nonce);
    }
  }

  restarts(): void {
    this.bot = this.started();
  }
}

async function begun(watches: Watches, what: Parameters<Watches['watch']>[1]): Promise<string> {
  const watch = await watches.watch(SERVER, what, FROM);
  if ('refused' in watch) throw new Error(watch.refused);
  return watch.id;
}

it(
  'tells each change once, whatever the order of 200 articles and wherever the bot is ended',
  async () => {
    const dir = await tempFolder();
    let life = 0;
    await assert(
      asyncProperty(
        shuffledSubarray([...Array(ARTICLES).keys()], { minLength: ARTICLES }),
        infiniteStream(integer({ min: 0, max: 99 })),
        async (order, dice) => {
          life += 1;
          const world = new Life(`${dir}/${life}`);
          const roll = (): number => Number(dice.next().value);
          const first = order[0] ?? 0;
          world.arrives(first);
          const [id] = [...(await world.bot.engine.heldFor({})).index.articles];
          const { watches } = world.bot;
          const incident = await begun(watches, {
            kind: 'incident',
            what: id?.id ?? '',
            name: 'one',
          });
          const words = await begun(watches, { kind: 'words', what: 'witness', name: 'witness' });
          const place = await begun(watches, { kind: 'place', what: 'Lorn', name: 'Lorn' });
          for (const nth of order.slice(1)) {
            world.arrives(nth);
            if (roll() < 4) world.restarts();
            if (roll() < 60) continue;
            world.at.now += roll() * 120_000;
            await world.tells(() => {
              const die = roll();
              return die < 8 ? 'before' : die < 16 ? 'after' : undefined;
            });
          }
          for (let last = 0; last < 3; last += 1) {
            world.at.now += HOUR;
            await world.tells(() => undefined);
          }
          const of = (watch: string): News[] =>
            [...world.channel.values()].filter((news) => news.watch.id === watch);
          const count = (watch: string): number =>
            of(watch).reduce((sum, { articles }) => sum + articles, 0);
          expect([incident, words, place].map(count)).toEqual([
            ARTICLES / INCIDENTS - 1,
            ARTICLES - 1,
            ARTICLES - 1,
          ]);
          for (const watch of [incident, words, place]) {
            const quoted = of(watch).flatMap(({ quotes }) =>
              quotes.map(({ article }) => article.id),
            );
            expect(new Set(quoted).size).toBe(quoted.length);
          }
          const changes = killedIn(of(incident));
          const began = String(20 + Math.floor(first / INCIDENTS));
          const told = [began, ...changes.map(({ after }) => after)];
          expect(changes.map(({ before }) => before)).toEqual(told.slice(0, -1));
          expect(told.at(-1)).toBe(String(20 + ARTICLES / INCIDENTS - 1));
        },
      ),
      { numRuns: 1, endOnFailure: true },
    );
  },
  HANG_MS,
);
