import type { Worker } from 'node:worker_threads';
import type { Article } from '../../../../index/article/article.ts';
import { readTextHere, type ReadText } from '../../read-text.ts';
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

/** A text to be read as the article that it is. */
export interface TextRequest {
  readonly name: string;
  readonly text: FileText;
}

/** Messages from a maker: first that it has started, then what came of each request. */
export type FromMaker =
  | 'started'
  | { readonly texts: readonly FileText[] }
  /** The body is left out: whoever asked has it. */
  | { readonly read: Omit<ReadText, 'article'> & { readonly article: Omit<Article, 'body'> } }
  | { readonly unreadable: string }
  | { readonly failed: string };

/** Longer than a maker is given: whoever asked, and ends it in time, may be gone. */
const DEADLINE_MS = 60_000;

/**
 * A maker's side of its process: one request at a time, an answer for each. `deadline` is told how
 * many milliseconds the process may go on; 0: as long as it likes.
 */
export function runMaker(maker: NodeJS.Process, deadline: Worker): void {
  deadline.unref();
  const within = (ms: number): void => deadline.postMessage(ms, NOTHING_HANDED_OVER);
  maker.on('message', (request: MakeRequest | TextRequest) => {
    within(DEADLINE_MS);
    void answerTo(request).then((answer) => {
      within(0);
      send(answer);
    });
  });
  send('started');

  function send(message: FromMaker): void {
    maker.send?.(message);
  }
}

const NOTHING_HANDED_OVER: readonly [] = [];

async function answerTo(request: MakeRequest | TextRequest): Promise<FromMaker> {
  try {
    return 'text' in request ? readOf(request) : await madeFrom(request);
  } catch (error) {
    if (error instanceof UnreadableError) return { unreadable: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function madeFrom({ reader: name, bytes, from, all }: MakeRequest): Promise<FromMaker> {
  const reader = READERS.find((one) => one.name === name);
  if (!reader) throw new RangeError(`no reader is called "${name}"`);
  if (all && reader.readAll) return { texts: await reader.readAll(bytes) };
  return { texts: [await reader.read(bytes, from)] };
}

function readOf({ name, text }: TextRequest): FromMaker {
  const { article, ...read } = readTextHere(name, text);
  const { body: _body, ...facts } = article;
  return { read: { ...read, article: facts } };
}
