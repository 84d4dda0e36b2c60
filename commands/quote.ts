import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Press, PressReply, Reply, Services } from '../src/discord/command.ts';
import { contextReply, originalReply, otherTextReply } from '../src/discord/context-reply.ts';
import { quotePlace, type QuotePlace } from '../src/discord/quote-id.ts';
import { absentReply, noticeReply } from '../src/discord/reply.ts';
import { escaped } from '../src/discord/markdown.ts';
import type { Span } from '../index/span.ts';
import type { KeptText } from '../src/engine/team-library.ts';

const NO_ID =
  'This is no id of a quote. **Context** below an answer shows the id of each quote; it looks like `Zx3kP0aQv_1-bT9w.2s.4f.k3-9Qa`.';
const GONE =
  'No article in this library has this quote: it was changed, removed or renamed since, or the id is of another server.';
const ARTICLE_GONE = 'This article is not in the library any more.';
const NOT_IN_IT = 'This article has no such place: the id is not of a quote from it.';

/** What did a quote say, and does its article still say it? */
export const quote: Command = {
  data: {
    name: 'quote',
    description: 'Shows a quote again by its id, and whether its article has changed since',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'id',
        description: 'The id that Context shows below a quote',
        required: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see the quote; you can share it afterwards',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, services) {
    const place = quotePlace(options.getString('id') ?? '');
    if (!place) return noticeReply(NO_ID);
    return again(place, this.isPrivate(options), services);
  },

  buttons: {
    // opened from an answer, which must stay
    context: { press: context },
    original: {
      async press({ state: { article = '' } }, { library, scope: { server } }) {
        const file = server === undefined ? undefined : await library.original(server, article);
        if (!file) return { reply: noticeReply('The original of this article is not kept here.') };
        if ('refused' in file) return { reply: noticeReply(escaped(file.refused)) };
        const { title, name, bytes } = file;
        return { reply: originalReply(title, { name, content: bytes }) };
      },
    },
  },
};

/** The paragraphs around a quote, for whoever clicked. */
async function context({ state }: Press, services: Services): Promise<PressReply> {
  const { article = '', start = 0, end = start } = state;
  const { engine, scope } = services;
  const [found, kept] = await Promise.all([
    engine.read(article, scope),
    keptText(article, services),
  ]);
  const shown = found.article ? found : kept?.removed?.found;
  if (!shown) return { reply: absentReply(ARTICLE_GONE, found) };
  const removedAt = found.article ? undefined : kept?.removed?.at;
  return {
    reply: contextReply(shown, {
      at: { start, end },
      saysUnchanged: false,
      hasOriginal: kept !== undefined,
      removedAt,
      isPrivate: true,
    }),
  };
}

/** A quote by its id, with what became of its article. */
async function again(
  { article, file, ...at }: QuotePlace,
  isPrivate: boolean,
  services: Services,
): Promise<Reply> {
  const { engine, scope } = services;
  const [found, kept] = await Promise.all([
    engine.read(article, scope),
    keptText(article, services),
  ]);
  const shown = found.article ? found : kept?.removed?.found;
  if (!shown) {
    const now = await engine.readFile(file, scope);
    return now.article ? otherTextReply(now) : absentReply(GONE, found);
  }
  if (!isIn(shown.article.body, at)) return noticeReply(NOT_IN_IT);
  return contextReply(shown, {
    at,
    saysUnchanged: true,
    hasOriginal: kept !== undefined,
    removedAt: found.article ? undefined : kept?.removed?.at,
    isPrivate,
  });
}

function isIn(body: string, { start, end }: Span): boolean {
  return end <= body.length && body.slice(start, end).trim() !== '';
}

/** What the server keeps of an article that it added itself. */
async function keptText(
  article: string,
  { library, scope: { server } }: Services,
): Promise<KeptText | undefined> {
  return server === undefined ? undefined : library.keptText(server, article);
}
