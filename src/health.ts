import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PROMETHEUS = 'text/plain; version=0.0.4; charset=utf-8';

/** What must hold for the bot to be healthy, by its name in the answer. */
export type HealthChecks = Readonly<Record<string, () => boolean>>;

/** The health endpoint, while it listens. */
export interface Health {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * On loopback: `GET /healthz` is 200 while all checks hold, else 503, with each check by name as JSON;
 * `GET /metrics` is what `metrics` says, in Prometheus' text format. Rejects with a sentence when the
 * port is taken.
 */
export async function startHealth(
  port: number,
  checks: HealthChecks,
  metrics: () => Promise<string>,
): Promise<Health> {
  const server = createServer((request, response) => {
    if (request.url === '/metrics' && request.method === 'GET') {
      metrics().then(
        (text) => {
          response.writeHead(200, { 'content-type': PROMETHEUS, 'cache-control': 'no-store' });
          response.end(text);
        },
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
      return;
    }
    const isAsked = request.url === '/healthz' && request.method === 'GET';
    const results = Object.fromEntries(
      Object.entries(checks).map(([name, holds]) => [name, holds()]),
    );
    const isHealthy = Object.values(results).every(Boolean);
    response.writeHead(isAsked ? (isHealthy ? 200 : 503) : 404, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(isAsked ? `${JSON.stringify(results)}\n` : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new HealthError(`HEALTH_PORT ${port} cannot be used: ${cause.message}`, { cause })),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The health endpoint cannot be opened; the message says which port, and why. */
export class HealthError extends Error {
  override readonly name = 'HealthError';
}
