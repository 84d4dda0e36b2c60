import { ChannelType, GatewayDispatchEvents, type Client, type Interaction } from 'discord.js';

/** Threads that are remembered: only those that somebody is asking in at this moment matter. */
const REMEMBERED = 500;
const THREADS: ReadonlySet<unknown> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** The channels that the bot answers in, by their ids; none named: all. A thread counts as its channel. */
export class AnsweredChannels {
  readonly #named: ReadonlySet<string>;
  readonly #threads = new Set<string>();
  readonly #channelOfThread = new Map<string, string>();

  constructor(named: ReadonlySet<string> = new Set()) {
    this.#named = named;
  }

  /** Whether an interaction was made in a thread. */
  isThread({ channelId }: Pick<Interaction, 'channelId'>): boolean {
    return channelId !== null && this.#threads.has(channelId);
  }

  /** Learns of threads which channel they are in: Discord says so, and discord.js drops it. */
  learnFrom({ ws }: Client): void {
    ws.on(GatewayDispatchEvents.InteractionCreate, (packet: unknown) => {
      const { id, parent_id: parent, type } = channelIn(packet);
      if (typeof id !== 'string' || typeof parent !== 'string') return;
      if (THREADS.has(type)) this.#threads.add(id);
      const [first] = this.#threads;
      if (this.#threads.size > REMEMBERED && first !== undefined) this.#threads.delete(first);
      this.#channelOfThread.set(id, parent);
      const [oldest] = this.#channelOfThread.keys();
      if (this.#channelOfThread.size > REMEMBERED && oldest !== undefined)
        this.#channelOfThread.delete(oldest);
    });
  }

  /** Whether an interaction is answered where it was made. */
  has({ channelId }: Pick<Interaction, 'channelId'>): boolean {
    if (this.#named.size === 0) return true;
    if (channelId === null) return false;
    const parent = this.#channelOfThread.get(channelId);
    return this.#named.has(channelId) || (parent !== undefined && this.#named.has(parent));
  }
}

function channelIn(packet: unknown): {
  readonly id?: unknown;
  readonly parent_id?: unknown;
  readonly type?: unknown;
} {
  const isThing = typeof packet === 'object' && packet !== null && 'channel' in packet;
  return isThing && typeof packet.channel === 'object' ? { ...packet.channel } : {};
}
