import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { Reply } from './command.ts';

/** A reply as discord.js sends it. Nobody is pinged, whatever the text holds. */
export function payloadOf({ components, files = [] }: Reply) {
  return {
    components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
    files: files.map(({ name, text }) => new AttachmentBuilder(Buffer.from(text), { name })),
  } as const;
}
