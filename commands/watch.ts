import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, Options, Reply, Services } from '../src/discord/command.ts';
import { chosenIncident, incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { titleWithin } from '../src/discord/incident-label.ts';
import { accessOf, managed, MANAGERS, type Allowed } from '../src/discord/library-access.ts';
import { refusedReply } from '../src/discord/library-reply.ts';
import { LIMITS } from '../src/discord/limits.ts';
import { noticeReply } from '../src/discord/reply.ts';
import {
  lackingReply,
  unwatchedReply,
  watchesReply,
  watchingReply,
  watchRow,
} from '../src/discord/watch-reply.ts';
import type { IncidentHeader } from '../src/engine/engine.ts';
import type { Watched } from '../src/engine/watch/watches.ts';

const ONE_OF_THREE = noticeReply(
  'Give one of the three: an `incident`, `words`, or a `place`. Nothing is watched yet.',
);
const NO_CHANNEL = noticeReply('News are told in a channel of a server: use this there.');
const INCIDENT_GONE = noticeReply(
  'This incident is not in the library any more: pick another one.',
);
const WATCHING = 'Watching';
const PICK = noticeReply('Pick the watch from the list that opens while you type.');

/** What is this channel told about by itself? */
export const watch: Command = {
  data: {
    name: 'watch',
    description: 'A message in this channel when new articles say something new',
    default_member_permissions: MANAGERS,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Watch an incident, words, or a place, in this channel',
        options: [
          {
            ...incidentOption,
            description: 'New articles on this incident, and what changes in its figures',
          },
          {
            type: ApplicationCommandOptionType.String,
            name: 'words',
            description: 'New articles with these words, written as for /search',
            max_length: LIMITS.question,
          },
          {
            type: ApplicationCommandOptionType.String,
            name: 'place',
            description: 'New articles on what happened there: a town, region or country',
            max_length: 100,
          },
          {
            type: ApplicationCommandOptionType.Boolean,
            name: 'ping',
            description: 'Each message mentions you; without this nobody is pinged',
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'What this server watches, and where',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'remove',
        description: 'Watch something no more',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'watch',
            description: 'Words of what is watched',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },

  isPrivate: () => true,

  async run(options, services) {
    const access = accessOf(services, WATCHING);
    if (access.refusal) return access.refusal;
    const asked = options.getSubcommand(false);
    if (asked === 'add') return added(options, access, services);
    if (asked !== 'remove') return watchesReply(await services.watches.watches(access.server));
    const ended = await services.watches.unwatch(access.server, options.getString('watch') ?? '');
    return 'refused' in ended ? PICK : unwatchedReply(ended);
  },

  async suggest({ option, typed }, services) {
    if (option === 'incident') return incidentChoices(typed, services);
    const access = accessOf(services, WATCHING);
    if (access.refusal) return [];
    const wanted = typed.trim().toLowerCase();
    return (await services.watches.watches(access.server))
      .filter((one) => watchRow(one).toLowerCase().includes(wanted))
      .slice(0, LIMITS.choices)
      .map((one) => ({ name: watchRow(one), value: one.id }));
  },

  buttons: {
    // below news, which stay
    unwatch: {
      press: managed(async (id, { server }, { watches }) => {
        const ended = await watches.unwatch(server, id);
        return { reply: 'refused' in ended ? refusedReply(ended) : unwatchedReply(ended) };
      }, WATCHING),
    },
    // one of several incidents with the words that were typed
    watchthis: {
      inPlace: true,
      press: managed(async (id, allowed, services) => {
        const { incident } = await services.engine.incident(id, services.scope);
        if (!incident) return { reply: INCIDENT_GONE };
        return { reply: await begun(onIncident(incident), allowed, services) };
      }, WATCHING),
    },
  },
};

async function added(options: Options, allowed: Allowed, services: Services): Promise<Reply> {
  const words = options.getString('words')?.trim() ?? '';
  const place = options.getString('place')?.trim() ?? '';
  const typed = options.getString('incident')?.trim() ?? '';
  if ([words, place, typed].filter((given) => given !== '').length !== 1) return ONE_OF_THREE;
  const pings = options.getBoolean('ping') ?? false;
  const { incident, refusal } = await chosenIncident(options, services, { verb: 'watchthis' });
  if (refusal) return refusal;
  if (incident) return begun(onIncident(incident), allowed, services, pings);
  const what = words === '' ? place : words;
  const kind = words === '' ? 'place' : 'words';
  return begun({ kind, what, name: what }, allowed, services, pings);
}

function onIncident(incident: IncidentHeader): Watched {
  const { id } = incident;
  return { kind: 'incident', what: id, name: titleWithin(incident, LIMITS.choiceName) };
}

/** Begins a watch, if the bot may write in the channel. */
async function begun(
  watched: Watched,
  { server, by }: Allowed,
  { here, watches }: Services,
  pings = false,
): Promise<Reply> {
  if (!here) return NO_CHANNEL;
  const lacking = lackingReply(here);
  if (lacking) return lacking;
  const made = await watches.watch(server, watched, { channel: here.channel, by, pings });
  return 'refused' in made ? refusedReply(made) : watchingReply(made);
}
