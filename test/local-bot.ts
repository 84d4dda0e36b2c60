import { Writable } from 'node:stream';
import { Bot, type BotOptions } from '../src/discord/client.ts';
import type { Engine } from '../src/engine/engine.ts';
import type { TeamLibrary } from '../src/engine/team-library.ts';
import { InProcessEngine } from '../src/engine/in-process-engine.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import { Acting, type Filled } from '../src/local/acting.ts';
import type { LocalInteraction } from '../src/local/interactions.ts';
import { textOf } from '../src/local/json.ts';
import { allParts, type LocalMessage } from '../src/local/messages.ts';
import { LocalDiscord, type LocalDiscordOptions } from '../src/local/server.ts';
import { createLog } from '../src/log.ts';
import { WAIT_MS } from './limits.ts';
import { noCharts, noLibrary } from './services.ts';

export const NEWSROOM = '820000000000000001';
export const mara = { userId: '810000000000000001', channelId: '830000000000000001' };
export const noor = { userId: '810000000000000003', channelId: '830000000000000003' };
export const idris = { userId: '810000000000000002', channelId: '830000000000000001' };

/** Two invented reports on one event, which differ. */
export function filledEngine(): InProcessEngine {
  const engine = new InProcessEngine();
  const reports = [
    [
      'ferry.md',
      '---\ntitle: Ferry runs aground near Port Sallow\nsource: Coast Post\npublished: 2021-05-03\nurl: https://coast.example/ferry\n---\nThe ferry Aldona ran aground near Port Sallow on Saturday night. Twelve passengers were injured, the harbour master said.\n\nTugs pulled it free after nine hours.',
    ],
    [
      'aldona.md',
      '---\ntitle: Aldona accident\nsource: Harbour Gazette\npublished: 2021-05-04\n---\nFifteen passengers were injured when the Aldona hit a sandbank. The captain was questioned by police on Sunday.',
    ],
  ] as const;
  for (const [path, text] of reports)
    engine.follow({ kind: 'added', article: articleFrom(path, plainText.read(Buffer.from(text))) });
  engine.loaded([]);
  return engine;
}

/** The engine over the two reports, with some of its answers replaced. */
export function engineWith(instead: Partial<Engine>): Engine {
  const engine = filledEngine();
  return {
    ask: (question, scope) => engine.ask(question, scope),
    check: (text, scope) => engine.check(text, scope),
    search: (words, scope, part) => engine.search(words, scope, part),
    articles: (scope, part) => engine.articles(scope, part),
    suggestArticles: (typed, scope, count) => engine.suggestArticles(typed, scope, count),
    suggestSources: (typed, scope, count) => engine.suggestSources(typed, scope, count),
    source: (id, scope) => engine.source(id, scope),
    read: (id, scope) => engine.read(id, scope),
    readFile: (id, scope) => engine.readFile(id, scope),
    incidents: (words, scope, part) => engine.incidents(words, scope, part),
    incident: (id, scope) => engine.incident(id, scope),
    suggestIncidents: (typed, scope, count) => engine.suggestIncidents(typed, scope, count),
    timeline: (id, scope) => engine.timeline(id, scope),
    figures: (id, scope, asked) => engine.figures(id, scope, asked),
    figureCounts: (id, scope) => engine.figureCounts(id, scope),
    about: (scope) => engine.about(scope),
    ...instead,
  };
}

/** The engine over the two reports, whose answers wait until `answer` is called. */
export function slowEngine(): { readonly engine: Engine; readonly answer: () => void } {
  const parts: { answer?: () => void } = {};
  const released = new Promise<void>((resolve) => {
    parts.answer = resolve;
  });
  const quick = filledEngine();
  const engine = engineWith({
    ask: async (question, scope) => {
      await released;
      return quick.ask(question, scope);
    },
  });
  return { engine, answer: () => parts.answer?.() };
}

/** A bot that is connected to a local Discord, and all that a test wants to know of both. */
export interface Connected {
  readonly local: LocalDiscord;
  readonly bot: Bot;
  readonly acting: Acting;
  /** Sentences that the bot ended with. */
  readonly fatal: string[];
  /** Lines of the log. */
  readonly logged: Record<string, unknown>[];
  /** Asks a command and gives back what the asker sees. */
  readonly see: (name: string, filled?: Filled, place?: typeof mara) => Promise<Seen>;
  /** Stops the bot and starts another one, as after an update; Discord goes on meanwhile. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A message as a person sees it. */
export interface Seen {
  readonly message: LocalMessage;
  /** All texts, a line each. */
  readonly text: string;
  readonly isPrivate: boolean;
  /** Labels of the buttons that can be clicked, with their ids. */
  readonly buttons: ReadonlyMap<string, string>;
}

/** Starts a local Discord, which waits for answers longer than Discord itself: the machine may be busy. */
export function startDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  return LocalDiscord.start({ deadlines: { answerMs: WAIT_MS }, ...options });
}

/** Starts a local Discord and a bot on it. The bot is logged in unless `login` is false. */
export async function connected(
  options: LocalDiscordOptions &
    Partial<
      Pick<
        BotOptions,
        | 'charts'
        | 'verdicts'
        | 'deferAfterMs'
        | 'firstRetryMs'
        | 'registers'
        | 'guildId'
        | 'token'
        | 'channelIds'
      >
    > & {
      readonly engine?: Engine;
      readonly library?: TeamLibrary;
      readonly login?: boolean;
    } = {},
): Promise<Connected> {
  const local = await startDiscord(options);
  const fatal: string[] = [];
  const logged: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const settings: BotOptions = {
    token: options.token ?? local.core.token,
    engine: options.engine ?? filledEngine(),
    library: options.library ?? noLibrary,
    charts: options.charts ?? noCharts,
    verdicts: options.verdicts,
    log: createLog('debug', sink),
    registers: options.registers ?? true,
    guildId: options.guildId,
    ...(options.channelIds && { channelIds: options.channelIds }),
    api: local.asOther,
    onFatal: (sentence) => fatal.push(sentence),
    deferAfterMs: options.deferAfterMs ?? WAIT_MS,
    ...(options.firstRetryMs !== undefined && { firstRetryMs: options.firstRetryMs }),
  };
  const bot = new Bot(settings);
  let running = bot;
  if (options.login !== false) await bot.start();
  const acting = new Acting(local.core, local.gateway);
  return {
    local,
    bot,
    acting,
    fatal,
    logged,
    see: async (name, filled = {}, place = mara) => seen(acting.command(place, name, filled)),
    async restart() {
      await running.stop();
      running = new Bot(settings);
      await running.start();
    },
    async stop() {
      await running.stop();
      await local.stop();
    },
  };
}

/** What came of an interaction, as a person sees it. Fails where no message came. */
export async function seen(interaction: LocalInteraction): Promise<Seen> {
  const outcome = await interaction.outcome;
  if (outcome.kind !== 'message') throw new Error(`no message came, but: ${outcome.kind}`);
  const { message } = outcome;
  const parts = allParts(message.components);
  return {
    message,
    text: parts
      .flatMap(({ content }) => textOf(content) || [])
      .join('\n')
      // as Discord drops them
      .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1'),
    isPrivate: message.onlyFor !== undefined,
    buttons: new Map(
      parts.flatMap((part): [string, string][] =>
        typeof part.custom_id === 'string' && part.disabled !== true
          ? [[textOf(part.label), part.custom_id]]
          : [],
      ),
    ),
  };
}

/** Resolves once `check` holds; looks again whenever the event loop has turned. */
export async function until(check: () => boolean): Promise<void> {
  const { setImmediate: turn } = await import('node:timers/promises');
  while (!check()) await turn();
}
