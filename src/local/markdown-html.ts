import { markdownEngine, rules, toHTML } from '@odiffey/discord-markdown';
import { shownTime } from './timestamps.ts';

/** The names that a text may mention, and the time now for relative dates. */
export interface MarkdownContext {
  readonly user: (id: string) => string;
  readonly channel: (id: string) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Node = Readonly<Record<string, unknown>>;
type State = Parameters<typeof rules.strong.parse>[2];
type ParseArgs = Parameters<typeof rules.strong.parse>;

const { parserFor, outputFor, sanitizeText } = markdownEngine;

/**
 * The renderer's rules, corrected where Discord differs: small print and headings are recognized
 * after a quote too; "**1. Title**" is no list; custom emoji, which it would fetch from Discord's
 * servers, become words; only http(s) links are drawn.
 */
const mended = {
  ...rules,
  strong: oneLine(rules.strong),
  em: oneLine(rules.em),
  u: oneLine(rules.u),
  strike: oneLine(rules.strike),
  footnote: { ...oneLine(rules.footnote), match: atLineStart(/^-# +([^\n]+?)(\n|$)/u) },
  heading: { ...oneLine(rules.heading), match: atLineStart(/^(#{1,3}) +([^\n]+?)(\n|$)/u) },
  list: {
    ...rules.list,
    match: (source: string, state: State) =>
      state.isInLine === true ? null : rules.list.match(source, state, ''),
  },
  discordEmoji: {
    ...rules.discordEmoji,
    html: ({ name }: Node) => sanitizeText(`:${String(name)}:`),
  },
  link: { ...oneLine(rules.link), html: maskedLink },
  autolink: { ...rules.autolink, html: bareLink },
  url: { ...rules.url, html: bareLink },
};

/**
 * A rule whose content is a part of a line: nothing in it begins a list, a heading or small print.
 */
function oneLine<Rule extends { readonly parse: (...args: ParseArgs) => unknown }>(rule: Rule) {
  return {
    ...rule,
    parse: (...[capture, nested, state]: ParseArgs) =>
      rule.parse(capture, nested, { ...state, isInLine: true }),
  };
}

/**
 * Matches by the text before: the renderer itself checks what the previous rule happened to
 * capture.
 */
function atLineStart(pattern: RegExp) {
  return (source: string, { prevCapture, isInLine }: State) => {
    const before: unknown = Array.isArray(prevCapture) ? prevCapture[0] : undefined;
    const isStart = typeof before !== 'string' || before === '' || before.endsWith('\n');
    return isStart && isInLine !== true ? pattern.exec(source) : null;
  };
}

type LinkOutput = Parameters<typeof rules.link.html>;

function maskedLink(node: LinkOutput[0], output: LinkOutput[1], state: LinkOutput[2]): string {
  // an address as the words of a link does not say where the link leads
  const words = output(node.content, { ...state, isInLink: true });
  const target = String(node.target);
  return isWebAddress(target) ? anchor(target, words) : `[${words}](${sanitizeText(target)})`;
}

function bareLink({ target }: Node, _output: unknown, { isInLink }: Node): string {
  const address = String(target);
  return isInLink === true || !isWebAddress(address)
    ? sanitizeText(address)
    : anchor(address, sanitizeText(address));
}

function anchor(address: string, html: string): string {
  return `<a href="${sanitizeText(address)}" target="_blank" rel="noopener noreferrer">${html}</a>`;
}

const parse = parserFor(mended);
const write = outputFor<{ html: unknown }>(mended, 'html');

/** Discord's Markdown as HTML; the text itself can only ever be text. */
export function htmlOf(markdown: string, { user, channel, now }: MarkdownContext): string {
  const discordCallback = {
    user: ({ id }: { id: string }) => sanitizeText(`@${user(id)}`),
    channel: ({ id }: { id: string }) => sanitizeText(`#${channel(id)}`),
    // the renderer's type says number, but it passes the digits
    timestamp: ({ timestamp, style }: { timestamp: unknown; style: string | undefined }) =>
      sanitizeText(shownTime(Number(timestamp), style, now / 1000)),
  };
  return toHTML(markdown, { discordCallback }, parse, write);
}

/** The words of rendered Markdown, in one line. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&(lt|gt|amp|quot|#x27);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#x27': "'",
};

/** Whether an address is one that may be opened in a browser. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//iu.test(address) && URL.canParse(address);
}
