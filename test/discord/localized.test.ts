import { describe, expect, it } from 'vitest';
import { localized, TRANSLATIONS } from '../../src/discord/localized.ts';
import { areSame } from '../../src/discord/registration.ts';
import { commandsFor } from '../../src/discord/registry.ts';
import { checkCommands } from '../../src/local/checks.ts';
import { connected } from '../local-bot.ts';

interface Part {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Part[];
}

const all: readonly Part[] = commandsFor(undefined).map((command) => ({ ...command }) as Part);

function withParts(part: Part): Part[] {
  return [part, ...(part.options ?? []).flatMap(withParts)];
}

describe.each(Object.keys(TRANSLATIONS))('in %s', (locale) => {
  it('has every name and every description', () => {
    const missing = all
      .flatMap(withParts)
      .flatMap((part) => [
        ...(part.name_localizations?.[locale] === undefined ? [part.name] : []),
        ...(part.description && part.description_localizations?.[locale] === undefined
          ? [part.description]
          : []),
      ]);
    expect(missing).toEqual([]);
  });

  it('has no name twice side by side, and descriptions of at most 100 characters', () => {
    for (const siblings of [all, ...all.flatMap(withParts).map(({ options = [] }) => options)]) {
      const names = siblings.map((part) => part.name_localizations?.[locale]);
      expect(new Set(names).size).toBe(names.length);
      for (const { description_localizations: texts } of siblings)
        expect(texts?.[locale]?.length ?? 0).toBeLessThanOrEqual(100);
    }
  });
});

it('are commands that Discord takes', () => {
  expect(checkCommands([...all])).toEqual([]);
});

/** Every name of a command or an option that is typed, in every language. */
const typedNames = all
  .filter(({ description }) => description)
  .flatMap(withParts)
  .flatMap(({ name, name_localizations: names = {} }) => [name, ...Object.values(names)]);

it('have names that can be typed: small letters, figures and hyphens', () => {
  const wrong = typedNames.filter(
    (name) => !/^[-_\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase(),
  );
  expect(wrong).toEqual([]);
});

it('have names of at most 32 characters in the menu of a message', () => {
  const menu = all.filter(({ description }) => !description);
  const names = menu.flatMap(({ name, name_localizations: texts = {} }) => [
    name,
    ...Object.values(texts),
  ]);
  expect(names.length).toBeGreaterThan(2 * 15);
  expect(names.filter((name) => name.length > 32)).toEqual([]);
});

function longest(own: string, others: Readonly<Record<string, string>> = {}): number {
  return Math.max(...[own, ...Object.values(others)].map(({ length }) => length));
}

it('have at most 8,000 characters, of a name or description its longest translation counted', () => {
  const lengths = all.map((command) =>
    withParts(command).reduce(
      (sum, part) =>
        sum +
        longest(part.name, part.name_localizations) +
        longest(part.description ?? '', part.description_localizations),
      0,
    ),
  );
  expect(lengths.filter((length) => length > 8_000)).toEqual([]);
  expect(Math.max(...lengths)).toBeGreaterThan(500);
});

it('keep what is typed in English for an example, in every language', () => {
  const descriptions = all
    .flatMap(withParts)
    .filter(({ description }) => description?.includes('3 May 2015'))
    .flatMap(({ description_localizations: texts = {} }) => Object.values(texts));
  expect(descriptions.length).toBeGreaterThan(15);
  expect(descriptions.filter((said) => !said.includes('3 May 2015, last week, Friday'))).toEqual(
    [],
  );
});

it('says the rest in English where a text has no translation', () => {
  const shown = localized({ name: 'ask', description: 'Nobody has translated this' });
  expect(shown).toEqual({
    name: 'ask',
    description: 'Nobody has translated this',
    name_localizations: expect.objectContaining({ de: 'fragen' }),
  });
});

it('are not the same where a name in another language is, or is only there', () => {
  const ours = { name: 'ask', description: 'Asks', name_localizations: { de: 'fragen' } };
  expect(areSame([ours], [{ ...ours }])).toBe(true);
  expect(areSame([ours], [{ ...ours, name_localizations: { de: 'frage' } }])).toBe(false);
  expect(areSame([ours], [{ ...ours, name_localizations: null }])).toBe(false);
  const bare = { name: 'ask', description: 'Asks' };
  expect(areSame([bare], [{ ...bare, name_localizations: null }])).toBe(true);
  expect(areSame([bare], [ours])).toBe(false);
  expect(areSame([ours], [{ ...ours, name_localizations: { de: 'fragen', fr: 'x' } }])).toBe(false);
});

it('are registered once: the next start finds them as they are', async () => {
  const bot = await connected();
  try {
    const { requests } = bot.local;
    const writes = (): number => requests.filter((one) => one.startsWith('PUT ')).length;
    expect(writes()).toBe(1);
    const [ask] = bot.local.core.commands.get();
    expect(ask?.name_localizations).toEqual(expect.objectContaining({ fr: 'demander' }));
    const { Bot } = await import('../../src/discord/client.ts');
    const { filledEngine } = await import('../local-bot.ts');
    const { noCharts, noLibrary, noWatches } = await import('../services.ts');
    const { createLog } = await import('../../src/log.ts');
    const second = new Bot({
      token: bot.local.core.token,
      engine: filledEngine(),
      library: noLibrary,
      watches: noWatches,
      charts: noCharts,
      log: createLog('silent'),
      registers: true,
      api: bot.local.asOther,
      onFatal: () => undefined,
    });
    await second.start();
    await second.stop();
    expect(writes()).toBe(1);
  } finally {
    await bot.stop();
  }
});
