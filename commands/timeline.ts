import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Reply, Services } from '../src/discord/command.ts';
import { chosenIncident, incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { absentReply, noticeReply } from '../src/discord/reply.ts';
import { EVENTS_SHOWN, timelineChart, timelineReply } from '../src/discord/timeline-reply.ts';

/** Events that the picture shows: more would be no picture. */
const DRAWN = 200;
const INCIDENT_GONE = 'This incident is not in the library any more: pick another one.';

/** What happened when on an incident? */
export const timeline: Command = {
  data: {
    name: 'timeline',
    description: 'What happened when on an incident, by the articles, each line a quote',
    options: [
      {
        ...incidentOption,
        description: 'Which incident: type words of what, where or when',
        required: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see the timeline',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, services) {
    const { incident, refusal } = await chosenIncident(options, services);
    if (refusal) return refusal;
    return incident ? told(incident.id, 0, services) : noticeReply('Pick an incident.');
  },

  suggest: async ({ typed }, services) => incidentChoices(typed, services),

  buttons: {
    // opened from an answer, which stays
    when: {
      press: async ({ state: { article = '' } }, services) => ({
        reply: await told(article, 0, services),
      }),
    },
    timeline: {
      inPlace: true,
      press: async ({ state: { article = '', page = 0 } }, services) => ({
        reply: await told(article, page, services),
      }),
    },
  },
};

async function told(id: string, page: number, services: Services): Promise<Reply> {
  const { engine, scope, charts } = services;
  const [about, shown, all] = await Promise.all([
    engine.about(scope),
    engine.timeline(id, scope, { from: page * EVENTS_SHOWN, count: EVENTS_SHOWN }),
    engine.timeline(id, scope, { from: 0, count: DRAWN }),
  ]);
  if (!shown) return absentReply(INCIDENT_GONE, about);
  // articles may have gone since the button was made
  const last = Math.max(0, Math.ceil(shown.total / EVENTS_SHOWN) - 1);
  if (page > last) return told(id, last, services);
  const chart = all && timelineChart(all);
  const png = chart && (await charts.draw(chart));
  return timelineReply(shown, { page, drawn: chart && png && { chart, png } });
}
