import { EventEmitter, once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/engine/thread/turns.ts';

/** What was done, in order: capitals are questions. */
function doneOf(letters: string): { readonly turns: Turns; readonly done: string[] } {
  const turns = new Turns();
  const done: string[] = [];
  for (const letter of letters)
    turns.add(letter === letter.toLowerCase(), async () => done.push(letter));
  return { turns, done };
}

async function allOf({ turns, done }: ReturnType<typeof doneOf>): Promise<string> {
  while (turns.isBusy) await nextTurn();
  return done.join('');
}

describe('what a thread was sent', () => {
  it('has its turn in the order in which it came', async () => {
    expect(await allOf(doneOf('ABC'))).toBe('ABC');
    expect(await allOf(doneOf('abc'))).toBe('abc');
  });

  it('is completed before it is answered', async () => {
    expect(await allOf(doneOf('ABa'))).toBe('aAB');
  });

  it('is answered in between, however much is to be completed', async () => {
    expect(await allOf(doneOf('aaaaaaaaABb'))).toBe('aaaAaaaBaab');
  });

  it('is not done before its sender has ended', async () => {
    const asked = doneOf('A');
    expect(asked.done).toEqual([]);
    expect(asked.turns.isBusy).toBe(true);
    expect(await allOf(asked)).toBe('A');
  });

  it('goes before a question that waits when it comes', async () => {
    const { turns, done } = doneOf('');
    turns.add(false, async () => {
      done.push('A');
      turns.add(true, async () => done.push('a'));
    });
    turns.add(false, async () => done.push('B'));
    expect(await allOf({ turns, done })).toBe('AaB');
  });

  it('is open until it has ended, also where it waits for something', async () => {
    const { turns, done } = doneOf('');
    const articles = new EventEmitter();
    turns.add(false, () => once(articles, 'come'));
    turns.add(false, async () => done.push('B'));
    while (done.length === 0) await nextTurn();
    expect(turns.isBusy).toBe(true);
    articles.emit('come');
    expect(await allOf({ turns, done })).toBe('B');
  });
});
