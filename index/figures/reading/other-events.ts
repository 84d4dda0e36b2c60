import type { Article } from '../../article/article.ts';
import { beginsWithLink } from '../../article/page/link-line.ts';
import { leadAmong, type Passage } from '../../article/passages.ts';
import { EVENT } from '../../event/event-words.ts';
import { announcesOthers, goesOnAboutThat, sharedWithLead } from '../../event/own-story.ts';
import type { Span } from '../../span.ts';
import {
  isOnAnother,
  isUnknown,
  namesPlaceOf,
  tellsOfSameDeeds,
  tellsOfWholeWar,
} from './another-event.ts';
import { asidesIn } from './other-asides.ts';
import { JUSTICE, ownEventOf, type OwnEvent } from './own-event.ts';
import { timesIn, type Times } from './other-times.ts';
import { isRoundUp } from './round-ups.ts';

/** Paragraphs at the start of a report that are near its lead. */
const OPENING_PARAGRAPHS = 5;
const OPENING_SENTENCES = 2;
/** Shorter ones are lines of the page, or place and day. */
const MIN_WORDS = 7;
const WORDS = /\p{L}+/gu;
/** Stems shared with title and lead that bring a sentence back to the event. */
const SHARED = 2;
/** A paragraph that continues with what the sentence before it reported. */
const GOES_ON = /^(?:those|these|such)\s/iu;
/** A sentence on what the one before it came to: "That riot". */
const THAT =
  /^(?:that (?!(?:day|night|morning|evening|was|were|is|had|has|will|would|could|may|might|did|makes?|means?|he|she|it|they|we|the)\s)\p{L}+|those|these|such)\s/iu;
/** "Meanwhile, six people died when a seaplane …": if it is on no place and nothing that is known. */
const MEANWHILE = /^["“]?(?:(?:and|but)\s)?meanwhile,?\s/iu;
/** What places of an article's body are on. Paragraphs are read as they are asked for, each once. */
export interface Background {
  /** Whether it is another event than the article's. */
  readonly isOther: (at: number) => boolean;
  /** Whether it stands far down, with no word of title and lead: only its size may tell. */
  readonly isApart: (at: number) => boolean;
}

/**
 * The parts of an article that report other events than its own. Such a sentence or clause names another
 * time ("in 2004", "so far this year"), another event ("a week after a ferry sank"), the whole of a war, or
 * something new in another place. A sentence behind one goes on with it in its paragraph, until it shares
 * stems with title and lead or names the event. How far down a sentence stands says nothing.
 */
export function backgroundOf(article: Article, passages: readonly Passage[]): Background {
  const report = reportOf(article, passages);
  return {
    isOther: (at) => {
      const nth = paragraphAt(report, at);
      return nth >= 0 && isIn(told(report, nth).background, at);
    },
    isApart: (at) => {
      const nth = paragraphAt(report, at);
      const first = report.paragraphs[nth]?.[0];
      return first !== undefined && isIn([first], at) && isApart(report, nth);
    },
  };
}

/** What is read of a report before its paragraphs, of which few are asked for. */
interface Report {
  readonly body: string;
  readonly own: OwnEvent;
  readonly shared: (text: string) => number;
  /** Where its first sentence begins. */
  readonly opening: number | undefined;
  /** The passages of each paragraph. */
  readonly paragraphs: readonly (readonly Passage[])[];
  /** By their numbers, as far as they were asked for. */
  readonly read: (Told | undefined)[];
  readonly apart: (boolean | undefined)[];
  /** The times of its sentences, by where they begin: the end of a paragraph is asked for twice. */
  readonly times: Map<number, Times>;
}

/** What a paragraph tells of other events. */
interface Told {
  readonly background: readonly Span[];
  /** Whether its end is on another event, and its last sentence went over to it. */
  readonly isElsewhere: boolean;
  readonly endsElsewhere: boolean;
}

function reportOf(article: Article, passages: readonly Passage[]): Report {
  const opening = openingOf(article.body, passages);
  const paragraphs: Passage[][] = [];
  let last = 0;
  for (const passage of passages) {
    if (passage.paragraph === last) paragraphs.at(-1)?.push(passage);
    else paragraphs.push([passage]);
    last = passage.paragraph;
  }
  return {
    body: article.body,
    own: ownEventOf(article, opening),
    shared: sharedWithLead(article, leadAmong(passages)),
    opening: opening[0]?.start,
    paragraphs,
    read: [],
    apart: [],
    times: new Map(),
  };
}

/** The number of the paragraph that holds a place of the body; -1 where none does. */
function paragraphAt({ paragraphs }: Report, at: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.[0]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (paragraphs[low - 1]?.at(-1)?.end ?? 0) ? low - 1 : -1;
}

/** What a paragraph tells of other events; those before it are read only as far as it goes on with them. */
function told(report: Report, nth: number): Told {
  let from = nth;
  while (from > 0 && !report.read[from - 1] && goesOn(report, from)) from -= 1;
  for (let at = from; at <= nth; at += 1) report.read[at] ??= toldIn(report, at);
  return report.read[nth] ?? NOTHING;
}

const NOTHING: Told = {
  background: [],
  isElsewhere: false,
  endsElsewhere: false,
};

/** Whether a paragraph may continue with what the one before it told. */
function goesOn({ body, paragraphs }: Report, nth: number): boolean {
  const first = paragraphs[nth]?.[0];
  return first !== undefined && GOES_ON.test(body.slice(first.start, first.end));
}

function toldIn(report: Report, nth: number): Told {
  const { body, own, shared, paragraphs } = report;
  const passages = paragraphs[nth] ?? [];
  const [first] = passages;
  if (!first) return NOTHING;
  const background: Span[] = [];
  // a paragraph that tells more of what the one before it came to
  let isElsewhere =
    (goesOn(report, nth) && (report.read[nth - 1]?.isElsewhere ?? false)) ||
    (first.paragraph > OPENING_PARAGRAPHS &&
      endsOnAnother(report, nth - 1) &&
      isApart(report, nth) &&
      !own.isIn(body.slice(first.start, first.end)));
  let endsElsewhere = false;
  // the sentence before ended with another event, if only in an aside
  let endsAside = false;
  let before = '';
  // all that a paragraph tells behind "several other incidents were reported"
  let isList = false;
  for (const { start, end } of passages.flatMap(({ sentences }) => sentences)) {
    const sentence = body.slice(start, end);
    if (beginsWithLink(sentence)) background.push({ start, end });
    const asides = asidesIn(sentence, own);
    for (const aside of asides)
      background.push({ start: start + aside.start, end: start + aside.end });
    const isSame = (endsElsewhere || endsAside) && tellsOfSameDeeds(sentence, own);
    endsAside = asides.some((aside) => aside.end === sentence.length);
    const isWar = tellsOfWholeWar(sentence, before, own);
    before = sentence;
    if (start === report.opening) continue;
    if (isRoundUp(sentence)) background.push({ start, end });
    const { others, isOwn } = timesOf(report, start, sentence);
    const isWhole = others.some((part) => part.start === 0 && part.end === sentence.length);
    const isThat =
      isSame || isWar || (endsElsewhere && (THAT.test(sentence) || goesOnAboutThat(sentence)));
    isList ||= announcesOthers(sentence);
    const isNew =
      !isOwn && MEANWHILE.test(sentence) && isUnknown(sentence, own) && shared(sentence) <= SHARED;
    if (isList || isWhole || isThat || isNew || (!isOwn && isOnAnother(sentence, own)))
      isElsewhere = true;
    else if (isElsewhere && (isOwn || (!GOES_ON.test(sentence) && shared(sentence) >= SHARED)))
      isElsewhere = false;
    if (isElsewhere) background.push({ start, end });
    for (const part of others)
      background.push({ start: start + part.start, end: start + part.end });
    endsElsewhere = goesOver(sentence, others);
  }
  return { background, isElsewhere, endsElsewhere };
}

function isApart({ body, shared, paragraphs, apart }: Report, nth: number): boolean {
  const first = paragraphs[nth]?.[0];
  if (!first || first.paragraph <= OPENING_PARAGRAPHS) return false;
  return (apart[nth] ??= shared(body.slice(first.start, first.end)) < SHARED);
}

/** Whether a paragraph's last sentence goes over to another event: it alone is read, where that is enough. */
function endsOnAnother(report: Report, nth: number): boolean {
  const last = report.paragraphs[nth]?.at(-1)?.sentences.at(-1);
  if (!last) return false;
  if (report.read[nth] ?? last.start === report.opening) return told(report, nth).endsElsewhere;
  const sentence = report.body.slice(last.start, last.end);
  return goesOver(sentence, timesOf(report, last.start, sentence).others);
}

/** Whether a sentence ends with another event, of which the next one may tell more. */
function goesOver(sentence: string, others: readonly Span[]): boolean {
  return others.some((part) => part.end === sentence.length) && EVENT.isIn(sentence.toLowerCase());
}

function timesOf({ own, shared, times }: Report, start: number, sentence: string): Times {
  const known = times.get(start);
  if (known) return known;
  const isNear = (): boolean =>
    (own.isLookingBack || (JUSTICE.test(sentence) && namesPlaceOf(own, sentence))) &&
    shared(sentence) > SHARED;
  const read = timesIn(sentence, own, isNear);
  times.set(start, read);
  return read;
}

/** The first sentences of a report's first paragraph that is long enough to say what it is about. */
function openingOf(body: string, passages: readonly Passage[]): Span[] {
  for (const { isCaption, sentences } of passages.slice(0, OPENING_PARAGRAPHS)) {
    const whole = sentences.filter(
      ({ start, end }) => countWords(body.slice(start, end)) >= MIN_WORDS,
    );
    if (!isCaption && whole.length > 0) return whole.slice(0, OPENING_SENTENCES);
  }
  return [];
}

function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}
