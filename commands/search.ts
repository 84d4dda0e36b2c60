import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Reply, Services } from '../src/discord/command.ts';
import { beginningOf, LIMITS } from '../src/discord/limits.ts';
import { PART, textIn } from '../src/discord/parts.ts';
import { noticeReply, searchReply } from '../src/discord/reply.ts';

/** Quotes on one page: what a message holds of usual length. */
const PER_PAGE = 4;

/** Which passages hold these words? */
export const search: Command = {
  data: {
    name: 'search',
    description: 'All passages that hold these words, each with its source',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'words',
        description:
          'Words that must all be there; "words in quotes" stand together; -word must not be there',
        required: true,
        max_length: LIMITS.question,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see what is found',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, services) {
    const words = beginningOf((options.getString('words') ?? '').trim(), LIMITS.question);
    if (words === '') return noticeReply('Give the words to look for, such as `car bomb gate`');
    return found(words, 0, services);
  },

  buttons: {
    search: {
      inPlace: true,
      async press({ state, message }, services) {
        const words = textIn(message, PART.asked);
        if (words === undefined)
          return { reply: noticeReply('The words of this search are gone: search again.') };
        return { reply: await found(words, state.page ?? 0, services) };
      },
    },
  },
};

async function found(words: string, page: number, { engine, scope }: Services): Promise<Reply> {
  const from = page * PER_PAGE;
  const [result, { ready }] = await Promise.all([
    engine.search(words, scope, { from, count: PER_PAGE }),
    engine.about(scope),
  ]);
  // passages may have gone since the button was made
  const last = Math.max(0, Math.ceil(result.total / PER_PAGE) - 1);
  if (page > last) return found(words, last, { engine, scope });
  return searchReply(result, { page, perPage: PER_PAGE, ready });
}
