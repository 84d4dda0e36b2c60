import type { Article } from '../../article/article.ts';
import type { Word } from '../../text/word.ts';
import { wordsOf } from '../../text/words.ts';
import type { Near, Operand, SearchQuery } from '../query/search-query.ts';
import { searchWords } from '../store/search-words.ts';

/** A place in a list of words: `to` is exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Finds an operand in a list of words. */
type Finder = (words: readonly Word[]) => Place[];

/** Whether a part of an article holds one of each group, and nothing unwanted; and how many it holds. */
export interface Wanted {
  readonly accepts: (article: Article, start: number, end: number) => boolean;
  /** How many of the groups a part of the article holds: for the sentence to show. */
  readonly count: (article: Article, start: number, end: number) => number;
}

/** Reads groups and unwanted operands once for each language of the articles. */
export function wantedBy(
  groups: readonly (readonly (Operand | Near)[])[],
  without: readonly Operand[],
): Wanted {
  const readings = new Map<string, ReturnType<typeof readIn>>();
  const readIn = (language: string) => ({
    groups: groups.map((group) => group.map((one) => finderOf(one, language))),
    without: without.map((one) =>
      // an unwanted word is meant as it is written
      finderOf(one.kind === 'word' ? { ...one, kind: 'phrase' } : one, language),
    ),
  });
  const readingOf = (language: string) => {
    const reading = readings.get(language) ?? readIn(language);
    readings.set(language, reading);
    return reading;
  };
  return {
    accepts({ body, language }, start, end) {
      if (groups.length === 0 && without.length === 0) return true;
      const words = searchWords(body, start, end, language);
      const reading = readingOf(language);
      return (
        !reading.without.some(isIn(words)) &&
        reading.groups.every((group) => group.some(isIn(words)))
      );
    },
    count({ body, language }, start, end) {
      const words = searchWords(body, start, end, language);
      return readingOf(language).groups.filter((group) => group.some(isIn(words))).length;
    },
  };
}

function isIn(words: readonly Word[]): (finder: Finder) => boolean {
  return (finder) => finder(words).length > 0;
}

/** Whether an article is what the filters of a query let through. */
export function filteredBy({
  source,
  before,
  after,
  language,
}: SearchQuery['filters']): ((article: Article) => boolean) | undefined {
  const named = source?.toLowerCase();
  if (named === undefined && !before && !after && !language) return undefined;
  return (article) => {
    const files = [article, ...article.copies];
    const isDated = files.some(
      ({ published }) =>
        published !== undefined &&
        /^\d{4}-/u.test(published) &&
        (before === undefined || published < before) &&
        (after === undefined || published > after),
    );
    return (
      (named === undefined ||
        files.some((file) => (file.source ?? '').toLowerCase().includes(named))) &&
      ((before === undefined && after === undefined) || isDated) &&
      (language === undefined || article.language.toLowerCase().split('-')[0] === language)
    );
  };
}

function finderOf(operand: Operand | Near, language: string): Finder {
  if (operand.kind === 'near') return nearFinder(operand, language);
  const asked = wordsOf(operand.text, language);
  if (operand.kind === 'beginning') {
    const beginning = asked.map(({ folded }) => folded).join('');
    return (words) => placesWhere(words, ({ folded }) => folded.startsWith(beginning));
  }
  const [only, second] = asked;
  if (operand.kind === 'word' && only && !second)
    return (words) =>
      placesWhere(
        words,
        ({ folded, term }) => folded === only.folded || (term !== undefined && term === only.term),
      );
  const phrase = asked.map(({ folded }) => folded).join('');
  return (words) =>
    words.flatMap((_, from) => {
      const to = phrase === '' ? undefined : endOf(words, from, phrase);
      return to === undefined ? [] : { from, to };
    });
}

function nearFinder({ one, other, words: most }: Near, language: string): Finder {
  const [first, second] = [finderOf(one, language), finderOf(other, language)];
  return (words) => {
    const others = second(words);
    return first(words).filter((a) =>
      others.some(
        (b) => (b.from >= a.to && b.from - a.to < most) || (a.from >= b.to && a.from - b.to < most),
      ),
    );
  };
}

function placesWhere(words: readonly Word[], holds: (word: Word) => boolean): Place[] {
  return words.flatMap((word, at) => (holds(word) ? { from: at, to: at + 1 } : []));
}

/** Where whole words from number `at` on that make up a phrase end, however either is parted: e-mail, email. */
function endOf(words: readonly Word[], at: number, phrase: string): number | undefined {
  let length = 0;
  let nth = at;
  for (; length < phrase.length; nth += 1) {
    const word = words[nth];
    if (word === undefined || !phrase.startsWith(word.folded, length)) return undefined;
    length += word.folded.length;
  }
  return nth;
}
