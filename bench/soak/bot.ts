import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aborted } from '../../src/discord/connection.ts';
import type * as ConfigModule from '../../src/config.ts';
import type * as ServerModule from '../../src/local/server.ts';
import type * as LogModule from '../../src/log.ts';
import type * as ServeModule from '../../src/serve.ts';
import type { World } from '../../src/local/world.ts';

/** Ten seconds of the greatest load: what is remembered for longer would look like a leak. */
const REMEMBERED = 2_000;

const OWN = fileURLToPath(new URL('../..', import.meta.url));

/** A whole bot on a local Discord. */
export interface SoakedBot {
  readonly local: ServerModule.LocalDiscord;
  /** Lines of its log at level error or above. */
  readonly errors: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the bot of this folder, by default this one, over articles; `crashed` is called if it ends unasked. */
export async function startBot({
  articlesDir,
  folder = OWN,
  world,
  crashed,
}: {
  readonly articlesDir: string;
  readonly folder?: string | undefined;
  readonly world?: World;
  readonly crashed: () => void;
}): Promise<SoakedBot> {
  const { LocalDiscord } = await moduleOf<typeof ServerModule>(folder, 'src/local/server.ts');
  const { serve } = await moduleOf<typeof ServeModule>(folder, 'src/serve.ts');
  const { configFrom } = await moduleOf<typeof ConfigModule>(folder, 'src/config.ts');
  const { createLog } = await moduleOf<typeof LogModule>(folder, 'src/log.ts');
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-soak-data-'));
  const errors: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      errors.push(String(chunk));
      done();
    },
  });
  const local = await LocalDiscord.start({ ...(world && { world }), remembered: REMEMBERED });
  const stop = new AbortController();
  const ready = new AbortController();
  const served = serve({
    config: configFrom({ ARTICLES_DIR: articlesDir, DATA_DIR: dataDir }),
    log: createLog('error', sink),
    token: local.core.token,
    api: local.asOther,
    tellsServers: false,
    signal: stop.signal,
    onFatal: crashed,
    onReady: () => ready.abort(),
  });
  served.catch(crashed);
  await Promise.race([aborted(ready.signal), served]);
  return {
    local,
    errors,
    async stop() {
      stop.abort();
      await served.catch(() => undefined);
      await local.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A module of another folder of this project, which has the same shape. */
function moduleOf<T>(folder: string, path: string): Promise<T> {
  return import(pathToFileURL(join(folder, path)).href);
}
