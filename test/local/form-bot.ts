import {
  ApplicationCommandOptionType as OptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  MessageFlags,
  Routes,
  SeparatorSpacingSize,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ApplicationCommandDataResolvable,
  type ChatInputCommandInteraction,
  type Interaction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { LocalDiscord } from '../../src/local/server.ts';
import { DOT } from '../services.ts';

const COMMANDS: readonly ApplicationCommandDataResolvable[] = [
  { name: 'report', description: 'Opens a form' },
  { name: 'parts', description: 'Shows one of every component' },
  { name: 'fault', description: 'Sends what Discord refuses' },
  { name: 'slow', description: 'Thinks until it is told to answer' },
  {
    name: 'fill',
    description: 'Takes every kind of option',
    options: [
      { name: 'count', description: 'A whole number', type: OptionType.Integer, required: true },
      { name: 'share', description: 'A number', type: OptionType.Number },
      { name: 'sure', description: 'Yes or no', type: OptionType.Boolean },
      { name: 'proof', description: 'A file', type: OptionType.Attachment },
      {
        name: 'desk',
        description: 'One of the desks',
        type: OptionType.String,
        choices: [
          { name: 'Foreign desk', value: 'foreign' },
          { name: 'Home desk', value: 'home' },
        ],
      },
    ],
  },
  { name: 'Count words', type: ApplicationCommandType.Message },
];

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Report an incident',
  components: [
    { type: ComponentType.TextDisplay, content: 'What **happened**, and how do you know?' },
    {
      type: ComponentType.Label,
      label: 'Headline',
      description: 'As short as it can be',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'headline',
        style: TextInputStyle.Short,
        min_length: 3,
        max_length: 60,
        placeholder: 'Ferry runs aground',
      },
    },
    {
      type: ComponentType.Label,
      label: 'What happened',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'body',
        style: TextInputStyle.Paragraph,
        required: false,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Kind',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'kind',
        options: [
          { label: 'Accident', value: 'accident' },
          { label: 'Attack', value: 'attack' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Proof',
      description: 'A text file',
      component: { type: ComponentType.FileUpload, custom_id: 'proof', file_types: ['.txt'] },
    },
  ],
};

/** A bot of a few lines, for what the real one does not have. */
export interface FormBot {
  /** Lets `/slow` answer. */
  readonly answer: () => void;
  readonly stop: () => Promise<void>;
}

/** Connects the bot to a local Discord; resolves when its commands are there. */
export async function formBot(local: LocalDiscord): Promise<FormBot> {
  const parts: { answer?: () => void } = {};
  const released = new Promise<void>((resolve) => {
    parts.answer = resolve;
  });
  const { rest, cdn } = local.asOther;
  const client = new Client({ intents: [], rest: { api: rest, cdn, version: '10' } });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  client.on(Events.InteractionCreate, (interaction) => {
    // whatever goes wrong shows on the page as a failed interaction
    respond(interaction, released).catch(() => undefined);
  });
  await client.login(local.core.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  return { answer: () => parts.answer?.(), stop: () => client.destroy() };
}

async function respond(interaction: Interaction, released: Promise<void>): Promise<void> {
  if (interaction.isChatInputCommand()) await command(interaction, released);
  else if (interaction.isModalSubmit()) await submitted(interaction);
  else if (interaction.isMessageContextMenuCommand()) {
    const words = interaction.targetMessage.content.split(' ').length;
    await interaction.reply({ content: `${words} words`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isStringSelectMenu())
    await interaction.reply({ content: `You picked ${interaction.values.join(' and ')}.` });
  else if (interaction.isButton() && interaction.customId === 'form')
    await interaction.showModal(FORM);
}

async function command(
  interaction: ChatInputCommandInteraction,
  released: Promise<void>,
): Promise<void> {
  switch (interaction.commandName) {
    case 'report':
      await interaction.showModal(FORM);
      break;
    case 'parts':
      await interaction.reply(everyPart());
      break;
    case 'slow':
      await interaction.deferReply();
      await released;
      await interaction.editReply('Here it is at last.');
      break;
    case 'fill':
      await interaction.reply({
        content: `\`\`\`json\n${JSON.stringify(
          interaction.options.data.map(({ name, value, attachment }) => ({
            name,
            value: attachment ? `${attachment.name}, ${attachment.size} bytes` : value,
          })),
        )}\n\`\`\``,
      });
      break;
    case 'fault':
      await interaction.client.rest.post(
        Routes.interactionCallback(interaction.id, interaction.token),
        { body: { type: 4, data: { content: 'x'.repeat(2001) } }, auth: false },
      );
      break;
    default:
  }
}

async function submitted(interaction: ModalSubmitInteraction): Promise<void> {
  const { fields } = interaction;
  const file = fields.getUploadedFiles('proof', true).first();
  const text = file ? await (await fetch(file.url)).text() : '';
  await interaction.reply({
    content: [
      `**${fields.getTextInputValue('headline')}**`,
      fields.getStringSelectValues('kind').join(', '),
      `${file?.name}: ${text}`,
    ].join('\n'),
    flags: MessageFlags.Ephemeral,
  });
}

function everyPart() {
  return {
    flags: MessageFlags.IsComponentsV2,
    files: [
      new AttachmentBuilder(DOT, { name: 'dot.png' }),
      new AttachmentBuilder(Buffer.from('kept word for word'), { name: 'text.txt' }),
    ],
    components: [
      {
        type: ComponentType.Container,
        accent_color: 0xe0_8a_1e,
        components: [
          {
            type: ComponentType.Section,
            components: [
              {
                type: ComponentType.TextDisplay,
                content: '## Every part\nA section, with a picture beside it. ||Hidden||',
              },
            ],
            accessory: {
              type: ComponentType.Thumbnail,
              media: { url: 'attachment://dot.png' },
              description: 'A red dot',
            },
          },
          { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Large },
          {
            type: ComponentType.MediaGallery,
            items: [
              { media: { url: 'attachment://dot.png' }, description: 'A larger red dot' },
              { media: { url: 'https://pictures.example/a.png' }, description: 'One elsewhere' },
            ],
          },
          { type: ComponentType.File, file: { url: 'attachment://text.txt' } },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                style: ButtonStyle.Primary,
                label: 'Open the form',
                custom_id: 'form',
              },
              {
                type: ComponentType.Button,
                style: ButtonStyle.Success,
                label: 'Dead',
                custom_id: 'dead',
                disabled: true,
              },
              {
                type: ComponentType.Button,
                style: ButtonStyle.Link,
                label: 'Elsewhere',
                url: 'https://elsewhere.example/',
              },
            ],
          },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.StringSelect,
                custom_id: 'one',
                placeholder: 'Pick one',
                options: [
                  { label: 'Alpha', value: 'alpha', description: 'The first' },
                  { label: 'Beta', value: 'beta' },
                ],
              },
            ],
          },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.StringSelect,
                custom_id: 'many',
                placeholder: 'Pick two',
                min_values: 2,
                max_values: 2,
                options: [
                  { label: 'Alpha', value: 'alpha', description: 'The first' },
                  { label: 'Beta', value: 'beta' },
                  { label: 'Gamma', value: 'gamma' },
                ],
              },
            ],
          },
        ],
      },
    ],
  } as const;
}
