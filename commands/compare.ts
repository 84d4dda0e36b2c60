import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Press, PressReply, Reply, Services } from '../src/discord/command.ts';
import { compareExport } from '../src/discord/compare-export.ts';
import {
  compareReply,
  FIGURE,
  figureLine,
  type CompareView,
} from '../src/discord/compare-reply.ts';
import { exportReply } from '../src/discord/export-reply.ts';
import { figureChoices, figureOption } from '../src/discord/figure-option.ts';
import { pressOnIncident } from '../src/discord/press-on-incident.ts';
import { chosenIncident, incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { beginningOf, LIMITS } from '../src/discord/limits.ts';
import { PART, textIn } from '../src/discord/parts.ts';
import { absentReply, noticeReply } from '../src/discord/reply.ts';

const INCIDENT_GONE = 'This incident is not in the library any more: ask again.';
const WHICH_INCIDENT =
  'Say which incident: pick one from the list that opens while you type in `incident`.';

/** Where do the articles on an incident differ? */
export const compare: Command = {
  data: {
    name: 'compare',
    description: 'The figures on an incident, source by source, in the articles’ own words',
    options: [
      {
        ...incidentOption,
        description: 'The incident: type words of what, where or when',
        required: true,
      },
      figureOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see the comparison; you can share it afterwards',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, services) {
    const words = oneLine(options.getString('figure') ?? '');
    const asked = figureLine(words);
    const choosing = { verb: 'compare', ...(asked && { asked }) };
    const { incident, refusal } = await chosenIncident(options, services, choosing);
    if (refusal) return refusal;
    if (!incident) return noticeReply(WHICH_INCIDENT);
    const isPrivate = this.isPrivate(options);
    return compared(incident.id, { words, page: 0, isPrivate, isWhole: false }, services);
  },

  async suggest({ option, typed, options }, services) {
    if (option === incidentOption.name) return incidentChoices(typed, services);
    return figureChoices(typed, options?.getString(incidentOption.name) ?? '', services);
  },

  buttons: {
    // opened from an answer or a choice of incidents, which stays
    compare: { press: turned },
    figures: {
      inPlace: true,
      press: async (press, services) => turned(await pressOnIncident(press, services), services),
    },
    allfigures: {
      inPlace: true,
      press: async (press, services) => turned(await pressOnIncident(press, services), services),
    },
    comparefile: {
      async press(press, services) {
        const { state, message } = await pressOnIncident(press, services);
        const { engine, scope } = services;
        const figures = await engine.figures(state.article ?? '', scope, figureIn(message));
        if (!figures.incident) return { reply: absentReply(INCIDENT_GONE, figures) };
        return { reply: exportReply(compareExport(figures)) };
      },
    },
  },
};

/** Reads the figure back from the message; from an answer, its question. */
async function turned({ state, message }: Press, services: Services): Promise<PressReply> {
  const { article = '', page = 0 } = state;
  const view = {
    words: figureIn(message),
    page,
    isPrivate: true,
    isWhole: state.verb === 'allfigures',
  };
  return { reply: await compared(article, view, services) };
}

/** The words for a figure that a message says were asked for; '' for all. */
function figureIn(message: Press['message']): string {
  const said = textIn(message, PART.asked) ?? '';
  return oneLine(said.startsWith(FIGURE) ? said.slice(FIGURE.length) : said);
}

function oneLine(words: string): string {
  return beginningOf(words.replaceAll(/\s+/gu, ' ').trim(), LIMITS.question);
}

async function compared(
  article: string,
  view: Omit<CompareView, 'about'>,
  { engine, scope, charts }: Services,
): Promise<Reply> {
  const figures = await engine.figures(article, scope, view.words);
  if (!figures.incident) return absentReply(INCIDENT_GONE, figures);
  const about = await engine.about({ ...scope, incident: figures.incident.id });
  return compareReply(figures, { ...view, about }, charts);
}
