import { dirname } from 'node:path';
import { syncFolder, thisDisk, type Disk } from './team/durable.ts';

/**
 * Makes a folder and those above it, where they are not there; they outlive a power cut. Throws what the
 * system says. Node's own `recursive` never comes back below `/proc`, where nothing can be made.
 */
export async function makeFolder(path: string, disk = thisDisk): Promise<void> {
  if (await isMade(path, disk)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path), disk);
  if (!(await isMade(path, disk))) await disk.mkdir(path);
}

/** Whether a folder is there now; false where there is none to put it into. */
async function isMade(path: string, disk: Disk): Promise<boolean> {
  try {
    await disk.mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return true;
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  await syncFolder(dirname(path), disk);
  return true;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
