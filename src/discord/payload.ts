import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { Reply } from './command.ts';

/** A reply as discord.js sends it. It pings nobody, whatever the text holds. */
export function payloadOf(reply: Reply) {
  return { ...contentOf(reply), flags: MessageFlags.IsComponentsV2 } as const;
}

/** The same, visible only to the asker: for a first answer or a follow-up, never for an edit. */
export function privately(reply: Reply) {
  return {
    ...contentOf(reply),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  } as const;
}

function contentOf({ components, files = [] }: Reply) {
  return {
    components,
    allowedMentions: { parse: [] },
    files: files.map(({ name, content }) => new AttachmentBuilder(Buffer.from(content), { name })),
  } as const;
}
