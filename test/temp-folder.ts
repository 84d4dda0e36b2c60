import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A new folder outside the project, removed when the running test ends. */
export async function tempFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A new folder outside the project with these files, removed when all tests of the file have run. */
export async function lastingFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  afterAll(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
