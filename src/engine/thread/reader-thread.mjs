// as engine-thread.mjs: a thread cannot be started from TypeScript under tsx
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { runReader } = await import('./reader-worker.ts');
runReader(parentPort);
