import type { MessagePort } from 'node:worker_threads';
import type { Chart } from './chart.ts';
import { pngOf } from './paint.ts';

/** The result for each chart, in their order: the file, or the kind of error that prevented it. */
export type FromPainter =
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'failed'; readonly error: string };

/** The painter's side of its thread: draws each chart that comes through `port`. */
export function runPainter(port: MessagePort): void {
  const send = (message: FromPainter, handedOver: readonly ArrayBuffer[]): void =>
    port.postMessage(message, handedOver);
  port.on('message', (chart: Chart) => {
    try {
      const png = new Uint8Array(pngOf(chart));
      send({ kind: 'drawn', png }, [png.buffer]);
    } catch (error) {
      // the error's message may hold words of an article, which no log may hold
      send({ kind: 'failed', error: error instanceof Error ? error.name : 'Error' }, []);
    }
  });
}
