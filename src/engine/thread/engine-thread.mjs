// a thread cannot be started from TypeScript under tsx (unknown extension): this registers tsx first
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { runEngine } = await import('./engine-worker.ts');
runEngine(parentPort, workerData);
