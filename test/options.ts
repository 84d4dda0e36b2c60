import type { Options } from '../src/discord/command.ts';

/** Options as somebody gave them with a command. */
export function optionsOf(
  given: Readonly<Record<string, string | boolean>>,
  subcommand: string | null = null,
): Options {
  return {
    getString(name) {
      const value = given[name];
      return typeof value === 'string' ? value : null;
    },
    getBoolean(name) {
      const value = given[name];
      return typeof value === 'boolean' ? value : null;
    },
    getAttachment: () => null,
    getSubcommand: () => subcommand,
  };
}
