import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import lunr from 'lunr';
import { PAGE, plainWords, stems, type Peer } from './engines.ts';

/** A peer cannot run on this Node; the message says so in a table's cell. */
export class NotHereError extends Error {
  override readonly name = 'NotHereError';
}

/** The parts of node:sqlite that are used here: the types of the oldest Node lack them. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(...values: readonly (string | number)[]): unknown;
      get(...values: readonly (string | number)[]): { readonly rowid: number } | undefined;
    };
  };
}

/**
 * The engines that only bench/ installs, by name; each set up for English as its own documentation
 * says.
 */
export const peers: Readonly<Record<string, () => Peer | Promise<Peer>>> = {
  flexsearch: () => {
    const index = new Index({ encode: stems });
    return {
      addAll: (paragraphs) => {
        for (const { id, title, text } of paragraphs) index.add(id, `${title}\n${text}`);
      },
      // without "suggest" it must find every word
      best: (question) => Number(index.search(question, { limit: PAGE, suggest: true })[0] ?? -1),
    };
  },
  orama: () => {
    const index = create({
      schema: { title: 'string', text: 'string' },
      components: {
        tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: stems },
      },
    });
    return {
      addAll: async (paragraphs) => {
        await insertMultiple(
          index,
          paragraphs.map(({ id, title, text }) => ({ id: String(id), title, text })),
        );
      },
      best: async (question) => {
        const { hits } = await search(index, {
          term: question,
          limit: PAGE,
          boost: { title: 0.4 },
        });
        return Number(hits[0]?.id ?? -1);
      },
    };
  },
  lunr: () => {
    let built: { readonly best: (question: string) => number } | undefined;
    return {
      addAll: (paragraphs) => {
        const index = lunr((builder) => {
          builder.field('text');
          builder.field('title', { boost: 0.4 });
          for (const { id, title, text } of paragraphs) builder.add({ id, title, text });
        });
        built = {
          best: (question) => {
            const found = index.query((query) => query.term(lunr.tokenizer(question), {}));
            return Number(found[0]?.ref ?? -1);
          },
        };
      },
      best: (question) => built?.best(question) ?? -1,
    };
  },
  'sqlite fts5': async () => {
    const name: string = 'node:sqlite';
    const sqlite: Sqlite = await import(name).catch(() => {
      throw new NotHereError('not in this Node');
    });
    const db = new sqlite.DatabaseSync(':memory:');
    try {
      db.exec(
        "CREATE VIRTUAL TABLE passages USING fts5(text, title, tokenize = 'porter unicode61')",
      );
    } catch {
      throw new NotHereError('not in this Node');
    }
    const insert = db.prepare('INSERT INTO passages (rowid, text, title) VALUES (?, ?, ?)');
    const query = db.prepare(
      `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages, 1.0, 0.4) LIMIT ${PAGE}`,
    );
    return {
      addAll: (paragraphs) => {
        db.exec('BEGIN');
        for (const { id, title, text } of paragraphs) insert.run(id, text, title);
        db.exec('COMMIT');
      },
      best: (question) => {
        const words = plainWords(question).map((word) => `"${word}"`);
        return words.length === 0 ? -1 : (query.get(words.join(' OR '))?.rowid ?? -1);
      },
    };
  },
};
