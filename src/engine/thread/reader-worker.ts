import type { MessagePort } from 'node:worker_threads';
import type { PackedPassages } from '../../../index/search/store/packed-passages.ts';
import { passagesRead } from '../../../index/search/store/passage-store.ts';
import { articlesIn, readHere, type Read } from '../../library/read-file.ts';
import type { FoundFile } from '../../library/walk.ts';

/** Files of a folder for a reader to read. */
export interface ReadRequest {
  readonly dir: string;
  readonly files: readonly FoundFile[];
  /** Where texts that are made from files are kept. */
  readonly dataDir?: string | undefined;
}

/** What was read from files, in their order, with the passages of the articles among them. */
export interface ReadPortion {
  readonly reads: readonly Read[];
  readonly passages: PackedPassages;
}

/** Messages from a reader: first that it has started, then what it read. */
export type FromReader = 'started' | ReadPortion;

/**
 * A reader's side of its thread: reads one request after the other, and sends a ReadPortion for
 * each. Any failure ends the thread, which holds nothing worth saving.
 */
export function runReader(port: MessagePort): void {
  const send = (message: FromReader, handedOver: readonly ArrayBuffer[] = []): void =>
    port.postMessage(message, handedOver);
  let last = Promise.resolve();
  port.on('message', (request: ReadRequest) => {
    last = last.then(async () => {
      const portion = await portionOf(request);
      send(portion, buffersOf(portion));
    });
  });
  send('started');
}

async function portionOf({ dir, files, dataDir }: ReadRequest): Promise<ReadPortion> {
  const reads: Read[] = [];
  for await (const some of readHere(dir, files, { dataDir })) reads.push(...some);
  return { reads, passages: passagesRead(articlesIn(reads)) };
}

/** Buffers that are transferred rather than copied. */
function buffersOf({ passages }: ReadPortion): ArrayBuffer[] {
  return passages.articles
    .flatMap(({ layout, terms }) => [layout.buffer, terms.buffer])
    .filter((buffer) => buffer instanceof ArrayBuffer);
}
