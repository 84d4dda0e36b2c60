import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import { createLog } from '../src/log.ts';
import { startEngineThread, ThreadedEngine } from '../src/engine/thread/threaded-engine.ts';

const RESCAN_MS = 60_000;
const logged = z.object({ msg: z.string() });
/** What the thread tells when it is so far, and what that is called here. */
const STEPS: Readonly<Record<string, string>> = {
  'articles read': 'searchable s',
  'incidents grouped': 'grouped s',
};

/**
 * A start as the bot makes it, the engine in its thread: seconds on the clock until all articles can be
 * searched and until they are grouped, and the most memory that the whole process held. The first start
 * leaves a snapshot in `dataDir`, which the next one takes over.
 */
export async function start(
  folders: { readonly articlesDir: string; readonly dataDir: string },
  tell: (figures: Readonly<Record<string, number>>) => void,
): Promise<void> {
  // as main.ts
  setFlagsFromString('--heap-growing-percent=40');
  const began = performance.now();
  const log = createLog('info', {
    write: (line: string) => {
      const step = STEPS[logged.parse(JSON.parse(line)).msg];
      if (step !== undefined) tell({ [step]: (performance.now() - began) / 1000 });
    },
  });
  const engine = new ThreadedEngine(startEngineThread({ ...folders, rescanMs: RESCAN_MS }), log);
  try {
    await engine.loaded;
    // in kilobytes
    tell({ 'most rss MB': process.resourceUsage().maxRSS / 1024 });
  } finally {
    await engine.stop();
  }
}
