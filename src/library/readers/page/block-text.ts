import { ELEMENT_NODE, TEXT_NODE, type PageNode } from './page-node.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is a paragraph of its own. */
const BLOCKS = names(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody tfoot thead tr ul',
);
/** Elements whose text nobody reads. */
const UNREAD = names(
  'script style noscript template head title iframe object embed svg math canvas audio video button select input textarea datalist option map',
);
const CELLS = names('td th');

/**
 * The text of an element as it is read: a blank line between blocks, a line break where the page has
 * one, a tab between the cells of a row, and no white space that only the source has.
 */
export function blockText(root: PageNode): string {
  const writer = new Writer();
  write(root, writer, false);
  return writer.text();
}

function write(node: PageNode, writer: Writer, isPre: boolean): void {
  if (node.nodeType === TEXT_NODE) {
    const text = node.textContent ?? '';
    writer.add(isPre ? text : text.replaceAll(/[ \t\n\r\f]+/gu, ' '));
    return;
  }
  if (node.nodeType !== ELEMENT_NODE) return;
  const name = node.localName ?? '';
  if (UNREAD.has(name)) return;
  if (name === 'br') {
    writer.add('\n');
    return;
  }
  if (CELLS.has(name)) {
    writer.addCell(cellText(node, isPre));
    return;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) writer.part();
  for (const child of node.childNodes) write(child, writer, isPre || name === 'pre');
  if (isBlock) writer.part();
}

function cellText(cell: PageNode, isPre: boolean): string {
  const writer = new Writer();
  for (const child of cell.childNodes) write(child, writer, isPre);
  return writer.text();
}

/** Text that is being put together. */
class Writer {
  readonly #blocks: string[] = [];
  #pieces: string[] = [];

  add(text: string): void {
    this.#pieces.push(text);
  }

  /** A cell of one paragraph goes into its row; one of several is a column of the page. */
  addCell(text: string): void {
    const isColumn = text.includes('\n\n');
    if (isColumn) this.part();
    this.add(isColumn ? text : `${text}\t`);
    if (isColumn) this.part();
  }

  /** Ends the paragraph. */
  part(): void {
    if (this.#pieces.length === 0) return;
    const lines = this.#pieces
      .join('')
      .split('\n')
      .map((line) =>
        line
          .replaceAll(/ *\t[\t ]*/gu, '\t')
          .replaceAll(/ {2,}/gu, ' ')
          .trim(),
      );
    this.#pieces = [];
    // two line breaks part paragraphs as well
    const block = lines
      .join('\n')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim();
    if (block !== '') this.#blocks.push(block);
  }

  text(): string {
    this.part();
    return this.#blocks.join('\n\n');
  }
}
