import { InProcessEngine } from '../engine/in-process-engine.ts';
import { libraryAliases } from '../library/aliases-file.ts';
import { Library } from '../library/library.ts';
import { readHere } from '../library/read-file.ts';
import { shown } from './terminal.ts';

/** After this time, loading reports its progress. */
const QUIET_MS = 1_000;

/**
 * The engine over a folder of articles, all read, for a command that asks once and ends. Texts that are
 * made from files are kept in `dataDir`; undefined: they are made each time. Standard
 * error names files that cannot be read, and shows progress if loading takes long. Throws
 * LibraryError.
 */
export async function loaded(dir: string, dataDir?: string): Promise<InProcessEngine> {
  const engine = new InProcessEngine();
  const { aliases, warning } = await libraryAliases(dir);
  engine.useAliases(aliases);
  if (warning !== undefined) process.stderr.write(`${shown(warning)}\n`);
  const library = new Library(
    dir,
    (change) => engine.follow(change),
    (folder, files) => readHere(folder, files, { dataDir }),
  );
  const began = performance.now();
  let progressShown = false;
  await library.scan((done, total) => {
    if (!process.stderr.isTTY || performance.now() - began < QUIET_MS) return;
    progressShown = true;
    process.stderr.write(`\rreading articles: ${done} of ${total}`);
  });
  if (progressShown) process.stderr.write('\r\u001b[K');
  // the bot can be given articles; here there is nothing to ask
  if (library.size === 0) throw library.nothing();
  for (const { path, reason } of [...library.unread, ...library.remarks])
    process.stderr.write(`${shown(`${path} ${reason}`).replaceAll('\n', ' ')}\n`);
  engine.loaded(library.unread, library.remarks);
  await engine.settle();
  return engine;
}
