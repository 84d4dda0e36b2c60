import { about } from '../../commands/about.ts';
import { articles } from '../../commands/articles.ts';
import { ask } from '../../commands/ask.ts';
import { compare } from '../../commands/compare.ts';
import { search } from '../../commands/search.ts';
import { timeline } from '../../commands/timeline.ts';
import type { Command } from './command.ts';
import { SERVERS_ONLY } from './registration.ts';

/** All commands, in the order in which help and lists show them. */
export const commands: readonly Command[] = [ask, search, compare, timeline, articles, about];

/** The command of this name, or undefined. */
export function commandNamed(name: string): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}

/** The command that a button's verb belongs to, or undefined. */
export function commandOfVerb(verb: string): Command | undefined {
  return commands.find(({ buttons }) => buttons && Object.hasOwn(buttons, verb));
}

/** The commands to register: for one server, or for all. */
export function commandsFor(guildId: string | undefined): readonly Command['data'][] {
  // commands of one server exist nowhere else, and Discord keeps no such marks for them
  return commands.map(({ data }) => (guildId ? data : { ...data, ...SERVERS_ONLY }));
}
