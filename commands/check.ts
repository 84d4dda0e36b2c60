import { ApplicationCommandOptionType } from 'discord.js';
import { checkReply } from '../src/discord/check-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { beginningOf } from '../src/discord/limits.ts';
import { noticeReply } from '../src/discord/reply.ts';

/** As long as a message. */
const MAX_TEXT = 2_000;

/** Do the articles bear out what this text says? */
export const check: Command = {
  data: {
    name: 'check',
    description: 'Compares each sentence of a text with what the articles say; only you see it',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'For example: At least 29 people died in the attack on Sunday.',
        required: true,
        max_length: MAX_TEXT,
      },
    ],
  },

  isPrivate: () => true,

  async run(options, { engine, scope }) {
    const text = beginningOf((options.getString('text') ?? '').trim(), MAX_TEXT);
    if (text === '') return noticeReply('Give a text to check, a sentence or more.');
    return checkReply(await engine.check(text, scope));
  },
};
