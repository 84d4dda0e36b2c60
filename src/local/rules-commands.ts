import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { listOf, objectOf, type Json, textOf } from './json.ts';

/** Something that Discord would refuse: where, and why. */
export interface Violation {
  readonly path: string;
  readonly why: string;
}

const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_COMMANDS = new Map<number, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);
const MAX_TEXT = 8_000;
const SUBCOMMANDS = new Set<unknown>([
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
]);

/** What Discord refuses in a list of commands, beyond its API description. */
export function commandViolations(commands: readonly Json[]): Violation[] {
  const found: Violation[] = [];
  const say = (path: string, why: string): void => void found.push({ path, why });
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const [nth, command] of commands.entries()) {
    const path = `${nth}`;
    const type = Number(command.type ?? ApplicationCommandType.ChatInput);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const key = `${type} ${textOf(command.name)}`;
    if (seen.has(key)) say(path, 'two commands of one type and name');
    seen.add(key);
    const description = textOf(command.description);
    if (type === ApplicationCommandType.ChatInput) {
      if (description === '') say(path, 'a slash command without a description');
      if (!isSlashName(textOf(command.name))) say(path, 'a name that no slash command may have');
    } else if (description !== '') say(path, 'a description on a context-menu command');
    optionViolations(listOf(command.options), path, say);
    if (lengthOf(command) > MAX_TEXT) say(path, 'more than 8,000 characters in all');
  }
  for (const [type, count] of counts)
    if (count > (MAX_COMMANDS.get(type) ?? 0)) say('', `too many commands of type ${type}`);
  return found;
}

function optionViolations(
  options: readonly Json[],
  path: string,
  say: (path: string, why: string) => void,
): void {
  const names = new Set<unknown>();
  let hasOptional = false;
  const kinds = new Set(options.map(({ type }) => SUBCOMMANDS.has(type)));
  if (kinds.size > 1) say(path, 'a subcommand beside a plain option');
  for (const [nth, option] of options.entries()) {
    const at = `${path}.options.${nth}`;
    if (names.has(option.name)) say(at, 'two options of one name');
    names.add(option.name);
    if (!isSlashName(textOf(option.name))) say(at, 'a name that no option may have');
    if (!SUBCOMMANDS.has(option.type)) {
      if (option.required === true && hasOptional)
        say(at, 'a required option after an optional one');
      if (option.required !== true) hasOptional = true;
    }
    const choices = listOf(option.choices);
    if (choices.length > 0 && option.autocomplete === true) say(at, 'choices and autocomplete');
    for (const { value } of choices)
      if (typeof value === 'string' && value.length > 100) say(at, 'a choice value over 100');
    optionViolations(listOf(option.options), at, say);
  }
}

function isSlashName(name: string): boolean {
  return SLASH_NAME.test(name) && name === name.toLowerCase();
}

/** Length of names, descriptions and choices; of translations, the longest counts. */
function lengthOf(part: Json): number {
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (typeof part.value === 'string' ? part.value.length : 0) +
    [...listOf(part.options), ...listOf(part.choices)].reduce((sum, one) => sum + lengthOf(one), 0)
  );
}

/** The longest of a text and its translations. */
function longest(own: unknown, localized: unknown): number {
  const texts = [own, ...Object.values(objectOf(localized))];
  return Math.max(...texts.map((text) => textOf(text).length));
}
