import { wordsAt } from '../../index/article/excerpt.ts';
import { linkAt } from './link.ts';
import { smallPrint } from './markdown.ts';
import { button, separator, withLink } from './parts.ts';
import { fileName, quoteText, rangeOf, type Shown } from './quote.ts';

export const OPEN_LABEL = 'Open at the words';
export const NOT_ALL_FIT = smallPrint(
  'More was found than one message holds: narrow the search for it.',
);

/** A quote with a link to its page, where there is one. */
export function quoteParts(shown: Shown, nth: number) {
  const { article } = shown.excerpt;
  const { start, end } = rangeOf(shown);
  const { answer } = shown.excerpt;
  const words = answer.start >= start && answer.end <= end ? answer : { start, end };
  const url = article.url && linkAt(article.url, wordsAt(shown.excerpt, words));
  return [separator, withLink(quoteText(shown, nth + 1), OPEN_LABEL, url || undefined)];
}

/** The button to the place of a quote. */
export function readButton({ excerpt }: Shown, nth: number) {
  const { start, end } = excerpt.answer;
  return button(`${nth + 1} in its article`, {
    verb: 'read',
    page: nth,
    article: excerpt.article.id,
    start,
    end,
  });
}

/** Buttons to the places where other articles say nearly the same. */
export function copyButtons({ excerpt }: Shown, nth: number) {
  return excerpt.alsoIn.map(({ article, start, end }) =>
    button(`${nth + 1} in ${fileName(article)}`, {
      verb: 'read',
      page: nth,
      article: article.id,
      start,
      end,
    }),
  );
}
