import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Acting } from './acting.ts';
import { ApiError, refusals } from './api-error.ts';
import { servesAttachment } from './attachment-server.ts';
import { LocalDiscordCore, type CoreOptions } from './core.ts';
import type { Fault } from './faults.ts';
import { LocalGateway } from './gateway.ts';
import { addressOf } from './request-address.ts';
import { bodyOf } from './request-body.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { userJson } from './shapes.ts';

const API = '/api/v10';
const HOST = '127.0.0.1';

/** Answers requests that are not for Discord but for the page. True when it took the request. */
export type OtherRequests = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>;

/** Options for starting a local Discord. */
export interface LocalDiscordOptions extends CoreOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly heartbeatMs?: number;
  /** Makes the page, from what can be shown and what people can do. */
  readonly others?: (core: LocalDiscordCore, acting: Acting) => OtherRequests;
}

/**
 * A Discord on this machine, as far as a bot with slash commands needs one: REST and gateway on one
 * loopback port, as strict as the real one, with faults on demand.
 */
export class LocalDiscord {
  readonly core: LocalDiscordCore;
  readonly gateway: LocalGateway;
  readonly acting: Acting;
  /** Method and path of the last requests that were answered, in order, without ids and tokens. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #others: OtherRequests | undefined;

  private constructor(options: LocalDiscordOptions) {
    this.core = new LocalDiscordCore(options);
    this.gateway = new LocalGateway({
      token: this.core.token,
      ready: () => this.#ready(),
      ...(options.heartbeatMs !== undefined && { heartbeatMs: options.heartbeatMs }),
    });
    this.acting = new Acting(this.core, this.gateway);
    this.#others = options.others?.(this.core, this.acting);
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on('upgrade', (request, socket, head) => {
      // browsers send their origin; no page may call this
      const isAllowed = this.#isOurHost(request) && request.headers.origin === undefined;
      if (isAllowed && addressOf(request)?.pathname.startsWith('/gateway') === true)
        this.gateway.upgrade(request, socket, head);
      else socket.destroy();
    });
  }

  /** Listens on loopback. Rejects when the port is taken. */
  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const local = new LocalDiscord(options);
    await new Promise<void>((resolve, reject) => {
      local.#server.once('error', reject);
      local.#server.listen(options.port ?? 0, HOST, resolve);
    });
    local.core.address = `${HOST}:${local.port}`;
    return local;
  }

  get port(): number {
    // a server that listens on a port has such an address
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** What the bot's client needs to connect here. */
  get asOther() {
    const rest = `http://${this.core.address}/api`;
    return { rest, cdn: `http://${this.core.address}/cdn`, eager: true } as const;
  }

  /** Closes all connections. */
  async stop(): Promise<void> {
    this.core.stop();
    this.gateway.stop();
    // first no new connections, then none of the old
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #ready(): object {
    const { bot, serversOfBot } = this.core;
    return {
      v: 10,
      user: userJson({ id: bot.userId, name: bot.name }, true),
      guilds: serversOfBot.map(({ id }) => ({ id, unavailable: true })),
      resume_gateway_url: this.core.gatewayUrl,
      application: { id: bot.applicationId, flags: 0 },
    };
  }

  /** Guards against pages that reach a loopback port under their own name (DNS rebinding). */
  #isOurHost({ headers: { host } }: IncomingMessage): boolean {
    return host === this.core.address || host === `localhost:${this.port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (!this.#isOurHost(request)) {
        response.writeHead(403).end();
        return;
      }
      const { pathname } = pathOf(request);
      if (pathname.startsWith(`${API}/`)) await this.#api(request, response);
      else if (request.method === 'GET' && servesAttachment(this.core, pathname, response)) return;
      else if (!(await this.#others?.(request, response)))
        refuse(response, refusals.unknownRoute());
    } catch (error) {
      if (response.headersSent) response.destroy();
      else refuse(response, error instanceof ApiError ? error : refusals.serverError(500));
    }
  }

  async #api(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = pathOf(request);
    const path = decodeURIComponent(url.pathname.slice(API.length));
    const { route, params } = routeFor(request.method ?? 'GET', path);
    const body = await bodyOf(request);
    const fault = this.core.faults.take(`${request.method} ${route.path}`);
    if (fault && (await meets(fault, response))) return;
    if (route.needsToken && request.headers.authorization !== `Bot ${this.core.token}`)
      throw refusals.unauthorized();
    const answer = route.handler(this.core, { params, body, query: url.searchParams });
    this.requests.push(`${route.method} ${route.path}`);
    if (this.requests.length > this.core.remembered) this.requests.shift();
    if (fault?.cut === 'after') response.destroy();
    else if (answer === undefined) response.writeHead(204).end();
    else send(response, 200, answer);
  }
}

/** Carries out a fault. True when the request ends with it. */
async function meets(fault: Fault, response: ServerResponse): Promise<boolean> {
  await fault.until;
  if (fault.cut === 'before') {
    response.destroy();
    return true;
  }
  if (fault.status === undefined) return false;
  if (fault.status === 429) {
    const wait = fault.retryAfter ?? 0;
    response.setHeader('retry-after', String(wait));
    response.setHeader('x-ratelimit-scope', 'shared');
    send(response, 429, {
      message: 'You are being rate limited.',
      retry_after: wait,
      global: false,
    });
  } else refuse(response, refusals.serverError(fault.status));
  return true;
}

function routeFor(method: string, path: string): { route: Route; params: string[] } {
  const parts = path.split('/');
  for (const route of routes) {
    const wanted = route.path.split('/');
    if (route.method !== method || wanted.length !== parts.length) continue;
    const fits = wanted.every((part, nth) => part.startsWith(':') || part === parts[nth]);
    if (fits) return { route, params: parts.filter((_, nth) => wanted[nth]?.startsWith(':')) };
  }
  throw refusals.unknownRoute();
}

function pathOf(request: IncomingMessage): URL {
  const address = addressOf(request);
  if (!address) throw refusals.unknownRoute();
  return address;
}

function refuse(response: ServerResponse, { status, code, message, errors }: ApiError): void {
  send(response, status, { code, message, ...(errors !== undefined && { errors }) });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
