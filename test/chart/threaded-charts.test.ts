import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { ThreadedCharts, type ThreadedChartsOptions } from '../../src/chart/threaded-charts.ts';
import { WAIT_MS } from '../limits.ts';
import { chartOf, dated, mark, rowOf, timelineOf } from './charts.ts';

const chart = chartOf(rowOf('Coast Post', mark('eight', 8)), rowOf('Gazette', mark('six', 6)));

const running: ThreadedCharts[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((charts) => charts.stop()));
});

/** Charts with what they log, as `code` draws them, a thread for each; the last one for all others. */
function chartsBy(codes: readonly string[], options: ThreadedChartsOptions = {}) {
  const logged: { facts: object; message: string }[] = [];
  const threads: Worker[] = [];
  const warn = (facts: object, message: string): void => void logged.push({ facts, message });
  const start = (): Worker => {
    const code = codes[Math.min(threads.length, codes.length - 1)] ?? '';
    const thread = new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, {
      eval: true,
    });
    threads.push(thread);
    return thread;
  };
  const patient = { drawMs: WAIT_MS, ...(codes.length > 0 && { start }) };
  const charts = new ThreadedCharts({ warn }, { ...patient, ...options });
  running.push(charts);
  return { charts, logged, threads };
}

/** Draws nothing but how many charts it was given before. */
const COUNTING = `
  let nth = 0;
  parentPort.on('message', () => parentPort.postMessage({ kind: 'drawn', png: new Uint8Array([nth++]) }));`;
const SILENT = `parentPort.on('message', () => undefined);`;
const BROKEN = `throw new Error('no canvas here');`;
const DYING = `parentPort.on('message', () => process.exit(3));`;

/** How many ports of threads keep this process alive. */
function portsHeld(): number {
  return process.getActiveResourcesInfo().filter((one) => one === 'MessagePort').length;
}

/** Width and height of a PNG file. */
function sizeOf(png: Uint8Array | undefined) {
  const bytes = Buffer.from(png ?? []);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length };
}

describe('the thread', () => {
  it('draws charts as PNG files, whatever is in them', async () => {
    const { charts, logged } = chartsBy([]);
    const endless = Array.from({ length: 10_000 }, (_, nth) =>
      rowOf(`新聞 ${nth}`, mark('x'.repeat(999), NaN), mark('\ud800', 1e300, -1)),
    );
    const all: readonly Chart[] = [
      chart,
      timelineOf(dated(1, '2015-03-25'), dated(2, '1998-01-01', '2015-03-25', true)),
      { ...chartOf(...endless), title: `e${'\u0301'.repeat(9_999)}` },
      chartOf(rowOf('الجزيرة', mark('ما لا يقل عن 12 قتيلا', 12, Infinity))),
    ];
    const drawn = (await Promise.all(all.map((one) => charts.draw(one)))).map(sizeOf);
    expect(drawn.map(({ width }) => width)).toEqual([720, 720, 720, 720]);
    for (const { height, bytes } of drawn) {
      expect(height).toBeGreaterThan(150);
      expect(height).toBeLessThan(6_000);
      expect(bytes).toBeLessThan(1_000_000);
    }
    expect(logged).toEqual([]);
  });
});

describe('ThreadedCharts', () => {
  it('starts one thread, when it is first asked, and hands it one chart after the other', async () => {
    const { charts, threads } = chartsBy([COUNTING]);
    expect(threads).toHaveLength(0);
    const drawn = await Promise.all([1, 2, 3].map(() => charts.draw(chart)));
    expect(drawn.map((png) => png?.[0])).toEqual([0, 1, 2]);
    expect(threads).toHaveLength(1);
  });

  it('goes without pictures, and says why once, where no thread can draw', async () => {
    const { charts, logged, threads } = chartsBy([BROKEN]);
    for (let nth = 0; nth < 5; nth += 1) expect(await charts.draw(chart)).toBeUndefined();
    expect(threads).toHaveLength(3);
    expect(logged).toEqual([
      {
        facts: { err: expect.objectContaining({ message: 'no canvas here' }) },
        message: expect.stringContaining('npm ci'),
      },
    ]);
  });

  it('goes without pictures where every thread hangs before it draws one', async () => {
    const limits = { drawMs: 20, startMs: 0 };
    const { charts, logged, threads } = chartsBy([SILENT], limits);
    for (let nth = 0; nth < 4; nth += 1) expect(await charts.draw(chart)).toBeUndefined();
    expect(threads).toHaveLength(3);
    expect(logged.map(({ message }) => message)).toEqual([
      'a chart took too long: its reply goes without',
      expect.stringContaining('npm ci'),
    ]);
  });

  it('draws on another thread when one has died', async () => {
    const { charts, logged } = chartsBy([DYING, COUNTING]);
    const drawn = await Promise.all([charts.draw(chart), charts.draw(chart)]);
    expect(drawn).toEqual([undefined, new Uint8Array([0])]);
    expect(logged.map(({ facts }) => facts)).toEqual([{ code: 3 }]);
  });

  it('ends a thread that takes too long, and draws the next chart on another', async () => {
    const limits = { drawMs: 20, startMs: 0 };
    const { charts, logged, threads } = chartsBy([SILENT], limits);
    const first = charts.draw(chart);
    const [hung] = threads;
    const ended = hung && once(hung, 'exit');
    expect(await first).toBeUndefined();
    await ended;
    expect(await charts.draw(chart)).toBeUndefined();
    expect(threads).toHaveLength(2);
    expect(logged.map(({ message }) => message)).toEqual([
      'a chart took too long: its reply goes without',
    ]);
  });

  it('takes no more charts than it may have waiting', async () => {
    const { charts, logged } = chartsBy([COUNTING], { mostPending: 2 });
    const drawn = await Promise.all([1, 2, 3, 4].map(() => charts.draw(chart)));
    expect(drawn.map((png) => png?.[0])).toEqual([0, 1, undefined, undefined]);
    expect(logged).toHaveLength(1);
    expect((await charts.draw(chart))?.[0]).toBe(2);
  });

  it('logs the kind of an error alone: its message may hold words of an article', async () => {
    const failing = `parentPort.on('message', () => parentPort.postMessage({ kind: 'failed', error: 'RangeError' }));`;
    const { charts, logged } = chartsBy([failing]);
    expect(await charts.draw(chart)).toBeUndefined();
    expect(await charts.draw(chart)).toBeUndefined();
    expect(logged).toEqual([
      {
        facts: { error: 'RangeError' },
        message: 'a chart could not be drawn: its reply goes without',
      },
    ]);
  });

  it('goes without what cannot be sent to a thread', async () => {
    const { charts, logged } = chartsBy([COUNTING]);
    const odd = { ...chart, odd: () => undefined };
    expect(await charts.draw(odd)).toBeUndefined();
    expect(logged.map(({ facts }) => facts)).toEqual([{ error: 'DataCloneError' }]);
    expect((await charts.draw(chart))?.[0]).toBe(0);
  });

  it('does not keep the process alive', async () => {
    const { charts, threads } = chartsBy([COUNTING]);
    await charts.draw(chart);
    const before = portsHeld();
    threads[0]?.ref();
    expect(portsHeld()).toBe(before + 1);
  });

  it('ends with its thread: who waits gets nothing, and nothing is logged', async () => {
    const { charts, logged, threads } = chartsBy([SILENT]);
    const waiting = [charts.draw(chart), charts.draw(chart)];
    await charts.stop();
    expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
    expect(await charts.draw(chart)).toBeUndefined();
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1]);
    expect(logged).toEqual([]);
  });
});
