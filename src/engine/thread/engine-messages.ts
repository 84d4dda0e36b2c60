import type { Engine } from '../engine.ts';
import type { SentError } from './sent-error.ts';

/** The methods of the seam, by name, with their arguments and answers. */
export type Method = keyof Engine;
export type Arguments = { [M in Method]: Parameters<Engine[M]> };
export type Answers = { [M in Method]: Awaited<ReturnType<Engine[M]>> };

/** Options for the start of the engine's thread. */
export interface EngineThreadOptions {
  readonly articlesDir: string;
  /** Where what was read is kept for the next start; undefined: nothing is kept. */
  readonly dataDir?: string;
  /** How often the folder of articles is scanned again. */
  readonly rescanMs: number;
}

/** A question to the thread; its answer carries the same id. */
export type Request = {
  [M in Method]: { readonly id: number; readonly method: M; readonly args: Arguments[M] };
}[Method];

/** Messages from the thread. */
export type FromThread =
  | { readonly kind: 'answer'; readonly id: number; readonly value: Answers[Method] }
  | { readonly kind: 'failure'; readonly id: number; readonly error: SentError }
  /** The library is read and grouped. */
  | { readonly kind: 'loaded' }
  /** The library cannot be read at all. */
  | { readonly kind: 'unloadable'; readonly error: SentError }
  | {
      readonly kind: 'log';
      readonly level: 'info' | 'warn' | 'error';
      readonly facts: Readonly<Record<string, unknown>>;
      readonly error?: SentError;
      readonly message: string;
    };
