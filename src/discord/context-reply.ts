import { ComponentType } from 'discord.js';
import type { Article } from '../../index/article/article.ts';
import type { Span } from '../../index/span.ts';
import { dayForPeople } from '../../index/text/dates/days.ts';
import type { ArticleText } from '../engine/engine.ts';
import { changedLine } from './article-reply.ts';
import type { Reply, ReplyFile } from './command.ts';
import { contextText } from './context-pages.ts';
import { beginningOf, shortened } from './limits.ts';
import { linkAt } from './link.ts';
import { blockQuote, escaped, smallPrint } from './markdown.ts';
import { nextButton } from './next-question.ts';
import { button, container, heading, row, separator, text, withLink } from './parts.ts';
import { correctedLine, origin, titleOf } from './quote.ts';
import { quoteId } from './quote-id.ts';
import { OPEN_LABEL } from './quote-parts.ts';
import { SHARE } from './reply.ts';

const CORRECTION = 300;
/** Escaped, they are at most twice as long. */
const MAX_ALONE = 1_000;
const UNCHANGED = 'Unchanged: the library has these words in this article as they were quoted.';
const NOT_QUOTABLE = 'These words are no part of the report any more, as it is read now.';

/** What is shown of a quote. */
export interface QuoteView {
  readonly at: Span;
  /** Whether it is said that nothing has changed. */
  readonly saysUnchanged: boolean;
  /** When its article was removed from the library, as ISO 8601; it is kept all the same. */
  readonly removedAt?: string | undefined;
  /** Whether its original is kept, as it came. */
  readonly hasOriginal: boolean;
  /** Whether only the asker sees the reply: then it can be shared. */
  readonly isPrivate: boolean;
}

/**
 * A quote with the paragraphs around it, what became of its article since, and the id under which it is
 * found again.
 */
export function contextReply(found: ArticleText, view: QuoteView): Reply {
  const { article, passages, changed } = found;
  const { at, removedAt, hasOriginal, isPrivate } = view;
  const { id, url, corrected } = article;
  const around = contextText(article, passages, at);
  const became = stateLine(found, view);
  const link = url && linkAt(url, article.body.slice(at.start, at.end));
  const isServed = removedAt === undefined;
  return {
    components: [
      container([
        withLink(
          `### ${escaped(titleOf(article))}\n${smallPrint(escaped(origin(article)))}`,
          OPEN_LABEL,
          link || undefined,
        ),
        ...(became === '' ? [] : [text(became)]),
        ...(corrected === undefined
          ? []
          : [text(smallPrint(escaped(shortened(correctedLine(corrected), CORRECTION))))]),
        separator,
        text(around === '' ? wordsAlone(article, at) : around),
        separator,
        text(smallPrint(`Bold: the quote. Its id for /quote: \`${quoteId(article, at)}\``)),
        ...row([
          ...(isServed
            ? [button('Read on in the article', { verb: 'read', article: id, ...at })]
            : []),
          ...(changed
            ? [
                button('As it is now', {
                  verb: 'read',
                  article: changed.newest.id,
                  start: 0,
                  end: 0,
                }),
              ]
            : []),
          ...(hasOriginal
            ? [button('The original as it came', { verb: 'original', article: id })]
            : []),
          ...(isServed ? [nextButton(changed ? changed.newest.id : id)] : []),
          ...(isPrivate ? [SHARE] : []),
        ]),
      ]),
    ],
  };
}

/** The words themselves, where they stand in no paragraph. */
function wordsAlone({ body }: Article, { start, end }: Span): string {
  const words = beginningOf(body.slice(start, end), MAX_ALONE);
  return `${NOT_QUOTABLE}\n${blockQuote(`**${escaped(words)}**`)}`;
}

/** What became of the article since it was quoted. */
function stateLine(found: ArticleText, { at, removedAt, saysUnchanged }: QuoteView): string {
  if (removedAt !== undefined)
    return `**This article was removed from the library on ${dayForPeople(removedAt.slice(0, 10))}.** No question finds it any more; this is what it said.`;
  if (found.changed) return changedLine(found, at);
  return saysUnchanged ? UNCHANGED : '';
}

/** Says that the file of a quote has another text by now, and leads to it. */
export function otherTextReply({ article }: ArticleText): Reply {
  return {
    components: [
      container([
        heading(escaped(titleOf(article))),
        text(
          '**The file of this quote was changed since.** Its folder keeps no earlier text, so what was quoted cannot be shown again.',
        ),
        text(smallPrint(escaped(origin(article)))),
        ...row([button('As it is now', { verb: 'read', article: article.id, start: 0, end: 0 })]),
      ]),
    ],
  };
}

/** An article's file as it came, byte for byte. */
export function originalReply(title: string, file: ReplyFile): Reply {
  return {
    files: [file],
    components: [
      container([
        heading(escaped(title)),
        text(smallPrint('The file as it was added.')),
        { type: ComponentType.File, file: { url: `attachment://${file.name}` } },
      ]),
    ],
  };
}
