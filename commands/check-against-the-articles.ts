import { ApplicationCommandType } from 'discord.js';
import { checkReply } from '../src/discord/check-reply.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { noticeReply } from '../src/discord/reply.ts';

/** Do the articles bear out what this message says? */
export const checkAgainstTheArticles: MessageCommand = {
  data: { name: 'Check against the articles', type: ApplicationCommandType.Message },

  async run({ content }, { engine, scope }) {
    if (content.trim() === '') return noticeReply('This message has no text to check.');
    return checkReply(await engine.check(content, scope));
  },
};
