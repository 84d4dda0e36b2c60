import { ComponentType } from 'discord.js';
import type { Reply } from './command.ts';
import { escaped, smallPrint } from './markdown.ts';
import { button, container, heading, text } from './parts.ts';
import { quotesCsv, type ExportedQuote } from './quotes-csv.ts';
import { quotesMarkdown } from './quotes-markdown.ts';

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
export function exportReply({ name, title, quotes, more = [], note = '' }: Export): Reply {
  const csv = { name: `${name}.csv`, content: quotesCsv(quotes, more) };
  const markdown = { name: `${name}.md`, content: quotesMarkdown(title, quotes, more) };
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
