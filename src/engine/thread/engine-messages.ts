import type { Engine } from '../engine.ts';
import type { TeamLibrary } from '../team-library.ts';
import type { Watches } from '../watch/watches.ts';
import type { SentError } from './sent-error.ts';

/** The seams that a thread answers. */
export interface Seams {
  readonly engine: Engine;
  readonly library: TeamLibrary;
  readonly watches: Watches;
}

/** The methods of a seam, by name, with their arguments and answers. */
export type Arguments<Seam, M extends keyof Seam> = Seam[M] extends (...args: infer A) => unknown
  ? A
  : never;
export type Answer<Seam, M extends keyof Seam> = Seam[M] extends (...args: never[]) => infer R
  ? Awaited<R>
  : never;

/** Options for the start of the engine's thread. */
export interface EngineThreadOptions {
  readonly articlesDir: string;
  /** Where what was read is kept for the next start; undefined: nothing is kept. */
  readonly dataDir?: string;
  /** How often the folder of articles is scanned again. */
  readonly rescanMs: number;
  /** Hosts of links that may be in a private network. */
  readonly privateHosts?: readonly string[];
  /** Feeds that are followed for everybody. */
  readonly feeds?: readonly string[];
}

/** A question to the thread; its answer carries the same id. */
export type Request = { [Name in keyof Seams]: RequestTo<Name> }[keyof Seams];
type RequestTo<Name extends keyof Seams> = {
  [M in keyof Seams[Name]]: {
    readonly id: number;
    readonly to: Name;
    readonly method: M;
    readonly args: Arguments<Seams[Name], M>;
  };
}[keyof Seams[Name]];

/** Whether it completes what somebody types: such methods begin with "suggest". */
export function isCompletion({ method }: { readonly method: PropertyKey }): boolean {
  return String(method).startsWith('suggest');
}

/** Messages from the thread. */
export type FromThread =
  /** The thread moves: sent all the time. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: SentError }
  /** The library is read and grouped. */
  | { readonly kind: 'loaded' }
  /** The folder was scanned once more; whether it could be. */
  | { readonly kind: 'scanned'; readonly isGood: boolean }
  /** The library cannot be read at all. */
  | { readonly kind: 'unloadable'; readonly error: SentError }
  | {
      readonly kind: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly facts: Readonly<Record<string, unknown>>;
      readonly error?: SentError;
      readonly message: string;
    };
