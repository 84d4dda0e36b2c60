import { ConfigError } from '../config.ts';
import { DataDirError } from '../data-dir.ts';
import { HealthError } from '../health.ts';
import { LibraryError } from '../library/library.ts';
import { EngineDiedError } from '../engine/thread/kept-thread.ts';
import { shown } from './terminal.ts';

/** A mistake in how a command was called; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Ends the process with code 1: prints a plain sentence for what a person can fix, else the stack.
 */
export function fail(error: unknown): void {
  const mendable = [
    ConfigError,
    DataDirError,
    EngineDiedError,
    HealthError,
    LibraryError,
    UsageError,
  ].some((kind) => error instanceof kind);
  const text =
    error instanceof Error
      ? mendable
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${shown(text)}\n`);
  process.exitCode = 1;
}
