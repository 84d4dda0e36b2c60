/** All settings, checked. */
export interface Config {
  /** Undefined: the bot runs against a local Discord on this machine. */
  readonly token: string | undefined;
  /** The one server whose commands are registered; undefined registers them for all. */
  readonly guildId: string | undefined;
  readonly registerCommands: boolean;
  /** Ids of the channels that are answered in; none: all. */
  readonly channelIds: ReadonlySet<string>;
  readonly articlesDir: string;
  /** The folder for what the bot itself keeps. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** Whether answers have buttons to call them right or wrong, and what is clicked is kept. */
  readonly keepsVerdicts: boolean;
  /** Hosts of links, with a port or without, that may be in a private network. */
  readonly privateHosts: ReadonlySet<string>;
  /** Addresses of feeds that are read every so often, into the folder of articles. */
  readonly feeds: readonly string[];
  /** Port of the local page, which is used without a token. */
  readonly localPort: number;
  /** Port of `/healthz`; undefined: none. */
  readonly healthPort: number | undefined;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** All faults of the environment, a line for each, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults
        .map((fault) => `  ${fault}`)
        .join('\n')}\nSet it in .env or the environment; .env.example explains every variable.`,
    );
    this.faults = faults;
  }
}

const DEFAULT_LOCAL_PORT = 4600;
const MAX_PORT = 65_535;

/**
 * A bot token: an id, a time and a signature, in base64. Client secrets and public keys look
 * different.
 */
const TOKEN = /^[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}$/u;
const SNOWFLAKE = /^\d{17,20}$/u;

/**
 * The configuration in an environment; empty variables count as not set. Throws ConfigError with
 * all faults at once. Its message never holds values that may be secret.
 */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const valueOf = (name: string): string | undefined => env[name]?.trim() || undefined;

  const token = valueOf('DISCORD_TOKEN')?.replace(/^Bot\s+/iu, '');
  if (token !== undefined && !TOKEN.test(token))
    faults.push(
      'DISCORD_TOKEN is no bot token: three parts with dots between them. It is on the "Bot" page of your application at https://discord.com/developers/applications; the client secret and the public key are something else.',
    );
  const guildId = valueOf('DISCORD_GUILD_ID');
  if (guildId !== undefined && !SNOWFLAKE.test(guildId))
    faults.push(
      'DISCORD_GUILD_ID is no server id: 17 to 20 digits. Right-click the server in Discord (developer mode on) and copy its id.',
    );
  const channelIds = listIn(valueOf('CHANNEL_IDS'));
  const wrongChannel = channelIds.find((id) => !SNOWFLAKE.test(id));
  if (wrongChannel !== undefined)
    faults.push(
      `CHANNEL_IDS has "${wrongChannel}": it takes ids of channels, 17 to 20 digits, with commas between them. Right-click the channel in Discord (developer mode on) and copy its id.`,
    );
  const register = valueOf('REGISTER_COMMANDS')?.toLowerCase() ?? 'true';
  if (register !== 'true' && register !== 'false')
    faults.push(`REGISTER_COMMANDS is "${register}": it takes true or false.`);
  const verdicts = valueOf('KEEP_VERDICTS')?.toLowerCase() ?? 'false';
  if (verdicts !== 'true' && verdicts !== 'false')
    faults.push(`KEEP_VERDICTS is "${verdicts}": it takes true or false.`);
  const level = valueOf('LOG_LEVEL')?.toLowerCase() ?? 'info';
  const logLevel = LOG_LEVELS.find((known) => known === level);
  if (!logLevel) faults.push(`LOG_LEVEL is "${level}": it takes ${LOG_LEVELS.join(', ')}.`);
  const privateHosts = listIn(valueOf('PRIVATE_HOSTS')?.toLowerCase());
  const wrongHost = privateHosts.find((host) => /[/@]/u.test(host));
  if (wrongHost !== undefined)
    faults.push(
      `PRIVATE_HOSTS has "${wrongHost}": it takes hosts such as wiki.example or 10.0.0.5:8080, with commas between them.`,
    );
  const feeds = listIn(valueOf('FEEDS'));
  const wrongFeed = feeds.findIndex((link) => !/^https?:\/\//iu.test(link) || !URL.canParse(link));
  if (wrongFeed >= 0)
    faults.push(
      `FEEDS has no web address in place ${wrongFeed + 1}: it takes addresses that begin with https://, with commas or blanks between them.`,
    );
  const portOf = (name: string, written: string | undefined): number | undefined => {
    if (written === undefined) return undefined;
    const port = /^\d+$/u.test(written) ? Number(written) : Number.NaN;
    if (!(port >= 1 && port <= MAX_PORT))
      faults.push(`${name} is "${written}": it takes a port from 1 to ${MAX_PORT}.`);
    return port;
  };
  const localPort = portOf('LOCAL_PORT', valueOf('LOCAL_PORT')) ?? DEFAULT_LOCAL_PORT;
  const healthPort = portOf('HEALTH_PORT', valueOf('HEALTH_PORT'));

  if (faults.length > 0 || !logLevel) throw new ConfigError(faults);
  return {
    token,
    guildId,
    registerCommands: register === 'true',
    channelIds: new Set(channelIds),
    articlesDir: valueOf('ARTICLES_DIR') ?? './articles',
    dataDir: valueOf('DATA_DIR') ?? './data',
    logLevel,
    keepsVerdicts: verdicts === 'true',
    privateHosts: new Set(privateHosts),
    feeds,
    localPort,
    healthPort,
  };
}

/** What a variable lists, with commas or blanks between. */
function listIn(written = ''): string[] {
  return written.split(/[\s,]+/u).filter((one) => one !== '');
}
