import { termsOf } from '../../text/words.ts';
import type { Lexicon } from '../store/lexicon.ts';
import type { Alternative } from './alternatives.ts';
import { phrasesFor, relativesOf, type AskedPhrase } from './families.ts';
import type { AskedWord } from './question.ts';

/** What a phrase of a question is searched for as: the word that its family begins with, and its kin. */
export function phraseWord(
  { key, readAs }: AskedPhrase,
  written: string,
  {
    lexicon,
    language,
    at,
  }: { readonly lexicon: Lexicon; readonly language: string; readonly at: number },
): AskedWord | undefined {
  const [term] = termsOf(readAs, language);
  if (term === undefined) return undefined;
  const own = [...termsOf(written, language)];
  const alternatives = [
    ...(own.length > 0 && own.every((one) => lexicon.has(one))
      ? [{ name: written, written, terms: own, relation: 'same' as const }]
      : []),
    ...phrasesLike(key, written, { lexicon, language }),
  ];
  const relatives = new Set(relativesOf(key, language));
  relatives.delete(term);
  const kin = [term, ...relatives].filter((one) => lexicon.has(one));
  const weight = Math.min(lexicon.idf(term), ...kin.map((one) => lexicon.idf(one)));
  const flags = { at, certainty: 1, isKind: false, isName: false, isBare: false };
  return { written, term, relatives, alternatives, weight, ...flags };
}

/** The words of a word's family that the index holds. */
export function knownKin(
  term: string,
  { lexicon, language }: { readonly lexicon: Lexicon; readonly language: string },
): string[] {
  return [...relativesOf(term, language)].filter((one) => lexicon.has(one));
}

/** The phrases of a word's family whose words the index holds. */
export function phrasesLike(
  key: string,
  written: string,
  { lexicon, language }: { readonly lexicon: Lexicon; readonly language: string },
): Alternative[] {
  return phrasesFor(key, language).flatMap(({ written: name, terms }) =>
    terms.join(' ') !== key && terms.every((one) => lexicon.has(one))
      ? [{ name, written, terms, relation: 'like' as const }]
      : [],
  );
}
