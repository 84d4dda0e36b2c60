import type { Article } from '../../article/article.ts';
import { leadAmong } from '../../article/passages.ts';
import { figureAsked, type FigureAsked } from '../../figures/comparison/figure-asked.ts';
import type { Figure } from '../../figures/figure.ts';
import { articleFigures } from '../../figures/reading/article-figures.ts';
import { termsOf } from '../../text/words.ts';
import { isHeldBy, withNames } from '../query/alternatives.ts';
import { asksOfOld } from '../query/thing-asked.ts';
import type { AskedWord, Question } from '../query/question.ts';
import type { Hit, PassageIndex } from '../store/passage-index.ts';
import { isToldApart, shareOfEvent } from './event-share.ts';
import { isOfLaw } from './fate-told.ts';
import { creditOf, sumOf, totalOf } from './credits.ts';
import { isLine } from './is-line.ts';
import { isOnOther } from './other-event.ts';
import { asksReason } from './reason-told.ts';
import { asksTimes } from '../query/times-asked.ts';
import { toldIn } from './told.ts';

/** Characters of articles whose figures are read while an answer waits: some milliseconds. */
const MAX_CHARACTERS = 5_000;
/** The same where all are on one incident: its figures decide, and they are soon all known. */
const MAX_OF_ONE = 20_000;
/** Shorter sentences at the top of a report are bylines and headings. */
const MIN_WORDS = 6;
/** Sentences of a report that are its beginning. */
const BEGINNING = 4;

/** The parts of an index that tell what is known of its articles. */
export type KnownIn = Pick<PassageIndex, 'eventOf' | 'lexicon' | 'passagesOf' | 'terms'>;

/** What a sentence says of what is asked for. */
export interface ToldSentence {
  /** How far it tells it: 0 where it does not, about 1 where it does, up to 3.5 by what is asked. */
  readonly told: number;
  /** Whether it is on another event than its article. */
  readonly other: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const NOT_ASKED: ToldSentence = { told: 0, other: false };

/**
 * How far the sentences of a passage tell what a question asks for; `isOnOne`: all articles are on one
 * incident.
 */
export function toldBy(
  question: Question,
  index: KnownIn,
  isOnOne: boolean,
): (hit: Pick<Hit, 'id' | 'passage'>) => readonly ToldSentence[] {
  if (question.aspect === undefined) return ({ passage }) => passage.sentences.map(() => NOT_ASKED);
  const asked = asksFigure(question) ? figureAsked(question.text) : undefined;
  const figuresOf = figureReader(asked, isOnOne ? MAX_OF_ONE : MAX_CHARACTERS);
  const isApart = isToldApart(question) || question.aspect === 'thing';
  const eventShare = isApart && !isOnOne ? shareOfEvent(question, index.terms) : () => 1;
  const heldShare =
    question.aspect === 'thing' || asksReason(question) || asksTimes(question.text)
      ? shareHeldBy(question, index)
      : () => 1;
  const isOld = asksOfOld(question.text);
  const known = new Map<string, ReturnType<typeof read>>();
  const read = (article: Article) => ({
    event: index.eventOf(article.id),
    figures: figuresOf(article),
    leads: leadsOf(article, index),
    shareHeld: eventShare(article.id),
    beside: index.terms.besidePassagesOf(article.id),
    share: Math.min(heldShare(article), eventShare(article.id)),
    title: new Set(termsOf(article.title.slice(0, 300), article.language)),
  });
  return ({ id, passage: { article, sentences } }) => {
    const whole = known.get(article.id) ?? read(article);
    known.set(article.id, whole);
    const { event, figures, leads, beside, title, shareHeld, share } = whole;
    const held = index.terms.bySentenceOf(id);
    return sentences.map((span, nth) => {
      const text = article.body.slice(span.start, span.end);
      const lead = leads.get(span.start) ?? 0;
      // a heading has the title's words, and tells nothing
      const titleShare = isLine(text) ? 0 : shareOf(title, held[nth]);
      // field by field: a spread with fields behind it takes a hundred times as long
      const of = {
        article,
        event,
        figures,
        figureAsked: asked,
        isOnOne,
        titleShare,
        held: held[nth] ?? NONE,
        beside,
        shareHeld,
        whole: share,
        lead,
        span,
      };
      const other = lead < 1 && !isOld && isOnOther(span, question, of);
      // who was arrested in another case says nothing of this one
      const told =
        other && (isOfLaw(question) || asksReason(question)) ? 0 : toldIn(text, question, of);
      return { told, other };
    });
  };
}

function asksFigure({ aspect }: Question): boolean {
  return aspect === 'quantity' || aspect === 'duration';
}

/** Reads the figures of the first articles asked about, as many as can be read while an answer waits. */
function figureReader(
  asked: FigureAsked | undefined,
  characters: number,
): (article: Article) => readonly Figure[] {
  let left = characters;
  return (article) => {
    if (asked === undefined || article.body.length > left) return [];
    left -= article.body.length;
    return articleFigures(article).figures;
  };
}

/** The first sentences of a report, by where they begin: 1 for the first, less for the next. */
function leadsOf(article: Article, index: KnownIn): ReadonlyMap<number, number> {
  const passages = index.passagesOf(article.id);
  const lead = leadAmong(passages);
  const leads = new Map<number, number>();
  for (const { sentences, isCaption } of passages.slice(lead ? passages.indexOf(lead) : 0)) {
    if (isCaption !== lead?.isCaption) continue;
    for (const { start, end } of sentences) {
      if (leads.size === BEGINNING) return leads;
      if (isLine(article.body.slice(start, end))) continue;
      const words = article.body.slice(start, Math.min(end, start + 200)).split(/\s+/u).length;
      if (words >= MIN_WORDS) leads.set(start, 1 - leads.size / BEGINNING);
    }
  }
  return leads;
}

/** The share of a question, by weight, that an article holds with what stands beside it. */
function shareHeldBy(
  { words }: Question,
  { terms, lexicon }: Pick<KnownIn, 'terms' | 'lexicon'>,
): (article: Article) => number {
  // a common word that no article has says nothing of this one
  const asked = words.filter(
    (word) => !word.isKind && (word.isName || isHeldBy(word, lexicon) || hasKin(word, lexicon)),
  );
  const total = totalOf(asked);
  const heldIn = terms.holdingInArticles(
    asked.flatMap((word) => [
      word.term,
      ...word.relatives,
      ...word.alternatives.flatMap((one) => one.terms),
    ]),
  );
  return ({ id }) => {
    if (total === 0) return 1;
    const held = withNames([...heldIn(id), ...terms.besidePassagesOf(id)], { words: asked });
    return Math.min(1, sumOf(asked, (word) => creditOf(word, held).credit) / total);
  };
}

function hasKin({ relatives }: AskedWord, lexicon: KnownIn['lexicon']): boolean {
  return [...relatives].some((one) => lexicon.has(one));
}

function shareOf(terms: ReadonlySet<string>, held: ReadonlySet<string> | undefined): number {
  if (!held || terms.size === 0) return 0;
  let both = 0;
  for (const term of terms) if (held.has(term)) both += 1;
  return both / terms.size;
}
