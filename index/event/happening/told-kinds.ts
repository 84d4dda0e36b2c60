import type { Article } from '../../article/article.ts';
import { wordsOfAll } from '../../language/languages.ts';
import { datelineAt } from '../../text/dates/dateline.ts';
import { isDay } from '../../text/dates/days.ts';
import { reportOf } from '../opening.ts';
import { stated } from '../stated.ts';
import { happeningsIn, type Happening } from './happenings.ts';
import type { EventKind } from './kinds.ts';
import type { Thing } from './lexicon.ts';

/** How an article tells of events of one kind. */
export interface ToldKind {
  readonly kind: EventKind;
  /** The more, the more title and lead turn on it; from 0 up to 8. */
  readonly weight: number;
  /** The part of it that is what somebody is accused of. */
  readonly charged: number;
  /** Whether title or first sentence tell of it as what happened, and whether the title does. */
  readonly isHead: boolean;
  readonly isTitle: boolean;
  /** Whether title or first sentence tell it as news; 'next': they speak of it as known, or those behind tell it. */
  readonly news: 'first' | 'next' | undefined;
  /** Whether some sentence tells of one such event, not of a sort. */
  readonly isOne: boolean;
  /** How title or first sentence say that it came to nothing. */
  readonly hindered: Happening['hindered'];
  readonly things: readonly Thing[];
  readonly nouns: readonly string[];
}

/** UTF-16 units of a body that say what happened; of reports whose title says nothing, further down. */
const LEAD = 600;
const DEEP = 2_000;
const MAX_SENTENCE = 600;
/** Shorter ones are a byline or a heading. */
const MIN_SENTENCE = 25;
/** A title says what a report is on, its first sentence what happened; further ones mention more. */
const WEIGHT = { title: 4, first: 2, next: 1, further: 0.5 };
/** The second and the third sentence. */
const LAST_NEXT = 3;
/** So much of one kind the sentences behind the first may say. */
const MAX_FURTHER = 2;
/** "This undated photo shows …" tells of what was photographed. */
const CAPTION =
  /\b(?:undated|file|handout|this) (?:photo|image|picture|frame)|\b(?:photo|photograph|image) (?:by|made available|released|issued|provided)|^FILE\b/iu;
/** "Is there any unrest?", "When will it crash?" */
const ASKED = 0.2;
/** Of two events in a title the first is what it is on: "explosion and fire". */
const LATER = 0.9;
/** From this weight on a sentence tells of something as what happened. */
const AS_HAPPENED = 0.6;
/** Up to this weight it is of another year, a purpose, or said of a thing: it is not the one event. */
const IN_PASSING = 0.25;
const STOP = /[.!?]+["'”’»)\]]{0,3}\s+(?=[^\p{Ll}])|\n+/gu;
const LETTER = /\p{L}/u;
const INITIAL = '';
const ABBREVIATED = new Set([
  INITIAL,
  ...wordsOfAll(({ abbreviations }) => abbreviations?.neverLast),
  ...wordsOfAll(({ abbreviations }) => abbreviations?.beforeFigure),
  ...wordsOfAll(({ abbreviations }) => abbreviations?.maybeLast),
]);

/**
 * What kinds of event title and lead of an English article tell of; [] for others. `hasTitle`: false where
 * its title says nothing of what happened, and it is read further down.
 */
export function toldKinds(article: Article, hasTitle = true): ToldKind[] {
  if (!/^en\b/iu.test(article.language)) return [];
  const published = stated(article, 'published') ?? datelineAt(article.title)?.day;
  const year = isDay(published) ? Number(published.slice(0, 4)) : undefined;
  const tally = new Tally();
  if (hasTitle) {
    const title = article.title.slice(0, MAX_SENTENCE);
    tally.add(happeningsIn(title, year), 'title', title.endsWith('?') ? ASKED : 1);
  }
  let nth = 0;
  for (const sentence of roughSentences(reportOf(article, hasTitle ? LEAD : DEEP))) {
    if (nth === 0 && CAPTION.test(sentence)) continue;
    const isLong = sentence.length >= MIN_SENTENCE;
    if (isLong) nth += 1;
    const where = isLong && nth === 1 ? 'first' : nth <= LAST_NEXT ? 'next' : 'further';
    tally.add(happeningsIn(sentence, year), where, sentence.endsWith('?') ? ASKED : 1);
  }
  return tally.kinds;
}

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** Adds up what the sentences of one article tell. */
class Tally {
  readonly #told = new Map<EventKind, Mutable<ToldKind>>();
  readonly #further = new Map<EventKind, number>();

  get kinds(): ToldKind[] {
    return [...this.#told.values()];
  }

  /** What one sentence tells; `times`: how much of it counts. */
  add(happenings: readonly Happening[], where: keyof typeof WEIGHT, times = 1): void {
    const isHead = where === 'title' || where === 'first';
    const here = isHead ? new Map<EventKind, number>() : this.#further;
    for (const [nth, happening] of happenings.entries()) {
      const { kind } = happening;
      const sum = here.get(kind) ?? 0;
      const left = (isHead ? WEIGHT[where] : MAX_FURTHER) - sum;
      const later = where === 'title' && nth > 0 ? LATER : 1;
      const weight = Math.min(left, WEIGHT[where] * happening.weight * times * later);
      here.set(kind, sum + weight);
      const before = this.#told.get(kind);
      // "another bomb was found before it exploded in a bank"
      const isOther = before && before.hindered === undefined && happening.hindered !== undefined;
      const asHappened = isHead && happening.weight * times >= AS_HAPPENED;
      this.#told.set(kind, {
        kind,
        weight: (before?.weight ?? 0) + weight,
        charged: (before?.charged ?? 0) + (happening.isCharge ? weight : 0),
        isHead: asHappened || (before?.isHead ?? false),
        isTitle: (asHappened && where === 'title') || (before?.isTitle ?? false),
        news:
          before?.news === 'first' ? 'first' : (newsOf(happening, where, times) ?? before?.news),
        isOne: (happening.isOne && happening.weight > IN_PASSING) || (before?.isOne ?? false),
        hindered: before?.hindered ?? (isHead ? happening.hindered : undefined),
        things: isOther ? before.things : [...(before?.things ?? []), ...happening.things],
        nouns: [
          ...(before?.nouns ?? []),
          ...(happening.noun === undefined ? [] : [happening.noun]),
        ],
      });
    }
  }
}

function newsOf(
  { weight, isNew, isOne, noun }: Happening,
  where: keyof typeof WEIGHT,
  times: number,
): ToldKind['news'] {
  if (weight * times < AS_HAPPENED) return undefined;
  const isHead = where === 'title' || where === 'first';
  if (isHead && isNew && (isOne || noun === undefined)) return 'first';
  // "the murder of a deputy" in a first sentence, or a verb in one behind it
  const isLess = isHead ? noun !== undefined : where === 'next' && isNew && noun === undefined;
  return isLess && isOne ? 'next' : undefined;
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
    sentences.push(text.slice(from, Math.min(index + 1, from + MAX_SENTENCE)).trim());
    from = index + stop.length;
  }
  sentences.push(text.slice(from, from + MAX_SENTENCE).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** "gen" of "… said Gen."; a single letter is abbreviated as well. */
function lastWord(text: string, from: number, end: number): string {
  let start = end;
  while (start > from && start > end - 6 && LETTER.test(text[start - 1] ?? '')) start -= 1;
  return end - start === 1 ? INITIAL : text.slice(start, end).toLowerCase();
}
