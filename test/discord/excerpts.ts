import { headerOf, type Article } from '../../index/article/article.ts';
import type { Excerpt } from '../../index/article/excerpt.ts';
import { articleOf } from '../articles.ts';

/** An excerpt of all these sentences, each a blank apart; the one numbered `answer` is the answer. */
export function excerptOf(
  sentences: readonly string[],
  answer = 0,
  extra: Partial<Article> = {},
): Excerpt {
  const article = articleOf(sentences.join(' '), {
    id: 'x'.repeat(16),
    path: 'one.md',
    title: 'Title',
    ...extra,
  });
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  const [first = { start: 0, end: 0 }] = spans;
  return {
    article: headerOf(article),
    quote: article.body,
    paragraph: 3,
    sentences: spans,
    answer: spans[answer] ?? first,
    score: 1,
    opens: false,
    ends: false,
    alsoIn: [],
    start: first.start,
    end: spans.at(-1)?.end ?? first.end,
  };
}
