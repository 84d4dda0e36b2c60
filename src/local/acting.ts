import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import type { LocalDiscordCore } from './core.ts';
import type { LocalGateway } from './gateway.ts';
import type { LocalInteraction, Outcome } from './interactions.ts';
import { listOf, objectOf, type Json, textOf } from './json.ts';
import { allParts, type LocalMessage } from './messages.ts';
import { interactionJson, messageJson, userJson } from './shapes.ts';

/** Who acts, and where. */
export interface Place {
  readonly userId: string;
  readonly channelId: string;
}

/** What somebody fills into a command: by option name, as typed or picked. */
export type Filled = Readonly<Record<string, string | number | boolean>>;

/** Something a person cannot do in Discord's own client; the message says why. */
export class ActingError extends Error {
  override readonly name = 'ActingError';
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;

/** What people do in Discord's client, each turned into the interaction that the bot gets. */
export class Acting {
  readonly #core: LocalDiscordCore;
  readonly #gateway: LocalGateway;

  constructor(core: LocalDiscordCore, gateway: LocalGateway) {
    this.#core = core;
    this.#gateway = gateway;
  }

  /**
   * Uses a slash command; `name` may go on with a subcommand, as in "articles read". Throws
   * ActingError where Discord's client would not send it: unknown, not allowed, an option missing.
   */
  command(place: Place, name: string, filled: Filled = {}): LocalInteraction {
    const { command, options } = this.#filledCommand(place, name, filled);
    const missing = options.wanted.find(
      (option) => option.required === true && !filledIn(options.given, option),
    );
    if (missing) throw new ActingError(`the option "${String(missing.name)}" is required`);
    return this.#open(place, InteractionType.ApplicationCommand, {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      options: options.nested(options.given),
    });
  }

  /** Asks for autocomplete rows for the option `focused`, with what is typed so far. */
  complete(place: Place, name: string, filled: Filled, focused: string): LocalInteraction {
    const { command, options } = this.#filledCommand(place, name, filled);
    const given = options.given.map((option) =>
      option.name === focused ? { ...option, focused: true } : option,
    );
    return this.#open(place, InteractionType.ApplicationCommandAutocomplete, {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      options: options.nested(given),
    });
  }

  /** Uses a right-click command on a message. */
  messageCommand(place: Place, name: string, target: LocalMessage): LocalInteraction {
    const command = this.#commandNamed(place, name, ApplicationCommandType.Message);
    const { messages, bot } = this.#core;
    return this.#open(place, InteractionType.ApplicationCommand, {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: messageJson(target, messages, bot) } },
    });
  }

  /** Clicks a button, or picks values in a select, by its `custom_id`. */
  component(
    place: Place,
    message: LocalMessage,
    customId: string,
    values?: readonly string[],
  ): LocalInteraction {
    const part = allParts(message.components).find(({ custom_id: id }) => id === customId);
    if (!part) throw new ActingError(`the message has no component "${customId}"`);
    if (part.disabled === true) throw new ActingError('the component is disabled');
    return this.#open(
      place,
      InteractionType.MessageComponent,
      { custom_id: customId, component_type: part.type, id: part.id, ...(values && { values }) },
      message,
    );
  }

  /** Submits a modal with what was typed, by the `custom_id` of its fields. */
  submit(
    place: Place,
    modal: Json,
    typed: Readonly<Record<string, string>>,
    source?: LocalMessage,
  ): LocalInteraction {
    const fields = (part: Json): Json => {
      const own = typeof part.custom_id === 'string' ? part.custom_id : undefined;
      return {
        type: part.type,
        id: part.id ?? 0,
        ...(own !== undefined && { custom_id: own, value: typed[own] ?? textOf(part.value) }),
        ...(part.component !== undefined && { component: fields(objectOf(part.component)) }),
        ...(Array.isArray(part.components) && { components: listOf(part.components).map(fields) }),
      };
    };
    return this.#open(
      place,
      InteractionType.ModalSubmit,
      {
        custom_id: modal.custom_id,
        components: listOf(modal.components)
          .filter(({ type }) => type !== ComponentType.TextDisplay)
          .map(fields),
      },
      source,
    );
  }

  #open(place: Place, type: InteractionType, data: Json, source?: LocalMessage): LocalInteraction {
    const { world, messages, bot, interactions } = this.#core;
    const server = this.#core.serverOf(place.channelId);
    const user = world.users.find(({ id }) => id === place.userId);
    if (!server || !user || server.members[user.id] === undefined)
      throw new ActingError('this person is not in that channel');
    const interaction = interactions.open({
      ...place,
      type,
      guildId: server.id,
      ...(source && { source }),
    });
    const message = source && messageJson(source, messages, bot);
    const json = interactionJson(interaction, data, { server, user, bot, source: message });
    this.#gateway.dispatch('INTERACTION_CREATE', json);
    return interaction;
  }

  #commandNamed({ channelId, userId }: Place, name: string, type: ApplicationCommandType): Json {
    const server = this.#core.serverOf(channelId);
    const command = this.#core.commands
      .visibleIn(server?.id ?? '')
      .find((one) => one.name === name && one.type === type);
    if (!command) throw new ActingError(`there is no command "${name}" here`);
    const needed = command.default_member_permissions;
    const permissions = server?.members[userId] ?? 0n;
    if (typeof needed === 'string' && !mayUse(permissions, BigInt(needed)))
      throw new ActingError(`this person may not use "${name}"`);
    return command;
  }

  #filledCommand(place: Place, name: string, filled: Filled) {
    const [first = '', second] = name.split(' ');
    const command = this.#commandNamed(place, first, ApplicationCommandType.ChatInput);
    const own = listOf(command.options);
    const sub = own.find((option) => option.type === SUBCOMMAND && option.name === second);
    if (second !== undefined && !sub) throw new ActingError(`"${first}" has no "${second}"`);
    if (!sub && own.some(({ type }) => type === SUBCOMMAND))
      throw new ActingError(`"${first}" wants a subcommand`);
    const wanted = sub ? listOf(sub.options) : own;
    const unknown = Object.keys(filled).find(
      (key) => !wanted.some((option) => option.name === key),
    );
    if (unknown !== undefined) throw new ActingError(`"${name}" has no option "${unknown}"`);
    const given = wanted.flatMap((option): Json[] => {
      const value = filled[textOf(option.name)];
      if (value === undefined) return [];
      const tooLong =
        typeof value === 'string' && value.length > Number(option.max_length ?? 6_000);
      if (tooLong) throw new ActingError(`the option "${textOf(option.name)}" is too long`);
      return [{ name: option.name, type: option.type, value }];
    });
    const nested = (options: readonly Json[]): readonly Json[] =>
      sub ? [{ name: sub.name, type: SUBCOMMAND, options }] : options;
    return { command, options: { wanted, given, nested } };
  }
}

const ADMINISTRATOR = 8n;

function mayUse(has: bigint, needed: bigint): boolean {
  return (has & ADMINISTRATOR) !== 0n || (needed !== 0n && (has & needed) === needed);
}

function filledIn(given: readonly Json[], option: Json): boolean {
  return given.some(({ name, value }) => name === option.name && value !== '');
}

/** The name under which a user shows. */
export function nameOf(core: LocalDiscordCore, userId: string): string {
  const user = core.world.users.find(({ id }) => id === userId);
  return user ? String(userJson(user).global_name) : 'somebody';
}

/** The message that an interaction ended in. Throws ActingError when it ended otherwise. */
export async function messageFrom(interaction: LocalInteraction): Promise<LocalMessage> {
  const outcome: Outcome = await interaction.outcome;
  if (outcome.kind !== 'message') throw new ActingError(`no message came, but: ${outcome.kind}`);
  return outcome.message;
}
