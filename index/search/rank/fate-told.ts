import type { Article } from '../../article/article.ts';
import { FATE_CUES } from '../../language/en/fates.ts';
import { isEnglish } from '../../language/language.ts';
import type { Span } from '../../span.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { termsOf } from '../../text/words.ts';
import type { Deed } from '../query/deed-asked.ts';
import { deedTold } from './deed-told.ts';
import { holdsNumber, namesPeople } from '../query/answer-types.ts';
import type { Fate } from '../query/fate-asked.ts';
import type { AskedWord, Question } from '../query/question.ts';
import type { HeldTerms } from '../store/held-terms.ts';
import type { Hit } from '../store/passage-index.ts';
import { bySentence } from './by-sentence.ts';
import { totalOf } from './credits.ts';
import type { KnownAt } from './known-of.ts';

/** What a sentence is worth that tells what became of people: it outweighs the question's words. */
const FATE = 8;
/** How far a sentence tells it by the way. */
const BY_THE_WAY = 0.55;
const IN_ITS_WORDS = 1.15;
/** From here on a sentence tells it, of an event that holds enough of the question. */
const LEAST = 1.7;
const LAW: ReadonlySet<Fate> = new Set(['custody', 'charge', 'plea', 'sentence', 'verdict']);
/** An article that holds less than this is not looked at passage by passage. */
const LEAST_ANYWHERE = 0.5;
/** Articles that are read whole, and the share of what the best one holds of the question that they must hold. */
const MAX_ARTICLES = 5;
const NEARLY = 0.9;

/** Words for people, which reports call otherwise, and words of place and order: none says which event is meant. */
const SOMEBODY =
  /^(?:over|after|before|about|near|around|behind|then|yet|still|up|off|out|down|back|away|again|already|guys?|kids?|folks?|cops?|anybody|anyone|somebody|someone|people|lads?|teens?|teenagers?|boys?|girls?|child|children|m[ae]n|wom[ae]n|survivors?|victims?|gunm[ae]n|shooters?|attackers?|robbers?|killers?|culprits?)$/iu;

type Told = (article: Article, sentence: Span) => number;

/** Deeds by which somebody is found. */
const FINDS: Deed = {
  terms: new Set(
    ['found', 'discovered', 'spotted', 'located'].flatMap((word) => [...termsOf(word, 'en')]),
  ),
  doers: new Set(),
};
const NAMED_HOSPITAL =
  /\p{Lu}[\p{L}’']+ (?:\p{Lu}[\p{L}’']+ )*(?:Hospital|Clinic|Infirmary|Medical|Cent(?:er|re)|Health|Memorial)|\bSt\. |Memorial|Mercy|HOSPITAL/u;
const NAMED_IN_PART = 0.8;

/** Not "the man found dying", nor "found Ida Corman guilty". */
const FINDS_SOMEBODY =
  /(?:found|discovered|spotted|located) (?:the|an?|his|her|him|them|their|two|three|four|another) (?!.*\bguilty\b)/iu;
/** How somebody is now: reports tell of it behind how he was. */
const NOW =
  /\b(?:is|are|has|have|remains?|now|will|expect\p{L}*|released|recover\p{L}*|home|since)\b|['’]s\b/iu;
const BEFORE_NOW = 0.85;

/** What else a sentence must say, or may. */
const ALSO: ReadonlyMap<string, (sentence: string, told: number) => number> = new Map([
  ['left', (sentence: string, told: number) => (holdsNumber(sentence) ? told : 0)],
  [
    'hospital',
    (sentence: string, told: number) => told * (NAMED_HOSPITAL.test(sentence) ? 1 : NAMED_IN_PART),
  ],
  [
    'finder',
    (sentence: string, told: number) =>
      Math.max(told, FINDS_SOMEBODY.test(sentence) ? deedTold(sentence, FINDS, '') : 0),
  ],
]);

/** By what is asked: how far a sentence tells it, 0 to 1. */
const TOLD: ReadonlyMap<string, Told> = new Map(
  Object.entries(FATE_CUES).map(([fate, cues]): [string, Told] => {
    const [plain, perhaps] = cues.map(wholeWords);
    const also = ALSO.get(fate);
    return [
      fate,
      bySentence((sentence) => {
        const told =
          plain?.test(sentence) === true ? 1 : perhaps?.test(sentence) === true ? BY_THE_WAY : 0;
        return also ? also(sentence, told) : told;
      }),
    ];
  }),
);

/**
 * How far a sentence tells what became of people, as far as its article is on the event asked about; `shareHeld`
 * is what the article holds of the question. More where it says so in the question's own words.
 */
export function fateTold(
  { fate, words }: Pick<Question, 'fate' | 'words'>,
  { article, span, held, shareHeld }: KnownAt,
): number {
  if (fate === undefined || !isEnglish(article.language)) return 0;
  const told = TOLD.get(fate)?.(article, span) ?? 0;
  if (told === 0) return 0;
  const isEcho = words.some(({ isKind, term }) => isKind && held.has(term));
  return FATE * shareHeld ** 2 * told * (isEcho ? IN_ITS_WORDS : 1);
}

/** Whether it is asked what police and courts did: what they did before was in another case. */
export function isOfLaw({ fate }: Pick<Question, 'fate'>): boolean {
  return fate !== undefined && LAW.has(fate);
}

/** Whether a sentence that is told so far answers what became of people. */
export function isFateTold({ aspect }: Pick<Question, 'aspect'>, told: number): boolean {
  return aspect === 'fate' && told >= LEAST;
}

/** The words of a question that say which event it means: not "boy", nor what is asked of him. */
export function wordsOnEvent({ words }: Pick<Question, 'words'>): AskedWord[] {
  return words.filter(
    ({ isKind, isName, written }) =>
      !isKind && (isName || !(namesPeople(written) || SOMEBODY.test(written))),
  );
}

/** The parts of an index that say which terms its articles hold. */
type Terms = Pick<HeldTerms, 'holdingInArticles' | 'byPassageOf'>;

/**
 * The share of a question's words that say which event it means, by weight, that an article holds: half of it
 * what it holds anywhere, half what one passage holds beside its title. Long articles hold most words somewhere.
 * 1 where no word says which event is meant.
 */
export function shareAnywhere(
  question: Pick<Question, 'words'>,
  terms: Terms,
): (articleId: string) => number {
  const words = wordsOnEvent(question);
  const total = totalOf(words);
  if (total === 0) return () => 1;
  const heldIn = terms.holdingInArticles(
    words.flatMap(({ term, relatives, alternatives }) => [
      term,
      ...relatives,
      ...alternatives.flatMap((one) => one.terms),
    ]),
  );
  return (articleId) => {
    const own = words.filter((word) => isAmong(word, heldIn(articleId)));
    const anywhere = totalOf(own);
    if (anywhere < LEAST_ANYWHERE * total) return anywhere / total;
    let most = 0;
    for (const passage of terms.byPassageOf(articleId)) {
      const held = new Set(passage);
      most = Math.max(most, totalOf(own.filter((word) => isAmong(word, held))));
      if (most === anywhere) break;
    }
    return (anywhere + most) / (2 * total);
  };
}

/** Whether terms hold a word, or what may stand for it. */
function isAmong({ term, relatives, alternatives }: AskedWord, held: ReadonlySet<string>): boolean {
  return (
    held.has(term) ||
    [...relatives].some((one) => held.has(one)) ||
    alternatives.some((one) => one.terms.every((part) => held.has(part)))
  );
}

/** The articles among those found that hold the most of a question: "he is recovering" holds none of it. */
export function articlesOnFate(
  question: Question,
  found: readonly Pick<Hit, 'passage'>[],
  terms: Terms,
): string[] {
  if (question.aspect !== 'fate') return [];
  const shareOf = shareAnywhere(question, terms);
  const shares = [...new Set(found.map(({ passage }) => passage.article.id))].map(
    (id) => [id, shareOf(id)] as const,
  );
  const most = Math.max(...shares.map(([, share]) => share));
  return shares
    .filter(([, share]) => share >= NEARLY * most)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_ARTICLES)
    .map(([id]) => id);
}
