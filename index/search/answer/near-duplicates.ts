import type { Article, ArticleHeader } from '../../article/article.ts';
import usualTerms from '../../language/en/usual-terms.json' with { type: 'json' };
import { isEnglish } from '../../language/language.ts';
import { around } from '../../text/lines.ts';
import type { Span } from '../../span.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import { MAX_QUOTE_LENGTH } from '../../article/passages.ts';
import type { Question } from '../query/question.ts';
import { searchWords } from '../store/search-words.ts';
import { isLight, isTelling, sameWord } from './telling-words.ts';

/**
 * Least resemblance of near-duplicates: the share of the pairs of neighbouring words in either text
 * that are in both. Pairs, because a changed word costs only two of them; of shingles of three it
 * costs three, too many for a short sentence.
 */
const MIN_SHARED = 0.6;
/** A sentence with this share of its pairs in the other text was taken from it. */
const MIN_TAKEN = 0.6;
/** Words of everyday reports: no names at the start of a sentence, however small the library. */
const USUAL: ReadonlySet<string> = new Set(
  Object.values(usualTerms).flatMap((terms) => terms.split(' ')),
);
const FIGURE = /\p{N}/u;
/** Dateline, "OLDMARK (AP) —": where and by whom a report was written; copies leave it out. */
const DATELINE =
  /^(?=[^–—]{0,60}(?:[–—]|-{1,2}\s))(?:\p{Lu}{3}[\p{Lu}.'’ -]*(?:, ?\p{Lu}[\p{L}. ]{0,20})?)?\s?(?:\(\p{Lu}[\p{L}/ ]{1,20}\))?\s?(?:[–—]|-{1,2}\s)\s*/u;

/** Signs beside a figure that change it: "$5" is not "£5", and "5%" is not "5". */
const SIGN_BEFORE = /\p{Sc}$/u;
const SIGN_BEHIND = /^[\p{Sc}%‰°]/u;

interface ToldWord {
  readonly key: string;
  /**
   * Whether near-duplicates must share the word. `may`: the first word of a sentence, which has a
   * capital in any case. It counts unless the other text has the word too, or lacks the sentence.
   */
  readonly tells: 'no' | 'may' | 'yes';
  /** A word that only links others: "was", "by". */
  readonly isFrame: boolean;
}

/** One or more sentences, prepared for comparing. */
interface Told {
  /** Where and by whom it was written; '' for most. */
  readonly dateline: string;
  readonly words: readonly ToldWord[];
  readonly pairs: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Finds the place in the other excerpt's article that says nearly what an excerpt says, if any. */
export type NearDuplicateFinder = (excerpt: Excerpt, other: Excerpt) => Span | undefined;

/**
 * Finds near-duplicates among excerpts that may answer a question. Near-duplicates: two texts that
 * share most pairs of neighbouring words (the resemblance of Broder 1997, "On the resemblance and
 * containment of documents") and hold the same telling words in the same order. Telling words are
 * figures and what they count, names, negations, words such as "killed", "she", "about" or
 * "allegedly", and words of the question. Answering sentences must also share the linking words,
 * and all words where the question's form does not say what kind of words answers it. It must hold
 * from either excerpt, so whichever is shown, nothing is lost. Texts that are not in English have
 * no list of telling words: they may differ in punctuation and capitals only. Looks at no more than
 * a quote's length on each side of an answer, and reads each sentence once.
 */
export function nearDuplicateFinder(
  { words, expects }: Pick<Question, 'words' | 'expects'>,
  index: Pick<PassageIndex, 'article' | 'passagesOf' | 'lexicon'>,
): NearDuplicateFinder {
  const asked = new Set(words.map(({ term }) => term));
  const isUsual = (term: string): boolean =>
    USUAL.has(term) || /^\p{Ll}/u.test(index.lexicon.spellingOf(term));
  const read = new Map<string, Told>();
  const wholes = new Map<Excerpt, Told>();

  const toldIn = ({ id }: ArticleHeader, sentence: Span): Told => {
    const at = `${id} ${sentence.start}`;
    const article = index.article(id);
    const told =
      read.get(at) ?? (article ? toldOf(article, sentence, { asked, isUsual }) : NOTHING);
    read.set(at, told);
    return told;
  };

  const answersAlike = (a: Excerpt, b: Excerpt): boolean => {
    const [one, other] = [toldIn(a.article, a.answer), toldIn(b.article, b.answer)];
    return (
      resemblance(one, other) >= MIN_SHARED &&
      keptOf(one, other, expects) === keptOf(other, one, expects)
    );
  };

  const placeOf = (excerpt: Excerpt, other: Excerpt): Span | undefined => {
    const own = excerpt.sentences.map((sentence) => toldIn(excerpt.article, sentence));
    const all = wholes.get(excerpt) ?? joined(own);
    wholes.set(excerpt, all);
    const near = sentencesNear(other, index);
    const isTaken = (sentence: Span): boolean => isIn(toldIn(other.article, sentence), all);
    const from = near.findIndex(isTaken);
    if (from < 0) return undefined;
    const found = near.slice(from, near.findLastIndex(isTaken) + 1);
    const place = around(found);
    if (place.start > other.answer.start || place.end < other.answer.end) return undefined;
    const theirs = found.map((sentence) => toldIn(other.article, sentence));
    const allTheirs = joined(theirs);
    return resemblance(all, allTheirs) >= MIN_SHARED &&
      (all.dateline === '' || allTheirs.dateline === '' || all.dateline === allTheirs.dateline) &&
      tellingOf(own, allTheirs) === tellingOf(theirs, all)
      ? place
      : undefined;
  };

  return (excerpt, other) =>
    excerpt.article.id !== other.article.id &&
    answersAlike(excerpt, other) &&
    placeOf(other, excerpt)
      ? placeOf(excerpt, other)
      : undefined;
}

function toldOf(
  { body, language }: Article,
  { start, end }: Span,
  {
    asked,
    isUsual,
  }: { readonly asked: ReadonlySet<string>; readonly isUsual: (term: string) => boolean },
): Told {
  const hasEnglishWords = isEnglish(language);
  const dateline = DATELINE.exec(body.slice(start, end))?.[0] ?? '';
  const words: ToldWord[] = [];
  let isFirst = true;
  let isCounted = false;
  for (const { start: from, end: to, folded, term } of searchWords(
    body,
    start + dateline.length,
    end,
    language,
  )) {
    const raw = body.slice(from, to);
    const isFigure = FIGURE.test(sameWord(folded));
    const isContent = term !== undefined;
    const hasCapital = isContent && !/^\p{Ll}/u.test(raw);
    const tells =
      !hasEnglishWords ||
      isFigure ||
      (isContent && (isCounted || asked.has(term))) ||
      isTelling(raw, folded, term) ||
      (hasCapital && !(isFirst && isUsual(term)));
    isFirst = false;
    if (isFigure) isCounted = true;
    else if (isContent) isCounted = false;
    if (hasEnglishWords && isLight(folded)) continue;
    const signs = isFigure
      ? [
          SIGN_BEFORE.exec(body.slice(Math.max(0, from - 1), from)),
          SIGN_BEHIND.exec(body.slice(to, to + 1)),
        ]
      : [];
    words.push({
      key: [signs[0]?.[0], sameWord(folded), signs[1]?.[0]].join(''),
      tells: tells ? 'yes' : hasCapital ? 'may' : 'no',
      isFrame: !isContent,
    });
  }
  return { dateline: dateline.trim(), words, pairs: pairsOf(words), keys: keysOf(words) };
}

/** Several sentences as one. Pairs across their ends do not count: sentences may come and go. */
function joined(sentences: readonly Told[]): Told {
  return {
    dateline: sentences[0]?.dateline ?? '',
    words: sentences.flatMap(({ words }) => words),
    pairs: new Set(sentences.flatMap(({ pairs }) => [...pairs])),
    keys: new Set(sentences.flatMap(({ keys }) => [...keys])),
  };
}

const NOTHING: Told = { dateline: '', words: [], pairs: new Set(), keys: new Set() };

function keysOf(words: readonly ToldWord[]): Set<string> {
  return new Set(words.map(({ key }) => key));
}

/** Each word with the next one; a single word is its own pair. */
function pairsOf(words: readonly ToldWord[]): Set<string> {
  const [first, ...others] = words.map(({ key }) => key);
  if (first === undefined) return new Set();
  if (others.length === 0) return new Set([first]);
  return new Set(others.map((key, nth) => `${words[nth]?.key} ${key}`));
}

/** The words that two answers must share, in order. */
function keptOf({ words }: Told, { keys }: Told, expects: Question['expects']): string {
  return words
    .filter((word) => expects === undefined || word.isFrame || tellsBeside(word, keys))
    .map(({ key }) => key)
    .join(' ');
}

function tellsBeside({ key, tells }: ToldWord, others: ReadonlySet<string>): boolean {
  return tells === 'yes' || (tells === 'may' && !others.has(key));
}

/** The telling words, in order, when compared with another text. */
function tellingOf(sentences: readonly Told[], other: Told): string {
  return sentences
    .flatMap((sentence) => {
      const isInBoth = isIn(sentence, other);
      return sentence.words.filter((word) =>
        isInBoth ? tellsBeside(word, other.keys) : word.tells === 'yes',
      );
    })
    .map(({ key }) => key)
    .join(' ');
}

function isIn({ pairs }: Told, whole: Told): boolean {
  return pairs.size > 0 && common(pairs, whole.pairs) >= MIN_TAKEN * pairs.size;
}

function resemblance({ pairs: a }: Told, { pairs: b }: Told): number {
  const both = common(a, b);
  return both / Math.max(1, a.size + b.size - both);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both += 1;
  return both;
}

/**
 * The sentences of an excerpt's article that are no farther from its answer than a quote may be
 * long.
 */
function sentencesNear(
  { article, answer }: Excerpt,
  index: Pick<PassageIndex, 'passagesOf'>,
): Span[] {
  const from = answer.start - MAX_QUOTE_LENGTH;
  const to = answer.end + MAX_QUOTE_LENGTH;
  return index
    .passagesOf(article.id)
    .filter(({ start, end }) => start < to && end > from)
    .flatMap(({ sentences }) => sentences.filter(({ start, end }) => start >= from && end <= to));
}
