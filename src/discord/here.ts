import { PermissionFlagsBits, type Interaction } from 'discord.js';
import type { Here } from './command.ts';

/** What writing in a channel needs, and in a thread, with Discord's names. */
const NEEDED = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
] as const;
const IN_THREADS = [
  NEEDED[0],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
] as const;

/** The channel of an interaction, and what the bot may not do there; Discord says so with each. */
export function hereOf(
  { channelId, appPermissions }: Pick<Interaction, 'channelId' | 'appPermissions'>,
  isThread: boolean,
): Here | undefined {
  if (channelId === null) return undefined;
  const lacks = (isThread ? IN_THREADS : NEEDED)
    .filter(([, bit]) => !appPermissions.has(bit))
    .map(([name]) => name);
  return { channel: channelId, lacks };
}
