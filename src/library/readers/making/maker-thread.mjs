// as in engine-thread.mjs: tsx cannot start a thread from TypeScript
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { runMaker } = await import('./maker-worker.ts');
runMaker(parentPort);
