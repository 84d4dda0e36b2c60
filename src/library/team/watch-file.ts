import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { ArticleHeader } from '../../../index/article/article.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from './durable.ts';

/** What an article gave for a figure when it was told last; no upper bound: null. */
const figureShape = z.object({
  words: z.string(),
  min: z.number(),
  max: z.number().nullable(),
  qualifier: z.string(),
});

const quoteShape = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  paragraph: z.number(),
});

/** The file is the bot's own: a header is known by what every one has. */
function isHeader(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'title' in value &&
    'path' in value
  );
}

const changeShape = z.object({
  label: z.string(),
  before: z.string().optional(),
  after: z.string(),
  sources: z.number(),
  on: z.string().optional(),
});

/** A message that is to be sent, and what is known once it has been. */
const pendingShape = z.object({
  nonce: z.string(),
  /** Whether it was given out to be sent. */
  isOut: z.boolean(),
  articles: z.number(),
  /** Whole, because an article may be gone when it is sent. */
  quotes: z.array(
    z.object({
      article: z.custom<ArticleHeader>(isHeader),
      quote: z.string(),
      start: z.number(),
      end: z.number(),
      paragraph: z.number(),
    }),
  ),
  changes: z.array(changeShape),
  figures: z.record(z.string(), figureShape),
  incident: z.string().optional(),
});

const watchShape = z.object({
  id: z.string(),
  kind: z.enum(['incident', 'words', 'place']),
  what: z.string(),
  name: z.string(),
  channel: z.string(),
  by: z.string(),
  at: z.string(),
  pings: z.boolean(),
  toldAt: z.string().optional(),
  failing: z.object({ reason: z.string(), at: z.string() }).optional(),
  /** Ids of the articles that are known to be on it. */
  known: z.array(z.string()),
  /** The figures as they were told last; by label, with the incident where there are several. */
  figures: z.record(z.string(), figureShape),
  /** What is new and not told yet. */
  waiting: z.array(quoteShape),
  pending: pendingShape.optional(),
});

const fileShape = z.object({ seen: z.array(z.string()), watches: z.array(watchShape) });

export type KeptWatch = Readonly<z.infer<typeof watchShape>>;
export type KeptFigure = Readonly<z.infer<typeof figureShape>>;
export type WaitingQuote = Readonly<z.infer<typeof quoteShape>>;
export type PendingNews = Readonly<z.infer<typeof pendingShape>>;

/** What a server watches, and which articles were looked at for it. */
export type Watching = Readonly<z.infer<typeof fileShape>>;

const NOTHING: Watching = { seen: [], watches: [] };

/** What a server watches, in a file; what is changed is on the disk, whole, before a call comes back. */
export class WatchFile {
  readonly #path: string;
  #watching = NOTHING;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(path: string) {
    this.#path = path;
  }

  /** The one at a path; nothing is watched where it is not there. Throws what reading it throws. */
  static async in(path: string): Promise<WatchFile> {
    const file = new WatchFile(path);
    const written = await readFile(path, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (written !== undefined) file.#watching = fileShape.parse(JSON.parse(written));
    return file;
  }

  get watching(): Watching {
    return this.#watching;
  }

  /** Changes what is watched, one change after the other; the same object changes nothing. */
  update(change: (watching: Watching) => Watching): Promise<void> {
    const done = this.#last.then(async () => {
      const changed = change(this.#watching);
      if (changed === this.#watching) return;
      await makeFolder(dirname(this.#path));
      await replaceFile(this.#path, `${JSON.stringify(changed)}\n`);
      this.#watching = changed;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
