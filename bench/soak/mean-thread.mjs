// One of the bot's threads as it is, which also does itself harm when it is told to.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

const HARMS = {
  kill: () => process.exit(9),
  hang: () => {
    for (;;);
  },
  memory: () => {
    for (const all = []; ;) all.push(Array.from({ length: 100_000 }, () => ({ all })));
  },
};

process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
register();
const { module, run, options } = workerData;
const { [run]: runThread } = await import(module);
const on = parentPort.on.bind(parentPort);
// what it is told to do to itself is no message of the bot
parentPort.on = (name, listener) =>
  on(name, (message) => {
    if (name === 'message' && message.harm) HARMS[message.harm]();
    else listener(message);
  });
runThread(parentPort, options);
