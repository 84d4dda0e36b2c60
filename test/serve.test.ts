import { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { configFrom } from '../src/config.ts';
import { LibraryError } from '../src/library/library.ts';
import type { LocalDiscord } from '../src/local/server.ts';
import { createLog } from '../src/log.ts';
import { serve, type ServeOptions } from '../src/serve.ts';
import { startEngineThread } from '../src/engine/thread/threaded-engine.ts';
import { EngineDiedError } from '../src/engine/thread/kept-thread.ts';
import { mara, seen, startDiscord, until } from './local-bot.ts';
import { lastingFolder } from './temp-folder.ts';

/** The bot with its engine in a thread, as people run it, on a Discord of its own. */
const articlesDir = await lastingFolder({
  'ferry.md': '---\ntitle: Ferry aground\n---\nTwelve passengers of the ferry were hurt.\n',
});
let local: LocalDiscord | undefined;
const stopping: AbortController[] = [];

afterEach(async () => {
  for (const one of stopping.splice(0)) one.abort();
  await local?.stop();
});

async function served(more: Partial<ServeOptions> = {}, dir = articlesDir) {
  local = await startDiscord();
  const stop = new AbortController();
  stopping.push(stop);
  const seenByMain = { isReady: false, logged: [] as string[] };
  const sink = new Writable({
    write(chunk, _encoding, done) {
      seenByMain.logged.push(JSON.parse(String(chunk)).msg);
      done();
    },
  });
  const ended = serve({
    config: configFrom({ ARTICLES_DIR: dir }),
    log: createLog('info', sink),
    token: local.core.token,
    api: local.asOther,
    signal: stop.signal,
    onFatal: () => stop.abort(),
    onReady: () => (seenByMain.isReady = true),
    ...more,
  });
  // looked at by each test when it comes to it
  ended.catch(() => undefined);
  const { acting } = local;
  const see = (name: string, filled = {}) => seen(acting.command(mara, name, filled));
  return { ended, stop, see, main: seenByMain };
}

/** A thread that runs this instead of an engine. */
function running(code: string): Worker {
  return new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, {
    eval: true,
  });
}

describe('the bot', () => {
  it('answers from its thread, and stops at its signal', async () => {
    const { ended, stop, see, main } = await served();
    await until(() => main.isReady);
    const { text } = await see('ask', { question: 'How many passengers were hurt?' });
    expect(text).toContain('“Twelve passengers of the ferry were hurt.”');
    expect((await see('about')).text).toContain('**1** articles in **1** passages.');
    stop.abort();
    await ended;
    expect(main.logged).toContain('stopping');
    expect(main.logged.at(-1)).toBe('stopped');
  });

  it('ends with a LibraryError where there are no articles', async () => {
    const { ended, main } = await served({}, `${articlesDir}/nowhere`);
    await expect(ended).rejects.toThrow(LibraryError);
    expect(main.isReady).toBe(false);
    expect(main.logged.at(-1)).toBe('stopped');
  });

  it('stops at its signal in the middle of reading', async () => {
    const { ended, stop, main } = await served({ startThread: () => running('for (;;);') });
    await until(() => main.logged.includes('connected to Discord'));
    stop.abort();
    await ended;
    expect(main.isReady).toBe(false);
  });

  it('tells whoever asked when its thread ends, and answers the next from another', async () => {
    const threads = [
      running(
        `parentPort.postMessage({ kind: 'loaded' }); parentPort.once('message', () => process.exit(3));`,
      ),
    ];
    const startThread = () =>
      threads.pop() ?? startEngineThread({ articlesDir, rescanMs: 3_600_000 });
    // the first message is the question
    const { ended, stop, see, main } = await served({ startThread, tellsServers: false });
    await until(() => main.isReady);
    expect((await see('about')).text).toContain('is being started again. Please try again');
    const question = 'How many passengers were hurt?';
    let { text } = await see('ask', { question });
    while (text.includes('Still reading')) ({ text } = await see('ask', { question }));
    expect(text).toContain('“Twelve passengers of the ferry were hurt.”');
    expect(main.logged).toContain('the engine has ended, and is started again');
    stop.abort();
    await ended;
  });

  it('ends with a sentence where no thread reads the articles again, also while Discord cannot be reached', async () => {
    const threads = [
      `parentPort.postMessage({ kind: 'loaded' }); setImmediate(() => process.exit(3));`,
    ];
    let started = 0;
    const startThread = () => {
      started += 1;
      return running(threads.pop() ?? `throw new Error('broken')`);
    };
    const nowhere = 'http://127.0.0.1:1';
    const api = { rest: `${nowhere}/api`, cdn: nowhere };
    const { ended, main } = await served({ startThread, api });
    await expect(ended).rejects.toThrow(EngineDiedError);
    expect(started).toBe(4);
    expect(main.logged.at(-1)).toBe('stopped');
  });

  it('ends with a sentence where its thread ends before the articles are read', async () => {
    const { ended, main } = await served({
      startThread: () => running(`throw new Error('broken')`),
    });
    await expect(ended).rejects.toThrow(/has ended \(broken\)\. Start the bot again\.$/u);
    expect(main.logged).toContain('the engine failed');
  });
});
