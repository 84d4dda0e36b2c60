import { randomBytes } from 'node:crypto';
import { refusals } from './api-error.ts';
import { CommandsStore } from './commands-store.ts';
import { checkShownMessage } from './checks.ts';
import { Faults } from './faults.ts';
import {
  DISCORDS_DEADLINES,
  Interactions,
  type Deadlines,
  type LocalInteraction,
} from './interactions.ts';
import { Messages, type LocalAttachment, type LocalMessage } from './messages.ts';
import type { Violation } from './rules-commands.ts';
import { messageJson, type BotIdentity } from './shapes.ts';
import { Snowflakes } from './snowflake.ts';
import { Uploads } from './uploads.ts';
import { defaultWorld, type LocalServer, type World } from './world.ts';

/** An event, for a page or a test that watches. */
export type LocalEvent =
  | { readonly kind: 'message'; readonly message: LocalMessage }
  | { readonly kind: 'deleted'; readonly message: LocalMessage }
  | { readonly kind: 'failed'; readonly interaction: LocalInteraction }
  | { readonly kind: 'commands' }
  | { readonly kind: 'violation'; readonly violation: Violation };

/** Options of a local Discord. */
export interface CoreOptions {
  readonly world?: World;
  readonly deadlines?: Partial<Deadlines>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How many messages, and how many interactions, it remembers. */
  readonly remembered?: number;
}

/** More than anybody scrolls through, and about 60 MB of answers. */
const REMEMBERED = 10_000;

/** All that a local Discord holds, without any connection. */
export class LocalDiscordCore {
  readonly world: World;
  readonly bot: BotIdentity = {
    applicationId: '840000000000000001',
    userId: '840000000000000001',
    name: 'Verbatim',
  };
  /** The bot's token: random, so that no page or program can guess it. */
  readonly token = `${Buffer.from(this.bot.userId).toString('base64url')}.local.${randomBytes(24).toString('base64url')}`;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The oldest of more than so many messages, interactions or requests are forgotten. */
  readonly remembered: number;
  readonly ids: Snowflakes;
  readonly messages: Messages;
  readonly uploads: Uploads;
  readonly interactions: Interactions;
  readonly commands: CommandsStore;
  readonly faults = new Faults();
  /**
   * What the bot sent that Discord would refuse, and what was shown that Discord would not show.
   */
  readonly violations: Violation[] = [];
  /** The base address of this Discord; set when it listens. */
  address = '';
  readonly #left = new Set<string>();
  readonly #listeners = new Set<(event: LocalEvent) => void>();

  constructor({
    world = defaultWorld,
    deadlines = {},
    now = Date.now,
    remembered = REMEMBERED,
  }: CoreOptions = {}) {
    this.world = world;
    this.now = now;
    this.remembered = remembered;
    this.ids = new Snowflakes(now);
    const base = (): string => `http://${this.address}`;
    this.messages = new Messages({ ids: this.ids, now, base, most: remembered });
    this.uploads = new Uploads(this.ids, base);
    this.commands = new CommandsStore(this.ids, this.bot.applicationId);
    this.interactions = new Interactions({
      ids: this.ids,
      messages: this.messages,
      deadlines: { ...DISCORDS_DEADLINES, ...deadlines },
      now,
      most: remembered,
      watcher: {
        changed: (message) => this.changed(message),
        deleted: (message) => this.#emit({ kind: 'deleted', message }),
        failed: (interaction) => this.#emit({ kind: 'failed', interaction }),
      },
    });
  }

  get gatewayUrl(): string {
    return `ws://${this.address}/gateway`;
  }

  /** The servers that the bot is in: those of the world that it has not left. */
  get serversOfBot(): readonly LocalServer[] {
    return this.world.servers.filter(({ id }) => !this.#left.has(id));
  }

  /** Takes the bot out of a server, or back in. */
  putBot(into: { readonly server: string; readonly isIn: boolean }): void {
    if (into.isIn) this.#left.delete(into.server);
    else this.#left.add(into.server);
  }

  /** The server that a channel is in. */
  serverOf(channelId: string): LocalServer | undefined {
    return this.world.servers.find(({ channels }) => channels.some(({ id }) => id === channelId));
  }

  /** A file by its id and name, whether it belongs to a message or not. */
  attachment(id: string, name: string): LocalAttachment | undefined {
    const found = this.messages.attachment(id) ?? this.uploads.get(id);
    return found?.upload.name === name ? found : undefined;
  }

  /** Calls `listener` for each event; returns a function that ends this. */
  watch(listener: (event: LocalEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reports a new or changed message. */
  changed(message: LocalMessage): void {
    for (const fault of checkShownMessage(messageJson(message, this.messages, this.bot)))
      this.#violated({ path: `shown: ${fault.path}`, why: fault.why });
    this.#emit({ kind: 'message', message });
  }

  commandsChanged(): void {
    this.#emit({ kind: 'commands' });
  }

  /** Refuses a request with these faults, and records them; does nothing where there are none. */
  refuse(violations: readonly Violation[]): void {
    if (violations.length === 0) return;
    for (const violation of violations) this.#violated(violation);
    throw refusals.badBody(
      Object.fromEntries(
        violations.map(({ path, why }) => [
          path || '_',
          { _errors: [{ code: 'INVALID', message: why }] },
        ]),
      ),
    );
  }

  stop(): void {
    this.interactions.stop();
    this.#listeners.clear();
  }

  #violated(violation: Violation): void {
    this.violations.push(violation);
    this.#emit({ kind: 'violation', violation });
  }

  #emit(event: LocalEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
