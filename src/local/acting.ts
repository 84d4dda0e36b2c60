import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { ActingError } from './acting-error.ts';
import type { LocalDiscordCore } from './core.ts';
import { filledOptions, halfFilledOptions, type Filled } from './filled-options.ts';
import type { LocalGateway } from './gateway.ts';
import type { LocalInteraction } from './interactions.ts';
import { listOf, type Json } from './json.ts';
import { allParts, type LocalMessage } from './messages.ts';
import { modalSubmission, type Typed } from './modal-fields.ts';
import { interactionJson, messageJson } from './shapes.ts';
import { mayUse, type LocalServer, type LocalUser } from './world.ts';

export type { Filled } from './filled-options.ts';

/** Who acts, and where. */
export interface Place {
  readonly userId: string;
  readonly channelId: string;
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;
const MAX_CONTENT = 2_000;

/**
 * What people do in Discord's client; each action becomes what that client would send. Throws
 * ActingError for whatever the client would not do.
 */
export class Acting {
  readonly #core: LocalDiscordCore;
  readonly #gateway: LocalGateway;

  constructor(core: LocalDiscordCore, gateway: LocalGateway) {
    this.#core = core;
    this.#gateway = gateway;
  }

  /** The server and user of a place. Throws ActingError when the user is no member there. */
  at({ userId, channelId }: Place): { readonly server: LocalServer; readonly user: LocalUser } {
    const server = this.#core.serverOf(channelId);
    const user = this.#core.world.users.find(({ id }) => id === userId);
    if (!server || !user || server.members[user.id] === undefined)
      throw new ActingError('this person is not in that channel');
    return { server, user };
  }

  /** The commands that a person may use in a place, in the order of their registration. */
  commandsAt(place: Place): Json[] {
    const { server, user } = this.at(place);
    return this.#core.commands
      .visibleIn(server.id)
      .filter((command) => mayUse(server, user.id, command));
  }

  /** Uses a slash command; `name` may include a subcommand, as in "articles read". */
  command(place: Place, name: string, filled: Filled = {}): LocalInteraction {
    const { command, wanted, nested } = this.#slashCommand(place, name);
    const { options, resolved } = filledOptions(wanted, filled, this.#core.uploads);
    return this.#open(place, {
      type: InteractionType.ApplicationCommand,
      used: `/${name}`,
      data: {
        id: command.id,
        name: command.name,
        type: ApplicationCommandType.ChatInput,
        options: nested(options),
        ...(resolved && { resolved }),
      },
    });
  }

  /** Asks for autocomplete rows for the option `focused`, with what has been typed. */
  complete(place: Place, name: string, filled: Filled, focused: string): LocalInteraction {
    const { command, wanted, nested } = this.#slashCommand(place, name);
    return this.#open(place, {
      type: InteractionType.ApplicationCommandAutocomplete,
      data: {
        id: command.id,
        name: command.name,
        type: ApplicationCommandType.ChatInput,
        options: nested(halfFilledOptions(wanted, filled, focused)),
      },
    });
  }

  /** Uses a right-click command on a message. */
  messageCommand(place: Place, name: string, target: LocalMessage): LocalInteraction {
    const command = this.#commandNamed(place, name, ApplicationCommandType.Message);
    const { messages, bot } = this.#core;
    return this.#open(place, {
      type: InteractionType.ApplicationCommand,
      used: name,
      data: {
        id: command.id,
        name: command.name,
        type: ApplicationCommandType.Message,
        target_id: target.id,
        resolved: { messages: { [target.id]: messageJson(target, messages, bot) } },
      },
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
    if (part.type === ComponentType.StringSelect) checkPicked(part, values ?? []);
    return this.#open(place, {
      type: InteractionType.MessageComponent,
      source: message,
      data: {
        custom_id: customId,
        component_type: part.type,
        id: part.id,
        ...(values && { values }),
      },
    });
  }

  /** Submits the modal with which `opener` was answered. */
  submit(place: Place, opener: LocalInteraction, typed: Typed): LocalInteraction {
    if (!opener.modal) throw new ActingError('no form was opened there');
    return this.#open(place, {
      type: InteractionType.ModalSubmit,
      data: modalSubmission(opener.modal, typed, this.#core.uploads),
      ...(opener.source && { source: opener.source }),
      ...(opener.used !== undefined && { used: opener.used }),
    });
  }

  /** Posts a person's own message. */
  say(place: Place, content: string): LocalMessage {
    const { user } = this.at(place);
    if (content.trim() === '') throw new ActingError('an empty message cannot be sent');
    if (content.length > MAX_CONTENT)
      throw new ActingError(`a message holds at most ${MAX_CONTENT} characters`);
    const { channelId } = place;
    const message = this.#core.messages.create({ content }, new Map(), { channelId, author: user });
    this.#core.changed(message);
    return message;
  }

  #open(
    place: Place,
    what: {
      readonly type: InteractionType;
      readonly data: Json;
      readonly source?: LocalMessage;
      readonly used?: string;
    },
  ): LocalInteraction {
    const { messages, bot, interactions } = this.#core;
    const { server, user } = this.at(place);
    const { data, ...origin } = what;
    const interaction = interactions.open({ ...place, ...origin, guildId: server.id });
    const source = what.source && messageJson(what.source, messages, bot);
    const json = interactionJson(interaction, data, { server, user, bot, source });
    this.#gateway.dispatch('INTERACTION_CREATE', json);
    return interaction;
  }

  #commandNamed(place: Place, name: string, type: ApplicationCommandType): Json {
    const { server, user } = this.at(place);
    const command = this.#core.commands
      .visibleIn(server.id)
      .find((one) => one.name === name && one.type === type);
    if (!command) throw new ActingError(`there is no command "${name}" here`);
    if (!mayUse(server, user.id, command))
      throw new ActingError(`this person may not use "${name}"`);
    return command;
  }

  #slashCommand(place: Place, name: string) {
    const [first = '', second] = name.split(' ');
    const command = this.#commandNamed(place, first, ApplicationCommandType.ChatInput);
    const own = listOf(command.options);
    const sub = own.find((option) => option.type === SUBCOMMAND && option.name === second);
    if (second !== undefined && !sub) throw new ActingError(`"${first}" has no "${second}"`);
    if (!sub && own.some(({ type }) => type === SUBCOMMAND))
      throw new ActingError(`"${first}" wants a subcommand`);
    const nested = (options: readonly Json[]): readonly Json[] =>
      sub ? [{ name: sub.name, type: SUBCOMMAND, options }] : options;
    return { command, wanted: sub ? listOf(sub.options) : own, nested };
  }
}

function checkPicked(select: Json, values: readonly string[]): void {
  const isOffered = (value: string): boolean =>
    listOf(select.options).some((option) => option.value === value);
  if (!values.every(isOffered)) throw new ActingError('the menu does not offer that');
  if (values.length < Number(select.min_values ?? 1))
    throw new ActingError('pick more of the menu');
  if (values.length > Number(select.max_values ?? 1))
    throw new ActingError('pick less of the menu');
}

/** The name that is shown for a user; "somebody" when there is no such user. */
export function nameOf({ world }: LocalDiscordCore, userId: string): string {
  return world.users.find(({ id }) => id === userId)?.name ?? 'somebody';
}
