import { reportOf } from '../opening.ts';
import type { Article } from '../../article/article.ts';
import { wordsOfAll } from '../../language/languages.ts';
import { isDay } from '../../text/dates/days.ts';
import { stated } from '../stated.ts';
import { happeningsIn, type Happening } from './happenings.ts';
import type { EventKind } from './kinds.ts';
import type { Thing } from './lexicon.ts';

/** How an article tells of events of one kind. */
export interface ToldKind {
  readonly kind: EventKind;
  /** The more, the more title and lead turn on it; from 0 up to about 7. */
  weight: number;
  /** Whether title or first sentence tell of it as what happened. */
  isHead: boolean;
  /** Whether the title does. */
  isTitle: boolean;
  /** As what somebody is accused of: such parts of `weight` are small. */
  charged: number;
  hindered: Happening['hindered'];
  readonly things: Thing[];
  readonly nouns: string[];
}

/** UTF-16 units of a body that say what happened; of reports whose title says nothing, further down. */
const LEAD = 600;
const DEEP = 2_500;
const MAX_SENTENCE = 600;
/** A title says what a report is on, its first sentence what happened; further ones mention more. */
const WEIGHT = { title: 4, first: 2, next: 1, further: 0.5 };
/** So much of one kind the sentences behind the first may say. */
const MAX_FURTHER = 2;
/** Shorter ones are a caption or a byline. */
const MIN_SENTENCE = 25;
/** "Is there any unrest?" tells of none. */
const ASKED = 0.2;
/** Of two events in a title the first is what it is on: "explosion and fire". */
const LATER = 0.9;
/** From this weight on a sentence tells of something as what happened. */
const AS_HAPPENED = 0.6;

/**
 * What kinds of event title and lead of an English article tell of; [] for others. `hasTitle`: false where
 * its title says nothing of what happened, and it is read further down.
 */
export function toldKinds(article: Article, hasTitle = true): ToldKind[] {
  if (!/^en\b/iu.test(article.language)) return [];
  const told = new Map<EventKind, ToldKind>();
  const published = stated(article, 'published');
  const year = isDay(published) ? Number(published.slice(0, 4)) : undefined;
  if (hasTitle)
    tell(told, happeningsIn(article.title.slice(0, MAX_SENTENCE), year), {
      weight: WEIGHT.title,
      isHead: true,
      isTitle: true,
      max: WEIGHT.title,
    });
  const lead = reportOf(article, hasTitle ? LEAD : DEEP);
  let nth = 0;
  const further = new Map<EventKind, number>();
  for (const sentence of roughSentences(lead)) {
    const isFirst = nth === 0;
    if (sentence.length >= MIN_SENTENCE) nth += 1;
    const weight = isFirst ? WEIGHT.first : nth <= 3 ? WEIGHT.next : WEIGHT.further;
    const isAsked = sentence.endsWith('?');
    const happenings = happeningsIn(sentence, year).map((happening) =>
      isAsked ? { ...happening, weight: happening.weight * ASKED } : happening,
    );
    if (isFirst) tell(told, happenings, { weight, isHead: nth > 0, isTitle: false, max: weight });
    else
      for (const happening of happenings) {
        const left = MAX_FURTHER - (further.get(happening.kind) ?? 0);
        const part = Math.min(left, weight * happening.weight);
        further.set(happening.kind, (further.get(happening.kind) ?? 0) + part);
        tell(told, [{ ...happening, weight: 1 }], {
          weight: part,
          isHead: false,
          isTitle: false,
          max: part,
        });
      }
  }
  return [...told.values()];
}

const STOP = /[.!?]+["'”’»)\]]{0,3}\s+(?=[^\p{Ll}])|\n+/gu;
const LETTER = /\p{L}/u;
const INITIAL = '';
const ABBREVIATED = new Set([
  INITIAL,
  ...wordsOfAll(({ abbreviations }) => abbreviations?.neverLast),
  ...wordsOfAll(({ abbreviations }) => abbreviations?.beforeFigure),
  ...wordsOfAll(({ abbreviations }) => abbreviations?.maybeLast),
]);

interface Spot {
  readonly weight: number;
  readonly isHead: boolean;
  readonly isTitle: boolean;
  /** Of one kind. */
  readonly max: number;
}

function tell(
  told: Map<EventKind, ToldKind>,
  happenings: readonly Happening[],
  { weight, isHead, isTitle, max }: Spot,
): void {
  const here = new Map<EventKind, number>();
  for (const [nth, happening] of happenings.entries()) {
    const { kind } = happening;
    const sum = here.get(kind) ?? 0;
    const part = Math.min(max - sum, weight * happening.weight * (isTitle && nth > 0 ? LATER : 1));
    here.set(kind, sum + part);
    const before: ToldKind = told.get(kind) ?? {
      kind,
      weight: 0,
      isHead: false,
      isTitle: false,
      charged: 0,
      hindered: undefined,
      things: [],
      nouns: [],
    };
    before.weight += part;
    if (happening.isCharge) before.charged += part;
    const asHappened = happening.weight >= AS_HAPPENED;
    before.isHead ||= isHead && asHappened;
    before.isTitle ||= isTitle && asHappened;
    if (isHead) before.hindered ??= happening.hindered;
    before.things.push(...happening.things);
    if (happening.noun !== undefined) before.nouns.push(happening.noun);
    told.set(kind, before);
  }
}

/**
 * Sentences, roughly: cut at full stops behind words that are not abbreviated, and at line breaks.
 * Takes a third of the time of `sentencesOf`; a wrong cut moves a word from one sentence to the next.
 */
function roughSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    if (stop.startsWith('.') && ABBREVIATED.has(lastWord(text, from, index))) continue;
    sentences.push(text.slice(from, Math.min(index + 1, from + MAX_SENTENCE)));
    from = index + stop.length;
  }
  sentences.push(text.slice(from, from + MAX_SENTENCE));
  return sentences.filter((sentence) => sentence.trim() !== '');
}

/** "gen" of "… said Gen."; a single letter is abbreviated as well. */
function lastWord(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && start > end - 6 && LETTER.test(text[start - 1] ?? '')) start -= 1;
  return end - start === 1 ? INITIAL : text.slice(start, end).toLowerCase();
}
