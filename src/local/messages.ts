import { ComponentType, MessageFlags } from 'discord.js';
import { refusals } from './api-error.ts';
import { listOf, objectOf, type Json, textOf, numberOf } from './json.ts';
import type { Upload } from './request-body.ts';
import type { Snowflakes } from './snowflake.ts';
import type { LocalUser } from './world.ts';

/** Discord knows a message by its nonce for "the past few minutes". */
const NONCE_MS = 3 * 60_000;

/** A file that belongs to a message. */
export interface LocalAttachment {
  readonly id: string;
  readonly upload: Upload;
}

/** A message as the local Discord keeps it. */
export interface LocalMessage {
  readonly id: string;
  readonly channelId: string;
  /** The person who wrote it; undefined for the bot's own. */
  readonly author?: LocalUser;
  /** The only person who sees it; only for an ephemeral message. */
  readonly onlyFor?: string;
  /** The interaction it answers. */
  readonly interactionId?: string;
  /** By which the bot's own is known again when it is sent twice. */
  readonly nonce?: string;
  /** Who got it by what, and the id of the message that led to it; of a message from before a restart. */
  readonly origin?: {
    readonly userId: string;
    readonly used?: string | undefined;
    readonly source?: string | undefined;
  };
  readonly at: string;
  editedAt?: string;
  flags: number;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  attachments: readonly LocalAttachment[];
  /** Ids of those whom the message would have pinged. */
  pinged: readonly string[];
}

/** Where a message goes, and what it answers. */
export interface Placement {
  readonly channelId: string;
  readonly author?: LocalUser;
  readonly onlyFor?: string;
  readonly interactionId?: string;
  readonly nonce?: string;
}

/** All messages of all channels, in order. */
export class Messages {
  readonly #all = new Map<string, LocalMessage>();
  readonly #ids: Snowflakes;
  readonly #now: () => number;
  readonly #base: () => string;
  readonly #most: number;

  /** `base` is the address under which attachments are served; the oldest of more than `most` are forgotten. */
  constructor(options: {
    readonly ids: Snowflakes;
    readonly now: () => number;
    readonly base: () => string;
    readonly most: number;
  }) {
    this.#ids = options.ids;
    this.#now = options.now;
    this.#base = options.base;
    this.#most = options.most;
  }

  /** All of them, oldest first. */
  get all(): readonly LocalMessage[] {
    return [...this.#all.values()];
  }

  /** Takes over messages from before a restart, oldest first. */
  restore(messages: readonly LocalMessage[]): void {
    for (const message of messages) this.#all.set(message.id, message);
  }

  get(id: string): LocalMessage | undefined {
    return this.#all.get(id);
  }

  /** The message with this nonce, if it is so young that Discord knows it. */
  withNonce(channelId: string, nonce: string): LocalMessage | undefined {
    return [...this.#all.values()].find(
      (message) =>
        message.channelId === channelId &&
        message.nonce === nonce &&
        this.#now() - Date.parse(message.at) < NONCE_MS,
    );
  }

  /** The messages of a channel that a user sees, oldest first. */
  seenBy(userId: string, channelId: string): LocalMessage[] {
    return [...this.#all.values()].filter(
      (message) => message.channelId === channelId && isSeenBy(message, userId),
    );
  }

  create(body: Json, files: ReadonlyMap<number, Upload>, to: Placement): LocalMessage {
    const message: LocalMessage = {
      ...to,
      id: this.#ids.next(),
      at: new Date(this.#now()).toISOString(),
      flags: numberOf(body.flags),
      content: textOf(body.content),
      embeds: listOf(body.embeds),
      components: withIds(listOf(body.components)),
      attachments: this.#attachmentsOf(body, files, []),
      pinged: pingedBy(body),
    };
    this.#all.set(message.id, message);
    const [oldest] = this.#all.keys();
    if (this.#all.size > this.#most && oldest !== undefined) this.#all.delete(oldest);
    return message;
  }

  /**
   * Changes the fields that the body names; the ephemeral mark and the V2 flag stay, "thinking"
   * goes.
   */
  edit(message: LocalMessage, body: Json, files: ReadonlyMap<number, Upload>): LocalMessage {
    // for people, what replaces "thinking" is no edit
    const isFirst = (message.flags & MessageFlags.Loading) !== 0;
    const kept = message.flags & (MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    message.flags = kept | (numberOf(body.flags) & ~MessageFlags.Ephemeral);
    if (body.content !== undefined) message.content = textOf(body.content);
    if (body.embeds !== undefined) message.embeds = listOf(body.embeds);
    if (body.components !== undefined) message.components = withIds(listOf(body.components));
    if (body.attachments !== undefined || files.size > 0)
      message.attachments = this.#attachmentsOf(body, files, message.attachments);
    if (!isFirst) message.editedAt = new Date(this.#now()).toISOString();
    message.pinged = [...message.pinged, ...pingedBy(body)];
    return message;
  }

  delete(id: string): void {
    if (!this.#all.delete(id)) throw refusals.unknownMessage();
  }

  /** A file of any message, by its id. */
  attachment(id: string): LocalAttachment | undefined {
    return [...this.#all.values()]
      .flatMap(({ attachments }) => attachments)
      .find((attachment) => attachment.id === id);
  }

  /** The address at which a file is served. */
  urlOf(attachment: LocalAttachment): string {
    return attachmentUrl(this.#base(), attachment);
  }

  #attachmentsOf(
    body: Json,
    files: ReadonlyMap<number, Upload>,
    before: readonly LocalAttachment[],
  ): LocalAttachment[] {
    return [
      ...keptBy(body, before),
      ...[...files.values()].map((upload) => ({ id: this.#ids.next(), upload })),
    ];
  }
}

/** Whether a person may see a message of a channel that they are in. */
export function isSeenBy({ onlyFor }: LocalMessage, userId: string): boolean {
  return onlyFor === undefined || onlyFor === userId;
}

/** The files that stay on a message after an edit: all, unless the edit lists which. */
export function keptBy(edit: Json, before: readonly LocalAttachment[]): readonly LocalAttachment[] {
  if (!Array.isArray(edit.attachments)) return before;
  const listed = new Set(listOf(edit.attachments).map(({ id }) => textOf(id)));
  return before.filter(({ id }) => listed.has(id));
}

/** The address of a file below `base`; different for each file, whatever its name. */
export function attachmentUrl(base: string, { id, upload }: LocalAttachment): string {
  return `${base}/attachments/${id}/${encodeURIComponent(upload.name)}`;
}

/** Discord numbers the components without an id, in order, and skips ids in use. */
function withIds(components: readonly Json[]): Json[] {
  const taken = new Set<number>();
  const collect = (part: Json): void => {
    if (typeof part.id === 'number' && part.id > 0) taken.add(part.id);
    for (const child of childrenOf(part)) collect(child);
  };
  for (const component of components) collect(component);
  let next = 1;
  const numbered = (part: Json): Json => {
    let { id } = part;
    if (typeof id !== 'number' || id === 0) {
      while (taken.has(next)) next += 1;
      taken.add(next);
      id = next;
    }
    return {
      ...part,
      id,
      ...(part.type === ComponentType.Container && {
        accent_color: part.accent_color ?? null,
        spoiler: part.spoiler ?? false,
      }),
      ...(part.type === ComponentType.Separator && {
        divider: part.divider ?? true,
        spacing: part.spacing ?? 1,
      }),
      ...(part.type === ComponentType.File && { spoiler: part.spoiler ?? false }),
      ...(part.type === ComponentType.StringSelect && {
        min_values: part.min_values ?? 1,
        max_values: part.max_values ?? 1,
      }),
      ...(Array.isArray(part.components) && { components: listOf(part.components).map(numbered) }),
      ...(part.accessory !== undefined && { accessory: numbered(objectOf(part.accessory)) }),
    };
  };
  return components.map(numbered);
}

/** The components inside a component. */
function childrenOf(part: Json): Json[] {
  return [
    ...listOf(part.components),
    ...(part.accessory === undefined ? [] : [objectOf(part.accessory)]),
    ...(part.component === undefined ? [] : [objectOf(part.component)]),
  ];
}

/** All components of a message, with nested ones. */
export function allParts(components: readonly Json[]): Json[] {
  return components.flatMap((part) => [part, ...allParts(childrenOf(part))]);
}

/**
 * Whom the message would ping, by the rules of `allowed_mentions`. Without that field Discord pings
 * all users, roles and everyone that the text mentions.
 */
function pingedBy(body: Json): string[] {
  const texts = [
    textOf(body.content),
    ...allParts(listOf(body.components)).map((part) => textOf(part.content)),
  ].join('\n');
  const allowed = body.allowed_mentions === undefined ? undefined : objectOf(body.allowed_mentions);
  const mayPing = (kind: string): boolean =>
    allowed === undefined || (Array.isArray(allowed.parse) && allowed.parse.includes(kind));
  const named = (kind: 'users' | 'roles', id: string): boolean => {
    const list = allowed?.[kind];
    return mayPing(kind) || (Array.isArray(list) && list.includes(id));
  };
  // Discord looks for mentions in the raw text: a backslash does not prevent a ping
  return [...texts.matchAll(/<@(!?|&)(\d{5,20})>|@(everyone|here)/gu)].flatMap(
    ([, mark, id, all]) => {
      if (all !== undefined) return mayPing('everyone') ? [all] : [];
      if (id === undefined) return [];
      return named(mark === '&' ? 'roles' : 'users', id) ? [id] : [];
    },
  );
}
