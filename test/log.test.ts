import { describe, expect, it } from 'vitest';
import { createLog, describedError, type Log } from '../src/log.ts';

const BOT_TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz-12345678';
const INTERACTION_TOKEN = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZmdoaWprbG1ub3A'.repeat(
  2,
);

/** An error as a refused request leaves it, with all that must not be logged. */
function refused(message = 'Unknown message'): Error {
  return Object.assign(new Error(message), {
    name: 'DiscordAPIError[10008]',
    code: 10_008,
    status: 404,
    method: 'PATCH',
    url: `https://discord.com/api/v10/webhooks/123456789012345678/${INTERACTION_TOKEN}/messages/@original?wait=true`,
    requestBody: { json: { content: 'who burned the mill' }, files: [] },
    rawError: { message: 'who burned the mill' },
  });
}

/** What a log wrote, line by line. */
function linesOf(level: string, write: (log: Log) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('describedError', () => {
  it('keeps what helps to find the cause', () => {
    expect(describedError(refused())).toMatchObject({
      type: 'DiscordAPIError[10008]',
      message: 'Unknown message',
      code: 10_008,
      status: 404,
      method: 'PATCH',
    });
  });

  it('keeps nothing else', () => {
    expect(Object.keys(describedError(refused())).toSorted()).toEqual([
      'code',
      'message',
      'method',
      'route',
      'stack',
      'status',
      'type',
    ]);
  });

  it('drops what somebody asked', () => {
    expect(JSON.stringify(describedError(refused()))).not.toContain('mill');
  });

  it('drops the host, the query and the interaction’s token of an address', () => {
    expect(describedError(refused()).route).toBe(
      '/api/v10/webhooks/123456789012345678/:token/messages/@original',
    );
  });

  it.each([
    ['a bot token', BOT_TOKEN],
    ['an interaction token', INTERACTION_TOKEN],
  ])('drops %s from message and stack', (_, token) => {
    const described = describedError(refused(`login with ${token} failed`));
    expect(described.message).toBe('login with [token] failed');
    expect(JSON.stringify(described)).not.toContain(token);
    expect(described.stack).toContain('log.test.ts');
  });

  it('describes the causes in the same way', () => {
    const cause = refused(`bad ${BOT_TOKEN}`);
    const described = describedError(new Error('not sent', { cause }));
    expect(described.cause).toMatchObject({ message: 'bad [token]', status: 404 });
    expect(JSON.stringify(described)).not.toContain('mill');
  });

  it('leaves out a code that is no plain value, and an address that is none', () => {
    const described = describedError(Object.assign(new Error('x'), { code: {}, url: 'not one' }));
    expect(described).not.toHaveProperty('code');
    expect(described.route).toBe('');
  });

  it.each(['who burned the mill', 7, undefined, null, { content: 'who burned the mill' }])(
    'does not repeat something thrown that is no error: %j',
    (thrown) => {
      expect(describedError(thrown)).toEqual({
        type: typeof thrown,
        message: 'something thrown that is no Error',
      });
    },
  );
});

describe('a log', () => {
  it('writes a JSON line each', () => {
    const lines = linesOf('info', (log) => {
      log.info({ articles: 3 }, 'articles read');
      log.warn('slow');
    });
    expect(lines).toMatchObject([
      { level: 30, articles: 3, msg: 'articles read' },
      { level: 40, msg: 'slow' },
    ]);
  });

  it('does not name the machine or the process', () => {
    const [line] = linesOf('info', (log) => {
      log.info('up');
    });
    expect(Object.keys(line ?? {})).toEqual(['level', 'time', 'msg']);
  });

  it('leaves out what is below its level', () => {
    const lines = linesOf('warn', (log) => {
      log.info('up');
      log.error('down');
    });
    expect(lines.map(({ msg }) => msg)).toEqual(['down']);
  });

  it('describes errors', () => {
    const [line] = linesOf('info', (log) => {
      log.error({ err: refused() }, 'not answered');
    });
    expect(line).toMatchObject({ msg: 'not answered', err: { status: 404 } });
    expect(JSON.stringify(line)).not.toContain('mill');
  });

  it.each([
    ['an error alone', (log: Log) => log.error(refused(`bad ${BOT_TOKEN}`))],
    ['an error without words', (log: Log) => log.error({ err: refused(`bad ${BOT_TOKEN}`) })],
    ['a token in words', (log: Log) => log.warn(`bad ${BOT_TOKEN}`)],
    ['a token in a field', (log: Log) => log.warn({ message: `bad ${BOT_TOKEN}` }, 'warned')],
    [
      'an address',
      (log: Log) => log.warn({ route: `/webhooks/1/${INTERACTION_TOKEN}` }, 'limited'),
    ],
  ])('never holds a token: %s', (_, write) => {
    const [line] = linesOf('info', write);
    expect(JSON.stringify(line)).toContain('[token]');
    expect(JSON.stringify(line)).not.toMatch(/MTIzNDU2|aW50ZXJhY3/u);
  });
});
