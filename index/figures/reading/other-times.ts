import type { Span } from '../../span.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { daysBetween } from '../../text/dates/calendar.ts';
import { isDay } from '../../text/dates/days.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import { lowered } from '../../text/lowered.ts';
import { clauseAround } from './clause-spans.ts';
import type { OwnEvent } from './own-event.ts';

/** Days: what happened longer ago is another event, unless it is the day of the event. */
const RECENT = 10;
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const WEEKDAYS = WEEKDAY_NAMES.toLowerCase();
const MONTHS = MONTH_NAMES.toLowerCase();
/** Words for other times, where no date is given. These and the following are looked up in small letters. */
const OTHER_TIMES =
  /\b(?:previously|formerly|historically|in (?:previous|earlier) (?:attacks|years|incidents|accidents|crashes|raids|clashes)|last year|that year|(?:over|in|during) the (?:past|last) (?:few|several|four|five|six|seven|eight|nine|ten|\p{N}+) days|per year|(?:each|every) (?:year|month)|annually|a year (?:ago|earlier|before)|(?:deaths|killings|murders|accidents|crashes|people|cases|victims) a (?:year|month|day)|in recent (?:years|months|weeks)|(?:over|in|during) the (?:past|last) (?:few |several |\p{L}+ |\p{N}+ )?(?:years?|months?|weeks?|decades?)|over (?:more than )?(?:\p{L}+ )?decades|(?:past|last) (?:few |several |two |three )?(?:years|months|weeks|decades?)|(?:years?|months?|weeks?) (?:ago|earlier|before)|earlier (?:this|last) (?:year|month)|last (?:month|week|spring|summer|autumn|fall|winter)['’]s|the same (?:month|period|time) last|on record|statistics|according to data|there are still|(?:in|over|after|during) (?:[\p{L}\p{N}]+ ){0,3}(?:years|decades) of|on that occasion|at the time of the last)\b/gu;
/** Counts over many events. */
const COUNTS_UP = new RegExp(
  String.raw`\b(?:since (?:the |last |early |late |mid-?|at least )*(?:${WEEKDAYS}|${MONTHS}|weekend|week|month|year|start of|beginning of|end of|outbreak of|${YEAR}s?)(?! attack| blast| shooting| crash)|so far this (?:year|month)|this year(?:'s|’s)?|that (?:\p{L}{2,} )?weekend|for the year|year to date|per ?cent (?:increase|rise|drop|decrease|decline|fall|jump|more|fewer)|(?:from|between) (?:\p{L}+ )?${YEAR} (?:and|to|until|through) (?:\p{L}+ )?${YEAR}|between (?:${MONTHS}) and (?:${MONTHS})|(?:from )?${YEAR}\s?[-–]\s?${YEAR}|this (?:decade|century)(?!\p{L})|(?:over|throughout|during|in the course of) (?:its|their|his|her|the) (?:[\p{L}\p{N}-]+ ){0,2}(?:history|existence|lifetime|rule|reign|decade|century)(?!\p{L})|(?:of late|lately)(?=[,.;]| and ))`,
  'gu',
);
/** A year by itself: "the 1983 massacre", "in 2004". */
const BARE_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,-])${YEAR}(?:s|-\d\d)?(?![\p{L}\p{N},.]\p{N}|[\p{L}\p{N}]|,\p{N}|\s(?:block|hours|hrs)(?!\p{L}))`,
  'gu',
);
const MAY_HOLD_YEAR = new RegExp(YEAR);
const BEFORE_YEAR = new RegExp(
  String.raw`(?:^|[(-]|(?<!\p{L})(?:[Ii]n|IN|of|OF|[Ss]ince|SINCE|[Ff]rom|FROM|until|by|[Tt]he|THE|a|an|[Ee]arly|[Ll]ate|mid|and|to|around|${MONTH_NAMES}|(?:${MONTH_NAMES}) \p{N}{1,2},)\s)$`,
  'u',
);
/** A person's dates and a thing's are no times of what is told: "built in 1998". */
const MADE =
  /\b(?:born|built|founded|opened|established|created|launched|entered service|since retired)\b/iu;
/** The whole of a war, by who or what kills: "the five-year conflict, which has killed". */
const WHOLE_WAR =
  /\b(?:conflicts?|wars?|insurgency|insurrection|uprising|rebellion|revolution|epidemic|pandemic|crisis|occupation|troubles|cartels?|campaign)\b(?:[^.;]{0,80}?\b(?:has|have|had)\s(?:\p{L}+\s)?(?:been\s)?(?:killed|claimed|left|cost|displaced|forced|driven|taken|resulted|died)|\s(?:began|started|erupted|broke out))\b[^.;]*/gu;
const IN_A_WAR =
  /\b(?:in|during|of) (?:the|a|an|its|their|that|two|both) (?:[\p{L}\p{N}-]+ ){0,3}(?:(?:civil |world )wars?|wars|(?:\p{N}+|\p{L}+)-year(?:-old|-long)? (?:war|conflict|insurgency|fight|struggle)|latest war|last war|genocide|uprising|insurgency|rebellion|revolution|conflict)\b/gu;
const YEARS_LONG =
  /\b(?:\p{N}+|\p{L}+)-(?:year|decade)s?(?:-old|-long)? (?:civil )?(?:war|conflict|insurgency|uprising|rebellion|campaign|struggle)\b/gu;

/** "A government that has killed 600": what somebody has done so far, by who does it. */
const HAS_DONE =
  /\b(?:government|regime|group|gang|movement|organi[sz]ation|party|cartel|militia|network|faction|insurgents|rebels|guerrillas|militants|terrorists|separatists|extremists),?\s(?:that|which|who)\s[^.]{0,240}?\b(?:has|have)\s(?:\p{L}+\s)?(?:killed|murdered|wounded|injured|kidnapped|abducted)\s[^.;]*/gu;

const MAY_HAVE_DONE = /\b(?:that|which|who)\s[^.]*\bha(?:s|ve)\s/;

/** A part of each word by which these times are told: most sentences have none. */
const MAY_BE_OTHER =
  /previous|former|histor|earlier|years?|months?|weeks?|days|decade|annual|a day|last|on record|statistic|according|there are still|occasion|same /;
const MAY_COUNT_UP =
  /since|year|weekend|cent |between|(?:1[5-9]|20)\d\d|decade|century|history|existence|lifetime|rule|reign|late/;
const MAY_BE_WAR =
  /conflict|war|insurgenc|insurrect|upris|rebelli|revolution|epidemic|pandemic|crisis|occupation|troubles|cartel|campaign|genocide|fight|struggle/;

/** "Have been killed since the coup": what has been counted from another beginning than the event. */
const SINCE =
  /\b(?:has|have)\s[^.;]{0,80}?\bsince\s(?!then|been|become|\p{L}+ed\s|\p{Lu}\p{L}+day)/gu;
const SINCE_REACH = 40;

/** The parts of a sentence that tell of another time than the event's, and whether it names the event's own. */
export interface Times {
  readonly others: readonly Span[];
  readonly isOwn: boolean;
}

/**
 * Reads the times that a sentence names. Where it `isNear` title and lead in its words, a day or month is
 * when the event was: a report on a trial looks back.
 */
export function timesIn(
  sentence: string,
  own: OwnEvent,
  isNear: () => boolean = () => false,
): Times {
  const small = lowered(sentence);
  const sums = MAY_COUNT_UP.test(small) ? [...small.matchAll(COUNTS_UP)].map(spanOf) : [];
  const { isOwn, others } = datesOf(sentence, own);
  // what else a sentence names beside the event's own time is told from there
  const all = isOwn
    ? []
    : [
        ...cuesIn(small, own),
        ...(others.length > 0 && isNear() ? [] : others),
        ...yearsOf(sentence, own),
        ...sinceIn(sentence, own),
      ];
  const times = all.filter(
    (at) => !MADE.test(sentence.slice(Math.max(0, at.start - 24), at.start)),
  );
  return {
    isOwn: isOwn && sums.length === 0,
    others: [
      ...times.map((at) => partOf(sentence, at, true)),
      ...sums.map((at) => partOf(sentence, at, false)),
      ...doneIn(small, own),
    ],
  };
}

/** Words for other times and for wars in a sentence in small letters. */
function cuesIn(small: string, own: OwnEvent): Span[] {
  const forms = [
    ...(MAY_BE_OTHER.test(small) ? [OTHER_TIMES] : []),
    ...(MAY_BE_WAR.test(small) ? [WHOLE_WAR, IN_A_WAR, YEARS_LONG] : []),
  ];
  return forms.flatMap((form) =>
    [...small.matchAll(form)].filter(({ 0: words }) => !isOfLead(words, own)).map(spanOf),
  );
}

/** What somebody is said to have done so far, beside what is told of now. */
function doneIn(small: string, own: OwnEvent): Span[] {
  if (!MAY_HAVE_DONE.test(small)) return [];
  return [...small.matchAll(HAS_DONE)].filter(({ 0: words }) => !isOfLead(words, own)).map(spanOf);
}

/** Words within which a time opens a sentence: "In April, 12 people …". */
const OPENS = 24;

/** A time that opens a sentence is that of all of it. */
function partOf(sentence: string, at: Span, isCut: boolean): Span {
  if (at.start <= OPENS && !/[,;]/u.test(sentence.slice(0, at.start)))
    return { start: 0, end: sentence.length };
  const clause = clauseAround(sentence, at, isCut);
  // "the worst since 2004, when seven died": what stands before is this one
  const before = sentence.slice(clause.start, at.start);
  if (!SUPERLATIVE.test(before)) return clause;
  // "the largest offensive since 1981 on 11 November"
  return GOES_ON_OWN.test(sentence.slice(at.end)) ? at : { start: at.start, end: sentence.length };
}

const GOES_ON_OWN = /^\s(?:on|in|at|by)\s/iu;

const SUPERLATIVE =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|highest|heaviest|first|only|last|most \p{L}+)\s(?:(?!and\b|but\b)[\p{L}'’-]+\s){0,8}$/iu;

function datesOf(
  sentence: string,
  { days: ownDays, dayTold, periods, published }: OwnEvent,
): { readonly isOwn: boolean; readonly others: readonly Span[] } {
  const others: Span[] = [];
  const [earliest = published ?? ''] = [...ownDays].toSorted();
  for (const { start, end, days, precision } of datesIn(sentence, published)) {
    // a bare year is read by the words before it: it may be a number
    if (/^\p{N}+$/u.test(sentence.slice(start, end))) continue;
    // "as of Monday morning": how far the report has come
    if (AS_OF.test(sentence.slice(Math.max(0, start - 6), start))) continue;
    if (days && ownDays.has(days.from)) return { isOwn: true, others: [] };
    // "overnight" and "over the weekend" are periods too
    const isOther =
      days && isDay(published)
        ? daysBetween(days.to, published) > RECENT ||
          (precision === 'day' && dayTold !== undefined && days.to < dayTold) ||
          (precision === 'month' &&
            days.to < earliest &&
            days.to.slice(0, 7) !== published.slice(0, 7))
        : precision !== 'day' && precision !== 'period';
    const isNamed =
      days !== undefined &&
      (periods.has(days.from.slice(0, 7)) ||
        (precision === 'year' && periods.has(days.from.slice(0, 4))));
    if (isOther && !isNamed) others.push({ start, end });
  }
  return { isOwn: false, others };
}

/** "Since he took office in May, police have caught 90": all that was counted from then on. */
const OPENS_SINCE = /^["“]?since\s(?!then)(?<begun>[^,;]{3,80}),[^;]*?\s(?:has|have|had)\s/iu;

const AS_OF = /^(?:|.*\s)as of $/iu;

function sinceIn(sentence: string, own: OwnEvent): Span[] {
  const opened = OPENS_SINCE.exec(sentence)?.groups?.['begun'];
  if (opened !== undefined && !own.isIn(opened)) return [{ start: 0, end: 1 }];
  if (!sentence.includes('since')) return [];
  return [...sentence.matchAll(SINCE)].map(spanOf).filter(({ end }) => {
    const begun = sentence.slice(end, end + SINCE_REACH);
    return !own.isIn(begun) && !/^(?:it|he|she|they|being|\p{L}+ing)\s/iu.test(begun);
  });
}

/** Years before that of the report. */
function yearsOf(sentence: string, { published, periods }: OwnEvent): Span[] {
  if (!MAY_HOLD_YEAR.test(sentence)) return [];
  return [...sentence.matchAll(BARE_YEAR)].flatMap(({ index, 0: words }) => {
    const year = words.slice(0, 4);
    const isEarlier = published === undefined || year < published.slice(0, 4);
    const isYear = BEFORE_YEAR.test(sentence.slice(Math.max(0, index - 24), index));
    return isEarlier && isYear && !periods.has(year) ? spanOf({ index, 0: words }) : [];
  });
}

/** Whether title or lead name that time or war themselves. */
function isOfLead(words: string, { first }: OwnEvent): boolean {
  return first.includes(words);
}

function spanOf({ index, 0: words }: { readonly index: number; readonly 0: string }): Span {
  return { start: index, end: index + words.length };
}
