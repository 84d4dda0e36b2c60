import { spawn } from 'node:child_process';
import { LocalPage } from './local/page-server.ts';
import { LocalDiscord } from './local/server.ts';
import { serve, type ServeOptions } from './serve.ts';

/** What the bot needs to run against a local Discord. */
export interface ServeLocallyOptions extends Omit<
  ServeOptions,
  'token' | 'api' | 'onReady' | 'onReading'
> {
  /** Whether the page is opened in the browser. */
  readonly opensBrowser: boolean;
}

/**
 * Runs the real client against a Discord on this machine, and says where its page is. Throws what
 * `serve` throws.
 */
export async function serveLocally(options: ServeLocallyOptions): Promise<void> {
  const { opensBrowser, ...rest } = options;
  const local = await started(rest.config.localPort);
  const address = `http://${local.core.address}/`;
  local.core.watch((event) => {
    if (event.kind === 'violation')
      rest.log.error(event.violation, 'Discord would not take what the bot sent');
  });
  try {
    await serve({
      ...rest,
      token: local.core.token,
      api: local.asOther,
      // the servers of the page are not those of the real Discord
      tellsServers: false,
      onReading() {
        process.stdout.write(
          `Verbatim is still reading the articles, and answers from those it has read: open ${address} and ask.\n`,
        );
      },
      onReady() {
        process.stdout.write(
          `Verbatim is ready: open ${address} and ask. (Not connected to Discord: README says how. Ctrl-C stops.)\n`,
        );
        if (opensBrowser) openInBrowser(address, rest.log);
      },
    });
  } finally {
    await local.stop();
  }
}

/** Questions that the sample articles can answer. */
const EXAMPLES = [
  '/ask question: how many prisoners escaped?',
  '/ask question: how many attackers were killed?',
  '/search words: car bomb',
  '/about',
];

/** A local Discord on the port wanted, or on any free one when that is taken. */
async function started(port: number): Promise<LocalDiscord> {
  try {
    return await withPage(port);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    return withPage(0);
  }
}

function withPage(port: number): Promise<LocalDiscord> {
  return LocalDiscord.start({
    port,
    others: (core, acting) => {
      const page = new LocalPage(core, acting, { examples: EXAMPLES });
      return (request, response) => page.handle(request, response);
    },
  });
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openInBrowser(address: string, log: ServeOptions['log']): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', (error) => log.warn({ err: error }, 'no browser could be opened'));
  opener.unref();
}
