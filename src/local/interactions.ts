import { randomBytes } from 'node:crypto';
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import { refusals } from './api-error.ts';
import { listOf, objectOf, type Json, numberOf } from './json.ts';
import type { LocalMessage, Messages } from './messages.ts';
import type { RequestBody } from './request-body.ts';
import type { Snowflakes } from './snowflake.ts';

/** Discord's time limits; tests use shorter ones. */
export interface Deadlines {
  /** For the first answer. */
  readonly answerMs: number;
  /** For how long an interaction's token is valid. */
  readonly tokenMs: number;
}

export const DISCORDS_DEADLINES: Deadlines = { answerMs: 3_000, tokenMs: 15 * 60_000 };

/** Where an interaction comes from. */
export interface Origin {
  readonly type: InteractionType;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string;
  /** The message that holds the button, select or modal. */
  readonly source?: LocalMessage;
  /** The command used, by the name that people see: "/articles read". */
  readonly used?: string;
}

/** What became of an interaction. */
export type Outcome =
  /** A message was posted or changed. */
  | { readonly kind: 'message'; readonly message: LocalMessage }
  | { readonly kind: 'choices'; readonly choices: readonly Json[] }
  | { readonly kind: 'modal'; readonly modal: Json }
  /** Nobody answered in time. */
  | { readonly kind: 'failed' };

/** The first thing that happened: perhaps only the announcement of an answer. */
export type FirstAnswer = Outcome | { readonly kind: 'deferred'; readonly message?: LocalMessage };

/** An interaction from beginning to end. */
export interface LocalInteraction extends Origin {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  state: 'waiting' | 'deferred' | 'answered' | 'failed';
  /** The message that `@original` names. */
  original?: LocalMessage;
  /** Follow-ups, in order. */
  readonly followUps: LocalMessage[];
  /** The modal with which it was answered. */
  modal?: Json;
  /** Resolves once something can be shown for it. */
  readonly firstAnswer: Promise<FirstAnswer>;
  /** Resolves once it has its final answer, or has failed. */
  readonly outcome: Promise<Outcome>;
}

interface Kept extends LocalInteraction {
  readonly announce: (deferral: FirstAnswer) => void;
  readonly settle: (outcome: Outcome) => void;
  timer: NodeJS.Timeout | undefined;
}

/** Callbacks for whoever watches. */
export interface Watcher {
  changed(message: LocalMessage): void;
  deleted(message: LocalMessage): void;
  failed(interaction: LocalInteraction): void;
}

/** Which first answers each kind of interaction allows. Source: discord.md, section 2. */
const ANSWERS: Readonly<Record<number, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7],
};

/** All interactions, and what Discord does with the answers to them. */
export class Interactions {
  readonly #all = new Map<string, Kept>();
  readonly #byToken = new Map<string, Kept>();
  readonly #ids: Snowflakes;
  readonly #messages: Messages;
  readonly #deadlines: Deadlines;
  readonly #now: () => number;
  readonly #most: number;
  readonly #watcher: Watcher;

  constructor(options: {
    ids: Snowflakes;
    messages: Messages;
    deadlines: Deadlines;
    now: () => number;
    /** The oldest of more than so many are forgotten. */
    most: number;
    watcher: Watcher;
  }) {
    this.#ids = options.ids;
    this.#messages = options.messages;
    this.#deadlines = options.deadlines;
    this.#now = options.now;
    this.#most = options.most;
    this.#watcher = options.watcher;
  }

  /** A new interaction; its time to be answered begins now. */
  open(origin: Origin): LocalInteraction {
    const { promise: outcome, resolve: end } = withResolvers<Outcome>();
    const { promise: firstAnswer, resolve: announce } = withResolvers<FirstAnswer>();
    const settle = (what: Outcome): void => {
      announce(what);
      end(what);
    };
    const interaction: Kept = {
      ...origin,
      id: this.#ids.next(),
      token: randomBytes(60).toString('base64url'),
      at: this.#now(),
      state: 'waiting',
      followUps: [],
      outcome,
      firstAnswer,
      announce,
      settle,
      timer: undefined,
    };
    interaction.timer = setTimeout(() => {
      interaction.state = 'failed';
      settle({ kind: 'failed' });
      this.#watcher.failed(interaction);
    }, this.#deadlines.answerMs);
    this.#all.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    const [oldest] = this.#all.values();
    if (this.#all.size > this.#most && oldest) this.#forget(oldest);
    return interaction;
  }

  get(id: string): LocalInteraction | undefined {
    return this.#all.get(id);
  }

  /** The interaction of this id and token, to check an answer to it; refuses as Discord does. */
  waiting(id: string, token: string): LocalInteraction {
    const interaction = this.#all.get(id);
    if (!interaction || interaction.token !== token || interaction.state === 'failed')
      throw refusals.unknownInteraction();
    if (interaction.state !== 'waiting') throw refusals.alreadyAnswered();
    return interaction;
  }

  /** Takes the first answer. Returns the message that it made or changed, if any. */
  answer(id: string, token: string, { json, files }: RequestBody): LocalMessage | undefined {
    const interaction = this.#all.get(id);
    if (!interaction) throw refusals.unknownInteraction();
    this.waiting(id, token);
    const { type, data } = objectOf(json);
    if (!ANSWERS[interaction.type]?.includes(Number(type)))
      throw refusals.badBody({
        type: { _errors: [{ code: 'INTERACTION_RESPONSE_TYPE_INVALID' }] },
      });
    clearTimeout(interaction.timer);
    const body = objectOf(data);
    switch (Number(type)) {
      case InteractionResponseType.ChannelMessageWithSource:
        return this.#post(interaction, body, files, 'answered');
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const flags = MessageFlags.Loading | (numberOf(body.flags) & MessageFlags.Ephemeral);
        return this.#post(interaction, { flags }, new Map(), 'deferred');
      }
      case InteractionResponseType.DeferredMessageUpdate:
        interaction.state = 'deferred';
        if (interaction.source) interaction.original = interaction.source;
        interaction.announce({ kind: 'deferred' });
        return interaction.source;
      case InteractionResponseType.UpdateMessage: {
        if (!interaction.source) throw refusals.unknownMessage();
        interaction.state = 'answered';
        interaction.original = this.#messages.edit(interaction.source, body, files);
        this.#tell(interaction, interaction.original);
        return interaction.original;
      }
      case InteractionResponseType.ApplicationCommandAutocompleteResult:
        interaction.state = 'answered';
        interaction.settle({ kind: 'choices', choices: listOf(body.choices) });
        return undefined;
      default:
        interaction.state = 'answered';
        interaction.modal = body;
        interaction.settle({ kind: 'modal', modal: body });
        return undefined;
    }
  }

  /** Takes a message after the first answer. Right after a deferral it replaces that. */
  followUp(token: string, { json, files }: RequestBody): LocalMessage {
    const interaction = this.#alive(token);
    const body = objectOf(json);
    const { original } = interaction;
    const isAnnounced =
      interaction.state === 'deferred' &&
      original !== undefined &&
      (original.flags & MessageFlags.Loading) !== 0;
    if (isAnnounced && this.#messages.get(original.id))
      return this.editOriginal(token, { json, files });
    const message = this.#messages.create(body, files, placementOf(interaction, body));
    interaction.followUps.push(message);
    // of an announcement that was deleted, this is the answer
    if (isAnnounced) this.#tell(interaction, message);
    else this.#watcher.changed(message);
    return message;
  }

  /** The message that `@original`, or an id, names for this token. */
  message(token: string, id: string): LocalMessage {
    const interaction = this.#alive(token);
    const message =
      id === '@original'
        ? interaction.original
        : [interaction.original, ...interaction.followUps].find((one) => one?.id === id);
    if (!message || !this.#messages.get(message.id)) throw refusals.unknownMessage();
    return message;
  }

  editOriginal(token: string, { json, files }: RequestBody, id = '@original'): LocalMessage {
    const interaction = this.#alive(token);
    const message = this.#messages.edit(this.message(token, id), objectOf(json), files);
    this.#tell(interaction, message);
    return message;
  }

  delete(token: string, id: string): void {
    const message = this.message(token, id);
    this.#messages.delete(message.id);
    this.#watcher.deleted(message);
  }

  stop(): void {
    for (const { timer } of this.#all.values()) clearTimeout(timer);
  }

  #forget({ id, token, timer }: Kept): void {
    clearTimeout(timer);
    this.#all.delete(id);
    this.#byToken.delete(token);
  }

  #alive(token: string): Kept {
    const interaction = this.#byToken.get(token);
    if (!interaction) throw refusals.unknownWebhook();
    if (this.#now() - interaction.at > this.#deadlines.tokenMs) throw refusals.deadToken();
    if (interaction.state === 'waiting' || interaction.state === 'failed')
      throw refusals.unknownWebhook();
    return interaction;
  }

  #post(
    interaction: Kept,
    body: Json,
    files: RequestBody['files'],
    state: 'answered' | 'deferred',
  ): LocalMessage {
    const message = this.#messages.create(body, files, placementOf(interaction, body));
    interaction.original = message;
    interaction.state = state;
    if (state === 'answered') this.#tell(interaction, message);
    else {
      this.#watcher.changed(message);
      interaction.announce({ kind: 'deferred', message });
    }
    return message;
  }

  #tell(interaction: Kept, message: LocalMessage): void {
    interaction.state = 'answered';
    this.#watcher.changed(message);
    interaction.settle({ kind: 'message', message });
  }
}

function placementOf({ channelId, userId, id }: LocalInteraction, body: Json) {
  const isPrivate = (numberOf(body.flags) & MessageFlags.Ephemeral) !== 0;
  return { channelId, interactionId: id, ...(isPrivate && { onlyFor: userId }) };
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  const parts: { resolve?: (value: T) => void } = {};
  const promise = new Promise<T>((settle) => {
    parts.resolve = settle;
  });
  return { promise, resolve: (value) => parts.resolve?.(value) };
}
