import type { Writable } from 'node:stream';
import type { DestinationStream } from 'pino';

/** Characters that wait for a reader; what comes then is dropped, and counted. */
const MOST_WAITING = 1024 * 1024;

/**
 * A log's way to a stream, such as standard error, that never waits: where nobody reads, lines are
 * dropped, and a line says how many as soon as there is room. A reader that has gone is no error.
 */
export function neverBlocking(stream: Writable, mostWaiting = MOST_WAITING): DestinationStream {
  let dropped = 0;
  const room = (): boolean => stream.writableLength < mostWaiting;
  const tell = (): void => {
    if (dropped === 0 || !room()) return;
    const line = { level: 40, time: Date.now(), dropped, msg: 'lines of the log were dropped' };
    dropped = 0;
    stream.write(`${JSON.stringify(line)}\n`);
  };
  stream.on('drain', tell);
  // without a listener, a closed pipe would end the process
  stream.on('error', () => undefined);
  return {
    write(line) {
      tell();
      if (room() && stream.writable) stream.write(line);
      else dropped += 1;
    },
  };
}
