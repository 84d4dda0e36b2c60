// as in engine-thread.mjs: tsx cannot start a thread from TypeScript
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// the canvas reads this when it is loaded: only the bot's own fonts are used, on every machine
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
register();
const { runPainter } = await import('./chart-worker.ts');
runPainter(parentPort);
