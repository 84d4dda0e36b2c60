import type { Article } from '../article/article.ts';
import type { Span } from '../span.ts';
import { reportTitle } from '../article/title.ts';
import { datelineAt, isOnlyDateline } from '../text/dates/dateline.ts';
import { isCommon } from '../text/places/common-words.ts';
import { countryOf, foldedName, isCapital } from '../text/places/gazetteer.ts';
import type { Cue } from '../text/places/place-cue.ts';
import type { PlaceName } from '../text/places/place-name.ts';
import { placeNamesIn } from '../text/places/place-names.ts';
import { inSmallLetters, isShouted, type Style } from '../text/places/place-tokens.ts';
import { isPageOfAnother } from './page-of-another.ts';
import { isOnEarlierDay, type OwnDays } from './other-day.ts';
import { isHappening, isStruckHouse, sceneAt, sentenceAround, type Scene } from './scene.ts';
import { stated } from './stated.ts';
import { isOfCapture, tellsOfRelease } from './undone.ts';

/** A name of a place in an article, and what is said of it. */
export interface Mention {
  readonly name: PlaceName;
  readonly scene: Scene;
  readonly isInTitle: boolean;
}

/** The places that a report names. */
export interface PlaceMentions {
  readonly all: readonly Mention[];
  /** What the region votes are cast on besides: the name of the site that ends the title. */
  readonly ofSite: readonly PlaceName[];
  /** Title and text as far as they were read. */
  readonly text: string;
  /** The body as far as it was read: where names of no title are. */
  readonly body: string;
  /** Whether the body is written in capitals throughout. */
  readonly isLoud: boolean;
}

/** How much of a text is read: a report has said where it happened long before. */
const MAX_READ = 3500;
const MAX_TITLE_LENGTH = 300;
/** "A bus overturned here": in the place of the dateline. */
const HERE =
  /(?<!\p{L})(?:here(?! (?:in|is|are|was|were|comes?) )|the (?:\p{L}+(?:an|ese|ish|ian|i) )?capital|in this (?:city|town|capital|village|port)|this city['’]s)(?!\p{L})/giu;
const MAYBE_HERE = /here|capital|in this/iu;
const MAX_HERE = 3;
const LEAD = 300;
const LOCATED: ReadonlySet<Cue> = new Set(['in', 'pair']);
/** So far a report says where it happened itself; further down its clauses are not looked at. */
const LOOKED_AT = 2000;

/**
 * The places that the title and the first part of `article` name, without lines that are no report. `day`
 * is the ISO day on which its event likely was.
 */
export function placeMentionsOf(
  { title: whole, body, ...article }: Article,
  day?: string,
): PlaceMentions {
  const shown = whole.slice(0, MAX_TITLE_LENGTH);
  const title = reportTitle(shown);
  const text = body.slice(0, MAX_READ);
  const inTitle = placeNamesIn(title, styleOf(title));
  const datelined = isOnlyDateline(shown) ? datelineNames(shown) : [];
  const hidden = [...article.boilerplate, ...article.corrections].toSorted(
    (a, b) => a.start - b.start,
  );
  let line = 0;
  const inText = isPageOfAnother(
    title,
    text,
    inTitle.some(({ kind, cue }) => kind === 'city' && LOCATED.has(cue)),
  )
    ? []
    : placeNamesIn(text);
  const reported = inText.filter(({ start }) => {
    while (line < hidden.length && (hidden[line]?.end ?? 0) <= start) line += 1;
    return start < (hidden[line]?.start ?? Infinity);
  });
  const people = new Set(reported.filter(({ isLastName }) => isLastName).map(nameOnly));
  const inBody = reported.filter((name) => !people.has(name.folded) || isNoPerson(text, name));
  const [dateline] = [...inBody, ...datelined].filter(({ cue }) => cue === 'dateline');
  const isSecond = dateline !== undefined && inBody.includes(dateline);
  const here = dateline ? hereIn(text, dateline, inBody) : [];
  const shownOnly = new Set(inBody.filter((name) => isInSome(article.captions, name)));
  const hasOthers = shownOnly.size < inBody.length;
  // a picture may show what the report is not on, and when it was taken is told like a dateline
  const besidePictures = (scene: Scene, name: PlaceName): Scene =>
    hasOthers && shownOnly.has(name) && !isHappening(scene) ? 'elsewhere' : scene;
  const isOnRelease = tellsOfRelease(title);
  const days = { published: stated({ title: whole, ...article }, 'published'), event: day };
  const all: Mention[] = [
    ...inTitle.map((name) => ({ name, scene: sceneInTitle(title, name), isInTitle: true })),
    // "LIMA, 9 JAN 90 (EFE)" over "AYACUCHO -- …"
    ...datelined.map((name) => ({
      name: isSecond && name.cue === 'dateline' ? { ...name, cue: 'from' as const } : name,
      scene: 'open' as const,
      isInTitle: false,
    })),
    ...[...inBody.map((name) => struckIn(text, name)), ...here].map((name) => ({
      name,
      scene:
        isOnRelease && LOCATED.has(name.cue) && isOfCapture(text, name.start)
          ? ('elsewhere' as const)
          : besidePictures(sceneOf(text, name, days), name),
      isInTitle: false,
    })),
  ];
  return {
    all,
    ofSite: title === '' ? [] : placeNamesIn(shown.slice(title.length)),
    text: `${shown}\n${text}`,
    body: text,
    isLoud: isShouted(text),
  };
}

/** Its clause is looked at where a name is said to be a place of something, and where a report begins. */
function sceneOf(text: string, name: PlaceName, days: OwnDays): Scene {
  const isLookedAt =
    name.start < LOOKED_AT && (LOCATED.has(name.cue) || (name.start < LEAD && name.cue !== 'part'));
  const scene = isLookedAt ? sceneAt(text, name) : 'open';
  // a lead may be on what came of an earlier event
  const isBelow = name.start >= LEAD && LOCATED.has(name.cue) && scene !== 'elsewhere';
  return isBelow && isOnEarlierDay(sentenceAround(text, name), days) ? 'once' : scene;
}

/** Who is "treated at a clinic in" a place was hurt elsewhere, unless the clinic itself was attacked. */
function struckIn(text: string, name: PlaceName): PlaceName {
  const isAttacked = name.cue === 'from' && name.start < LEAD && isStruckHouse(text, name);
  return isAttacked ? { ...name, cue: 'in', preposition: 'in' } : name;
}

/** A title tells of the event alone, whatever its words. */
function sceneInTitle(title: string, name: PlaceName): Scene {
  const scene = sceneAt(title, name);
  return scene === 'open' && LOCATED.has(name.cue) ? 'event' : scene;
}

/** "In Parker" and "in Parker, Ohio" are places; "pointed at Parker" and "in Parker's hand" are none. */
function isNoPerson(text: string, { cue, end, preposition }: PlaceName): boolean {
  if (cue === 'dateline' || cue === 'pair') return true;
  const isOwner = /^['’]s/u.test(text.slice(end, end + 2));
  return cue === 'in' && preposition !== 'at' && !isOwner;
}

function isInSome(spans: readonly Span[], { start }: PlaceName): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}

function nameOnly({ folded }: PlaceName): string {
  return folded;
}

/** The names of a title that is a dateline: its town is one of a dateline, however it is written. */
function datelineNames(title: string): PlaceName[] {
  const place = title.slice(0, datelineAt(title)?.placeEnd);
  const names = placeNamesIn(place, 'plain');
  const [first] = names;
  if (first?.kind === 'city')
    return names.map((name, nth) => (nth === 0 ? { ...name, cue: 'dateline' } : name));
  // "VESSBY (PERU)": what stands before a region is a town
  const written =
    first?.kind === 'region'
      ? /^(.+?)(?: \(|, )$/u.exec(place.slice(0, first.start))?.[1]
      : undefined;
  if (!first || written === undefined || written.toLowerCase().split(' ').some(isCommon))
    return names;
  return [
    {
      ...first,
      kind: 'city',
      cue: 'dateline',
      start: 0,
      end: written.length,
      folded: foldedName(written),
      name: inSmallLetters(written),
    },
  ];
}

/** "Here" stands for the name in the dateline, but not in what somebody says. */
function hereIn(text: string, dateline: PlaceName, named: readonly PlaceName[]): PlaceName[] {
  const beginning = text.slice(0, LOOKED_AT);
  if (!MAYBE_HERE.test(beginning)) return [];
  const isHome = isCapital(dateline.cities) && isOnCountryOf(dateline, named);
  return Array.from(beginning.matchAll(HERE))
    .filter(({ index, 0: words }) =>
      /^the /iu.test(words)
        ? isHome || (/ \p{L}+ /u.test(words) && isCapital(dateline.cities))
        : !isQuoted(beginning, index),
    )
    .slice(0, MAX_HERE)
    .map(({ index, 0: words }) => ({
      ...dateline,
      start: index,
      end: index + words.length,
      cue: 'in',
      preposition: 'in',
    }));
}

/** Whether a text names the dateline's country more than any other: "the capital" is that of the former. */
function isOnCountryOf({ regions, cities }: PlaceName, named: readonly PlaceName[]): boolean {
  const own = countryOf(regions[0] ?? cities[0]?.region ?? '');
  const counts = new Map<string, number>();
  for (const { kind, cue, regions: codes } of named)
    if (kind === 'region' && cue !== 'dateline')
      for (const code of new Set(codes.map(countryOf)))
        counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return (counts.get(own) ?? 0) >= most;
}

/** Whether a quotation mark is open in the line of `at`. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (line.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

/** In a headline most words have a capital. */
function styleOf(title: string): Style {
  if (isShouted(title)) return 'loud';
  const small = title.match(/(?<=[\s(])\p{Ll}{4,}/gu)?.length ?? 0;
  const large = title.match(/(?<=[\s(])\p{Lu}\p{L}{2,}/gu)?.length ?? 0;
  return large > small ? 'headline' : 'plain';
}
