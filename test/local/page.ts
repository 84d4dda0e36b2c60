import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { objectOf, type Json } from '../../src/local/json.ts';
import type { LocalDiscordOptions, LocalDiscord } from '../../src/local/server.ts';
import { LocalPage, type PageOptions } from '../../src/local/page-server.ts';

/** What a local Discord is started with so that it has the page. */
export function withPage(options: PageOptions = {}): Pick<LocalDiscordOptions, 'others'> {
  return {
    others(core, acting) {
      const page = new LocalPage(core, acting, options);
      return (request, response) => page.handle(request, response);
    },
  };
}

/** Who and where, as the page says it. */
export const asked = {
  mara: { user: '810000000000000001', channel: '830000000000000001' },
  idris: { user: '810000000000000002', channel: '830000000000000001' },
} as const;

/** An answer of the page's server. */
export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
  /** The text as JSON. */
  readonly json: () => Json;
}

/** Asks the server on its port, with exactly these headers besides Node's own. */
export function ask(
  { port }: LocalDiscord,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      resolve(answerFrom(response));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function answerFrom(response: IncomingMessage): Promise<Answer> {
  const text = await textOf(response);
  const { statusCode: status = 0, headers } = response;
  return { status, headers, text, json: () => objectOf(JSON.parse(text)) };
}

/** Gets something as a person in a channel. */
export function look(local: LocalDiscord, path: string, place: Record<string, string> = {}) {
  return ask(local, `${path}?${new URLSearchParams(place).toString()}`);
}

/** Posts as the page does, unless told otherwise. */
export function act(
  local: LocalDiscord,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask(local, path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: `http://127.0.0.1:${local.port}`,
      ...headers,
    },
    body: JSON.stringify(body),
  });
}
