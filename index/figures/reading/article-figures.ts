import type { Article } from '../../article/article.ts';
import { leadAmong, passagesIn, type Passage } from '../../article/passages.ts';
import type { Span } from '../../span.ts';
import { isEnglish } from '../../language/language.ts';
import { isBulletin } from './bulletins.ts';
import { backgroundOf, type Background } from './other-events.ts';
import type { Draft } from './draft.ts';
import type { Figures, Sentence } from '../figure.ts';
import { sentenceFigures, numbersIn } from './sentence-figures.ts';
import { isRoundUp } from './round-ups.ts';
import { settled } from './settled.ts';

/** Numbers after which reading stops: no report has more, but tables do. */
const MAX_FIGURES = 2_000;
/** Sentences after which it stops as well: some ten times the longest report. Each costs as much as any. */
const MAX_SENTENCES = 10_000;

const ALL_OWN: Background = { isOther: () => false, isApart: () => false };

const known = new WeakMap<Article, Figures>();

/**
 * The figures of an article, in reading order; each article is read once. In English each figure
 * says what it counts; in other languages it is only a number in digits with its sentence. Time is
 * linear in the text, and bounded.
 */
export function articleFigures(article: Article): Figures {
  const before = known.get(article);
  if (before) return before;
  const figures = read(article);
  known.set(article, figures);
  return figures;
}

function read(article: Article): Figures {
  const { body, language } = article;
  const hasEnglishWords = isEnglish(language);
  const { passages, isWhole } = firstPassages(article);
  const sentences = passages.flatMap(({ paragraph, opens, ends, sentences: all }) =>
    all.map(({ start, end }, nth) => ({
      start,
      end,
      paragraph,
      opens: opens || nth > 0,
      ends: ends || nth < all.length - 1,
    })),
  );
  const drafts: Draft[] = [];
  let isComplete = isWhole;
  for (const sentence of sentences) {
    drafts.push(
      ...(hasEnglishWords
        ? sentenceFigures(body, sentence, isAfterThings(drafts.at(-1), sentence))
        : numbersIn(body, sentence, language)),
    );
    if (drafts.length > MAX_FIGURES) {
      isComplete = false;
      break;
    }
  }
  const background: Background =
    hasEnglishWords && drafts.length > 0 ? backgroundOf(article, passages) : ALL_OWN;
  const captions = new Set(
    passages.flatMap((passage) => (passage.isCaption ? passage.sentences : [])).map(startOf),
  );
  const isCaption = ({ sentence }: Draft): boolean => captions.has(sentence.start);
  const own = drafts.filter((draft) => !isCaption(draft));
  const shown = settled(article, drafts.filter(isCaption), { sentences, background }).map(
    (figure) => ({ ...figure, isPart: true, isCaption: true }),
  );
  const figures = [...settled(article, own, { sentences, background }), ...shown];
  const { start = 0, end = 0 } = leadAmong(passages)?.sentences[0] ?? {};
  const isOfMany =
    hasEnglishWords &&
    (isRoundUp(body.slice(start, end)) || isBulletin(article, passages, own, background));
  return {
    figures: figures
      .toSorted((a, b) => a.start - b.start)
      .map((figure) =>
        // each event of a round-up is one of many
        isOfMany && figure.scope === 'main' ? { ...figure, isPart: true } : figure,
      ),
    isComplete,
  };
}

/** The passages that are read, and whether they are all. */
function firstPassages(article: Article): { passages: readonly Passage[]; isWhole: boolean } {
  const passages: Passage[] = [];
  let sentences = 0;
  for (const passage of passagesIn(article)) {
    if (sentences >= MAX_SENTENCES) return { passages, isWhole: false };
    passages.push(passage);
    sentences += passage.sentences.length;
  }
  return { passages, isWhole: true };
}

/** Whether the last number before a sentence, in its paragraph, counts things. */
function isAfterThings(last: Draft | undefined, { paragraph }: Sentence): boolean {
  return last?.isOfThings === true && last.sentence.paragraph === paragraph;
}

function startOf({ start }: Span): number {
  return start;
}
