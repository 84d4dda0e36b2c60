import {
  ApplicationCommandType,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  ComponentType,
  InteractionType,
  ModalSubmitInteraction,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/discord/log-names.ts';

const client = new Client({ intents: [] });
const user = { id: '81', username: 'ida', discriminator: '0', avatar: null, global_name: 'Ida' };
const common = {
  id: '91',
  application_id: '71',
  token: 'secret',
  version: 1,
  user,
  channel: { id: '61', type: 1 },
  entitlements: [],
  authorizing_integration_owners: {},
};
const question = { name: 'question', type: 3, value: 'Who is under suspicion?' };

type Kind =
  | typeof AutocompleteInteraction
  | typeof ButtonInteraction
  | typeof ChatInputCommandInteraction
  | typeof ModalSubmitInteraction;

/** The names in what discord.js makes of an interaction that Discord sends. */
function namesIn(kind: Kind, sent: object) {
  const interaction: unknown = Reflect.construct(kind, [client, { ...common, ...sent }]);
  if (interaction instanceof kind) return namesOf(interaction);
  throw new Error('no such interaction');
}

const asked = {
  type: InteractionType.ApplicationCommand,
  data: { id: '51', name: 'ask', type: ApplicationCommandType.ChatInput, options: [question] },
};

function clicked(customId: string) {
  return namesIn(ButtonInteraction, {
    type: InteractionType.MessageComponent,
    message: { id: '41', channel_id: '61', author: user },
    data: { custom_id: customId, component_type: ComponentType.Button },
  });
}

describe('namesOf', () => {
  it('names a command, and nothing of what was asked', () => {
    expect(namesIn(ChatInputCommandInteraction, asked)).toEqual({ command: 'ask' });
  });

  it('names the command being typed', () => {
    const typed = { ...asked, type: InteractionType.ApplicationCommandAutocomplete };
    expect(namesIn(AutocompleteInteraction, typed)).toEqual({ command: 'ask' });
  });

  it('names the verb of a button, and not what it points at', () => {
    expect(clicked('read:0:abcdefghijklmnop:0:z')).toEqual({ verb: 'read' });
  });

  it('says that the verb of a foreign button is not known', () => {
    expect(clicked('Who is under suspicion?')).toEqual({ verb: 'unknown' });
  });

  it('names the verb of a form, and nothing that was entered', () => {
    const sent = {
      type: InteractionType.ModalSubmit,
      data: { custom_id: 'libpaste::::', components: [] },
    };
    expect(namesIn(ModalSubmitInteraction, sent)).toEqual({ verb: 'libpaste' });
  });
});
