import { dayForPeople } from '../../index/text/dates/days.ts';
import type { FigureChange, NewQuote, News, NewWatch, Watch } from '../engine/watch/watches.ts';
import { placeWords } from '../place-words.ts';
import type { Here, Reply } from './command.ts';
import { inOneLine } from './difference-line.ts';
import { linkAt } from './link.ts';
import { beginningOf, shortened } from './limits.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { button, container, heading, row, text } from './parts.ts';
import { CUT, fits, origin } from './quote.ts';
import { noticeReply } from './reply.ts';

/** What Discord takes of `content`. */
const CONTENT = 2_000;
const NAME = 100;
/** UTF-16 units of a quote: three fit into a message. */
const QUOTE = 320;
const WORDS = 40;
/** UTF-16 units of a name in a list of 25. */
const IN_LIST = 45;
const SHORT = 20;
/** Room for what stands beside a list. */
const BESIDE = 'x'.repeat(100);
/** UTF-16 units of a line on a figure. */
const CHANGE = 300;

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** The message that tells news, in Markdown, with its buttons. */
export function newsMessage(news: News) {
  const { watch, nonce, quotes, articles, changes, incident } = news;
  const count = articles === 1 ? '1 new article' : `${articles} new articles`;
  const head = `**${escaped(shortened(watch.name, NAME))}** · ${count}${watch.pings ? ` <@${watch.by}>` : ''}`;
  let room = CONTENT - head.length - moreLine(articles).length - 1;
  /** The first of these that there is room for. */
  const fitting = (...forms: readonly string[]): string[] => {
    const form = forms.find(({ length }) => length < room);
    room -= form === undefined ? 0 : form.length + 1;
    return form === undefined ? [] : [form];
  };
  const changed = changes
    .map(changeLine)
    .filter(({ length }) => length < CHANGE)
    .flatMap((one) => fitting(one));
  const shown = quotes.flatMap((quote) =>
    fitting(quoteLines(quote, true), quoteLines(quote, false)).map((lines) => ({ quote, lines })),
  );
  const more = articles - shown.length;
  return {
    content: [
      head,
      ...changed,
      ...shown.map(({ lines: one }) => one),
      ...(more > 0 ? [moreLine(more)] : []),
    ].join('\n'),
    components: row([
      ...shown.map(({ quote: { article, start, end } }, nth) =>
        button(`${nth + 1} in its article`, {
          verb: 'read',
          page: nth,
          article: article.id,
          start,
          end,
        }),
      ),
      ...(incident === undefined
        ? []
        : [button('Compare the figures', { verb: 'compare', article: incident })]),
      button('Stop watching', { verb: 'unwatch', article: watch.id, source: nonce }),
    ]),
  };
}

function changeLine({ label, before, after, sources, on }: FigureChange): string {
  const old = before === undefined ? '' : `${wordsOf(before)} → `;
  const given = `${NUMBERS[sources] ?? sources} ${sources === 1 ? 'source' : 'sources'}`;
  const where = on === undefined ? '' : ` (${escaped(shortened(on, IN_LIST))})`;
  const what = escaped(label.replace(/: (.+)$/u, ' ($1)'));
  return `${what}: ${old}**${wordsOf(after)}**, ${given}${where}`;
}

function wordsOf(words: string): string {
  return inOneLine(shortened(words, WORDS));
}

function quoteLines({ article, quote, start, paragraph }: NewQuote, isLinked: boolean): string {
  const url = isLinked && article.url && linkAt(article.url, quote);
  // an address with a bracket would end the link
  const link = url && !/[()<>\s]/u.test(url) ? ` · [open at the words](<${url}>)` : '';
  const shown = beginningWithin(quote);
  return [
    blockQuote(`“${escaped(shown)}”${shown.length < quote.length ? ` ${CUT}` : ''}`),
    `${smallPrint(escaped(`${origin(article)} · ${placeWords(article, { start, paragraph })}`))}${link}`,
  ].join('\n');
}

/** A long sentence up to a blank: what is shown is a slice of it. */
function beginningWithin(quote: string): string {
  if (quote.length <= QUOTE) return quote;
  const cut = beginningOf(quote, QUOTE);
  const blank = cut.search(/\s\S*$/u);
  return blank > QUOTE / 2 ? cut.slice(0, blank) : cut;
}

function moreLine(more: number): string {
  return smallPrint(more === 1 ? 'and 1 more article' : `and ${more} more articles`);
}

/** Says that something is watched now. */
export function watchingReply(watch: NewWatch): Reply {
  const { kind, known, pings } = watch;
  const so = known === 1 ? '1 article is' : `${known} articles are`;
  const fit = {
    incident: 'on it already',
    words: 'there already with these words',
    place: 'there already on what happened there',
  }[kind];
  return {
    components: [
      container([
        text(
          `Watching **${escaped(shortened(watch.name, NAME))}** in this channel: a message comes when a new article says something new.`,
        ),
        text(
          smallPrint(
            `${so} ${fit}. At most one message an hour, unless a figure changes. ${pings ? 'It mentions you.' : 'It pings nobody.'}`,
          ),
        ),
        ...row([button('Stop watching', { verb: 'unwatch', article: watch.id })]),
      ]),
    ],
  };
}

/** What a server watches. */
export function watchesReply(watches: readonly Watch[]): Reply {
  if (watches.length === 0)
    return noticeReply('This server watches nothing. Begin with `/watch add`.');
  return {
    components: [
      container([
        heading('What this server watches'),
        text(entriesWithin(watches)),
        text(smallPrint('End one with /watch remove.')),
      ]),
    ],
  };
}

/** All of them, with as much of each as fits into a message. */
function entriesWithin(watches: readonly Watch[]): string {
  const whole = watches.map((watch) => entry(watch, IN_LIST, true)).join('\n');
  return fits([whole, BESIDE])
    ? whole
    : watches.map((watch) => entry(watch, SHORT, false)).join('\n');
}

function entry(
  { name, kind, channel, by, at, toldAt, failing }: Watch,
  most: number,
  isWhole: boolean,
): string {
  const facts = [
    kind,
    `<#${channel}>`,
    ...(isWhole ? [`since ${dayForPeople(at.slice(0, 10))} by <@${by}>`] : []),
    ...(isWhole && toldAt !== undefined ? [`last news ${dayForPeople(toldAt.slice(0, 10))}`] : []),
    ...(failing ? [`cannot be sent: ${escaped(shortened(failing.reason, most))}`] : []),
  ];
  return `**${escaped(shortened(name, most))}** · ${facts.join(' · ')}`;
}

/** A watch in a list of choices. */
export function watchRow({ name, kind }: Watch): string {
  return shortened(`${kind}: ${name}`, NAME);
}

/** Says that it is watched no more. */
export function unwatchedReply({ name }: Watch): Reply {
  return noticeReply(`**${escaped(shortened(name, NAME))}** is watched no more.`);
}

/** Says what the bot lacks in a channel to write there; undefined where it lacks nothing. */
export function lackingReply({ lacks }: Here): Reply | undefined {
  if (lacks.length === 0) return undefined;
  const needed = lacks.map((name) => `**${name}**`).join(' and ');
  return noticeReply(
    `Verbatim may not write in this channel, so nothing was changed. In the channel's settings, under Permissions, allow it ${needed}; then try again.`,
  );
}
