import { DiscordAPIError, DiscordjsError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  closedForGood,
  isCutConnection,
  isTooLate,
  loginIsHopeless,
} from '../../src/discord/failures.ts';

function apiError(code: number, status = 400): DiscordAPIError {
  return new DiscordAPIError(
    { code, message: 'no' },
    code,
    status,
    'POST',
    'http://127.0.0.1/',
    {},
  );
}

describe('isTooLate', () => {
  it.each([
    ['an unknown interaction', 10_062],
    ['an interaction answered already', 40_060],
    ['an unknown webhook', 10_015],
    ['a token that has run out', 50_027],
  ])('is true for %s', (_, code) => {
    expect(isTooLate(apiError(code))).toBe(true);
  });

  it('is false for a message that Discord refuses, and for other errors', () => {
    expect(isTooLate(apiError(50_035))).toBe(false);
    expect(isTooLate(Object.assign(new Error('no'), { code: 10_062 }))).toBe(false);
  });
});

describe('isCutConnection', () => {
  it.each(['UND_ERR_SOCKET', 'ECONNRESET'])('is true for %s', (code) => {
    expect(isCutConnection(Object.assign(new Error('closed'), { code }))).toBe(true);
  });

  it.each([
    ['what Discord refuses', apiError(50_035)],
    ['a server that is not there', Object.assign(new Error('no'), { code: 'ECONNREFUSED' })],
    ['an error without a code', new Error('UND_ERR_SOCKET')],
    ['no error', { code: 'ECONNRESET' }],
  ])('is false for %s', (_, error) => {
    expect(isCutConnection(error)).toBe(false);
  });
});

describe('closedForGood', () => {
  it.each([
    [4_004, 'DISCORD_TOKEN'],
    [4_010, 'Start the bot again'],
    [4_011, 'too many servers'],
    [4_012, 'Update the bot'],
    [4_013, 'Update the bot'],
    [4_014, 'Update the bot'],
    [4_999, 'code 4999). Start the bot again'],
  ])('says for %i what to do', (code, words) => {
    expect(closedForGood(code)).toContain(words);
  });

  it('says where to get another token, and where to put it', () => {
    expect(closedForGood(4_004)).toMatch(
      /https:\/\/discord\.com\/developers\/applications.*\.env/u,
    );
  });
});

describe('loginIsHopeless', () => {
  const wrongToken = closedForGood(4_004);

  it('knows the token that discord.js refuses', () => {
    const refused: unknown = Reflect.construct(DiscordjsError, ['TokenInvalid']);
    expect(loginIsHopeless(refused)).toBe(wrongToken);
  });

  it('knows the token that Discord refuses, whatever is said with it', () => {
    expect(loginIsHopeless(apiError(0, 401))).toBe(wrongToken);
    expect(loginIsHopeless(new HTTPError(401, 'no', 'GET', 'http://127.0.0.1/', {}))).toBe(
      wrongToken,
    );
    expect(loginIsHopeless(new Error('Authentication failed'))).toBe(wrongToken);
  });

  it('knows intents that are not allowed', () => {
    expect(loginIsHopeless(new Error('Used disallowed intents'))).toBe(closedForGood(4_014));
  });

  it.each([
    ['is out of order', new HTTPError(503, 'no', 'GET', 'http://127.0.0.1/', {})],
    ['cannot be reached', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['asks to wait', apiError(0, 429)],
  ])('is undefined where Discord %s: trying again may help', (_, error) => {
    expect(loginIsHopeless(error)).toBeUndefined();
  });
});
