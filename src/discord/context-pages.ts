import type { Article } from '../../index/article/article.ts';
import type { Passage } from '../../index/article/passages.ts';
import type { Span } from '../../index/span.ts';
import { placeWords } from '../place-words.ts';
import { costOf } from './limits.ts';
import { blockQuote, smallPrint } from './markdown.ts';
import { CUT, emphasized } from './quote.ts';

/** Escaped: three paragraphs of usual length. */
const CONTEXT_TEXT = 2_200;
const CONTEXT_BYTES = 5_500;

/** A sentence with the passage that it stands in. */
interface Placed extends Span {
  readonly passage: Passage;
}

/**
 * The paragraphs around a range of an article, in Markdown, with that range in bold: its own, the one before
 * and the one after, as many sentences of them as a message holds, those nearest to it first. Where the
 * range stands in no paragraph, or is longer than a message, as much of it as fits.
 */
export function contextText(article: Article, passages: readonly Passage[], at: Span): string {
  const sentences = sentencesAround(passages, at);
  const isOf = ({ start, end }: Span): boolean => start < at.end && end > at.start;
  const first = sentences.findIndex(isOf);
  if (first < 0) return '';
  const last = sentences.findLastIndex(isOf);
  const textOf = (from: number, to: number): string =>
    textsOf(article, sentences.slice(from, to + 1), at).join('\n');
  const fits = (from: number, to: number): boolean => {
    const { characters, bytes } = costOf(textOf(from, to));
    return characters <= CONTEXT_TEXT && bytes <= CONTEXT_BYTES;
  };
  const [from, to] = widest([first, last], sentences.length, fits);
  return textOf(from, to);
}

/** The range of sentences around one of them, as far as it fits; of one that is too long, its beginning. */
function widest(
  [first, last]: readonly [number, number],
  count: number,
  fits: (from: number, to: number) => boolean,
): readonly [number, number] {
  let [from, to] = [first, first];
  for (let next = to + 1; next <= last && fits(from, next); next += 1) to = next;
  if (to < last) return [from, to];
  for (let isOpen = true; isOpen;) {
    const goesOn = to + 1 < count && fits(from, to + 1);
    if (goesOn) to += 1;
    const goesBack = from > 0 && fits(from - 1, to);
    if (goesBack) from -= 1;
    isOpen = goesOn || goesBack;
  }
  return [from, to];
}

/** The sentences of the passages that hold the range, and of those beside them. */
function sentencesAround(passages: readonly Passage[], at: Span): Placed[] {
  const first = passages.findIndex(({ end }) => end > at.start);
  if (first < 0) return [];
  const beyond = passages.findIndex(({ start }) => start >= at.end);
  const after = beyond < 0 ? passages.length : beyond;
  return passages
    .slice(Math.max(0, first - 1), after + 1)
    .flatMap((passage) => passage.sentences.map((sentence) => ({ ...sentence, passage })));
}

/** Consecutive sentences, by paragraph, each with its number and marks where it goes on. */
function textsOf(article: Article, sentences: readonly Placed[], at: Span): string[] {
  const byPassage = new Map<Passage, Placed[]>();
  for (const one of sentences)
    byPassage.set(one.passage, [...(byPassage.get(one.passage) ?? []), one]);
  return [...byPassage].map(([passage, some]) => {
    const start = some[0]?.start ?? passage.start;
    const end = some.at(-1)?.end ?? passage.end;
    const bold = { start: Math.max(start, at.start), end: Math.min(end, at.end) };
    const words = emphasized(article.body, { start, end }, bold);
    const opens = start > passage.start || passage.opens ? `${CUT} ` : '';
    const ends = end < passage.end || passage.ends ? ` ${CUT}` : '';
    const place = placeWords(article, { start, paragraph: passage.paragraph });
    return `${smallPrint(place)}\n${blockQuote(`${opens}${words}${ends}`)}`;
  });
}
