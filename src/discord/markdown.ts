/**
 * Marks that start something anywhere in a line. The colon is one of them, because of `:emoji:` and
 * because it keeps a web address from becoming a link, in which Discord would show the backslashes.
 */
const ANYWHERE = /[\\*_~`|[\]<>#@:]/gu;
/** Marks that do so at the start of a line only. */
const AT_LINE_START = /^([^\S\n]*)([-+]|\d+(?=[.)]))/gmu;
/** As articles hold them: what shows Markdown takes each of these for one. */
const LINE_END = /\r\n|\n|\r/gu;

/**
 * `text` so that Discord shows exactly it: a backslash before all that could start markup, a link, a
 * mention, an emoji or a time. `unescaped` undoes it.
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

/** Every line of `markdown` inside a block quote. */
export function blockQuote(markdown: string): string {
  return `> ${markdown.replaceAll(LINE_END, '$&> ')}`;
}

/** Every line of `markdown` as small print. */
export function smallPrint(markdown: string): string {
  return `-# ${markdown.replaceAll(LINE_END, '$&-# ')}`;
}
