import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';
import { neverBlocking } from '../src/never-blocking.ts';

/** A stream that takes one line at a time, when it is told to. */
function slowReader() {
  const lines: string[] = [];
  const waiting: (() => void)[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(line, _, taken) {
      waiting.push(() => {
        lines.push(String(line));
        taken();
      });
    },
  });
  /** Takes all that waits. */
  const read = async (): Promise<readonly string[]> => {
    for (let take = waiting.shift(); take; take = waiting.shift()) {
      take();
      await Promise.resolve();
    }
    await new Promise((resolve) => setImmediate(resolve));
    return lines;
  };
  return { stream, read };
}

describe('a log that nobody reads', () => {
  it('keeps no more than it may, and says later how many lines were dropped', async () => {
    const { stream, read } = slowReader();
    const log = createLog('info', neverBlocking(stream, 1_000));
    for (let nth = 0; nth < 5_000; nth += 1) log.info({ nth }, 'a line');
    expect(stream.writableLength).toBeLessThan(1_200);
    const kept = (await read()).length;
    log.info('read again');
    const lines = await read();
    const told: unknown[] = lines.flatMap((line) => JSON.parse(line).dropped ?? []);
    expect(told).toEqual([5_000 - lines.filter((line) => line.includes('a line')).length]);
    expect(kept).toBeLessThan(100);
    expect(lines.at(-1)).toContain('read again');
  });

  it('outlives the end of its reader', () => {
    const { stream } = slowReader();
    const log = createLog('info', neverBlocking(stream));
    stream.destroy(new Error('EPIPE'));
    log.info('a line');
    expect(stream.destroyed).toBe(true);
  });
});
