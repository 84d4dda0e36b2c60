import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';

/** Discord's codes for "you are too late" and "this was answered already". */
const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ANSWERED = 40_060;
const UNKNOWN_MESSAGE = 10_008;
const UNKNOWN_WEBHOOK = 10_015;
const INVALID_WEBHOOK_TOKEN = 50_027;

/** Whether an interaction cannot be answered any more, so that an apology would fail too. */
export function isTooLate(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    [UNKNOWN_INTERACTION, ALREADY_ANSWERED, UNKNOWN_WEBHOOK, INVALID_WEBHOOK_TOKEN].includes(
      Number(error.code),
    )
  );
}

/** Whether Discord has an answer to this interaction already. */
export function isAnswered(error: unknown): boolean {
  return error instanceof DiscordAPIError && Number(error.code) === ALREADY_ANSWERED;
}

/** Whether a message was deleted already. */
export function isDeleted(error: unknown): boolean {
  return error instanceof DiscordAPIError && Number(error.code) === UNKNOWN_MESSAGE;
}

/** Whether a request may have been lost on its way: only such a request is sent a second time. */
export function isCutConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['UND_ERR_SOCKET', 'ECONNRESET'].includes(String(error.code))
  );
}

/** Whether a request failed for what may soon be over: a connection cut or too slow, a server out of order. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  return isCutConnection(error) || (error instanceof Error && error.name === 'AbortError');
}

/** Whether more was asked than can be answered in time, or than is one's share. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && (error.name === 'BusyError' || error.name === 'ShareError');
}

/** Whether the engine has ended or stands still, and is started again. */
export function isAway(error: unknown): boolean {
  return error instanceof Error && error.name === 'EngineAwayError';
}

const WRONG_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy the token anew from the "Bot" page of your application at https://discord.com/developers/applications, put it into .env, and start again.';

/** The gateway's close codes after which connecting again is useless, with what to do. */
const CLOSED_FOR_GOOD: Readonly<Record<number, string>> = {
  4004: WRONG_TOKEN,
  4010: 'Discord closed the connection for good (4010, invalid shard). Start the bot again.',
  4011: 'Discord closed the connection for good (4011): the bot is in too many servers for one connection. Start it again.',
  4012: 'Discord closed the connection for good (4012, API version). Update the bot.',
  4013: 'Discord closed the connection for good (4013, invalid intents). Update the bot.',
  4014: 'Discord closed the connection for good (4014, intents not allowed). Update the bot.',
};

/** The sentence for a connection that was closed with `code` and will not come back. */
export function closedForGood(code: number): string {
  return (
    CLOSED_FOR_GOOD[code] ??
    `Discord closed the connection for good (code ${code}). Start the bot again.`
  );
}

/** Why logging in can never succeed, as a sentence; undefined when trying again may help. */
export function loginIsHopeless(error: unknown): string | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return WRONG_TOKEN;
  if ((error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401)
    return WRONG_TOKEN;
  if (error instanceof Error && /\b(?:disallowed intents|invalid intents)\b/iu.test(error.message))
    return closedForGood(4014);
  if (error instanceof Error && /authentication failed/iu.test(error.message)) return WRONG_TOKEN;
  return undefined;
}
