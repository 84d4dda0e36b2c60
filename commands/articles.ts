import { ApplicationCommandOptionType } from 'discord.js';
import { articleReply, fileReply, LISTED, listReply } from '../src/discord/article-reply.ts';
import type { Command, Press, PressReply, Reply, Services } from '../src/discord/command.ts';
import { LIMITS, shortened } from '../src/discord/limits.ts';
import { absentReply, noticeReply } from '../src/discord/reply.ts';

const GONE = 'This article is not in the library any more.';
const SEVERAL =
  'Several articles have these words in title or source: pick one from the list that opens while you type.';
const NONE =
  'No article has these words in title or source: pick one from the list that opens while you type.';

/** What is in the library? */
export const articles: Command = {
  data: {
    name: 'articles',
    description: 'The articles that answers come from',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'All articles, the newest first',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'read',
        description: 'Read an article',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'article',
            description: 'Words of its title',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },

  // pages of text would bury the conversation
  isPrivate: () => true,

  async run(options, services) {
    if (options.getSubcommand(false) === 'list') return list(0, services);
    const { engine, scope } = services;
    const wanted = options.getString('article') ?? '';
    const found = await engine.read(wanted, scope);
    return found.article ? articleReply(found, undefined) : readByTitle(wanted, services);
  },

  async suggest({ typed }, { engine, scope }) {
    const found = await engine.suggestArticles(typed, scope, LIMITS.choices);
    return found.articles.map(({ id, title }) => ({
      name: shortened(title, LIMITS.choiceName),
      value: id,
    }));
  },

  buttons: {
    list: {
      inPlace: true,
      press: async ({ state }, services) => ({ reply: await list(state.page ?? 0, services) }),
    },
    // opened from an answer, which must stay
    read: { press: opened },
    turn: { inPlace: true, press: opened },
    file: {
      async press({ state: { article = '' } }, { engine, scope }) {
        const found = await engine.read(article, scope);
        return { reply: found.article ? fileReply(found.article) : absentReply(GONE, found) };
      },
    },
  },
};

async function list(page: number, services: Services): Promise<Reply> {
  const { engine, scope } = services;
  const part = await engine.articles(scope, { from: page * LISTED, count: LISTED });
  // articles may have gone since the button was made
  const last = Math.max(0, Math.ceil(part.total / LISTED) - 1);
  return page > last ? list(last, services) : listReply(part, page);
}

async function opened({ state }: Press, { engine, scope }: Services): Promise<PressReply> {
  const { article = '', start = 0, end = start } = state;
  const found = await engine.read(article, scope);
  return {
    reply: found.article ? articleReply(found, { start, end }) : absentReply(GONE, found),
  };
}

/** Reads the article with this title, for somebody who typed it and picked no row of the list. */
async function readByTitle(typed: string, { engine, scope }: Services): Promise<Reply> {
  const called = await engine.suggestArticles(typed, scope, 2);
  const [first, second] = called.articles;
  const isExact = first?.title.toLowerCase() === typed.trim().toLowerCase();
  if (second && !isExact) return noticeReply(SEVERAL);
  if (!first) return absentReply(NONE, called);
  const found = await engine.read(first.id, scope);
  return found.article ? articleReply(found, undefined) : absentReply(NONE, found);
}
