import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, configFrom } from '../src/config.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz-12345678';
const GUILD = '123456789012345678';

/** What is wrong with an environment. */
function faultsIn(env: Readonly<Record<string, string>>): ConfigError {
  try {
    configFrom(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('no fault was found');
}

describe('configFrom', () => {
  it('has a default for everything', () => {
    expect(configFrom({})).toEqual({
      token: undefined,
      guildId: undefined,
      registerCommands: true,
      channelIds: new Set(),
      articlesDir: './articles',
      dataDir: './data',
      logLevel: 'info',
      keepsVerdicts: false,
      privateHosts: new Set(),
      feeds: [],
      localPort: 4600,
      healthPort: undefined,
    });
  });

  it('takes each variable', () => {
    const env = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: GUILD,
      CHANNEL_IDS: '830000000000000001,830000000000000002',
      REGISTER_COMMANDS: 'false',
      ARTICLES_DIR: '/srv/reports',
      DATA_DIR: '/srv/bot',
      KEEP_VERDICTS: 'TRUE',
      LOG_LEVEL: 'debug',
      LOCAL_PORT: '4700',
      PRIVATE_HOSTS: 'Wiki.example, 10.0.0.5:8080',
      FEEDS: 'https://post.example/rss, https://gazette.example/atom',
      HEALTH_PORT: '4800',
    };
    expect(configFrom(env)).toEqual({
      token: TOKEN,
      guildId: GUILD,
      channelIds: new Set(['830000000000000001', '830000000000000002']),
      registerCommands: false,
      articlesDir: '/srv/reports',
      dataDir: '/srv/bot',
      logLevel: 'debug',
      keepsVerdicts: true,
      privateHosts: new Set(['wiki.example', '10.0.0.5:8080']),
      feeds: ['https://post.example/rss', 'https://gazette.example/atom'],
      localPort: 4700,
      healthPort: 4800,
    });
  });

  it('counts empty and blank variables as not set', () => {
    const env = {
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: ' ',
      CHANNEL_IDS: ' , ',
      REGISTER_COMMANDS: '',
      ARTICLES_DIR: '\t',
      LOG_LEVEL: '',
      LOCAL_PORT: ' ',
      HEALTH_PORT: '',
    };
    expect(configFrom(env)).toEqual(configFrom({}));
  });

  it('forgives capitals and blanks', () => {
    const { registerCommands, logLevel } = configFrom({
      REGISTER_COMMANDS: ' False ',
      LOG_LEVEL: 'WARN',
    });
    expect([registerCommands, logLevel]).toEqual([false, 'warn']);
  });

  it('takes a token with the word that requests put before it', () => {
    expect(configFrom({ DISCORD_TOKEN: `Bot ${TOKEN}` }).token).toBe(TOKEN);
  });
});

describe('a faulty environment', () => {
  const faulty = {
    DISCORD_TOKEN: 'my-secret-of-32-letters-and-more',
    DISCORD_GUILD_ID: '12',
    CHANNEL_IDS: '#newsdesk',
    REGISTER_COMMANDS: 'maybe',
    KEEP_VERDICTS: 'sometimes',
    LOG_LEVEL: 'loud',
    PRIVATE_HOSTS: 'https://wiki.example/',
    FEEDS: 'post.example/rss',
    LOCAL_PORT: '0',
    HEALTH_PORT: 'eighty',
  };

  it('has every fault named at once', () => {
    const { faults } = faultsIn(faulty);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(Object.keys(faulty));
  });

  it('has every fault in the message, and how to mend them', () => {
    const { message, faults } = faultsIn(faulty);
    expect(message).toMatch(/^The configuration has 10 faults:\n/u);
    for (const fault of faults) expect(message).toContain(`\n  ${fault}\n`);
    expect(message).toContain('.env.example');
  });

  it('has a single fault spoken of as one', () => {
    expect(faultsIn({ LOG_LEVEL: 'loud' }).message).toMatch(/^The configuration has a fault:\n/u);
  });

  it.each([
    ['DISCORD_TOKEN', 'https://discord.com/developers/applications'],
    ['DISCORD_GUILD_ID', 'Right-click the server'],
    ['CHANNEL_IDS', 'Right-click the channel'],
    ['REGISTER_COMMANDS', 'true or false'],
    ['KEEP_VERDICTS', 'true or false'],
    ['LOG_LEVEL', 'trace, debug, info, warn, error, fatal, silent'],
    ['LOCAL_PORT', 'a port from 1 to 65535'],
    ['FEEDS', 'begin with https://'],
    ['PRIVATE_HOSTS', 'such as wiki.example'],
    ['HEALTH_PORT', 'a port from 1 to 65535'],
  ] as const)('is told for %s what to do', (name, remedy) => {
    const { faults } = faultsIn({ [name]: faulty[name] });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(remedy);
  });

  it('never has its secrets repeated', () => {
    expect(faultsIn(faulty).message).not.toContain(faulty.DISCORD_TOKEN);
    expect(faultsIn({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'loud' }).message).not.toContain(TOKEN);
  });

  it.each([
    ['a client secret', 'aBcDeFgHiJkLmNoPqRsTuVwXyZ012345'],
    ['a public key', '0123456789abcdef'.repeat(4)],
    ['an application id', GUILD],
    ['a token cut off', TOKEN.slice(0, 40)],
    ['a token in quotation marks', `"${TOKEN}"`],
  ])('has %s for a token', (_, token) => {
    expect(faultsIn({ DISCORD_TOKEN: token }).faults).toHaveLength(1);
  });

  it.each(['1234567890123456', '123456789012345678901', `<@${GUILD}>`, 'Mill Post'])(
    'has %s for a server',
    (guild) => {
      expect(faultsIn({ DISCORD_GUILD_ID: guild }).faults).toHaveLength(1);
    },
  );
});

describe('a port', () => {
  it.each(['1', '65535'])('may be %s', (written) => {
    expect(configFrom({ HEALTH_PORT: written }).healthPort).toBe(Number(written));
  });

  it.each(['0', '65536', '-1', '80.5', '0x50', '8080/tcp'])('may not be %s', (written) => {
    expect(faultsIn({ HEALTH_PORT: written }).faults).toHaveLength(1);
  });
});

describe('.env.example', () => {
  it('lists exactly the variables that are read', async () => {
    const source = await readFile('src/config.ts', 'utf8');
    const read = Array.from(source.matchAll(/valueOf\('([A-Z_]+)'\)/gu), ([, name]) => name);
    const listed = Object.keys(parse(await readFile('.env.example')));
    expect(listed.toSorted((a, b) => a.localeCompare(b))).toEqual(
      [...new Set(read)].toSorted((a = '', b = '') => a.localeCompare(b)),
    );
    expect(listed).not.toEqual([]);
  });

  it('can be used as it is', async () => {
    const listed = parse(await readFile('.env.example'));
    expect(configFrom(listed)).toEqual(configFrom({}));
  });

  it('explains each variable right above it', async () => {
    const text = await readFile('.env.example', 'utf8');
    for (const name of Object.keys(parse(text)))
      expect(text).toMatch(new RegExp(`^# .+\\n${name}=`, 'mu'));
  });
});
