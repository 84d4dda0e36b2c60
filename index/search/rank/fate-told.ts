import type { Article } from '../../article/article.ts';
import { FATE_CUES } from '../../language/en/fates.ts';
import { isEnglish } from '../../language/language.ts';
import type { Span } from '../../span.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { termsOf } from '../../text/words.ts';
import type { Deed } from '../query/deed-asked.ts';
import { deedTold } from './deed-told.ts';
import { holdsNumber } from '../query/answer-types.ts';
import type { Fate } from '../query/fate-asked.ts';
import type { Question } from '../query/question.ts';
import { bySentence } from './by-sentence.ts';
import { clausesOf } from './clauses.ts';
import type { KnownAt } from './known-of.ts';
import { personNamesIn } from './person-names.ts';

/** What a sentence is worth that tells what became of people: it outweighs the question's words. */
const FATE = 8;
/** How far a sentence tells it by the way. */
const BY_THE_WAY = 0.55;
const IN_ITS_WORDS = 1.15;
/** It names who, or what, is asked about. */
const ON_WHOM_IS_ASKED = 1.1;
const LAW: ReadonlySet<Fate> = new Set([
  'caught',
  'custody',
  'charge',
  'plea',
  'sentence',
  'verdict',
]);
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
/** Who is back in jail was not arrested for what happened. */
const OF_ESCAPED = /\b(?:prisoners?|inmates?|escapees?|escaped)\b/iu;
/** How somebody is now: reports tell of it behind how he was. */
const NOW =
  /\b(?:is|are|has|have|remains?|now|will|expect\p{L}*|released|recover\p{L}*|home|since)\b|['’]s\b/iu;
const BEFORE_NOW = 0.85;

/** How far a sentence tells how many are left whose figure stands in another clause. */
const BESIDE_IT = 0.4;

/** What else a sentence must say, or may. */
const ALSO: ReadonlyMap<string, (sentence: string, told: number) => number> = new Map<
  string,
  (sentence: string, told: number) => number
>([
  ['left', leftTold],
  ['hospital', (sentence, told) => told * (NAMED_HOSPITAL.test(sentence) ? 1 : NAMED_IN_PART)],
  ['custody', (sentence, told) => (OF_ESCAPED.test(sentence) ? 0 : told)],
  ['condition', (sentence, told) => told * (NOW.test(sentence) ? 1 : BEFORE_NOW)],
  [
    'finder',
    (sentence, told) =>
      Math.max(told, FINDS_SOMEBODY.test(sentence) ? deedTold(sentence, FINDS, '') : 0),
  ],
]);

const namesIn = bySentence(personNamesIn);
/** "Judge Vale sent her to prison": who that is stands before it. */
const PRONOUN = /(?<!\p{L})(?:he|she|they|him|her|them|his|their)(?!\p{L})/iu;

/** By what is asked: what tells it plainly, and by the way. */
const CUES: ReadonlyMap<string, readonly RegExp[]> = new Map(
  Object.entries(FATE_CUES).map(([fate, cues]) => [fate, cues.map(wholeWords)]),
);

/** "Dozens escaped, but most remain missing": the figure is not that of those who do. */
function leftTold(sentence: string, told: number): number {
  if (told === 0 || !holdsNumber(sentence)) return 0;
  const cues = CUES.get('left') ?? [];
  const isCounted = clausesOf(sentence).some(
    (clause) => holdsNumber(clause) && cues.some((cue) => cue.test(clause)),
  );
  return isCounted ? told : told * BESIDE_IT;
}

/** How far a sentence tells what is asked of what became of people: 0 to 1, whomever it is on. */
export function fateIn(fate: string, sentence: string): number {
  const [plain, perhaps] = CUES.get(fate) ?? [];
  const told =
    plain?.test(sentence) === true ? 1 : perhaps?.test(sentence) === true ? BY_THE_WAY : 0;
  return ALSO.get(fate)?.(sentence, told) ?? told;
}

/** The same, read once for each sentence. */
const TOLD: ReadonlyMap<string, (article: Article, sentence: Span) => number> = new Map(
  [...CUES.keys()].map((fate) => [fate, bySentence((sentence) => fateIn(fate, sentence))]),
);

/**
 * How far a sentence tells what became of people, as far as its article is on the event asked about; `shareHeld`
 * is what the article holds of the question. More where it says so in the question's own words.
 */
export function fateTold(
  { fate, text, words }: Pick<Question, 'fate' | 'text' | 'words'>,
  { article, span, held, shareHeld }: KnownAt,
): number {
  if (fate === undefined || !isEnglish(article.language)) return 0;
  const told = TOLD.get(fate)?.(article, span) ?? 0;
  if (told === 0 || isOnSomebodyElse(text, words, { article, span, held })) return 0;
  const isEcho = words.some(({ isKind, term }) => isKind && held.has(term));
  const isOfIt = words.some(
    ({ isKind, term, relatives }) =>
      !isKind && (held.has(term) || [...relatives].some((one) => held.has(one))),
  );
  return (
    FATE * shareHeld ** 2 * told * (isEcho ? IN_ITS_WORDS : 1) * (isOfIt ? ON_WHOM_IS_ASKED : 1)
  );
}

/** "Ada Vale is in stable condition", where it is asked of Len Marsh. */
function isOnSomebodyElse(
  question: string,
  words: Question['words'],
  { article, span, held }: Pick<KnownAt, 'article' | 'span' | 'held'>,
): boolean {
  if (personNamesIn(question).length === 0) return false;
  const isNamed = words.some(({ isName, term }) => isName && held.has(term));
  return (
    !isNamed &&
    namesIn(article, span).length > 0 &&
    !PRONOUN.test(article.body.slice(span.start, span.end))
  );
}

/** Whether it is asked what police and courts did: what they did before was in another case. */
export function isOfLaw({ fate }: Pick<Question, 'fate'>): boolean {
  return fate !== undefined && LAW.has(fate);
}
