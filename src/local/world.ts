import { PermissionFlagsBits } from 'discord.js';
import type { Json } from './json.ts';

/** Somebody who may ask. */
export interface LocalUser {
  readonly id: string;
  readonly name: string;
}

/** Where people talk. */
export interface LocalChannel {
  readonly id: string;
  readonly name: string;
  /** Of a thread: the channel that it is in. */
  readonly parentId?: string;
  /** What the bot may do there; by default `BOT_PERMISSIONS`. */
  readonly botMay?: bigint;
}

/** A server with its channels, and what its members may do there. */
export interface LocalServer {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly LocalChannel[];
  /** Since when the bot is in it, as ISO 8601. */
  readonly botJoinedAt?: string;
  /** Permission bits by user id; a user who is not listed is no member. */
  readonly members: Readonly<Record<string, bigint>>;
}

/** Everything that exists before the bot connects. */
export interface World {
  readonly servers: readonly LocalServer[];
  readonly users: readonly LocalUser[];
}

const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.ReadMessageHistory;

/** What the bot itself may do in a channel. */
export const BOT_PERMISSIONS =
  MEMBER |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks;

/** Whether the bot may write in a channel of its own accord. */
export function mayWriteIn(channel: LocalChannel | undefined): boolean {
  const needed =
    PermissionFlagsBits.ViewChannel |
    (channel?.parentId === undefined
      ? PermissionFlagsBits.SendMessages
      : PermissionFlagsBits.SendMessagesInThreads);
  return ((channel?.botMay ?? BOT_PERMISSIONS) & needed) === needed;
}

/** Whether a member may use a command; Administrators may use all. */
export function mayUse({ members }: LocalServer, userId: string, command: Json): boolean {
  const { default_member_permissions: digits } = command;
  if (typeof digits !== 'string') return true;
  const has = members[userId] ?? 0n;
  const needed = BigInt(digits);
  // none at all means: nobody but Administrators
  return (
    (has & PermissionFlagsBits.Administrator) !== 0n || (needed !== 0n && (has & needed) === needed)
  );
}

/**
 * Two teams that must not see each other's articles, with a manager, a member, and a guest in both.
 */
export const defaultWorld: World = {
  users: [
    { id: '810000000000000001', name: 'Mara' },
    { id: '810000000000000002', name: 'Idris' },
    { id: '810000000000000003', name: 'Noor' },
  ],
  servers: [
    {
      id: '820000000000000001',
      name: 'Newsroom',
      channels: [
        { id: '830000000000000001', name: 'newsdesk' },
        { id: '830000000000000002', name: 'checks' },
      ],
      members: {
        '810000000000000001': MEMBER | PermissionFlagsBits.ManageGuild,
        '810000000000000002': MEMBER,
      },
    },
    {
      id: '820000000000000002',
      name: 'Security desk',
      channels: [{ id: '830000000000000003', name: 'situation' }],
      members: {
        '810000000000000001': MEMBER,
        '810000000000000003': MEMBER | PermissionFlagsBits.Administrator,
      },
    },
  ],
};
