import { publishedWords } from '../published-words.ts';
import { sourceWords } from '../source-words.ts';
import { linkAt } from './link.ts';
import { blockQuote, escaped } from './markdown.ts';
import { quoteId } from './quote-id.ts';
import { inFile, type ExportedQuote } from './quotes-csv.ts';

/** What else starts markup in CommonMark: an entity, an underline of a heading. An indent starts none, because a quote has no empty line. */
const ENTITY = /&/gu;
const AT_LINE_START = /^([^\S\n]*)=/gmu;

/**
 * Quotes as a Markdown file: what is said of each by the names in `more`, the quote, and where it stands.
 * Markup in an article's words is escaped, so that they are read as they are.
 */
export function quotesMarkdown(
  title: string,
  quotes: readonly ExportedQuote[],
  more: readonly string[] = [],
): string {
  return [`# ${inLine(title)}`, ...quotes.map((one) => section(one, more))].join('\n\n') + '\n';
}

function section(one: ExportedQuote, names: readonly string[]): string {
  const { article, quote, more = [] } = one;
  const said = names.flatMap((name, nth) =>
    more[nth] ? [`${inLine(name)}: ${inLine(more[nth])}`] : [],
  );
  const { start, end } = inFile(one);
  const link = article.url && address(linkAt(article.url, quote) ?? article.url);
  const from = [
    `*${inLine(article.title)}*`,
    inLine(sourceWords(article)),
    inLine(publishedWords(article)),
    ...(link ? [`[page](<${link}>)`] : []),
    `${inLine(article.path)}, characters ${start} to ${end}`,
    `quote \`${quoteId(article, one)}\``,
  ];
  return [
    ...(said.length > 0 ? [said.join(' · ')] : []),
    blockQuote(`“${marked(quote)}”`),
    from.join(' · '),
  ].join('\n\n');
}

/** An address as it can stand between angle brackets; undefined for what is none of the web. */
function address(url: string): string | undefined {
  return /^https?:\/\//iu.test(url)
    ? url.replaceAll(/[<>\s\\]/gu, (sign) => encodeURIComponent(sign))
    : undefined;
}

function inLine(text: string): string {
  return marked(text.replaceAll(/\s+/gu, ' ').trim());
}

function marked(text: string): string {
  return escaped(text).replaceAll(ENTITY, '\\&').replaceAll(AT_LINE_START, '$1\\=');
}
