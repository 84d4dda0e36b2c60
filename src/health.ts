import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What must hold for the bot to be healthy, by its name in the answer. */
export type HealthChecks = Readonly<Record<string, () => boolean>>;

/** The health endpoint, while it listens. */
export interface Health {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * `GET /healthz` on loopback: 200 while all checks hold, else 503, with each check by name as JSON.
 * Rejects with a sentence when the port is taken.
 */
export async function startHealth(port: number, checks: HealthChecks): Promise<Health> {
  const server = createServer((request, response) => {
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
