import { headerOf } from '../../article/article.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { MAX_QUOTE_LENGTH, type Passage } from '../../article/passages.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import type { Question } from '../query/question.ts';

/**
 * Characters up to which sentences are added around the answer; above it only for missing words.
 */
const COMFORTABLE_LENGTH = 380;
/** The same where no sentence holds this share of the question: what answers may stand beside it. */
const LOOSE_LENGTH = 560;
const MOSTLY_HELD = 0.6;
/** A sentence that begins with one of these needs the one before it. */
const LEANS_BACK =
  /^["“‘«(]*(?:he|she|it|they|his|her|its|their|this|that|these|those|both|such|some|many|most|others?|but|and|so|because|however|also|the (?:two|three|four|man|woman|men|suspect|victims?|group))\b/iu;

/** The number, from 0, of the sentence that answers best; the first of equals. */
export function bestSentence({
  sentences,
  within: { start, end } = { start: 0, end: sentences.length },
}: Pick<Ranked, 'sentences' | 'within'>): number {
  let best = start;
  for (let nth = start + 1; nth < end; nth += 1)
    if ((sentences[nth]?.score ?? -Infinity) > (sentences[best]?.score ?? -Infinity)) best = nth;
  return best;
}

/** The shortest run of a passage's sentences, around the best one, that holds the answer. */
export function excerptOf(
  { passage, sentences: fits, score, within }: Ranked,
  question: Question,
): Excerpt {
  const { sentences, article, paragraph } = passage;
  const { start: from, end: to } = within ?? { start: 0, end: sentences.length };
  const typeAt = (nth: number): number => fits[nth]?.type ?? 0;
  const best = bestSentence({ sentences: fits, ...(within && { within }) });
  let first = best;
  let last = best;
  const met = new Map(fits[best]?.credits);
  const lengthWith = (one: number, other: number): number =>
    (sentences[other]?.end ?? 0) - (sentences[one]?.start ?? 0);
  const gainOf = (nth: number): number =>
    question.words.reduce(
      (gain, { term, weight }) =>
        gain + weight * Math.max(0, (fits[nth]?.credits.get(term) ?? 0) - (met.get(term) ?? 0)),
      0,
    );
  const isLoose = question.aspect === undefined && (fits[best]?.share ?? 0) < MOSTLY_HELD;
  const comfortable = isLoose ? LOOSE_LENGTH : COMFORTABLE_LENGTH;
  for (;;) {
    const options = [first - 1, last + 1]
      .filter((nth) => nth >= from && nth < to)
      .map((nth) => ({
        nth,
        gain: gainOf(nth),
        length: lengthWith(Math.min(first, nth), Math.max(last, nth)),
        leans: nth < first ? leansBack(passage, first) : introduces(passage, last),
      }))
      .filter(
        ({ gain, length, leans }) =>
          length <= MAX_QUOTE_LENGTH && (gain > 0 || leans || length <= comfortable),
      )
      // what a sentence leaves open is more often in the next one than in the one before
      .toSorted(
        (a, b) =>
          Number(b.leans) - Number(a.leans) ||
          b.gain - a.gain ||
          typeAt(b.nth) - typeAt(a.nth) ||
          b.nth - a.nth,
      );
    const next = options[0];
    if (!next) break;
    first = Math.min(first, next.nth);
    last = Math.max(last, next.nth);
    for (const [term, credit] of fits[next.nth]?.credits ?? [])
      met.set(term, Math.max(met.get(term) ?? 0, credit));
  }
  const chosen = sentences.slice(first, last + 1);
  const answer = sentences[best] ?? passage;
  const start = chosen[0]?.start ?? passage.start;
  const end = chosen.at(-1)?.end ?? passage.end;
  return {
    article: headerOf(article),
    quote: article.body.slice(start, end),
    paragraph,
    score,
    opens: first > 0 || passage.opens,
    ends: last < sentences.length - 1 || passage.ends,
    sentences: chosen,
    start,
    end,
    answer: { start: answer.start, end: answer.end },
    alsoIn: [],
  };
}

function leansBack({ article, sentences }: Passage, nth: number): boolean {
  const sentence = sentences[nth];
  return (
    sentence !== undefined && LEANS_BACK.test(article.body.slice(sentence.start, sentence.end))
  );
}

/** Whether a sentence only announces the next one: "He told the court:". */
function introduces({ article, sentences }: Passage, nth: number): boolean {
  const sentence = sentences[nth];
  return sentence !== undefined && article.body.slice(sentence.start, sentence.end).endsWith(':');
}
