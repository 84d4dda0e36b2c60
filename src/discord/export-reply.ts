import { ComponentType } from 'discord.js';
import type { Reply } from './command.ts';
import { escaped, smallPrint } from './markdown.ts';
import { button, container, heading, text } from './parts.ts';
import { quotesCsv, type ExportedQuote } from './quotes-csv.ts';
import { quotesMarkdown } from './quotes-markdown.ts';

/** What Discord takes as a file, with some room. */
const MAX_BYTES = 9_500_000;
const TOO_LARGE = 'These are the first of them: more would not fit into a file that Discord takes.';

/** What goes into files. */
export interface Export {
  /** Of the files, without their ending. */
  readonly name: string;
  readonly title: string;
  readonly quotes: readonly ExportedQuote[];
  /** Names of what else is said of each quote. */
  readonly more?: readonly string[];
  /** What is left out, in plain words; '' for nothing. */
  readonly note?: string;
}

/** The button to what is exported. */
export function exportButton(verb: string, article?: string) {
  return button('Export', { verb, ...(article !== undefined && { article }) });
}

/** All quotes as two files: a table for spreadsheets, and Markdown for documents. */
export function exportReply(exported: Export): Reply {
  const { name, title, quotes, more = [], note = '' } = exported;
  const csv = { name: `${name}.csv`, content: quotesCsv(quotes, more) };
  const markdown = { name: `${name}.md`, content: quotesMarkdown(title, quotes, more) };
  if ([csv, markdown].some(({ content }) => Buffer.byteLength(content) > MAX_BYTES)) {
    const kept = quotes.slice(0, Math.floor(quotes.length / 2));
    return exportReply({ ...exported, quotes: kept, note: TOO_LARGE });
  }
  const count = quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`;
  return {
    files: [csv, markdown],
    components: [
      container([
        heading(escaped(title)),
        text(`${count}, with source, day, link and place, as a table and as Markdown.`),
        ...(note === '' ? [] : [text(smallPrint(note))]),
        { type: ComponentType.File, file: { url: `attachment://${csv.name}` } },
        { type: ComponentType.File, file: { url: `attachment://${markdown.name}` } },
      ]),
    ],
  };
}
