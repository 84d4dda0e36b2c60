import { ApplicationCommandType } from 'discord.js';
import { listOf, type Json } from './json.ts';
import type { Snowflakes } from './snowflake.ts';

/** The registered commands, for all servers and for each. */
export class CommandsStore {
  readonly #byScope = new Map<string, readonly Json[]>();
  readonly #ids: Snowflakes;
  readonly #applicationId: string;

  constructor(ids: Snowflakes, applicationId: string) {
    this.#ids = ids;
    this.#applicationId = applicationId;
  }

  /**
   * Replaces the commands of a server, or those for all servers, and returns them as Discord has
   * them.
   */
  put(commands: unknown, guildId?: string): readonly Json[] {
    const before = this.get(guildId);
    const stored = listOf(commands).map((command): Json => {
      const type = command.type ?? ApplicationCommandType.ChatInput;
      const known = before.find((one) => one.name === command.name && one.type === type);
      return {
        name_localizations: null,
        description_localizations: null,
        default_member_permissions: null,
        dm_permission: true,
        nsfw: false,
        integration_types: [0],
        contexts: null,
        description: '',
        ...command,
        type,
        id: known?.id ?? this.#ids.next(),
        application_id: this.#applicationId,
        version: this.#ids.next(),
        ...(guildId !== undefined && { guild_id: guildId }),
      };
    });
    this.#byScope.set(guildId ?? 'all', stored);
    return stored;
  }

  /** The commands of a server, or those for all servers. */
  get(guildId?: string): readonly Json[] {
    return this.#byScope.get(guildId ?? 'all') ?? [];
  }

  /** The commands that the members of a server can use. */
  visibleIn(guildId: string): readonly Json[] {
    return [...this.get(guildId), ...this.get()];
  }
}
