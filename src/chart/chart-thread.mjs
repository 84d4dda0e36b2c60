// as engine-thread.mjs: a thread cannot be started from TypeScript under tsx
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// read when the canvas is loaded: letters are those that come with the bot, on every machine
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
register();
const { runPainter } = await import('./chart-worker.ts');
runPainter(parentPort);
