import { isHeldBy, withNames } from '../search/query/alternatives.ts';
import type { AskedWord, Question } from '../search/query/question.ts';
import type { Ranked } from '../search/rank/sentence-fit.ts';
import type { PassageIndex } from '../search/store/passage-index.ts';
import type { Span } from '../span.ts';
import { datesIn, type DateMention } from '../text/dates/dates.ts';
import { searchWords } from '../search/store/search-words.ts';
import { clockIn, dayIn, figureIn, numberIn, type Agreement } from './agreement.ts';
import { sayingsIn, speakersIn } from './speakers.ts';
import { particularsAt, particularsOf, type Name, type Particulars } from './particulars.ts';

/** What a word counts for that stands in the sentences around, or beside the text (title, place, day). */
const AROUND = 0.85;
/** What it counts for elsewhere in the article: reports say once what happened, and go on from there. */
const ELSEWHERE = 0.6;
/** From here on a sentence holds a word of a name. */
const HELD = 0.6;
/** So many common words say what a statement is on without its names: "worked as a firefighter" does not. */
const MIN_WORDS = 3;
const NEGATION = /\b(?:not|no|never|nobody|none|neither|without|den(?:y|ies|ied))\b|n['’]t\b/giu;

/** A statement, read once for all the sentences that it is compared with. */
export interface ReadStatement {
  readonly question: Question;
  readonly asked: Particulars;
  /** Its words that are no part of a figure, a name or a day, and their total weight. */
  readonly common: readonly AskedWord[];
  readonly total: number;
}

/** How a sentence of an article stands to a statement. */
export interface Compared {
  /** The share of the statement's common words, by weight, that it and its article hold: 0 to 1. */
  readonly share: number;
  /** The share that it holds itself. */
  readonly own: number;
  /** Whether it counts what the statement counts. */
  readonly isCounted: boolean;
  /** Whether it can be on the matter at all: it has a name of the statement, or the statement says more than names. */
  readonly isAnchored: boolean;
  /** Whether it holds all figures, names, places and days of the statement. */
  readonly isAllHeld: boolean;
  /** Words of the statement where the sentence has another figure, name, place or day. */
  readonly unlike: readonly string[];
}

/** A sentence that was found, by its number in a passage. */
interface Candidate {
  readonly statement: ReadStatement;
  readonly one: Ranked;
  readonly nth: number;
  readonly index: PassageIndex;
}

/** Reads a statement for `compared`. */
export function readStatement(question: Question): ReadStatement {
  const asked = particularsOf(question.text);
  const particular = [...asked.names, ...asked.days, ...asked.numbers];
  const common = question.words.filter(
    (word) => !/^\p{N}/u.test(word.written) && !particular.some((span) => isIn(span, word)),
  );
  return { question, asked, common, total: common.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Compares a sentence with a statement. */
export function compared(candidate: Candidate): Compared {
  const { statement, one, nth } = candidate;
  const { asked, common, question } = statement;
  const { text } = question;
  const { article, sentences } = one.passage;
  const sentence = sentences[nth] ?? one.passage;
  const quote = article.body.slice(sentence.start, sentence.end);
  const all = agreements(candidate, particularsAt(article, sentence), quote);
  const { own, share } = sharesOf(candidate);
  return {
    share,
    own,
    isCounted: all.some(({ isFigure, agreement }) => isFigure && agreement !== 'absent'),
    isAnchored:
      asked.names.length === 0 ||
      common.length >= MIN_WORDS ||
      asked.names.some(({ start }) =>
        all.some((found) => found.start === start && found.agreement === 'held'),
      ),
    isAllHeld:
      isDenied(text) === isDenied(quote) && all.every(({ agreement }) => agreement === 'held'),
    unlike: all.flatMap(({ start, end, agreement }) =>
      agreement === 'other' ? text.slice(start, end) : [],
    ),
  };
}

/** Whether a text denies what it says: denying it twice says it. */
function isDenied(text: string): boolean {
  return (text.match(NEGATION)?.length ?? 0) % 2 === 1;
}

/** How far a sentence holds an asked word itself. */
function ownCredit({ one, nth }: Candidate, { term }: AskedWord): number {
  return one.sentences[nth]?.credits.get(term) ?? 0;
}

/** How far the sentences around it do. */
function nearCredit({ one, nth }: Candidate, { term }: AskedWord): number {
  const credits = [one.sentences[nth - 1], one.sentences[nth + 1]].map(
    (fit) => fit?.credits.get(term) ?? 0,
  );
  return Math.max(...credits);
}

function sharesOf(candidate: Candidate): Pick<Compared, 'own' | 'share'> {
  const { statement, one, index } = candidate;
  const { common, total, question } = statement;
  const { id } = one.passage.article;
  const beside = withNames(index.terms.besidePassagesOf(id), question);
  const anywhere = index.terms.holdingInArticles(
    common.flatMap(({ term, relatives }) => [term, ...relatives]),
  )(id);
  let own = 0;
  let share = 0;
  for (const word of common) {
    const credit = ownCredit(candidate, word);
    const isNear = nearCredit(candidate, word) >= HELD || isHeldBy(word, beside);
    const isElsewhere = [word.term, ...word.relatives].some((term) => anywhere.has(term));
    own += word.weight * credit;
    share +=
      word.weight *
      Math.max(credit, isNear ? AROUND : nearCredit(candidate, word), isElsewhere ? ELSEWHERE : 0);
  }
  return total === 0 ? { own: 0, share: 0 } : { own: own / total, share: share / total };
}

/** A particular of the statement, and how a sentence stands to it. */
interface Found extends Span {
  readonly agreement: Agreement;
  /** It is a figure whose meaning is known. */
  readonly isFigure: boolean;
}

/** Each particular of the statement, with how the sentence stands to it. */
function agreements(candidate: Candidate, said: Particulars, quote: string): Found[] {
  const { asked } = candidate.statement;
  const { text } = candidate.statement.question;
  const counted = asked.figures.filter(({ measure }) => measure !== 'other');
  const plain = asked.numbers.filter((number) => !counted.some((one) => overlap(one, number)));
  const { published } = candidate.one.passage.article;
  const each =
    <T extends Span>(agreementOf: (one: T) => Agreement, isFigure = false) =>
    (one: T): Found => ({
      start: one.start,
      end: one.end,
      agreement: agreementOf(one),
      isFigure,
    });
  return [
    ...counted.map(each((figure) => figureIn(figure, said), true)),
    ...plain.map(each((number) => numberIn(number, said))),
    ...asked.clocks.map(each((clock) => clockIn(clock, said))),
    ...asked.names.map(each((name) => nameIn(candidate, name, rivalsIn(said, quote, text)))),
    ...datesIn(text, published).map(each((day) => dayOf(candidate, day, said.days))),
    ...speakersIn(text).map(each((speaker) => saidBy(candidate, speaker, quote))),
  ];
}

/** Names of the sentence that the statement has no word of. */
function rivalsIn(said: Particulars, quote: string, text: string): Name[] {
  return said.names.filter(
    ({ start, end }) =>
      !quote
        .slice(start, end)
        .split(' ')
        .some((word) => text.includes(word)),
  );
}

/**
 * How a sentence stands to a name. Where it does not hold it, another name in the like place stands in its
 * stead, unless the article bears the name: then the sentence may be on either.
 */
function nameIn(candidate: Candidate, name: Name, rivals: readonly Name[]): Agreement {
  const { statement, one, index } = candidate;
  const { question } = statement;
  const parts = question.words.filter((word) => isIn(name, word));
  if (parts.every((word) => ownCredit(candidate, word) >= HELD)) return 'held';
  const hasRival = rivals.some(({ isPlace }) => isPlace === name.isPlace);
  const beside = withNames(index.terms.besidePassagesOf(one.passage.article.id), question);
  const isBeside = (word: AskedWord): boolean => isHeldBy(word, beside);
  if (hasRival) return parts.every(isBeside) ? 'absent' : 'other';
  // "The captain was Tove Raun" says no more than that the two belong together: the next sentence may not
  const reach = statement.common.length > 1 ? nearCredit : ownCredit;
  const isNear = (word: AskedWord): boolean =>
    Math.max(ownCredit(candidate, word), reach(candidate, word)) >= HELD || isBeside(word);
  return parts.every(isNear) ? 'held' : 'absent';
}

/** Whether one who says something in the statement says something in the sentence too. */
function saidBy({ statement, one }: Candidate, speaker: Span, quote: string): Agreement {
  const { question } = statement;
  const parts = question.words.filter((word) => isIn(speaker, word));
  const { language } = one.passage.article;
  const isSaid = sayingsIn(quote).some(({ start, end }) => {
    const terms = searchWords(quote, start, end, language).flatMap(({ term }) => term ?? []);
    const held = withNames(terms, question);
    return parts.every((word) => isHeldBy(word, held));
  });
  return isSaid ? 'held' : 'absent';
}

/** How a sentence stands to a day: by its own days, else by those around it, else by the event's. */
function dayOf(
  { one, index }: Candidate,
  day: DateMention,
  said: readonly DateMention[],
): Agreement {
  const { article, start, end } = one.passage;
  const own = dayIn(day, said);
  if (own !== 'absent') return own;
  const near = dayIn(day, datesIn(article.body.slice(start, end), article.published));
  if (near !== 'absent') return near;
  const event = index.eventOf(article.id)?.days[0]?.day;
  if (event === undefined || !day.days) return 'absent';
  return day.days.from <= event && event <= day.days.to ? 'held' : 'other';
}

function isIn({ start, end }: Span, { at }: AskedWord): boolean {
  return start <= at && at < end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
