import { ApplicationCommandOptionType } from 'discord.js';
import type { Refused, Regrouped } from '../src/engine/team-library.ts';
import type { IncidentHeader } from '../src/engine/engine.ts';
import { incidentsMeant, onlyMeant } from '../src/engine/incidents-meant.ts';
import type { Command, Options, Reply, Services } from '../src/discord/command.ts';
import { incidentChoices, incidentOption } from '../src/discord/incident-option.ts';
import { accessOf, managed, MANAGERS, type Allowed } from '../src/discord/library-access.ts';
import { refusedReply } from '../src/discord/library-reply.ts';
import { LIMITS, shortened } from '../src/discord/limits.ts';
import { regroupedReply } from '../src/discord/regrouped-reply.ts';
import { noticeReply } from '../src/discord/reply.ts';

const PICK = noticeReply('Pick it from the list that opens while you type.');
const UNDONE = noticeReply('Undone: the incidents are as they were before.');

/** Which articles are on one incident, and what is it called, in this server? */
export const incident: Command = {
  data: {
    name: 'incident',
    description: 'Rename, merge and split incidents, for this server only',
    default_member_permissions: MANAGERS,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'rename',
        description: 'Give an incident another name',
        options: [
          { ...incidentOption, description: 'Which incident', required: true },
          {
            type: ApplicationCommandOptionType.String,
            name: 'name',
            description: 'What it is to be called',
            required: true,
            max_length: 100,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'merge',
        description: 'Make two incidents one',
        options: [
          { ...incidentOption, description: 'The one whose name stays', required: true },
          { ...incidentOption, name: 'with', description: 'The one that joins it', required: true },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'split',
        description: 'Take an article out of its incident, into one of its own',
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
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'undo',
        description: 'Undo the last of these',
      },
    ],
  },

  isPrivate: () => true,

  async run(options, services) {
    const access = accessOf(services);
    if (access.refusal) return access.refusal;
    const { server, by } = access;
    const { library } = services;
    switch (options.getSubcommand(false) ?? '') {
      case 'rename': {
        const meant = await incidentIn(options, 'incident', services);
        if (!meant) return PICK;
        const name = options.getString('name') ?? '';
        return said('Renamed', await library.renameIncident(server, meant.id, name, by));
      }
      case 'merge': {
        const one = await incidentIn(options, 'incident', services);
        const other = await incidentIn(options, 'with', services);
        if (!one || !other) return PICK;
        return said('Merged', await library.mergeIncidents(server, [one.id, other.id], by));
      }
      case 'split': {
        const article = options.getString('article') ?? '';
        const { article: found } = await services.engine.read(article, services.scope);
        return found ? said('Split', await library.splitIncident(server, found.id, by)) : PICK;
      }
      default:
        return undo(undefined, access, services);
    }
  },

  async suggest({ option, typed }, services) {
    if (accessOf(services).refusal) return [];
    if (option !== 'article') return incidentChoices(typed, services);
    const { engine, scope } = services;
    const { articles } = await engine.suggestArticles(typed, scope, LIMITS.choices);
    return articles.map(({ id, title }) => ({
      name: shortened(title, LIMITS.choiceName),
      value: id,
    }));
  },

  buttons: {
    regroup: {
      inPlace: true,
      press: managed(async (_article, allowed, services, page) => ({
        reply: await undo(page, allowed, services),
      })),
    },
  },
};

async function incidentIn(
  options: Options,
  name: string,
  { engine, scope }: Services,
): Promise<IncidentHeader | undefined> {
  const typed = options.getString(name) ?? '';
  return onlyMeant(await incidentsMeant(typed, { engine, scope, count: 2 }));
}

function said(did: string, result: Regrouped | Refused): Reply {
  return 'refused' in result ? refusedReply(result) : regroupedReply(did, result);
}

async function undo(step: number | undefined, { server, by }: Allowed, services: Services) {
  const refused = await services.library.undoIncident(server, step, by);
  return refused ? refusedReply(refused) : UNDONE;
}
