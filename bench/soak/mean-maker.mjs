// The bot's process that makes texts as it is, which also does itself harm when it is told to.
import { Worker } from 'node:worker_threads';
import { register } from 'tsx/esm/api';
import { DEEDS } from './deeds.mjs';

const MAKING = new URL('../../src/library/readers/making/', import.meta.url);

process.on('disconnect', () => process.exit());
register();
const { runMaker } = await import(new URL('run-maker.ts', MAKING).href);
const on = process.on.bind(process);
// what it is told to do to itself is no message of the bot
process.on = (name, listener) =>
  on(name, (message) => {
    if (name === 'message' && message.harm) DEEDS[message.harm]();
    else listener(message);
  });
runMaker(process, new Worker(new URL('deadline-thread.mjs', MAKING)));
