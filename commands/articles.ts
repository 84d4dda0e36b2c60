import { ApplicationCommandOptionType } from 'discord.js';
import type { Span } from '../index/span.ts';
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
    const wanted = options.getString('article') ?? '';
    return (await readById(wanted, services)) ?? (await readByTitle(wanted, services));
  },

  async suggest({ typed }, { engine, scope }) {
    const found = await engine.suggestArticles(typed, scope, LIMITS.choices);
    return found.map(({ id, title }) => ({ name: shortened(title, LIMITS.choiceName), value: id }));
  },

  buttons: {
    list: {
      inPlace: true,
      press: async ({ state }, services) => ({ reply: await list(state.page ?? 0, services) }),
    },
    // opened from an answer, which stays
    read: { press: opened },
    turn: { inPlace: true, press: opened },
    file: {
      async press({ state: { article = '' } }, { engine, scope }) {
        const [about, found] = await Promise.all([
          engine.about(scope),
          engine.read(article, scope),
        ]);
        return { reply: found ? fileReply(found.article) : absentReply(GONE, about) };
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

async function opened({ state }: Press, services: Services): Promise<PressReply> {
  const { article = '', start = 0, end = start } = state;
  const [about, reply] = await Promise.all([
    services.engine.about(services.scope),
    readById(article, services, { start, end }),
  ]);
  return { reply: reply ?? absentReply(GONE, about) };
}

async function readById(
  id: string,
  { engine, scope }: Services,
  at?: Span,
): Promise<Reply | undefined> {
  const found = await engine.read(id, scope);
  return found && articleReply(found, at);
}

/** What was typed may be a title, where no row of the list was picked. */
async function readByTitle(typed: string, services: Services): Promise<Reply> {
  const { engine, scope } = services;
  const [about, [first, second]] = await Promise.all([
    engine.about(scope),
    engine.suggestArticles(typed, scope, 2),
  ]);
  const isExact = first?.title.toLowerCase() === typed.trim().toLowerCase();
  if (second && !isExact) return noticeReply(SEVERAL);
  const only = first && (await readById(first.id, services));
  return only ?? absentReply(NONE, about);
}
