import { DiscordAPIError, MessageFlags, Routes, type REST } from 'discord.js';
import type { About, Engine } from '../engine/engine.ts';
import type { Log } from '../log.ts';
import type { Reply } from './command.ts';
import { HOW_TO_ADD } from './empty-library.ts';
import { freshness } from './freshness.ts';
import { smallPrint } from './markdown.ts';
import { container, heading, text } from './parts.ts';

/** A server that the bot came into longer ago is not greeted any more. */
const NEW_MS = 24 * 3_600_000;

/** What greeting stands on. */
export interface Greeting {
  readonly rest: Pick<REST, 'get' | 'post'>;
  readonly engine: Pick<Engine, 'about'>;
  readonly log: Log;
  /** The bot's own id. */
  readonly botId: string;
}

/**
 * Says in a new server how to begin, in the channel that its system messages go to; nothing where there is none or
 * the bot may not write in it. Throws what else Discord throws.
 */
export async function greet(server: string, { rest, engine, log, botId }: Greeting): Promise<void> {
  try {
    const member = fieldsOf(await rest.get(Routes.guildMember(server, botId)));
    const joined = Date.parse(String(member.joined_at));
    // at the first start of this version all servers are new to it
    if (!(Date.now() - joined < NEW_MS)) return;
    const { system_channel_id: channel } = fieldsOf(await rest.get(Routes.guild(server)));
    if (typeof channel !== 'string') return;
    const { components } = greetingReply(await engine.about({ server }));
    await rest.post(Routes.channelMessages(channel), {
      body: { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } },
    });
    log.info({ server }, 'a new server was greeted');
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
    log.info({ server, err: error }, 'a new server was not greeted');
  }
}

/** How to begin. */
export function greetingReply(about: About): Reply {
  const there = about.isEmpty
    ? HOW_TO_ADD
    : `There ${about.articles === 1 ? 'is' : 'are'} ${freshness(about)} to ask. Those who may manage the server add its own with \`/library add\`.`;
  return {
    components: [
      container([
        heading('Verbatim answers with exact quotes'),
        text(
          `Begin with \`/help\`: it shows each command with an example that works here, to you alone. \`/ask\` answers a question; right-click a message, Apps, to check it against the articles.\n${there}`,
        ),
        text(
          smallPrint(
            'The bot speaks only when asked, reads no messages, and pings nobody. Which channels may use it is set under Server Settings, Integrations.',
          ),
        ),
      ]),
    ],
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
