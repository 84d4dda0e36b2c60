// One of the bot's threads as it is, which also does itself harm when it is told to.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';
import { DEEDS } from './deeds.mjs';

process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
register();
const { module, run, options } = workerData;
const { [run]: runThread } = await import(module);
const on = parentPort.on.bind(parentPort);
// what it is told to do to itself is no message of the bot
parentPort.on = (name, listener) =>
  on(name, (message) => {
    if (name === 'message' && message.harm) DEEDS[message.harm]();
    else listener(message);
  });
runThread(parentPort, options);
