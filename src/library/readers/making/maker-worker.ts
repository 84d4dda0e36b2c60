import type { MessagePort } from 'node:worker_threads';
import { UnreadableError } from '../../unread.ts';
import type { FileText, Origin } from '../reader.ts';
import { READERS } from '../readers.ts';

/** A file to make texts from, for the reader of this name. */
export interface MakeRequest {
  readonly reader: string;
  readonly bytes: Uint8Array;
  readonly from: Origin;
  /** Whether all articles are wanted where the file holds several. */
  readonly all: boolean;
}

/** Messages from a maker: first that it has started, then what came of each request. */
export type FromMaker =
  | 'started'
  | { readonly texts: readonly FileText[] }
  | { readonly unreadable: string }
  | { readonly failed: string };

/** A maker's side of its thread: one request at a time, an answer for each. */
export function runMaker(port: MessagePort): void {
  const send = (message: FromMaker, handedOver: readonly ArrayBuffer[] = []): void =>
    port.postMessage(message, handedOver);
  port.on('message', (request: MakeRequest) => {
    void answerTo(request).then((answer) => send(answer));
  });
  send('started');
}

async function answerTo({ reader: name, bytes, from, all }: MakeRequest): Promise<FromMaker> {
  try {
    const reader = READERS.find((one) => one.name === name);
    if (!reader) throw new RangeError(`no reader is called "${name}"`);
    if (all && reader.readAll) return { texts: await reader.readAll(bytes) };
    return { texts: [await reader.read(bytes, from)] };
  } catch (error) {
    if (error instanceof UnreadableError) return { unreadable: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
