import { ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { beginningOf, LIMITS, shortened } from '../src/discord/limits.ts';
import { sharedReply } from '../src/discord/share.ts';
import { absentReply, answerReply, noticeReply } from '../src/discord/reply.ts';

const NO_SUCH_SOURCE =
  'No article is of that source: pick one from the list that opens while you type.';

/** What do the articles say to a question? */
export const ask: Command = {
  data: {
    name: 'ask',
    description: 'Quotes from the articles that answer a question, each with its source',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'For example: how many prisoners escaped?',
        required: true,
        max_length: LIMITS.question,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'source',
        description: 'Only articles of this source',
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see the answer; you can share it afterwards',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, { engine, scope }) {
    const question = beginningOf((options.getString('question') ?? '').trim(), LIMITS.question);
    if (question === '') return noticeReply('Ask a question, such as `how many escaped?`');
    const source = options.getString('source')?.trim() || undefined;
    const narrowed = source === undefined ? scope : { ...scope, source };
    const [answer, about] = await Promise.all([
      engine.ask(question, narrowed),
      engine.about(narrowed),
    ]);
    if (source !== undefined && about.articles === 0) return absentReply(NO_SUCH_SOURCE, about);
    return answerReply(answer, about, {
      isPrivate: this.isPrivate(options),
      ...(source !== undefined && { source }),
    });
  },

  async suggest({ typed }, { engine, scope }) {
    const sources = await engine.suggestSources(typed, scope, LIMITS.choices);
    return sources
      .filter((source) => source.length <= LIMITS.choiceValue)
      .map((source) => ({ name: shortened(source, LIMITS.choiceName), value: source }));
  },

  buttons: {
    share: { inPlace: true, press: async ({ message, by }) => sharedReply(message, by) },
  },
};
