import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MAX_MB, type Harm } from './mean-thread.ts';

/** Starts processes that make texts, and keeps the last one, to harm it. */
export class MeanMakers {
  #last: ChildProcess | undefined;

  readonly start = (): ChildProcess => {
    this.#last = fork(fileURLToPath(new URL('mean-maker.mjs', import.meta.url)), {
      execArgv: [`--max-old-space-size=${MAX_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.#last;
  };

  harm(harm: Harm): void {
    this.#last?.send({ harm }, () => undefined);
  }
}
