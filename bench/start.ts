import { setFlagsFromString } from 'node:v8';
import { z } from 'zod';
import { createLog } from '../src/log.ts';
import { startEngineThread, ThreadedEngine } from '../src/engine/thread/threaded-engine.ts';

const RESCAN_MS = 60_000;
const logged = z.object({ msg: z.string() });
/** The thread's messages about its steps, and their names here. */
const STEPS: Readonly<Record<string, string>> = {
  'articles read': 'searchable s',
  'incidents grouped': 'grouped s',
};

/**
 * A start as in the bot, with the engine in its thread: seconds until all articles can be searched
 * and until they are grouped, and the most memory of the whole process. The first start leaves a
 * snapshot in `dataDir`, which the next one uses.
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
  const engine = new ThreadedEngine(
    () => startEngineThread({ ...folders, rescanMs: RESCAN_MS }),
    log,
  );
  try {
    await engine.loaded;
    // in kilobytes
    tell({ 'most rss MB': process.resourceUsage().maxRSS / 1024 });
  } finally {
    await engine.stop();
  }
}
