import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromThread } from '../../../src/engine/thread/engine-messages.ts';
import { ThreadedEngine } from '../../../src/engine/thread/threaded-engine.ts';
import { createLog } from '../../../src/log.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A thread that does what the test says. */
class Puppet extends EventEmitter {
  readonly asked: { readonly id: number; readonly method: string }[] = [];
  /** Whether it ends when it is told to. */
  ends = true;

  postMessage(request: { readonly id: number; readonly method: string }): void {
    this.asked.push(request);
  }

  terminate(): Promise<number> {
    if (this.ends) this.emit('exit', 1);
    return Promise.resolve(1);
  }

  says(message: FromThread): void {
    this.emit('message', message);
  }

  /** Answers all that it was asked. */
  answers(value: unknown): void {
    for (const { id } of this.asked.splice(0)) this.says({ kind: 'answer', id, value });
  }
}

/** An engine whose first thread has read the articles, with all its threads. */
function keptEngine() {
  const threads: Puppet[] = [];
  const start = (): never => {
    const thread = new Puppet();
    threads.push(thread);
    return thread as never;
  };
  const engine = new ThreadedEngine(start, createLog('silent'));
  const last = (): Puppet => threads.at(-1) ?? new Puppet();
  last().says({ kind: 'loaded' });
  const told: string[] = [];
  const ask = (): void =>
    void engine.about({}).then(
      () => told.push('answered'),
      (error: Error) => told.push(error.name),
    );
  return { engine, threads, last, told, ask };
}

/** Lets seconds pass, in which a thread says each second that it moves. */
async function pass(seconds: number, moving?: Puppet): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    moving?.says({ kind: 'alive' });
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

it('those that wait for a thread that stands still are told within five seconds, and so is the next', async () => {
  const { engine, told, ask } = keptEngine();
  for (let nth = 0; nth < 6; nth += 1) ask();
  await pass(4);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(Array.from({ length: 6 }, () => 'EngineAwayError'));
  expect([engine.isAway, engine.waiting]).toEqual([true, 0]);
  ask();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveLength(7);
});

it('a thread that stands still for half a minute is replaced, and the next question is answered', async () => {
  const { engine, threads, last, told, ask } = keptEngine();
  ask();
  await pass(30);
  expect(threads).toHaveLength(2);
  expect([engine.isAway, engine.isLoaded, engine.restarts]).toEqual([false, false, 1]);
  ask();
  expect(last().asked).toHaveLength(1);
  last().answers({});
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['EngineAwayError', 'answered']);
});

it('a thread that moves again in time is kept, and what it was asked before is dropped', async () => {
  const { engine, threads, last, told, ask } = keptEngine();
  ask();
  await pass(20);
  const [old] = last().asked.splice(0);
  last().says({ kind: 'answer', id: old?.id ?? -1, value: {} });
  expect([engine.isAway, engine.waiting]).toEqual([false, 0]);
  for (let nth = 0; nth < 5; nth += 1) ask();
  expect(last().asked).toHaveLength(2);
  for (let round = 0; round < 3; round += 1) last().answers({});
  await pass(60, last());
  expect(threads).toHaveLength(1);
  expect(told).toEqual(['EngineAwayError', ...Array.from({ length: 5 }, () => 'answered')]);
});

it('a thread that moves is never replaced, however long an answer takes', async () => {
  const { threads, last, told, ask } = keptEngine();
  ask();
  await pass(600, last());
  last().answers({});
  await vi.advanceTimersByTimeAsync(0);
  expect([threads.length, told]).toEqual([1, ['answered']]);
});

it('each time a thread stood still the next one is given twice as long', async () => {
  const { threads, last } = keptEngine();
  const seconds: number[] = [];
  for (let nth = 1; nth <= 3; nth += 1) {
    let passed = 0;
    for (; threads.length === nth; passed += 1) await pass(1);
    seconds.push(passed);
    last().says({ kind: 'loaded' });
  }
  expect(seconds).toEqual([30, 60, 120]);
});

it('a thread that cannot be ended ends the engine with a sentence', async () => {
  const { engine, threads, last } = keptEngine();
  const died = engine.died.catch((error: unknown) => String(error));
  last().ends = false;
  await pass(40);
  expect(await died).toContain('(it stood still for 30 seconds). Start the bot again.');
  expect(threads).toHaveLength(1);
});

it('a thread that ends is replaced at once, and those that it had are told', async () => {
  const { engine, threads, last, told, ask } = keptEngine();
  for (let nth = 0; nth < 6; nth += 1) ask();
  last().emit('error', new Error('out of memory'));
  last().emit('exit', 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(Array.from({ length: 6 }, () => 'EngineAwayError'));
  expect([threads.length, engine.restarts]).toEqual([2, 1]);
});

it('a folder that is gone when another thread starts counts as an end of that thread', async () => {
  const { engine, threads, last } = keptEngine();
  const died = engine.died.catch((error: unknown) => String(error));
  for (let nth = 0; nth < 4; nth += 1)
    last().says({ kind: 'unloadable', error: { name: 'LibraryError', message: 'no folder' } });
  expect(await died).toContain('(no folder). Start the bot again.');
  expect(threads).toHaveLength(4);
});
