import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { helpLines } from './discord/help-lines.ts';
import type { Engine } from './engine/engine.ts';
import { libraryExamples } from './engine/library-examples.ts';
import { KeptMessages } from './local/kept-messages.ts';
import { LocalPage, type PageOptions } from './local/page-server.ts';
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
  const { config, log } = rest;
  const asked: { engine?: Engine } = {};
  const dismissed = new Set<string>();
  const page: PageOptions = {
    dismissed,
    examples: async (server) => (asked.engine ? tryable(asked.engine, server) : []),
  };
  const local = await started(config.localPort, page);
  const address = `http://${local.core.address}/`;
  local.core.watch((event) => {
    if (event.kind === 'violation')
      log.error(event.violation, 'Discord would not take what the bot sent');
  });
  const kept = await KeptMessages.in(local.core, {
    path: join(config.dataDir, MESSAGES),
    isGone: (id) => dismissed.has(id),
    onError: (err) => log.warn({ err }, 'the messages of the page cannot be kept'),
  });
  try {
    await serve({
      ...rest,
      token: local.core.token,
      api: local.asOther,
      // the servers of the page are not those of the real Discord
      tellsServers: false,
      onEngine(engine) {
        asked.engine = engine;
      },
      onReading() {
        process.stdout.write(
          `Verbatim is still reading the articles, and answers from those it has read: open ${address} and ask.\n`,
        );
      },
      onReady() {
        process.stdout.write(
          `Verbatim is ready: open ${address} and ask. (Not connected to Discord: README says how. Ctrl-C stops.)\n`,
        );
        if (opensBrowser) openInBrowser(address, log);
      },
    });
  } finally {
    await local.stop();
    await kept.stop();
  }
}

/** The file, in DATA_DIR, of what was said on the page. */
const MESSAGES = 'local-messages.json';
/** Commands that the page offers to try. */
const TRIED: ReadonlySet<string> = new Set(['ask', 'search', 'timeline', 'help']);

/** Commands to try that find something in what a server asks. */
async function tryable(engine: Engine, server: string): Promise<string[]> {
  return helpLines(await libraryExamples(engine, { server }))
    .map(({ typed }) => typed)
    .filter((typed) => TRIED.has(/^\/(\w+)/u.exec(typed)?.[1] ?? '') && !typed.endsWith(':'));
}

/** A local Discord on the port wanted, or on any free one when that is taken, which is said. */
async function started(port: number, page: PageOptions): Promise<LocalDiscord> {
  try {
    return await withPage(port, page);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    const local = await withPage(0, page);
    process.stderr.write(
      `Port ${port} (LOCAL_PORT) is taken, perhaps by another Verbatim: the page is on port ${local.port} this time.\n`,
    );
    return local;
  }
}

function withPage(port: number, options: PageOptions): Promise<LocalDiscord> {
  return LocalDiscord.start({
    port,
    others: (core, acting) => {
      const page = new LocalPage(core, acting, options);
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
