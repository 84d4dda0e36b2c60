import { isEnglish } from '../../language/language.ts';
import type { Question } from '../query/question.ts';
import { bySentence } from './by-sentence.ts';
import type { KnownAt } from './known-of.ts';
import { harmAsked, reasonTold, type Harm } from './reason-told.ts';

/** It names what is asked about. */
const ON_WHAT_IS_ASKED = 1.1;
/** The share of what says which event is meant that an article must hold. */
const ON_ITS_EVENT = 0.6;
const TOLD: Readonly<Record<Harm, ReturnType<typeof bySentence<number>>>> = {
  done: bySentence((sentence) => reasonTold(sentence, 'done')),
  mishap: bySentence((sentence) => reasonTold(sentence, 'mishap')),
  either: bySentence((sentence) => reasonTold(sentence, 'either')),
};

/** How far a sentence tells why an event happened, as far as its article is on the one asked about; 0 to 1. */
export function whyTold(
  question: Pick<Question, 'aspect' | 'text' | 'isPlain' | 'words'>,
  { article, span, shareHeld, whole, held }: KnownAt,
): number {
  const harm = harmAsked(question);
  if (harm === undefined || shareHeld < ON_ITS_EVENT || !isEnglish(article.language)) return 0;
  const told = TOLD[harm](article, span);
  if (told === 0) return 0;
  const isOfIt = question.words.some(
    ({ isKind, term, relatives }) =>
      !isKind && (held.has(term) || [...relatives].some((one) => held.has(one))),
  );
  return shareHeld * whole ** 2 * told * (isOfIt ? ON_WHAT_IS_ASKED : 1);
}
