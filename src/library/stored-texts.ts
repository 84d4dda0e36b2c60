import { createHash, randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { bytesAt } from './bytes-within.ts';
import { LARGE, readTextHere, type ReadText } from './read-text.ts';
import { TextMaker } from './readers/making/text-maker.ts';
import type { FileText, Origin, Reader } from './readers/reader.ts';
import { MAX_BYTES } from './unread.ts';
import { makeFolder } from './make-folder.ts';

/** Makes the text of a file. */
type Make = (reader: Reader, bytes: Uint8Array, from?: Origin) => Promise<FileText>;

/** A text may be longer than the file it was made of, but not by much. */
const MAX_STORED = 8 * MAX_BYTES;

/** What is kept beside a text. */
const factsShape = z.object({
  /** SHA-256 of the text in UTF-8. */
  text: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  remarks: z.array(z.string()),
  pages: z.array(z.number()).optional(),
});

/** The process that makes texts, started where the first is made. */
const maker = new TextMaker();

/** Makes texts and keeps none. */
export const makeText: Make = (reader, bytes, from) => maker.make(reader, bytes, from);

/** A text as the article that it is; one that is large is read in the process that makes texts. */
export async function readText(name: string, text: FileText): Promise<ReadText> {
  return text.body.length > LARGE ? await maker.read(name, text) : readTextHere(name, text);
}

/** All texts of a file that may hold several articles; keeps none. */
export function makeTexts(
  reader: Reader,
  bytes: Uint8Array,
  from?: Origin,
): Promise<readonly FileText[]> {
  return maker.makeAll(reader, bytes, from);
}

/**
 * Texts that were made from files that are no plain text, in a folder: each is made once, and from
 * then on is the article, however readers change. For each file a folder, named for its bytes:
 *
 *     <data>/texts/ab/abcdef….html/text.txt        the text; offsets count in it
 *                                 /facts.json      what the file says of it
 *                                 /original.html   the bytes as they came
 *
 * Deleting one loses no article that still has its file, but may move places that were quoted.
 */
export class StoredTexts {
  readonly #dir: string;
  readonly #make: Make;

  constructor(dataDir: string, make: Make = makeText) {
    this.#dir = join(dataDir, 'texts');
    this.#make = make;
  }

  /** The text of a file: the stored one, else made and stored. Throws what the reader throws. */
  async textOf(reader: Reader, bytes: Uint8Array, from?: Origin): Promise<FileText> {
    const folder = this.#folderOf(reader, bytes);
    const stored = await storedIn(folder);
    if (stored) return stored;
    const text = await this.#make(reader, bytes, from);
    // a text that is the file itself needs no second place
    if (text.bodyStart === undefined) await this.#store(folder, reader, bytes, text);
    return text;
  }

  #folderOf(reader: Reader, bytes: Uint8Array): string {
    const hash = sha256(bytes);
    return join(this.#dir, hash.slice(0, 2), `${hash}${endingOf(reader)}`);
  }

  /** Whole or not at all; a text that cannot be kept is served all the same, and made again. */
  async #store(
    folder: string,
    reader: Reader,
    bytes: Uint8Array,
    { body, fields, remarks = [], pages }: FileText,
  ): Promise<void> {
    const unfinished = `${folder}.${randomUUID()}`;
    const facts: z.infer<typeof factsShape> = {
      text: sha256(Buffer.from(body)),
      fields: [...fields],
      remarks: [...remarks],
      ...(pages && { pages: [...pages] }),
    };
    try {
      await makeFolder(unfinished);
      await writeFile(join(unfinished, `original${endingOf(reader)}`), bytes);
      await writeFile(join(unfinished, 'text.txt'), body);
      await writeFile(join(unfinished, 'facts.json'), `${JSON.stringify(facts, null, 1)}\n`);
      // what is there is damaged, or was stored at the same time
      await rm(folder, { recursive: true, force: true });
      await rename(unfinished, folder);
    } catch {
      await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function storedIn(folder: string): Promise<FileText | undefined> {
  try {
    const [text, facts] = await Promise.all([
      bytesAt(join(folder, 'text.txt'), MAX_STORED),
      bytesAt(join(folder, 'facts.json'), MAX_STORED),
    ]);
    const {
      text: hash,
      fields,
      remarks,
      pages,
    } = factsShape.parse(JSON.parse(facts.toString('utf8')));
    if (sha256(text) !== hash) return undefined;
    return {
      body: text.toString('utf8'),
      fields: new Map(fields),
      bodyStart: undefined,
      remarks,
      ...(pages && { pages }),
    };
  } catch {
    // not there, or damaged: both are mended by making it
    return undefined;
  }
}

function endingOf({ endings: [ending = ''] }: Reader): string {
  return ending;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
