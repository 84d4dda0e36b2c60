import { Events, Routes, Status, type Client, type Interaction } from 'discord.js';
import { setTimeout as delay } from 'node:timers/promises';
import type { Charts } from '../chart/chart.ts';
import type { Engine } from '../engine/engine.ts';
import type { TeamLibrary } from '../engine/team-library.ts';
import type { Watches } from '../engine/watch/watches.ts';
import type { Log } from '../log.ts';
import type { Outcome } from '../metrics.ts';
import { ageOf, Ages } from './age.ts';
import { AnsweredChannels } from './answered-channels.ts';
import { answered } from './answered.ts';
import type { Reply, Verdicts } from './command.ts';
import { aborted, newClient, watch, type OtherDiscord } from './connection.ts';
import { saidPrivately } from './deliveries.ts';
import { within } from './delivery.ts';
import { isBusy, isTooLate, loginIsHopeless } from './failures.ts';
import { greet } from './greeting.ts';
import { namesOf } from './log-names.ts';
import { payloadOf, privately } from './payload.ts';
import { register } from './registration.ts';
import { commandsFor } from './registry.ts';
import { serversOf } from './servers.ts';
import { servicesFor } from './services-for.ts';
import { Shares } from './shares.ts';
import { apologyFor } from './standing-replies.ts';
import { WatchNews } from './watch-news.ts';

/** What the bot needs to run. */
export interface BotOptions {
  readonly token: string;
  readonly engine: Engine;
  readonly charts: Charts;
  /** What servers add. */
  readonly library: TeamLibrary;
  /** Keeps what people say of answers; undefined: nobody is asked. */
  readonly verdicts?: Verdicts | undefined;
  /** What they watch. */
  readonly watches: Watches;
  readonly log: Log;
  /** Register commands for this server only; undefined registers them for all. */
  readonly guildId?: string | undefined;
  /** Whether commands are registered at all. */
  readonly registers: boolean;
  /** Whether the library learns which servers the bot has left; true by default. */
  readonly tellsServers?: boolean;
  /** Ids of the channels that are answered in; none, or undefined: all. */
  readonly channelIds?: ReadonlySet<string>;
  /** Called when an interaction has ended, with its command or the verb of its button. */
  readonly onEnded?: (name: string, outcome: Outcome, ms: number) => void;
  /** Called once, when Discord refuses the bot for good, with a sentence for a person. */
  readonly onFatal: (sentence: string) => void;
  /** Another Discord than the real one, for trying the bot on one machine. */
  readonly api?: OtherDiscord;
  /** Milliseconds after which an answer that is not ready is deferred; 800 by default. */
  readonly deferAfterMs?: number;
  /**
   * Milliseconds before the second try to log in, doubled for each further one; 1,000 by default.
   */
  readonly firstRetryMs?: number;
}

const DEFER_AFTER_MS = 800;
/** Milliseconds that handlers may take to finish when the bot stops. */
const DRAIN_MS = 5_000;
/** Milliseconds that disconnecting may take. */
const HANG_UP_MS = 1_000;
/** How often Discord is asked which servers the bot is in. */
const SERVERS_MS = 600_000;
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 60_000;

/**
 * The bot on Discord: the only place that talks to it. It acknowledges within three seconds, runs
 * the command, sends what the command returns, and never pings anybody. Where errors end:
 *
 * 1. too late or answered twice: a warning in the log, nothing more can be said;
 * 2. a command that throws: the log gets the error, the asker one plain sentence, which is another one
 *    where too much was asked at once, by all, by the server or by the asker;
 * 3. a connection cut: one more try, then as 2; Discord out of order while editing: more tries (`tries.ts`);
 * 4. Discord closing for good, or a wrong token: `onFatal`, with what to do;
 * 5. Discord out of reach at start: tried again, ever more slowly.
 */
export class Bot {
  readonly #options: BotOptions;
  readonly #running = new Set<Promise<void>>();
  readonly #ages = new Ages();
  readonly #shares = new Shares();
  readonly #channels: AnsweredChannels;
  readonly #stop = new AbortController();
  #client: Client | undefined;
  #news: WatchNews | undefined;
  #isFatal = false;

  constructor(options: BotOptions) {
    this.#options = options;
    this.#channels = new AnsweredChannels(options.channelIds);
  }

  /** Logs in; resolves when the bot is connected, or when `stop` or `onFatal` came first. */
  async start(): Promise<void> {
    const { log, token, firstRetryMs = FIRST_RETRY_MS } = this.#options;
    for (let wait = firstRetryMs; !this.#isStopping; wait = Math.min(wait * 2, MAX_RETRY_MS)) {
      // a client that failed to log in never becomes properly ready, so each try has its own
      const client = this.#newClient();
      const ready = new Promise<void>((resolve) =>
        client.once(Events.ClientReady, () => resolve()),
      );
      try {
        this.#client = client;
        await client.login(token);
        await Promise.race([ready, aborted(this.#stop.signal)]);
        if (!this.#isStopping) await this.#onReady(client);
        return;
      } catch (error) {
        await client.destroy();
        if (this.#isStopping) return;
        const hopeless = loginIsHopeless(error);
        if (hopeless !== undefined) {
          log.fatal({ err: error }, 'login refused');
          this.#fatal(hopeless);
          return;
        }
        log.warn({ err: error, retryInMs: wait }, 'Discord cannot be reached; trying again');
        await delay(wait, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      }
    }
  }

  /** Takes no new work, gives what has begun a few seconds to finish, and disconnects. */
  async stop(): Promise<void> {
    this.#stop.abort();
    const running = [...this.#running, ...(this.#news?.running ?? [])];
    if (running.length > 0) this.#options.log.info({ running: running.length }, 'finishing');
    await within(DRAIN_MS, Promise.allSettled(running));
    // a client that is destroyed between login and ready may wait for ever
    await within(HANG_UP_MS, this.#client?.destroy());
  }

  /**
   * Tells the library which servers the bot is in, and greets those that are new. Discord is asked, because without the intent for servers
   * it does not say when the bot leaves one, and says nothing of the time in which the bot was off.
   */
  async checkServers(): Promise<void> {
    const { library, engine, log } = this.#options;
    try {
      const { rest, user } = this.#client ?? {};
      if (!rest || !user || this.#isStopping) return;
      const servers = await serversOf((query) => rest.get(Routes.userGuilds(), { query }));
      for (const server of await library.areIn(servers))
        await greet(server, { rest, engine, log, botId: user.id });
    } catch (error) {
      if (!this.#isStopping) log.warn({ err: error }, 'which servers the bot is in is not known');
    }
  }

  /** Sends what is new on what servers watch; a call while another runs returns that one. */
  async tellNews(): Promise<void> {
    await this.#news?.tell();
  }

  /** True while there are shards and all are connected. */
  isConnected(): boolean {
    const shards = this.#client?.ws.shards;
    return !!shards && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
  }

  #fatal(sentence: string): void {
    if (this.#isStopping || this.#isFatal) return;
    this.#isFatal = true;
    this.#options.onFatal(sentence);
  }

  get #isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  #newClient(): Client {
    const { log, api } = this.#options;
    const client = newClient(api);
    this.#channels.learnFrom(client);
    client.on(Events.InteractionCreate, (interaction) => this.#take(interaction));
    watch(client, log, {
      isStopping: () => this.#isStopping,
      onFatal: (sentence) => this.#fatal(sentence),
    });
    return client;
  }

  async #onReady(client: Client): Promise<void> {
    const { log, registers, tellsServers = true } = this.#options;
    log.info({ user: client.user?.tag, shards: client.ws.shards.size }, 'connected to Discord');
    if (tellsServers) {
      this.#finish(this.checkServers());
      const checks = setInterval(() => this.#finish(this.checkServers()), SERVERS_MS).unref();
      this.#stop.signal.addEventListener('abort', () => clearInterval(checks));
    }
    this.#news = new WatchNews({
      rest: client.rest,
      watches: this.#options.watches,
      log,
      isStopping: () => this.#isStopping,
      isNamed: (channelId) => this.#channels.has({ channelId }),
    });
    this.#news.keepTelling(this.#stop.signal);
    if (!registers) return;
    try {
      await this.#register(client);
    } catch (error) {
      // the commands of the last start are probably there: half a bot is better than none
      log.error({ err: error }, 'commands could not be registered');
    }
  }

  async #register({ application, rest }: Client): Promise<void> {
    const { log, guildId } = this.#options;
    if (!application) return;
    const route = guildId
      ? Routes.applicationGuildCommands(application.id, guildId)
      : Routes.applicationCommands(application.id);
    const changed = await register(commandsFor(guildId), {
      // else Discord leaves the names in other languages out
      get: () => rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }),
      put: (body) => rest.put(route, { body }),
    });
    log.info(
      { server: guildId ?? 'all' },
      changed ? 'commands registered' : 'commands are registered already',
    );
  }

  #take(interaction: Interaction): void {
    this.#finish(this.#handle(interaction));
  }

  /** Has `stop` wait for work that has begun. */
  #finish(begun: Promise<void>): void {
    const work = begun.finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #handle(interaction: Interaction): Promise<void> {
    const began = performance.now();
    const ageMs = ageOf(interaction);
    const names = namesOf(interaction);
    const log = this.#options.log.child({
      interaction: interaction.id,
      server: interaction.guildId,
      ...names,
    });
    const ended = (outcome: Outcome): void =>
      this.#options.onEnded?.(
        names.command ?? names.verb ?? 'unknown',
        outcome,
        performance.now() - began,
      );
    if (this.#ages.isTooOld(ageMs)) {
      log.warn({ ageMs }, 'too old to be answered');
      ended('too late');
      return;
    }
    if (!this.#ages.clockIsRight()) log.warn({ ageMs }, 'the clock here seems to be wrong');
    const asker = { person: interaction.user.id, server: interaction.guildId };
    try {
      await answered(interaction, {
        services: servicesFor(interaction, this.#options, this.#channels.isThread(interaction)),
        patienceMs: this.#patience(interaction),
        isStopping: () => this.#isStopping,
        isHere: this.#channels.has(interaction),
        begin: (work) => this.#shares.of(asker, work),
      });
      log.info({ ms: Math.round(performance.now() - began) }, 'answered');
      ended('answered');
    } catch (error) {
      if (isTooLate(error)) {
        log.warn({ err: error, ageMs }, 'answered too late');
        ended('too late');
      } else {
        log[isBusy(error) ? 'warn' : 'error']({ err: error }, 'not answered');
        ended(isBusy(error) ? 'busy' : 'failed');
        await this.#apologize(interaction, log, apologyFor(error));
      }
    }
  }

  #patience(interaction: Interaction): number {
    const age = this.#ages.clockIsRight() ? Math.max(0, ageOf(interaction)) : 0;
    return Math.max(0, (this.#options.deferAfterMs ?? DEFER_AFTER_MS) - age);
  }

  async #apologize(interaction: Interaction, log: Log, sorry: Reply): Promise<void> {
    if (!interaction.isRepliable()) return;
    try {
      // the clicked message stays as it is
      const isClick = interaction.isMessageComponent();
      if (interaction.deferred && !isClick && interaction.ephemeral)
        await interaction.editReply(payloadOf(sorry));
      else if (interaction.deferred && !isClick) await saidPrivately(interaction, sorry);
      else if (interaction.deferred || interaction.replied)
        await interaction.followUp(privately(sorry));
      else await interaction.reply(privately(sorry));
    } catch (error) {
      log.warn({ err: error }, 'could not say sorry');
    }
  }
}
