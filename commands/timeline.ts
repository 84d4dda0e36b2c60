import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Press, PressReply, Reply, Services } from '../src/discord/command.ts';
import { exportReply } from '../src/discord/export-reply.ts';
import { timelineExport } from '../src/discord/timeline-export.ts';
import { pressOnIncident } from '../src/discord/press-on-incident.ts';
import { chosenIncident, incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { absentReply, noticeReply } from '../src/discord/reply.ts';
import { tellingsReply, timelineReply, type TimelineView } from '../src/discord/timeline-reply.ts';

const TELLINGS_CHANGED =
  'The articles have changed since this timeline was made: ask for it again.';
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
        description: 'Only you see the timeline; you can share it afterwards',
      },
    ],
  },

  isPrivate: (options) => options.getBoolean('private') ?? false,

  async run(options, services) {
    const { incident, refusal } = await chosenIncident(options, services, { verb: 'when' });
    if (refusal) return refusal;
    if (!incident) return noticeReply('Pick an incident.');
    return told(incident.id, { page: 0, isPrivate: this.isPrivate(options) }, services);
  },

  suggest: async ({ typed }, services) => incidentChoices(typed, services),

  buttons: {
    // opened from an answer or a choice of incidents, which stays
    when: { press: turned },
    // opens beside the timeline, which stays
    told: { press: tellings },
    timeline: {
      inPlace: true,
      press: async (press, services) => turned(await pressOnIncident(press, services), services),
    },
    timelinefile: {
      async press(press, services) {
        const { state } = await pressOnIncident(press, services);
        const found = await services.engine.timeline(state.article ?? '', services.scope);
        if (!found.incident) return { reply: absentReply(INCIDENT_GONE, found) };
        return { reply: exportReply(timelineExport(found)) };
      },
    },
  },
};

/** The reply to a click; only the clicker sees it. */
async function turned(
  { state: { article = '', page = 0 } }: Press,
  services: Services,
): Promise<PressReply> {
  return { reply: await told(article, { page, isPrivate: true }, services) };
}

/** The reply to a click on what several articles tell; only the clicker sees it. */
async function tellings(
  { state: { article = '', start = 0 } }: Press,
  { engine, scope }: Services,
): Promise<PressReply> {
  const found = await engine.timeline(article, scope);
  if (!found.incident) return { reply: absentReply(INCIDENT_GONE, found) };
  return { reply: tellingsReply(found, { article, start }) ?? noticeReply(TELLINGS_CHANGED) };
}

async function told(
  article: string,
  view: Omit<TimelineView, 'about'>,
  { engine, scope, charts }: Services,
): Promise<Reply> {
  const found = await engine.timeline(article, scope);
  if (!found.incident) return absentReply(INCIDENT_GONE, found);
  const about = await engine.about({ ...scope, incident: found.incident.id });
  return timelineReply(found, { ...view, about }, charts);
}
