// The process that makes texts. As in engine-thread.mjs, tsx must be registered first.
import { Worker } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Ctrl-C reaches all processes of a terminal: the one that asks says when this one ends
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

register();
const { runMaker } = await import('./run-maker.ts');
runMaker(process, new Worker(new URL('deadline-thread.mjs', import.meta.url), { execArgv: [] }));
