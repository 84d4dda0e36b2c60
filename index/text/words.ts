import usualTerms from '../language/en/usual-terms.json' with { type: 'json' };
import type { LanguageRules } from '../language/rules.ts';
import { comparisonRulesOf, snowballStemOf } from '../language/stems.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import { APOSTROPHES, fold, HYPHENS, WIDTHLESS, withoutApostrophes } from './folded.ts';
import { isHyphen, joinedEnd } from './hyphens.ts';
import { NUMBER_WORDS, withNumbers } from './number-words.ts';
import { isUnspaced, unspacedWords } from './unspaced.ts';
import type { Word } from './word.ts';

/** A non-joiner shows nothing in Latin script, and parts what is written apart in Arabic script. */
const LATIN_NON_JOINER = String.raw`(?<=\p{sc=Latin})\u200c(?=\p{sc=Latin})`;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}]`;
const MORE = String.raw`${LETTERS}*(?:(?:[${WIDTHLESS}]+|${LATIN_NON_JOINER})${LETTERS}+)*`;
/**
 * Grouped figures (1,793), clock times (5:30), initials (U.S., J. R. R.), then words; a word may hold
 * apostrophes (Sana’a) and signs without width. One group behind a full stop is left with the decimals:
 * only the language tells what it is.
 */
const WORD = new RegExp(
  [
    String.raw`\p{Nd}{1,3}(?:(?:[,٬،'’\u00a0\u2009\u202f]\p{Nd}{3})+|(?:\.\p{Nd}{3}){2,})(?!\p{Nd})`,
    String.raw`\p{Nd}+[.٫]\p{Nd}+`,
    String.raw`(?<![\p{Nd}:])\p{Nd}{1,2}:[0-5٠-٥۰-۵]\p{Nd}(?!\p{N}|:\p{Nd})`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}|\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)+)`,
    String.raw`[\p{L}\p{N}]${MORE}(?:[${APOSTROPHES}]\p{L}${MORE})*`,
  ].join('|'),
  'gu',
);
/** A stop word in capitals among small letters is a name: the IS, the WHO. */
const ACRONYM = /^\p{Lu}{2,}(?=$|['’]s$)/u;
/** With stops it is one wherever it stands, I.S. or W.H.O.; A.M. is a time of day. */
const INITIALS = /^(?!A\.\s?M\.$)(?:\p{Lu}\.\s?){2,}$/u;
const NO_LETTERS_OF_STEMS = new RegExp(String.raw`[.\s\u0307${HYPHENS}]`, 'gu');
const MAX_CACHED = 100_000;

/** What stays the same wherever a word stands. */
interface Forms {
  readonly folded: string;
  readonly term: string | undefined;
  /** The term of a stop word where it stands among small letters, if its capitals tell a name. */
  readonly acronym: string | undefined;
  /** It is a part of numbers in words. */
  readonly isNumber: boolean;
}

/** Words of everyday reports, by their stems. */
const USUAL: ReadonlySet<string> = new Set(
  Object.values(usualTerms).flatMap((terms) => terms.split(' ')),
);

function isUsual(term = ''): boolean {
  return USUAL.has(term);
}

/** The forms met so far, by language and then by the word as it is written. */
const caches = new Map<string, Map<string, Forms>>();

/**
 * The words of a text of `language` in reading order, stop words included; an English number in words
 * is one. One pipeline serves the index, the questions and the excerpts, so that what one finds the
 * others find too.
 */
export function wordsOf(text: string, language = 'en'): Word[] {
  const rules = comparisonRulesOf(language);
  const cache = caches.get(rules.tag) ?? new Map<string, Forms>();
  caches.set(rules.tag, cache);
  const { elision } = rules;
  const areTwo = (first: string, rest: string): boolean => {
    const [one, other] = [first, rest].map(
      (part) => cache.get(part) ?? remembered(cache, part, rules),
    );
    return (
      other?.term === undefined || (rules.tag === 'en' && isUsual(one?.term) && isUsual(other.term))
    );
  };
  const hasSmallLetters = /\p{Ll}/u.test(text);
  const words: Word[] = [];
  let hasNumbers = false;
  let to = 0;
  for (;;) {
    let start = gapEnd(text, to);
    to = plainEnd(text, start);
    if (to < 0) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (!match) break;
      start = match.index;
      to = start + match[0].length;
    }
    if (isHyphen(text.charCodeAt(to))) to = joinedEnd(text, start, to, areTwo);
    let raw = text.slice(start, to);
    const elided = elision?.exec(raw)?.[0] ?? '';
    if (elided !== '') {
      words.push({ start, end: start + elided.length - 1, folded: fold(elided), term: undefined });
      raw = raw.slice(elided.length);
      start += elided.length;
    }
    let forms = cache.get(raw);
    if (!forms && isUnspaced(raw)) {
      for (const part of unspacedWords(raw))
        words.push({
          start: start + part.start,
          end: start + part.end,
          ...unspacedForms(raw.slice(part.start, part.end), rules),
        });
      continue;
    }
    forms ??= remembered(cache, raw, rules);
    const term = forms.term ?? (hasSmallLetters ? forms.acronym : undefined);
    hasNumbers ||= forms.isNumber;
    words.push({ start, end: to, folded: forms.folded, term });
  }
  return hasNumbers ? withNumbers(text, words) : words;
}

/** Apart from the others: what is a word within a run of letters may be several where it stands alone. */
const unspacedCaches = new Map<string, Map<string, Forms>>();

function unspacedForms(raw: string, rules: LanguageRules): Pick<Word, 'folded' | 'term'> {
  const cache = unspacedCaches.get(rules.tag) ?? new Map<string, Forms>();
  unspacedCaches.set(rules.tag, cache);
  const { folded, term } = cache.get(raw) ?? remembered(cache, raw, rules);
  return { folded, term };
}

/** What a character of ASCII is to a word; all others are for the pattern to tell. */
const GAP = 1;
const APOSTROPHE = 2;
const FIGURE = 3;
const LETTER = 4;
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return FIGURE;
  return character === "'" || character === '`' ? APOSTROPHE : GAP;
});

/** 0 for characters beyond ASCII, and behind the end of the text. */
function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}

/** The first place from `at` on where a word may begin. */
function gapEnd(text: string, at: number): number {
  let end = at;
  for (let kind = kindAt(text, end); kind === GAP || kind === APOSTROPHE; kind = kindAt(text, end))
    end += 1;
  return end;
}

/**
 * The end of a word of plain letters that begins at `start`, as `WORD` has it, or -1: most words are
 * such, and the pattern costs several times as much. One letter before a stop may be an initial.
 */
function plainEnd(text: string, start: number): number {
  if (kindAt(text, start) !== LETTER) return -1;
  let end = start + 1;
  while (kindAt(text, end) >= FIGURE) end += 1;
  const isInitial = end === start + 1 && text[end] === '.';
  return kindAt(text, end) === GAP && !isInitial ? end : -1;
}

/** The distinct terms of a text of `language`, in order of first use. */
export function termsOf(text: string, language = 'en'): Set<string> {
  const terms = new Set<string>();
  for (const { term } of wordsOf(text, language)) if (term !== undefined) terms.add(term);
  return terms;
}

function remembered(cache: Map<string, Forms>, raw: string, rules: LanguageRules): Forms {
  const folded = foldedIn(raw, rules);
  const isWord = folded !== '' && !stopWordsOf(rules.tag).has(folded);
  const initials = INITIALS.test(raw) ? raw.replaceAll(/[.\s]/gu, '') : undefined;
  const forms = {
    folded,
    term: isWord ? termOf(raw, folded, rules) : initials,
    acronym: ACRONYM.exec(raw)?.[0],
    isNumber: rules.tag === 'en' && NUMBER_WORDS.has(folded),
  };
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(raw, forms);
  return forms;
}

function termOf(raw: string, folded: string, { tag, stem }: LanguageRules): string {
  if (stem) return stem(folded);
  if (/^\p{N}/u.test(folded)) return folded;
  // stemmed before the accents go: the rules for endings need them
  const word = withoutApostrophes(raw.toLowerCase().normalize('NFKC')).replaceAll(
    NO_LETTERS_OF_STEMS,
    '',
  );
  return fold(snowballStemOf(word, tag)) || folded;
}

function foldedIn(raw: string, { groupsByStop }: LanguageRules): string {
  const folded = fold(raw);
  // 1.793 is a large number there
  return groupsByStop === true && /^\d{1,3}\.\d{3}$/u.test(folded)
    ? folded.replace('.', '')
    : folded;
}
