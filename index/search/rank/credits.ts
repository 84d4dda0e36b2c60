import type { Article } from '../../article/article.ts';
import { rulesOf } from '../../language/languages.ts';
import { holdOf } from '../query/alternatives.ts';
import type { AskedWord } from '../query/question.ts';

/**
 * Words of the same family may replace the asked one, but say less; so does a part for its whole.
 */
const RELATIVE_CREDIT = 0.7;
/** Words with the same first letters are often forms of one word that stemming misses. */
const FORM_CREDIT = 0.5;
const BEGINNING = 5;

/**
 * How a text holds an asked word: by the word itself, another name of the same, the name of a part
 * or the whole, a word of its family, or a word that looks like another form of it.
 */
export type Way = 'itself' | 'other name' | 'wider name' | 'relative' | 'form';

/** How far a text holds an asked word, from 0 to 1, and by what. */
export interface Credit {
  readonly credit: number;
  /** Undefined where the text does not hold it. */
  readonly way: Way | undefined;
}

const NOT_HELD: Credit = { credit: 0, way: undefined };

/**
 * How a text with these terms holds an asked word; other forms that stemming misses do not count.
 */
export function creditOf(word: AskedWord, held: Pick<ReadonlySet<string>, 'has'>): Credit {
  if (held.has(word.term)) return { credit: word.certainty, way: 'itself' };
  const hold = word.alternatives.length > 0 ? holdOf(word, held) : undefined;
  if (hold === 'same') return { credit: word.certainty, way: 'other name' };
  if (hold === 'wider') return { credit: RELATIVE_CREDIT, way: 'wider name' };
  if (hold === 'like') return { credit: word.certainty * RELATIVE_CREDIT, way: 'relative' };
  for (const relative of word.relatives)
    if (held.has(relative)) return { credit: word.certainty * RELATIVE_CREDIT, way: 'relative' };
  return NOT_HELD;
}

/** The same, with forms that stemming misses, for a text in the language of `article`. */
export function creditIn(
  word: AskedWord,
  held: ReadonlySet<string>,
  article: Pick<Article, 'language'>,
): Credit {
  const found = creditOf(word, held);
  if (found.credit >= FORM_CREDIT) return found;
  return isFormIn(word, held, article) ? { credit: FORM_CREDIT, way: 'form' } : found;
}

/** Whether an asked word is a name or a number when found in an article. */
export function isNameIn(
  { isName, term }: Pick<AskedWord, 'isName' | 'term'>,
  { language }: Pick<Article, 'language'>,
): boolean {
  return isName && (/^\p{N}/u.test(term) || rulesOf(language).nounsHaveCapitals !== true);
}

/** Whether an article is in a language that joins words freely. */
export function joinsWords({ language }: Pick<Article, 'language'>): boolean {
  return rulesOf(language).joinsWords === true;
}

function isFormIn(
  word: AskedWord,
  held: ReadonlySet<string>,
  article: Pick<Article, 'language'>,
): boolean {
  const { term } = word;
  if (term.length < BEGINNING || isNameIn(word, article)) return false;
  const beginning = term.slice(0, BEGINNING);
  const isJoined = joinsWords(article);
  for (const other of held) {
    if (other.startsWith(beginning)) return true;
    if (isJoined && other.length >= BEGINNING && (term.endsWith(other) || other.endsWith(term)))
      return true;
  }
  return false;
}

/** Sum of the words' weights, each times its `credit`. */
export function sumOf(words: readonly AskedWord[], credit: (word: AskedWord) => number): number {
  let sum = 0;
  for (const word of words) sum += word.weight * credit(word);
  return sum;
}

/** The total weight of a question's words. */
export function totalOf(words: readonly AskedWord[]): number {
  return sumOf(words, () => 1);
}
