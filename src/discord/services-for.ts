import { PermissionFlagsBits, type Interaction } from 'discord.js';
import type { BotOptions } from './client.ts';
import type { Services } from './command.ts';
import { downloaded } from './download.ts';
import { hereOf } from './here.ts';

/** What a command may use that answers an interaction. */
export function servicesFor(
  interaction: Interaction,
  {
    engine,
    charts,
    library,
    watches,
    verdicts,
    api,
  }: Pick<BotOptions, 'engine' | 'charts' | 'library' | 'watches' | 'verdicts' | 'api'>,
  isThread: boolean,
): Services {
  const { guildId, user, memberPermissions } = interaction;
  return {
    engine,
    charts,
    library,
    watches,
    verdicts,
    here: hereOf(interaction, isThread),
    scope: guildId === null ? {} : { server: guildId },
    asker: {
      id: user.id,
      // whoever administers may do everything
      mayManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    download: (file) => downloaded(file, api),
  };
}
