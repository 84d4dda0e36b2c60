import { readdirSync } from 'node:fs';
import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { optionsOf as optionsGiven } from '../options.ts';
import { engineOf } from '../filled-engine.ts';
import {
  commandNamed,
  commandOfVerb,
  commands,
  messageCommands,
} from '../../src/discord/registry.ts';
import { servicesOf } from '../services.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** An option and all below it. */
function withOptions(option: APIApplicationCommandOption): APIApplicationCommandOption[] {
  return [option, ...optionsOf(option).flatMap(withOptions)];
}

function optionsOf(entry: object): readonly APIApplicationCommandOption[] {
  return 'options' in entry && Array.isArray(entry.options) ? entry.options : [];
}

function choicesOf(option: object): readonly { readonly name: string; readonly value: unknown }[] {
  return 'choices' in option && Array.isArray(option.choices) ? option.choices : [];
}

describe('the registry', () => {
  it('has every file of commands/, and each but once', () => {
    const files = readdirSync(new URL('../../commands/', import.meta.url));
    const names = [...commands, ...messageCommands].map(({ data }) =>
      data.name.toLowerCase().replaceAll(' ', '-'),
    );
    expect(names.map((name) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('finds a command by its name', () => {
    for (const command of commands) expect(commandNamed(command.data.name)).toBe(command);
    expect(commandNamed('nothing')).toBeUndefined();
  });

  it('finds the one command that a verb belongs to', () => {
    const verbs = commands.flatMap(({ buttons = {} }) => Object.keys(buttons));
    expect(new Set(verbs).size).toBe(verbs.length);
    for (const command of commands)
      for (const verb of Object.keys(command.buttons ?? {}))
        expect(commandOfVerb(verb)).toBe(command);
  });

  it.each(['nothing', 'constructor', 'toString'])('has no command for the verb "%s"', (verb) => {
    expect(commandOfVerb(verb)).toBeUndefined();
  });
});

describe.each(commands.map(({ data }) => [data.name, data] as const))('/%s', (_, data) => {
  const entries = [data, ...(data.options ?? []).flatMap(withOptions)];

  it('has names that Discord takes', () => {
    for (const { name } of entries) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it('has descriptions of 1 to 100 characters', () => {
    for (const { description } of entries) {
      expect(description.trim()).not.toBe('');
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  it('has at most 8,000 characters of text in all', () => {
    const texts = entries.flatMap((entry) => [
      entry.name,
      entry.description,
      ...choicesOf(entry).map(({ name, value }) => `${name}${String(value)}`),
    ]);
    expect(texts.join('').length).toBeLessThanOrEqual(8_000);
  });

  it('has at most 25 options of different names, those that must be given first', () => {
    for (const entry of entries) {
      const options = optionsOf(entry);
      expect(options.length).toBeLessThanOrEqual(25);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      const required = options.map((option) => option.required ?? false);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('has no option beside a subcommand', () => {
    const types = (data.options ?? []).map(
      ({ type }) => type === ApplicationCommandOptionType.Subcommand,
    );
    expect(new Set(types).size).toBeLessThanOrEqual(1);
  });
});

describe('a command that runs', () => {
  const ferry = '---\ntitle: Ferry\nsource: Coast Post\n---\nTwelve people were hurt.\n';

  it.each(commands.map((command) => [command.data.name, command] as const))(
    'changes nothing in what Discord shows of /%s',
    async (_, command) => {
      const before = structuredClone(command.data);
      const services = servicesOf(engineOf({ 'ferry.md': ferry }));
      const given = optionsGiven({ question: 'Who was hurt?', words: 'hurt', article: 'Ferry' });
      await command.run(given, services);
      await command.suggest?.({ option: 'source', typed: 'c' }, services);
      expect(command.data).toEqual(before);
    },
  );
});
