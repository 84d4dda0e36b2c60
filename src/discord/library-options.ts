import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';

/** What can be done with `/library`, as Discord shows it. */
export const LIBRARY_OPTIONS: APIApplicationCommandSubcommandOption[] = [
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: 'Add an article by its link, as a file, or, with neither, as text',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'link',
        description: 'Its web address',
        max_length: 2_000,
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'file',
        description: 'Text, web page, PDF, Word or e-mail, up to 8 MB',
      },
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'list',
    description: 'Who added what and when, and what is not served',
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'follow',
    description: 'Follow a feed: what is new in it is added by itself',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'link',
        description: 'The address of the feed, or of a page that links to it',
        required: true,
        max_length: 2_000,
      },
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'unfollow',
    description: 'Follow a feed no more; what came from it stays',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'feed',
        description: 'Words of its name or address',
        required: true,
        autocomplete: true,
      },
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'feeds',
    description: 'The feeds that are followed, and whether they can be read',
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    description: 'Change what is known of an article: its title, source, day, address, incident',
    options: [articleOption('Words of its title')],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'remove',
    description: 'Take an article out; it can be restored',
    options: [articleOption('Words of its title')],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'restore',
    description: 'Bring a removed article back',
    options: [articleOption('Words of its title')],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'delete',
    description: 'Delete a removed article for good',
    options: [articleOption('Words of its title')],
  },
];

function articleOption(description: string): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'article',
    description,
    required: true,
    autocomplete: true,
  };
}
