import type { ArticleHeader } from '../../index/article/article.ts';
import { wordsAt } from '../../index/article/excerpt.ts';
import type { Span } from '../../index/span.ts';
import { linkAt } from './link.ts';
import { smallPrint } from './markdown.ts';
import { button, menu, separator, withLink } from './parts.ts';
import { fileName, origin, quoteText, rangeOf, type Shown } from './quote.ts';

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

/** A place in an article. */
interface Place extends Span {
  readonly article: { readonly id: string };
}

/** The button that shows the paragraphs around quote number `number`, from 1. */
export function contextButton(number: number, place: Place, label = `Context ${number}`) {
  const { article, start, end } = place;
  // two buttons of one message must not have the same id: a place may be quoted twice
  return button(label, { verb: 'context', page: number - 1, article: article.id, start, end });
}

/** More buttons of quotes than this fill the half of a phone. */
const MAX_CONTEXTS = 4;

/** The ways to the paragraphs around quotes: a button for each, or a menu where they are many. */
export function contextsOf(
  places: readonly (Place & { readonly number: number; readonly article: ArticleHeader })[],
) {
  if (places.length <= MAX_CONTEXTS)
    return { buttons: places.map((place) => contextButton(place.number, place)), menu: [] };
  const entries = places.map((place) =>
    contextButton(place.number, place, `Context ${place.number} · ${origin(place.article)}`),
  );
  return { buttons: [], menu: menu('Context of a quote', entries) };
}

/** The button of a quote, counted from 0, of which a part may be shown. */
export function quoteButton(shown: Shown, nth: number) {
  return contextButton(nth + 1, { article: shown.excerpt.article, ...rangeOf(shown) });
}

/** Buttons to the places where other articles say nearly the same. */
export function copyButtons({ excerpt }: Shown, nth: number) {
  return excerpt.alsoIn.map((copy) =>
    contextButton(nth + 1, copy, `${nth + 1} in ${fileName(copy.article)}`),
  );
}
