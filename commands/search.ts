import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Reply, Services } from '../src/discord/command.ts';
import { EMPTY_LIBRARY } from '../src/discord/empty-library.ts';
import { exportReply } from '../src/discord/export-reply.ts';
import { chosenIncident, incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { chosenDays, daysOptions, noneInDays } from '../src/discord/days-option.ts';
import { askedDays, type Filters } from '../src/discord/filters.ts';
import { beginningOf, LIMITS } from '../src/discord/limits.ts';
import { escaped } from '../src/discord/markdown.ts';
import { heading, PART, textIn } from '../src/discord/parts.ts';
import { absentReply, noticeReply } from '../src/discord/reply.ts';
import { searchReply } from '../src/discord/search-reply.ts';
import type { SearchResult } from '../src/engine/engine.ts';

/** Quotes on one page: as many of usual length as a message holds. */
const PER_PAGE = 4;

const NEWEST = 'sort:newest';
/** Passages in one file: some megabytes. */
const MOST_IN_FILE = 5_000;
const WORDS_GONE = 'The words of this search are gone: search again.';
const INCIDENT_GONE = 'This incident is not in the library any more: search again.';

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
          'Words; "exact phrase", -without, OR, near/10, begin*, source:, before:, after:, language:',
        required: true,
        max_length: LIMITS.question,
      },
      incidentOption,
      ...daysOptions,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'newest',
        description: 'The newest articles first, not the best passages',
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
    const typed = (options.getString('words') ?? '').trim();
    // the order is part of the words, so that every page keeps it
    const sorted = options.getBoolean('newest') && typed !== '' ? `${NEWEST} ${typed}` : typed;
    const words = beginningOf(sorted, LIMITS.question);
    if (words === '') return noticeReply('Give the words to look for, such as `car bomb gate`');
    const { days, refusal: noDay } = chosenDays(options);
    if (noDay) return noDay;
    const { incident, refusal } = await chosenIncident(options, services, {
      verb: 'search',
      days,
      asked: heading(escaped(words), PART.asked),
    });
    if (refusal) return refusal;
    const filters = { ...days, ...(incident && { incident }) };
    return found({ words, page: 0, isPrivate: this.isPrivate(options) }, filters, services);
  },

  suggest: async ({ typed }, services) => incidentChoices(typed, services),

  buttons: {
    search: {
      inPlace: true,
      async press({ state, message }, services) {
        const words = textIn(message, PART.asked);
        if (words === undefined) return { reply: noticeReply(WORDS_GONE) };
        const { article, page = 0 } = state;
        const view = { words, page, isPrivate: true };
        const { engine, scope } = services;
        const days = askedDays(message);
        if (article === undefined) return { reply: await found(view, days, services) };
        const on = await engine.incident(article, scope);
        // without the incident, the search would silently be wider than asked
        if (!on.incident) return { reply: absentReply(INCIDENT_GONE, on) };
        return { reply: await found(view, { ...days, incident: on.incident }, services) };
      },
    },
    csv: {
      async press({ state: { article }, message }, { engine, scope }) {
        const words = textIn(message, PART.asked);
        if (words === undefined) return { reply: noticeReply(WORDS_GONE) };
        if (article !== undefined) {
          const on = await engine.incident(article, scope);
          if (!on.incident) return { reply: absentReply(INCIDENT_GONE, on) };
        }
        const narrowed = {
          ...scope,
          ...askedDays(message),
          ...(article !== undefined && { incident: article }),
        };
        const all = { from: 0, count: MOST_IN_FILE };
        return { reply: filesOf(await engine.search(words, narrowed, all)) };
      },
    },
  },
};

/** All passages that were found, as files. */
function filesOf({ words, total, excerpts }: SearchResult): Reply {
  const isCut = excerpts.length < total;
  return exportReply({
    name: 'search',
    title: words,
    quotes: excerpts,
    note: isCut ? `The first ${excerpts.length} of ${total}.` : '',
  });
}

/** Which page of what, and for whom. */
interface View {
  readonly words: string;
  readonly page: number;
  readonly isPrivate: boolean;
}

async function found(
  { words, page, isPrivate }: View,
  filters: Filters,
  services: Services,
): Promise<Reply> {
  const { engine, scope } = services;
  const { incident, ...days } = filters;
  const narrowed = { ...scope, ...days, ...(incident && { incident: incident.id }) };
  if (days.since !== undefined || days.until !== undefined) {
    const { total, ...soFar } = await engine.articles(narrowed, { from: 0, count: 0 });
    if (total === 0) return absentReply(noneInDays(filters), soFar);
  }
  const from = page * PER_PAGE;
  const result = await engine.search(words, narrowed, { from, count: PER_PAGE });
  if (result.isEmpty) return noticeReply(EMPTY_LIBRARY);
  // passages may have gone since the button was made
  const last = Math.max(0, Math.ceil(result.total / PER_PAGE) - 1);
  if (page > last) return found({ words, page: last, isPrivate }, filters, services);
  return searchReply(result, {
    page,
    perPage: PER_PAGE,
    isPrivate,
    ...filters,
  });
}
