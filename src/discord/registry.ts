import { about } from '../../commands/about.ts';
import { addToLibrary } from '../../commands/add-to-library.ts';
import { articles } from '../../commands/articles.ts';
import { ask } from '../../commands/ask.ts';
import { checkAgainstTheArticles } from '../../commands/check-against-the-articles.ts';
import { check } from '../../commands/check.ts';
import { compare } from '../../commands/compare.ts';
import { incident } from '../../commands/incident.ts';
import { library } from '../../commands/library.ts';
import { quote } from '../../commands/quote.ts';
import { search } from '../../commands/search.ts';
import { timeline } from '../../commands/timeline.ts';
import type { Command, FormHandler, MessageCommand } from './command.ts';
import { SERVERS_ONLY } from './registration.ts';

/** All commands, in the order in which help and lists show them. */
export const commands: readonly Command[] = [
  ask,
  search,
  check,
  compare,
  timeline,
  quote,
  articles,
  library,
  incident,
  about,
];

/** The commands of the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [addToLibrary, checkAgainstTheArticles];

/** The command of this name, or undefined. */
export function commandNamed(name: string): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}

/** The command that a button's verb belongs to, or undefined. */
export function commandOfVerb(verb: string): Command | undefined {
  return commands.find(({ buttons }) => buttons && Object.hasOwn(buttons, verb));
}

/** What the form of this verb does, or undefined. */
export function formOfVerb(verb: string): FormHandler | undefined {
  return commands.find(({ forms }) => forms && Object.hasOwn(forms, verb))?.forms?.[verb];
}

/** The command of this name in the menu of a message, or undefined. */
export function messageCommandNamed(name: string): MessageCommand | undefined {
  return messageCommands.find(({ data }) => data.name === name);
}

/** The commands to register: for one server, or for all. */
export function commandsFor(
  guildId: string | undefined,
): readonly (Command | MessageCommand)['data'][] {
  // commands of one server exist nowhere else, and Discord keeps no such marks for them
  return [...commands, ...messageCommands].map(({ data }) =>
    guildId ? data : { ...data, ...SERVERS_ONLY },
  );
}
