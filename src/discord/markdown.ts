/**
 * Marks that start markup anywhere in a line. The colon is one, because of `:emoji:`, and because
 * escaping it keeps a web address from becoming a link, in which Discord would show the
 * backslashes.
 */
const ANYWHERE = /[\\*_~`|[\]<>#@:]/gu;
/** Marks that start markup only at the start of a line. */
const AT_LINE_START = /^([^\S\n]*)([-+]|\d+(?=[.)]))/gmu;
/** Line ends as in articles: Markdown takes each of these for one. */
const LINE_END = /\r\n|\n|\r/gu;

/**
 * `text` in a form that Discord shows exactly as it is: with a backslash before all that could
 * start markup, a link, a mention, an emoji or a time. `unescaped` undoes it.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(ANYWHERE, '\\$&')
    .replaceAll(AT_LINE_START, (_, blank: string, mark: string) =>
      /\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}

/** The text that `escaped` was given. */
export function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** `markdown` with every line in a block quote. */
export function blockQuote(markdown: string): string {
  return `> ${markdown.replaceAll(LINE_END, '$&> ')}`;
}

/** `markdown` with every line as small print. */
export function smallPrint(markdown: string): string {
  return `-# ${markdown.replaceAll(LINE_END, '$&-# ')}`;
}

/** "**a**, **b** or **c**". */
export function boldList(words: readonly string[]): string {
  const marked = words.map((word) => `**${escaped(word)}**`);
  const last = marked.pop() ?? '';
  return marked.length > 0 ? `${marked.join(', ')} or ${last}` : last;
}
