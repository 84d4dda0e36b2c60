import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const figuresLine = z.record(z.string(), z.union([z.number(), z.string()]));

/** What a measurement found, by name; `note` says why figures are missing. */
export interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  readonly note?: string;
}

/** What one child measures. */
export interface Measurement {
  readonly task: string;
  /** The folder with the articles and the questions. */
  readonly dir: string;
  readonly questions: number;
  readonly mostSeconds: number;
}

/**
 * Runs bench/measure.ts in its own process, which ends when its time is up or when `signal` aborts.
 * A measurement that fails gets a note and keeps the figures that it gave. Throws only on `signal`.
 */
export async function measuredInChild(
  { task, dir, questions, mostSeconds }: Measurement,
  signal: AbortSignal,
): Promise<Measured> {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const { error, stdout, stderr } = await new Promise<{
    error: { readonly killed?: boolean | undefined } | null;
    stdout: string;
    stderr: string;
  }>((resolve) =>
    execFile(
      process.execPath,
      ['--expose-gc', '--no-warnings', '--import', 'tsx', script, task, dir, String(questions)],
      { timeout: mostSeconds * 1000, killSignal: 'SIGKILL', signal },
      (failure, printed, said) => resolve({ error: failure, stdout: printed, stderr: said }),
    ),
  );
  signal.throwIfAborted();
  const told = stdout.split('\n').filter((line) => line.endsWith('}'));
  const entries = told.flatMap((line) => Object.entries(figuresLine.parse(JSON.parse(line))));
  const figures = Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
  const [toldNote] = entries.flatMap(([, value]) => (typeof value === 'string' ? value : []));
  const note = error?.killed === true ? `not in ${mostSeconds} s` : toldNote;
  if (!error || note !== undefined) return { figures, ...(note !== undefined && { note }) };
  process.stderr.write(`${task}: ${stderr.slice(-2000)}\n`);
  return { figures, note: stderr.includes('heap out of memory') ? 'out of memory' : 'failed' };
}
