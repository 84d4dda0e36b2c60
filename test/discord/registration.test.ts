import { describe, expect, it } from 'vitest';
import { areSame, register } from '../../src/discord/registration.ts';
import { commands } from '../../src/discord/registry.ts';

const find = {
  name: 'find',
  description: 'Finds words',
  options: [
    { type: 3, name: 'words', description: 'The words', required: true, max_length: 200 },
    {
      type: 3,
      name: 'kind',
      description: 'Which kind',
      choices: [
        { name: 'all', value: 'a' },
        { name: 'some', value: 's' },
      ],
    },
    { type: 5, name: 'private', description: 'For you alone' },
  ],
};
const help = { name: 'help', description: 'Helps' };

/** A command as Discord hands it back: with an id and a version, and every default filled in. */
function echoed(command: object, isOption = false): object {
  const { options, choices, ...rest }: Record<string, unknown> = { ...command };
  return {
    ...(isOption
      ? { required: false }
      : {
          id: '1',
          application_id: '2',
          version: '3',
          type: 1,
          default_member_permissions: null,
          dm_permission: true,
          contexts: null,
          integration_types: [0],
          nsfw: false,
        }),
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(Array.isArray(options) && {
      options: options.map((option: object) => echoed(option, true)),
    }),
    ...(Array.isArray(choices) && {
      choices: choices.map((choice: object) => ({ name_localizations: null, ...choice })),
    }),
  };
}

/** The command with one of its options changed. */
function withOption(nth: number, change: object) {
  return {
    ...find,
    options: find.options.map((one, at) => (at === nth ? { ...one, ...change } : one)),
  };
}

describe('areSame', () => {
  it('takes a null for what we leave out for no difference, and options for one', () => {
    expect(areSame([help], [{ ...echoed(help), options: null }])).toBe(true);
    expect(areSame([help], [{ ...echoed(help), options: find.options }])).toBe(false);
  });

  it('takes what Discord fills in for no difference', () => {
    expect(
      areSame(
        [find, help],
        [find, help].map((one) => echoed(one)),
      ),
    ).toBe(true);
  });

  it('takes the commands of this bot for the same when Discord hands them back', () => {
    const ours = commands.map(({ data }) => data);
    expect(
      areSame(
        ours,
        ours.map((one) => echoed(one)),
      ),
    ).toBe(true);
  });

  it('does not mind the order of commands', () => {
    expect(areSame([find, help], [help, find])).toBe(true);
  });

  it('takes no options and an empty list of them for the same', () => {
    expect(areSame([help], [{ ...help, options: [] }])).toBe(true);
  });

  it.each([
    ['another description', { ...find, description: 'Finds' }],
    ['another name', { ...find, name: 'search' }],
    ['another kind of command', { ...find, type: 2 }],
    ['an age limit', { ...find, nsfw: true }],
    ['no option', { ...find, options: [] }],
    ['one option less', { ...find, options: find.options.slice(0, 2) }],
    [
      'one option more',
      { ...find, options: [...find.options, { type: 5, name: 'a', description: 'b' }] },
    ],
    ['the options in another order', { ...find, options: find.options.toReversed() }],
    ['an option of another type', withOption(2, { type: 4 })],
    ['an option that must be given', withOption(2, { required: true })],
    ['an option that may be left out', withOption(0, { required: false })],
    ['an option with rows while typing', withOption(0, { autocomplete: true })],
    ['an option of another length', withOption(0, { max_length: 300 })],
    ['a length where there was none', withOption(1, { max_length: 5 })],
    ['an option with a least length', withOption(0, { min_length: 2 })],
    ['a choice less', withOption(1, { choices: [{ name: 'all', value: 'a' }] })],
    ['choices where there were none', withOption(0, { choices: [{ name: 'all', value: 'a' }] })],
  ])('takes %s for a difference', (_, other) => {
    expect(areSame([find], [echoed(other)])).toBe(false);
    expect(areSame([other], [echoed(find)])).toBe(false);
  });

  it('takes one command more or less for a difference', () => {
    expect(areSame([find], [find, help])).toBe(false);
    expect(areSame([find, help], [find])).toBe(false);
  });
});

/** What a Discord that has these commands is asked to write. */
function discordWith(theirs: unknown) {
  const written: (readonly object[])[] = [];
  return {
    written,
    get: async () => theirs,
    put: async (ours: readonly object[]) => written.push(ours),
  };
}

describe('register', () => {
  it('leaves commands alone that are there already', async () => {
    const discord = discordWith([echoed(find)]);
    expect(await register([find], discord)).toBe(false);
    expect(discord.written).toEqual([]);
  });

  it('writes all of ours, once, where one differs', async () => {
    const discord = discordWith([echoed(find), echoed({ ...help, description: 'Old' })]);
    expect(await register([find, help], discord)).toBe(true);
    expect(discord.written).toEqual([[find, help]]);
  });

  it('writes where Discord answers with something else', async () => {
    expect(await register([find], discordWith({ message: 'none' }))).toBe(true);
  });

  it('throws what Discord throws', async () => {
    const discord = { ...discordWith([]), put: () => Promise.reject(new Error('refused')) };
    await expect(register([find], discord)).rejects.toThrow('refused');
  });
});
