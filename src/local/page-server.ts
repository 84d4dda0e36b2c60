import type { IncomingMessage, ServerResponse } from 'node:http';
import { PermissionFlagsBits } from 'discord.js';
import { ActingError } from './acting-error.ts';
import type { Acting, Place } from './acting.ts';
import { ApiError } from './api-error.ts';
import type { LocalDiscordCore } from './core.ts';
import { objectOf, type Json } from './json.ts';
import { actions, isShown, type PageContext } from './page-actions.ts';
import { sendEvents } from './page-events.ts';
import { pageFiles, type PageFile } from './page-files.ts';
import { BadInput, placeIn } from './page-input.ts';
import { addressOf } from './request-address.ts';
import { bodyOf } from './request-body.ts';
import { commandsView } from './view-forms.ts';
import { messageView } from './view.ts';

/** What the page shows, besides what happens. */
export interface PageOptions {
  /** Suggestions in a channel of a server, as one would type them: "/ask question: how many escaped?" */
  readonly examples?: (server: string) => Promise<readonly string[]>;
  /** Where it is noted which private messages their reader has dismissed. */
  readonly dismissed?: Set<string>;
}

/** Headers of all files of the page. Nothing inline runs, and nothing comes from elsewhere. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** 25 MiB of files, Discord's limit for a request, as base64. */
const MAX_BYTES = 34 * 1024 * 1024;
/** Messages that the page gets when it enters a channel. */
const MAX_MESSAGES = 200;

/**
 * The page on which people try the bot: its files, what it shows, and what people do there. A
 * request says whose it is, since the whole machine is one person's, and gets what that person may
 * see.
 */
export class LocalPage {
  readonly #context: PageContext;
  readonly #examples: NonNullable<PageOptions['examples']>;
  readonly #files: ReadonlyMap<string, PageFile>;

  constructor(
    core: LocalDiscordCore,
    acting: Acting,
    { examples = async () => [], dismissed = new Set() }: PageOptions = {},
  ) {
    this.#context = { core, acting, dismissed };
    this.#examples = examples;
    this.#files = pageFiles();
  }

  /** Answers a request whose Host has been checked. False when it is not for the page. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const address = addressOf(request);
    if (!address) return false;
    const { pathname, searchParams } = address;
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    try {
      if (request.method === 'POST') return await this.#post(pathname, request, response);
      if (request.method !== 'GET') return false;
      const query = Object.fromEntries(searchParams);
      if (pathname === '/page/examples') {
        const { server } = this.#context.acting.at(placeIn(query));
        send(response, 200, { examples: await this.#examples(server.id) });
        return true;
      }
      return this.#get(pathname, query, response);
    } catch (error) {
      const sentence = sentenceFor(error);
      if (sentence === undefined) throw error;
      send(response, 400, { error: sentence });
      return true;
    }
  }

  #get(path: string, query: Json, response: ServerResponse): boolean {
    const file = this.#files.get(path);
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
      return true;
    }
    switch (path) {
      case '/page/world':
        send(response, 200, this.#world());
        return true;
      case '/page/messages':
        send(response, 200, { messages: this.#messages(this.#placeIn(query)) });
        return true;
      case '/page/commands':
        send(response, 200, {
          ...commandsView(this.#context.acting.commandsAt(this.#placeIn(query))),
        });
        return true;
      case '/page/events':
        sendEvents(this.#context, this.#placeIn(query), response);
        return true;
      default:
        return false;
    }
  }

  async #post(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const action = actions[path];
    if (!action) return false;
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      send(response, 403, { error: refusal });
      return true;
    }
    const { json } = await bodyOf(request, MAX_BYTES);
    const body = objectOf(json);
    send(response, 200, await action(this.#context, this.#placeIn(body), body));
    return true;
  }

  #placeIn(body: Json): Place {
    const place = placeIn(body);
    this.#context.acting.at(place);
    return place;
  }

  #world(): Json {
    const { bot, world, violations } = this.#context.core;
    return {
      bot: { id: bot.userId, name: bot.name },
      users: world.users,
      servers: world.servers.map(({ id, name, channels, members }) => ({
        id,
        name,
        channels,
        members: Object.entries(members).map(([user, may]) => ({ id: user, role: roleOf(may) })),
      })),
      violations,
    };
  }

  #messages(place: Place): Json[] {
    const { core } = this.#context;
    return core.messages
      .seenBy(place.userId, place.channelId)
      .filter((message) => isShown(this.#context, place, message))
      .slice(-MAX_MESSAGES)
      .map((message) => ({ ...messageView(core, message, place.userId) }));
  }
}

/**
 * Why a request may not act, or undefined. Any page in the same browser can send a form to this
 * port, but none can send JSON or hide where it comes from.
 */
function refusalOf({ headers }: IncomingMessage): string | undefined {
  const [type] = (headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') return 'This wants JSON.';
  return headers.origin === `http://${headers.host}`
    ? undefined
    : 'Only the page itself may send this.';
}

/** What to say to the page's reader; undefined where the request is not at fault. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof BadInput) return error.message;
  if (error instanceof ActingError)
    return `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`;
  return error instanceof ApiError && error.status === 400
    ? 'This is no JSON, or too much of it.'
    : undefined;
}

function roleOf(permissions: bigint): string {
  if (permissions & PermissionFlagsBits.Administrator) return 'Administrator';
  return permissions & PermissionFlagsBits.ManageGuild ? 'Manager' : 'Member';
}

function send(response: ServerResponse, status: number, content: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}
