import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import type { Filled, Place } from '../../src/local/acting.ts';
import type { LocalInteraction } from '../../src/local/interactions.ts';
import { listOf, numberOf, textOf, type Json } from '../../src/local/json.ts';
import { allParts, type LocalMessage } from '../../src/local/messages.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import { interactionJson, messageJson } from '../../src/local/shapes.ts';
import { oneOf } from '../random.ts';
import { hostileText, hostileValue, wrongValue } from './hostile-values.ts';

const LEFT_OUT = 0.4;
const OF_WRONG_TYPE = 0.1;

/** What was used, and whether it was used as no client of Discord does. */
export interface Use {
  readonly opened: LocalInteraction;
  readonly what: string;
  readonly isWrong: boolean;
}

/** Uses commands, buttons and forms with hostile values. */
export class HostileUses {
  readonly #local: LocalDiscord;
  readonly #place: Place;
  readonly #random: () => number;

  constructor(local: LocalDiscord, place: Place, random: () => number) {
    this.#local = local;
    this.#place = place;
    this.#random = random;
  }

  /** Any command of those that there are, or completes one of its options. */
  command(): Use {
    const random = this.#random;
    const { acting } = this.#local;
    const command = oneOf(acting.commandsAt(this.#place), random);
    const name = textOf(command.name);
    if (command.type === ApplicationCommandType.Message) {
      const said = `x${hostileText(random, 1_999)}`;
      const opened = acting.messageCommand(this.#place, name, acting.say(this.#place, said));
      return { opened, what: name, isWrong: false };
    }
    const subs = listOf(command.options).filter(({ type }) => type === OptionType.Subcommand);
    const sub = subs.length > 0 ? oneOf(subs, random) : undefined;
    const options = listOf((sub ?? command).options);
    const what = sub ? `${name} ${textOf(sub.name)}` : name;
    if (random() < OF_WRONG_TYPE) return this.#wrongly(command, sub, options);
    const filled = this.#filled(options);
    const typed = options.filter(({ autocomplete }) => autocomplete === true);
    const focused = random() < 0.3 && typed.length > 0 ? oneOf(typed, random) : undefined;
    if (!focused)
      return { opened: acting.command(this.#place, what, filled), what, isWrong: false };
    const option = textOf(focused.name);
    const half = { ...filled, [option]: hostileText(random) };
    const opened = acting.complete(this.#place, what, half, option);
    return { opened, what: `${what} ${option} …`, isWrong: false };
  }

  /** One of a message's buttons, or one that looks like it; undefined where there is none. */
  button(message: LocalMessage): Use | undefined {
    const random = this.#random;
    const ids = allParts(message.components).flatMap(({ custom_id: id, disabled, type }) =>
      typeof id === 'string' && disabled !== true && numberOf(type) === 2 ? [id] : [],
    );
    if (ids.length === 0) return undefined;
    const id = oneOf(ids, random);
    const [verb = '', ...rest] = id.split(':');
    if (random() < 0.6) {
      const opened = this.#local.acting.component(this.#place, message, id);
      return { opened, what: `button ${verb}`, isWrong: false };
    }
    const changed = rest.map((part) =>
      random() < 0.5
        ? part
        : oneOf(['', 'zzzzzzzzzz', '-1', '\u0000', '0', '@1', 'x'.repeat(60)], random),
    );
    const data = {
      custom_id: [verb, ...changed].join(':').slice(0, 100),
      component_type: 2,
      id: 1,
    };
    const opened = this.#raw(InteractionType.MessageComponent, data, message);
    return { opened, what: `button ${verb}`, isWrong: true };
  }

  /** A form, filled in. */
  form(opener: LocalInteraction): Use {
    const random = this.#random;
    const fields = allParts(listOf(opener.modal?.components));
    const typed = Object.fromEntries(
      fields.flatMap(({ custom_id: id, type, max_length: most }) =>
        typeof id === 'string' && numberOf(type) === 4
          ? [[id, `x${hostileText(random, (numberOf(most) || 4_000) - 1)}`]]
          : [],
      ),
    );
    const [verb = ''] = textOf(opener.modal?.custom_id).split(':');
    const opened = this.#local.acting.submit(this.#place, opener, typed);
    return { opened, what: `form ${verb}`, isWrong: false };
  }

  #filled(options: readonly Json[]): Filled {
    const random = this.#random;
    return Object.fromEntries(
      options.flatMap((option) =>
        option.required !== true && random() < LEFT_OUT
          ? []
          : [[textOf(option.name), hostileValue(option, random)]],
      ),
    );
  }

  /** Options missing, of other types, or unknown. */
  #wrongly(command: Json, sub: Json | undefined, options: readonly Json[]): Use {
    const random = this.#random;
    const given = [...options, { name: 'unknown', type: 3 }]
      .filter(() => random() < 0.7)
      .map(({ name, type }) => ({
        name,
        type: random() < 0.5 ? type : oneOf([3, 4, 5, 6, 7, 8, 9, 10, 11], random),
        value: wrongValue(random),
      }));
    const data = {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      options: sub ? [{ name: sub.name, type: OptionType.Subcommand, options: given }] : given,
      resolved: {},
    };
    const opened = this.#raw(InteractionType.ApplicationCommand, data);
    return { opened, what: textOf(command.name), isWrong: true };
  }

  #raw(type: InteractionType, data: Json, source?: LocalMessage): LocalInteraction {
    const { core, gateway, acting } = this.#local;
    const { server, user } = acting.at(this.#place);
    const origin = { ...this.#place, type, guildId: server.id, ...(source && { source }) };
    const opened = core.interactions.open(origin);
    const shown = source && messageJson(source, core.messages, core.bot);
    const json = interactionJson(opened, data, { server, user, bot: core.bot, source: shown });
    gateway.dispatch('INTERACTION_CREATE', json);
    return opened;
  }
}
