import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { QuestionQueue } from '../../../src/engine/thread/question-queue.ts';

/** A queue with its clock, and what was sent and refused of what was put into it. */
function queueAt() {
  const clock = { ms: 0 };
  const queue = new QuestionQueue(() => clock.ms);
  const sent: string[] = [];
  const refused: string[] = [];
  const ask = (name: string, isCompletion = false): void =>
    queue.add(isCompletion, {
      send: () => sent.push(name),
      refuse: ({ name: error }) => refused.push(`${name} ${error}`),
    });
  return { clock, queue, sent, refused, ask };
}

describe('questions for the engine', () => {
  it('are with it two at a time, in their order', () => {
    const { queue, sent, ask } = queueAt();
    for (const name of ['a', 'b', 'c', 'd']) ask(name);
    expect(sent.join('')).toBe('ab');
    queue.ended(false);
    expect(sent.join('')).toBe('abc');
  });

  it('keep no completion waiting', () => {
    const { sent, ask } = queueAt();
    for (const name of ['a', 'b', 'c']) ask(name);
    ask('typed', true);
    expect(sent).toEqual(['a', 'b', 'typed']);
  });

  it('leave the place of a completion to another one', () => {
    const { queue, sent, ask } = queueAt();
    for (const name of ['a', 'b', 'c']) ask(name);
    for (const name of ['t', 'u', 'v', 'w', 'x']) ask(name, true);
    expect(sent.join('')).toBe('abtuvw');
    queue.ended(true);
    expect(sent.join('')).toBe('abtuvwx');
    queue.ended(true);
    expect(sent.join('')).toBe('abtuvwx');
    queue.ended(false);
    expect(sent.join('')).toBe('abtuvwxc');
  });

  it('are refused beyond 200 that wait, and taken again as soon as there is room', () => {
    const { queue, refused, ask } = queueAt();
    for (let nth = 0; nth < 10_000; nth += 1) ask(`${nth}`);
    expect(refused).toHaveLength(10_000 - 202);
    expect(refused[0]).toBe('202 BusyError');
    queue.ended(false);
    ask('later');
    expect(refused).toHaveLength(10_000 - 202);
    ask('typed', true);
    expect(refused).toHaveLength(10_000 - 202);
  });

  it('are refused when nobody can be told any more', () => {
    const { clock, sent, refused, ask } = queueAt();
    for (const name of ['a', 'b', 'c']) ask(name);
    for (const name of ['t', 'u', 'v', 'w', 'typed']) ask(name, true);
    clock.ms = 2_001;
    ask('d');
    expect(refused).toEqual(['typed BusyError']);
    clock.ms = 10_001;
    ask('e');
    expect(refused).toEqual(['typed BusyError', 'c BusyError']);
    expect(sent.join('')).toBe('abtuvw');
  });

  it('are refused at once where they would wait for over a second, by how long each takes now', () => {
    const { clock, queue, sent, refused, ask } = queueAt();
    for (let nth = 0; nth < 5; nth += 1) {
      ask(`slow ${nth}`);
      clock.ms += 500;
      queue.ended(false);
    }
    for (let nth = 0; nth < 22; nth += 1) ask(`${nth}`);
    expect(refused).toEqual(['20 BusyError', '21 BusyError']);
    for (let nth = 0; nth < 19; nth += 1) {
      clock.ms += 10;
      queue.ended(false);
    }
    for (let nth = 0; nth < 30; nth += 1) ask(`quick ${nth}`);
    expect(refused).toHaveLength(2);
    expect(sent).toContain('quick 0');
  });

  it('are not refused for completions that they need not wait for', () => {
    const { clock, queue, refused, ask } = queueAt();
    for (let nth = 0; nth < 5; nth += 1) {
      ask(`slow ${nth}`);
      clock.ms += 40;
      queue.ended(false);
    }
    for (let nth = 0; nth < 60; nth += 1) ask('typed', true);
    expect(refused[0]).toBe('typed BusyError');
    ask('asked');
    expect(refused).not.toContain('asked BusyError');
  });

  it('are refused in time though the engine stands still and nobody asks more', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { clock, refused, ask } = queueAt();
    const pass = (ms: number): void => {
      clock.ms += ms;
      vi.advanceTimersByTime(ms);
    };
    for (const name of ['a', 'b', 'c']) ask(name);
    for (const name of ['t', 'u', 'v', 'w', 'typed']) ask(name, true);
    pass(2_500);
    expect(refused).toEqual(['typed BusyError']);
    pass(8_000);
    expect(refused).toEqual(['typed BusyError', 'c BusyError']);
  });

  it('say how long the first of them has waited', () => {
    const { clock, queue, ask } = queueAt();
    expect(queue.longestMs).toBe(0);
    ask('a');
    clock.ms = 700;
    expect(queue.longestMs).toBe(700);
    queue.ended(false);
    expect(queue.longestMs).toBe(0);
  });

  it('say so of one that waits while later ones are with the engine', () => {
    const { clock, queue, ask } = queueAt();
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    clock.ms = 4_000;
    queue.ended(false);
    queue.ended(false);
    clock.ms = 4_002;
    expect(queue.longestMs).toBe(4_002);
  });
});
