import type { Span } from '../../span.ts';
import { isEnglish } from '../../language/language.ts';
import { asksWhetherDone, existenceAskedFrom, needsOf } from '../query/aspects.ts';
import { relativesOf } from '../query/families.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { needsThing, thingAsked } from '../query/thing-asked.ts';
import { creditOf } from '../rank/credits.ts';
import { isToldEnough } from '../rank/event-share.ts';
import { holdsMoney } from '../rank/money-told.ts';
import { personNamesIn } from '../rank/person-names.ts';
import type { Ranked } from '../rank/sentence-fit.ts';
import type { HeldTerms } from '../store/held-terms.ts';
import { bestSentence } from './excerpts.ts';

/** How far a sentence says who was hit, or who did it. */
export const ROLE_TOLD = 0.5;
/** How far a sentence tells what is asked of a thing that is the one asked about. */
const THING_TOLD = 2;
/** The share of what is asked about an event that one sentence must hold to say yes or no. */
const LEAST_ASKED = 0.45;
/** How far a sentence says whether something is certain that says so plainly; and the share of the question it must hold. */
const CERTAIN = 0.9;
const ON_IT = 0.7;
/** What may be an age, of a person or a thing: "Jr., 23, was", "(44)", "at 31", "for 90 years". */
const MAY_BE_AGE =
  /\b(?:years?|months?|weeks?|decades?|century|centuries|ages?|aged|teen\p{L}*|[12]\d{3}|at \d{1,3})\b|[,(] ?\d{1,3}(?=[,.;)]| |$)/iu;

/**
 * Whether the first excerpt lacks what the question's form needs: money, a name, an age, a weapon, or what a yes or
 * a no is wanted on. False for articles in other languages than English.
 */
export function lacksNeeded(
  question: Question,
  best: Ranked,
  { start, end }: Span,
  terms: HeldTerms,
): boolean {
  const { text, words, aspect, expects } = question;
  if (aspect === 'fate') return !isToldEnough(question, best.features.told);
  const { predicate, money, names } = needsOf(text);
  const { article } = best.passage;
  if (!isEnglish(article.language)) return false;
  const quote = article.body.slice(start, end);
  if (money && !holdsMoney(quote)) return true;
  if (expects === 'weapon' && best.features.typeNear === 0) return true;
  // "eight of the attackers died": a number, and nobody's age
  if (aspect === 'age' && best.features.told === 0 && !MAY_BE_AGE.test(quote)) return true;
  const thing = aspect === 'thing' ? thingAsked(text) : undefined;
  if (thing && needsThing(thing) && best.sentences.every(({ told }) => told === 0)) return true;
  if (names && personNamesIn(quote).length === 0) return true;
  if (thing?.of === 'state' && tellsThing({ aspect }, best)) return false;
  if (asksWhetherDone(text)) return !saysWhoDid(words, best);
  const [first, second] = words;
  if (!predicate || !first || first.isKind) return false;
  if (lacksWhoIsAsked(words, best, terms.besidePassagesOf(article.id))) return true;
  if (aspect === 'confirmed' && best.features.told >= CERTAIN && best.cover >= ON_IT) return false;
  if (second) return best.features.asked < LEAST_ASKED || lacksExistence(text, words, best);
  return !terms.bySentenceOf(best.id).some((held) => saysAlike(first, held));
}

/** "Did the Red Front do it": whether the best sentence says whose work it was, and names whom it asks about. */
function saysWhoDid(words: readonly AskedWord[], best: Ranked): boolean {
  const credits = best.sentences[bestSentence(best)]?.credits;
  return (
    best.features.told >= ROLE_TOLD &&
    words.every(({ term, isName }) => !isName || (credits?.get(term) ?? 0) > 0)
  );
}

/** "Was Norland involved": whether a name stands neither in what was found nor beside it. */
function lacksWhoIsAsked(
  words: readonly AskedWord[],
  { sentences }: Ranked,
  beside: ReadonlySet<string>,
): boolean {
  return words.some(
    (word) =>
      word.isName &&
      !/^\p{N}/u.test(word.term) &&
      creditOf(word, beside).credit === 0 &&
      sentences.every(({ credits }) => (credits.get(word.term) ?? 0) === 0),
  );
}

/** "Were there children among the dead": whether no sentence tells of children. */
function lacksExistence(text: string, words: readonly AskedWord[], { sentences }: Ranked): boolean {
  const from = existenceAskedFrom(text);
  const asked = from === undefined ? undefined : words.find(({ at }) => at >= from);
  return (
    asked !== undefined && sentences.every(({ credits }) => (credits.get(asked.term) ?? 0) === 0)
  );
}

/** Whether terms hold a word, or one for which it may stand in turn: "dead" for "killed". */
function saysAlike(
  { term, relatives, alternatives }: AskedWord,
  held: ReadonlySet<string>,
): boolean {
  if (held.has(term) || alternatives.length > 0) return true;
  return [...relatives].some((other) => held.has(other) && relativesOf(other).has(term));
}

/** Whether the best sentence tells of a thing what is asked, in an article that has most of the question. */
export function tellsThing({ aspect }: Pick<Question, 'aspect'>, { features }: Ranked): boolean {
  return aspect === 'thing' && features.told >= THING_TOLD;
}
