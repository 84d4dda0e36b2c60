// tsx cannot start a thread from TypeScript (unknown extension), so this registers tsx first
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { runEngine } = await import('./engine-worker.ts');
runEngine(parentPort, workerData);
