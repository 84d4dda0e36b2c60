import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Reply, Services } from '../src/discord/command.ts';
import { chosenDays, daysOptions, noneInDays } from '../src/discord/days-option.ts';
import { EMPTY_LIBRARY } from '../src/discord/empty-library.ts';
import { askedDays, askedSourceId } from '../src/discord/filters.ts';
import { chosenIncident, incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { beginningOf, LIMITS, shortened } from '../src/discord/limits.ts';
import { escaped } from '../src/discord/markdown.ts';
import { NEXT_QUESTION, nextForm } from '../src/discord/next-question.ts';
import { heading, PART, textIn } from '../src/discord/parts.ts';
import { absentReply, answerReply, noticeReply, type Asked } from '../src/discord/reply.ts';
import { judged } from '../src/discord/verdict.ts';
import { sharedReply } from '../src/discord/share.ts';

const NO_SUCH_SOURCE =
  'No article is of that source: pick one from the list that opens while you type.';

const NOT_ON_THIS = 'No article of that source is on this incident.';
const NO_QUESTION = 'Ask a question, such as `how many escaped?`';
const NOT_YOURS = 'Only who asked can delete this answer.';
const QUESTION_GONE = 'The question of this answer is gone: ask again.';
const INCIDENT_GONE = 'This incident is not in the library any more: ask again.';
const SOURCE_UNCLEAR =
  'Which source this answer was narrowed to cannot be told any more: ask again, with `source` and `incident`.';

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
      incidentOption,
      {
        type: ApplicationCommandOptionType.String,
        name: 'source',
        description: 'Only articles of this source',
        autocomplete: true,
      },
      ...daysOptions,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see the answer; you can share it afterwards',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, services) {
    const question = beginningOf((options.getString('question') ?? '').trim(), LIMITS.question);
    if (question === '') return noticeReply(NO_QUESTION);
    const source = options.getString('source')?.trim() || undefined;
    const { days, refusal: noDay } = chosenDays(options);
    if (noDay) return noDay;
    const { incident, refusal } = await chosenIncident(options, services, {
      verb: 'incident',
      days,
      asked: heading(escaped(question), PART.asked),
      ...(source !== undefined && { source }),
    });
    if (refusal) return refusal;
    return answered(question, services, {
      isPrivate: this.isPrivate(options),
      ...days,
      ...(source !== undefined && { source }),
      ...(incident && { incident }),
    });
  },

  async suggest({ option, typed }, services) {
    if (option === incidentOption.name) return incidentChoices(typed, services);
    const { engine, scope } = services;
    const { sources } = await engine.suggestSources(typed, scope, LIMITS.choices);
    return sources
      .filter((source) => source.length <= LIMITS.choiceValue)
      .map((source) => ({ name: shortened(source, LIMITS.choiceName), value: source }));
  },

  buttons: {
    share: { inPlace: true, press: sharedReply },
    delete: {
      press: async ({ state }, { asker }) =>
        state.user === asker.id
          ? { reply: noticeReply('Deleted.'), deletes: true }
          : { reply: noticeReply(NOT_YOURS) },
    },
    right: { press: (press, services) => judged(press, services, 'right') },
    wrong: { press: (press, services) => judged(press, services, 'wrong') },
    next: {
      opensForm: true,
      press: async ({ state }) => ({ reply: noticeReply(INCIDENT_GONE), form: nextForm(state) }),
    },
    incident: {
      inPlace: true,
      async press(press, services) {
        const { state, message } = press;
        const { engine, scope } = services;
        const question = textIn(message, PART.asked);
        if (question === undefined) return { reply: noticeReply(QUESTION_GONE) };
        const on = await engine.incident(state.article ?? '', scope);
        if (!on.incident) return { reply: absentReply(INCIDENT_GONE, on) };
        const asked = { isPrivate: true, incident: on.incident, ...askedDays(message) };
        const sourceId = askedSourceId(press);
        if (sourceId === undefined) return { reply: await answered(question, services, asked) };
        const of = await engine.source(sourceId, scope);
        // without the source, the answer would silently be wider than asked
        if (of.source === undefined) return { reply: absentReply(SOURCE_UNCLEAR, of) };
        return { reply: await answered(question, services, { ...asked, source: of.source }) };
      },
    },
  },

  forms: {
    asknext: {
      async submit({ state, values }, services) {
        const asked = values.get(NEXT_QUESTION)?.replaceAll(/\s+/gu, ' ').trim() ?? '';
        if (asked === '') return noticeReply(NO_QUESTION);
        const on = await services.engine.incident(state.article ?? '', services.scope);
        if (!on.incident) return absentReply(INCIDENT_GONE, on);
        const question = beginningOf(asked, LIMITS.question);
        return answered(question, services, { isPrivate: true, incident: on.incident });
      },
    },
  },
};

async function answered(
  question: string,
  { engine, scope, verdicts }: Services,
  asked: Asked,
): Promise<Reply> {
  const { source, incident, since, until } = asked;
  const narrowed = {
    ...scope,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(incident && { incident: incident.id }),
  };
  const { answer, about } = await engine.ask(question, narrowed);
  if (about.isEmpty) return noticeReply(EMPTY_LIBRARY);
  if ((since !== undefined || until !== undefined) && about.articles === 0)
    return absentReply(noneInDays(asked), about);
  if (source !== undefined && about.articles === 0)
    return absentReply(incident ? NOT_ON_THIS : NO_SUCH_SOURCE, about);
  return answerReply(answer, about, { ...asked, isJudged: verdicts !== undefined });
}
