import type { Article } from '../../article/article.ts';
import type { ArticleEvent } from '../../event/event.ts';
import { EVENT } from '../../event/event-words.ts';
import { isHappening, sceneAt } from '../../event/scene.ts';
import type { Span } from '../../span.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import { lowered } from '../../text/lowered.ts';
import { isReport } from './is-report.ts';

/** Where exactly: beside something. */
const CLOSE =
  /\b(?:in front of|outside|inside|near|close to|next to|opposite|at (?:the|an?)(?! (?:time|scene|moment|end|beginning|start|age|hands|request|least|hospital|clinic|top|bottom|height|news|press|trial|hearing|court|ministry|conference|vigil|same)\b)|on the (?:corner|steps|outskirts|bank|shore|edge)|in the (?:square|street|cent(?:re|er)|heart|suburb|district|village|town of|basement|lobby|parking lot|driveway|area of|neighbou?rhood)|in an? (?:square|street|suburb|village|park|parking lot|driveway|alley|field|neighbou?rhood)|(?:km|kilomet(?:er|re)s|miles?|met(?:er|re)s|yards) (?:north|south|east|west|from|off|away|outside)|(?:corner|intersection|junction) of)\b/iu;
/** "In his grandmother's front yard", "at a home", "outside their apartment". */
const PREMISES =
  /\b(?:in|inside|at|outside|on|near) (?:the|an?|his|her|their) (?:\p{L}+['’]s? )?(?:\p{L}+ ){0,2}?(?:yard|home|house|garden|apartment|flat|porch|driveway|bedroom|garage|kitchen|shop|store|bar|club|restaurant|church|school|mosque|hotel|motel|market|station|lot|playground|park)\b(?! (?:state|town|country|office|district|board))/iu;
const WAY =
  'Street|Streets|Avenue|Avenues|Ave|Road|Rd|Boulevard|Blvd|Drive|Highway|Hwy|Parkway|Pkwy|Turnpike|Pike|Freeway|Expressway|Square|Plaza|Terrace|Crescent|Alley|Bridge';
/** "Quarry Street", "Mill and Fourth avenues", "Interstate 9", "the 1200 block of". */
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:\p{Lu}[\p{L}'’-]*|\d+(?:st|nd|rd|th))\.? (?:${WAY}|avenues|streets|roads)|\p{Lu}[\p{L}'’-]+ (?:St|Dr|Ln|Ct)\b\.?(?! \p{Lu})|(?:Interstate|Highway|Route|State Road|U\.?S\.?|I)[ -]\d+|\d+ block of)(?!\p{L})`,
  'u',
);
/** What came after an event is elsewhere: who was arrested on a street was not shot there. */
const AFTER =
  /\b(?:arrest\p{L}*|court(?:s|rooms?)?|trials?|judges?|jur(?:y|ies|ors?)|sentenc(?:e|ed|es|ing)|hearings?|custody|jail(?:ed|s)?|funerals?|vigils?|reporters|spoke|live[sd]? (?:in|at|on|near))(?!\p{L})/iu;
/** "A vigil in front of the home where the incident occurred": then it is where it was all the same. */
const WHERE_IT_WAS =
  /(?<!\p{L})where (?:[\p{L}\p{N}’'-]+ ){1,6}?(?:happened|occurred|took place|unfolded|(?:was|were|been) (?:\p{L}+ )?(?:shot|killed|stabbed|hit|struck|gunned|wounded|attacked|murdered|found))(?!\p{L})/iu;
/** "Ada Vale, 31, of Tarnholm". */
const RESIDENT = /(?<!\d)\d{1,2},? of (?:the )?$/u;
/** "Tarnholm Police Department", "Vale County Schools": who is called after a place is not there; but "Tarnholm Tuesday". */
const OFFICE_BEHIND = new RegExp(
  String.raw`^(?: County| City)? (?!(?:${WEEKDAY_NAMES}|${MONTH_NAMES}|County|City)(?!\p{L}))\p{Lu}\p{Ll}`,
  'u',
);

/** "On Tarnholm's next try": a team; but "in Tarnholm's harbour". */
const OWNER_BEHIND = /^['’]s/u;
const WITHIN = /(?<!\p{L})(?:in|at|near|outside|inside) (?:\p{L}+ )?$/u;

const LETTER_BEHIND = /^\p{L}/u;

/** A street, and something beside which it was. */
const ON_STREET = 0.45;
const BESIDE = 0.4;
const BOTH = 0.55;
const WITHOUT_EVENT = 0.4;
const AFTERWARDS = 0.5;
/** Where people came to where it had been. */
const WHERE_BEFORE = 0.9;
/** The share of that which counts where a question names only the country or the state, and where no place. */
const IN_COUNTRY = 0.4;
const UNNAMED = 0.15;

/**
 * How far a sentence says where exactly something happened, whatever the town: on a street, beside
 * something. 0 to 0.55; 0.4 and more where it tells of an event there, and of nothing that came after it.
 */
export function spotTold(sentence: string): number {
  const isOnStreet = STREET.test(sentence);
  const isBeside = CLOSE.test(sentence) || PREMISES.test(sentence);
  if (!isOnStreet && !isBeside) return 0;
  const worth = isOnStreet && isBeside ? BOTH : isOnStreet ? ON_STREET : BESIDE;
  const isEvent = EVENT.isIn(sentence.toLowerCase());
  const after = WHERE_IT_WAS.test(sentence) ? WHERE_BEFORE : AFTERWARDS;
  return worth * (isEvent ? 1 : WITHOUT_EVENT) * (AFTER.test(sentence) ? after : 1);
}

/** Whether a sentence names a street or a road. */
export function namesStreet(sentence: string): boolean {
  return STREET.test(sentence);
}

/** Where a sentence stands, and what is known of its article's event. */
interface PlaceKnown {
  readonly article: Article;
  readonly span: Span;
  readonly event: ArticleEvent | undefined;
}

/** How far a sentence names the place of its article's event, where a question has not named it; 0 to 0.6. */
export function placeNamed(
  sentence: string,
  asked: string,
  { article, span, event }: PlaceKnown,
): number {
  const small = lowered(sentence);
  let most = 0;
  for (const [nth, name] of namesOf(event).entries()) {
    // what the question names already is no answer
    if (isNamed(asked, name)) continue;
    const at = wholeAt(small, name);
    const end = at + name.length;
    if (at < 0 || RESIDENT.test(small.slice(Math.max(0, at - 12), at))) continue;
    if (OWNER_BEHIND.test(small.slice(end, end + 2)) && !WITHIN.test(small.slice(0, at))) continue;
    if (isReport(article) && OFFICE_BEHIND.test(sentence.slice(end, end + 20))) continue;
    const scene = sceneAt(article.body, { start: span.start + at, end: span.start + end });
    const worth = nth === 0 ? 0.4 : 0.25;
    most = Math.max(most, worth + (isHappening(scene) ? 0.2 : scene === 'open' ? 0.1 : -0.1));
  }
  return most * (most > 0 && AFTER.test(sentence) ? AFTERWARDS : 1);
}

/** How far who asks wants to know where exactly it was: who names the town does, who names the country less. */
export function spotAsked(asked: string, event: ArticleEvent | undefined): number {
  const { city } = event?.place?.place ?? {};
  const close = [city, ...(event?.place?.near ?? [])];
  if (close.some((name) => name !== undefined && isNamed(asked, lowered(name)))) return 1;
  return namesOf(event).some((name) => isNamed(asked, name)) ? IN_COUNTRY : UNNAMED;
}

/** Where a text holds a name that does not go on there: "Colombia", and not "Colombian"; -1 where it does not. */
function wholeAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER_BEHIND.test(text.slice(at + name.length, at + name.length + 2))) return at;
  return -1;
}

/** Whether a question in small letters holds a name; its "İ" has become two characters. */
function isNamed(asked: string, name: string): boolean {
  return asked.replaceAll('i\u0307', 'i').includes(name);
}

/** The names of an event's place in small letters, the nearest first. */
function namesOf(event: ArticleEvent | undefined): string[] {
  const { city, region, country } = event?.place?.place ?? {};
  return [city, ...(event?.place?.near ?? []), region, country].flatMap((name) =>
    name === undefined ? [] : lowered(name),
  );
}
