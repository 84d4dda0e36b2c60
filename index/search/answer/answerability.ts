import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import { isEnglish } from '../../language/language.ts';
import { isHeldBy, withNames } from '../query/alternatives.ts';
import { holdsFigure } from '../query/answer-types.ts';
import { otherPlaceOf } from '../rank/event-meant.ts';
import { lacksEventNamed, wordsNamingEvent } from '../rank/event-named.ts';
import { isReport } from '../rank/is-report.ts';
import { asksOfEvent } from '../rank/ranking.ts';
import { isToldEnough, shareOfEvent, wordsOnEvent } from '../rank/event-share.ts';
import { isSettingTold } from '../rank/setting-told.ts';
import { isOnAnotherWeekday } from '../rank/weekday-meant.ts';
import { needsOf } from '../query/aspects.ts';
import { forgivenIn } from './forgiven-words.ts';
import { lacksNeeded, ROLE_TOLD, tellsThing } from './lacks-needed.ts';
import { isNameIn, joinsWords, sumOf, totalOf } from '../rank/credits.ts';
import type { PassageIndex } from '../store/passage-index.ts';
import type { AskedWord, Question } from '../query/question.ts';
import { asksTimes } from '../query/times-asked.ts';
import type { Ranked } from '../rank/sentence-fit.ts';

/**
 * Trust: the least that the best passage's cover, focus and parts of two score features must add up
 * to. It tells a passage about what was asked from one that happens to hold half of the words.
 */
const MIN_TRUST = 1.27;
/** What suffices without rare words where all is on one incident: in so few passages none are rare. */
const TRUST_OF_ONE = 2;
/** Trust there, and how far the sentence tells what is asked: their sum, and the least of the latter. */
const MIN_TOLD_OF_ONE = 1.35;
const LEAST_TOLD_OF_ONE = 0.5;
const TRUST_IN_PAIRS = 0.5;
const TRUST_IN_BM25 = 0.3;
/** The weight, in nats, by which the words found may miss what singles out one passage. */
const SPARE_WEIGHT = 0.5;
/**
 * The share at which one sentence holds all that was asked, apart from the word for the kind of
 * answer. Then it may answer, however common its words.
 */
const ALL_HELD = 0.99;
/**
 * In a language that joins words freely, a word that no article holds is often a new compound: it
 * keeps this share of its weight.
 */
const COINED_WEIGHT = 0.5;

/** How far a sentence tells a figure that is the one asked for, and its event's own. */
const FIGURE_TOLD = 1;
/** The same for that of an event that is only told aside. */
const TOLD_ASIDE = 0.2;
/** The share of a sentence on another event from which its figure is of that. */
const OF_ANOTHER_EVENT = 0.5;
/** Words of a question that all stand in one sentence: from so many on that sentence is meant. */
const NAMED = 4;
/** The share of a question that a sentence holds which has other words for all of it. */
const IN_OTHER_WORDS = 0.65;
/** The share of what says which event is meant that an article must hold to tell what became of its people. */
const ON_ITS_EVENT = 0.6;
/**
 * Likely: the share of what says which event is meant that a report holds, and part of how far the words of the
 * sentence suffice, must add up to it. Then a sentence that tells what is asked may repeat little of the question.
 */
const MIN_LIKELY = 1.05;
const LIKELY_IN_HELD = 0.3;
/** More words than are needed, twice over, say no more. */
const MOST_HELD = 2;
/** What the decision needs to know of an index: its words, and which articles hold them. */
export type Known = Pick<PassageIndex, 'lexicon' | 'terms' | 'eventOf'>;

/** What a passage was found among. */
export interface Among {
  readonly index: Known;
  /** How many passages there are. */
  readonly passages: number;
  /** The articles where all are on one incident: no word of the question must say which. Else none. */
  readonly onOne?: readonly string[];
}

/** Why a question is answered or declined. */
export interface Answerability {
  readonly isAnswered: boolean;
  /**
   * Shares of the question: what the best passage holds with its context, and what one sentence of
   * it holds.
   */
  readonly cover: number;
  readonly focus: number;
  /** The sum of both, pairs and BM25, and the sum needed. */
  readonly trust: number;
  readonly leastTrust: number;
  /** The total weight of the words that one sentence holds, and the weight needed. */
  readonly held: number;
  readonly leastHeld: number;
  /**
   * What stands for `trust` and `held` where a report is asked about its event, and the sum needed; undefined
   * for all else.
   */
  readonly likely: number | undefined;
  readonly leastLikely: number;
  /** What stands for both where all is on one incident: trust and how far the sentence tells, and the sum needed. */
  readonly ofOne: number | undefined;
  readonly leastOfOne: number;
  /** Names and numbers of the question that are not in the best passage's article. */
  readonly absent: readonly AskedWord[];
  /**
   * True where the question asks for a number and the first excerpt has none, or one of another event than
   * the only one there is, or where no article holds what is counted.
   */
  readonly lacksNumber: boolean;
  /**
   * True where the question asks for money, for names or for an age and the first excerpt has none, or wants a yes or
   * a no to what that does not hold.
   */
  readonly lacksKind: boolean;
  /** True where nothing tells of what the question calls its event or place, or it names another weekday. */
  readonly isOfAnother: boolean;
  /** Where the event of the best passage's article was, if the question asks of one in another place. */
  readonly otherPlace: string | undefined;
}

/** Whom figures count without a word for it: "killed 21 guests". */
export const ANYBODY = /^(?:people|persons?|victims?|men|individuals?|others?)$/iu;
/** Asks for a number of nobody in particular. */
const NO_NOUN = /\bhow many (?:have |had |has )?(?:was|were|is|are|been|got)\b/iu;

/**
 * Whether the best passage answers. It does if four things hold: its article has every name and
 * number of the question; the passage, and one sentence of it, hold enough of the question; the
 * words of that sentence are together too rare to be in one of `passages` passages by chance; and
 * it has a figure if one is asked for. A report that is asked about its event may hold less, if it holds
 * what says which event is meant.
 */
export function answerabilityOf(
  question: Question,
  best: Ranked,
  excerpt: Span,
  { index, passages, onOne = [] }: Among,
): Answerability {
  const isOnOne = onOne.length > 0;
  const { article } = best.passage;
  const absent = absentNames(question, article, index);
  const total = totalOf(question.words);
  const coined = joinsWords(article)
    ? sumOf(question.words, (word) =>
        Number(!isNameIn(word, article) && !isHeldBy(word, index.lexicon)),
      )
    : 0;
  // "he is recovering" holds no word of the question: then its article tells which event it is
  // "a car stopped on Mill Road" holds as little: of whom it is asked stands elsewhere
  const { told } = best.features;
  const mayBeApart = isToldEnough(question, told) || isSettingTold(question, told);
  const isOnEvent = asksOfEvent(question) && isReport(article);
  const eventShare = mayBeApart || isOnEvent ? shareOfEvent(question, index.terms)(article.id) : 1;
  const isApart =
    isToldEnough(question, told) ||
    (mayBeApart && eventShare >= ALL_HELD && question.words.some(({ isName }) => isName));
  const shareHeld = isApart ? eventShare : 1;
  const held = isApart
    ? Math.max(
        shareHeld * totalOf(wordsOnEvent(question)),
        // "which hospital was the boy taken to": nothing says of which event
        shareHeld >= ALL_HELD || question.aspect === 'cause' ? best.focus * total : 0,
      )
    : best.focus * total;
  // where one sentence holds all that was asked, the mended words were right: they count as if
  // typed so
  const wanted = sumOf(
    isApart ? wordsOnEvent(question) : question.words,
    ({ isKind, certainty }) => (isKind ? 0 : certainty),
  );
  const isAllHeld =
    (!isApart || question.words.some(({ isName }) => isName)) && held >= ALL_HELD * wanted;
  const doubted = isAllHeld ? sumOf(question.words, ({ certainty }) => 1 - certainty) : 0;
  const share = total / (total - doubted - (1 - COINED_WEIGHT) * coined);
  const cover = best.cover * share;
  const focus = best.focus * share;
  // "when was the Red Front founded" asks for no time of the one event there is
  const isOfIt = !isSettingTold(question, told) || eventShare >= ON_ITS_EVENT;
  // "how many died in the temple": the event told aside is the one that is meant
  const isAside = isOnOne && holdsAny(best, wordsNamingEvent(question));
  const isTold =
    isOnOne &&
    isOfIt &&
    (tellsWhole(question, best) ||
      (isAside && question.aspect === 'quantity' && told >= TOLD_ASIDE));
  const isPlain =
    isTold || tellsThing(question, best) || (question.isPlain && best.features.told > 0);
  const trust =
    isPlain || isApart
      ? MIN_TRUST
      : cover + focus + TRUST_IN_PAIRS * best.features.pairs + TRUST_IN_BM25 * best.features.bm25;
  // by chance, words of idf x each are together in one of e^x passages
  const isAnyEvent =
    isAllHeld ||
    (isApart
      ? isOnOne
      : isPlain || (isOnOne && trust >= TRUST_OF_ONE && (told > 0 || !asksAmount(question))));
  const leastHeld = isAnyEvent ? 0 : Math.log(Math.max(1, passages)) - SPARE_WEIGHT;
  const heldShare = leastHeld === 0 ? MOST_HELD : Math.min(MOST_HELD, held / leastHeld);
  // "how many civilians died" says of no event which it is
  const isNamed =
    isOnEvent &&
    !isOnOne &&
    eventShare * totalOf(wordsOnEvent(question)) >= Math.log(Math.max(1, passages)) - SPARE_WEIGHT;
  const likely = isNamed ? eventShare + LIKELY_IN_HELD * heldShare : undefined;
  const mayTellOfOne =
    isOnOne && isOnEvent && isOfIt && (question.aspect !== 'quantity' || isAside);
  const ofOne = mayTellOfOne && told >= LEAST_TOLD_OF_ONE ? trust + told : undefined;
  const isEnough =
    (trust >= MIN_TRUST && held >= leastHeld) ||
    (likely !== undefined && likely >= MIN_LIKELY) ||
    (ofOne !== undefined && ofOne >= MIN_TOLD_OF_ONE);
  // words of its event that are scattered over an article are mostly those of another
  const isScattered = isApart && !isOnOne && shareHeld < ON_ITS_EVENT;
  const lacksKind = isScattered || lacksNeeded(question, best, excerpt, index.terms);
  const quote = article.body.slice(excerpt.start, excerpt.end);
  const isOfAnother =
    (isOnOne && lacksEventNamed(question, heldInAny(onOne, question, index))) ||
    (asksOfEvent(question) &&
      isOnAnotherWeekday(question, index.eventOf(article.id), article.body, quote));
  const otherPlace = asksOfEvent(question)
    ? otherPlaceOf(question, index.eventOf(article.id), article, quote)
    : undefined;
  // who names that much of another event means it
  const isMeant =
    isAside || (isAllHeld && question.words.filter(({ isKind }) => !isKind).length >= NAMED);
  const isOfOther =
    isOnOne &&
    question.aspect === 'quantity' &&
    best.features.other >= OF_ANOTHER_EVENT &&
    !isMeant;
  // "how many were recaptured" counts no noun: a figure that was read says it in whatever words
  const isCounted =
    (isTold && question.aspect === 'quantity' && NO_NOUN.test(question.text)) ||
    (asksTimes(question.text) && best.features.told >= FIGURE_TOLD);
  // its figures are of something else, or there are none
  const lacksFigure =
    isOnOne &&
    question.aspect === 'quantity' &&
    !isMeant &&
    (told < 0 || (told === 0 && !isAllHeld));
  const lacksNumber =
    isOfOther || lacksFigure || !(isCounted || mayCount(question, article, excerpt, index));
  return {
    isAnswered:
      absent.length === 0 &&
      isEnough &&
      !lacksNumber &&
      !lacksKind &&
      !isOfAnother &&
      otherPlace === undefined,
    cover,
    focus,
    trust,
    leastTrust: MIN_TRUST,
    held,
    leastHeld,
    likely,
    leastLikely: MIN_LIKELY,
    ofOne,
    leastOfOne: MIN_TOLD_OF_ONE,
    absent,
    lacksNumber,
    lacksKind,
    isOfAnother,
    otherPlace,
  };
}

/** Whether a question wants how many or how long: a sentence that tells none repeats it only by chance. */
function asksAmount({ aspect }: Pick<Question, 'aspect'>): boolean {
  return aspect === 'quantity' || aspect === 'duration';
}

/** Whether a passage holds any of these words. */
function holdsAny({ sentences }: Ranked, words: readonly AskedWord[]): boolean {
  return words.some(({ term }) => sentences.some(({ credits }) => (credits.get(term) ?? 0) > 0));
}

/** What any of these articles holds of a question. */
function heldInAny(
  articleIds: readonly string[],
  question: Pick<Question, 'words'>,
  { terms }: Known,
): ReadonlySet<string> {
  const passages = articleIds.flatMap((id) => terms.byPassageOf(id));
  return new Set(passages.flatMap((held) => [...withNames(held, question)]));
}

/**
 * Whether the best sentence gives the figure asked for, or says in other words who was hit, who did it, or
 * what a yes or no is wanted on.
 */
function tellsWhole({ aspect, text }: Question, { features, cover }: Ranked): boolean {
  if (isSettingTold({ aspect, text }, features.told)) return true;
  if (aspect === 'quantity' || aspect === 'duration') return features.told >= FIGURE_TOLD;
  const isRole = (aspect === 'victim' || aspect === 'doer') && features.told >= ROLE_TOLD;
  return (isRole || needsOf(text).predicate) && cover >= IN_OTHER_WORDS;
}

/**
 * For a question that asks for a number: whether any article holds what is counted, and the excerpt
 * holds a figure. True for all other questions, and for articles in a language without number
 * words.
 */
function mayCount(
  question: Question,
  article: Article,
  { start, end }: Span,
  index: Known,
): boolean {
  const { expects, counted } = question;
  if ((expects !== 'number' && expects !== 'quantity') || !isEnglish(article.language)) return true;
  const isCountedKnown =
    counted === undefined ||
    ANYBODY.test(counted.written) ||
    isHeldBy(counted, index.lexicon) ||
    [...counted.relatives].some((term) => index.lexicon.has(term));
  return isCountedKnown && holdsFigure(article.body.slice(start, end), question);
}

/**
 * The question's names and numbers that are neither in an article nor in its title, place and date.
 */
export function absentNames(
  { words, text }: Pick<Question, 'words' | 'text'>,
  article: Article,
  index: Known,
): AskedWord[] {
  const context = withNames(index.terms.besidePassagesOf(article.id), { words });
  let absent = words.filter(
    (word) =>
      (isNameIn(word, article) || (word.isBare && !isHeldBy(word, index.lexicon))) &&
      !isHeldBy(word, context),
  );
  // passage by passage: the words of a name scattered over an article are not the name
  for (const terms of absent.length > 0 ? index.terms.byPassageOf(article.id) : []) {
    const held = withNames(terms, { words });
    absent = absent.filter((word) => !isHeldBy(word, held));
    if (absent.length === 0) break;
  }
  if (absent.length === 0) return absent;
  const forgiven = forgivenIn(text, article, index.eventOf(article.id));
  return absent.filter(({ at }) => !forgiven.some(({ start, end }) => start <= at && at < end));
}
