import type { Article } from '../../article/article.ts';
import { leadAmong, type Passage } from '../../article/passages.ts';
import { datesIn } from '../../text/dates/dates.ts';
import { daysBetween } from '../../text/dates/calendar.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../text/dates/vocabulary.ts';
import { isDay } from '../../text/dates/days.ts';
import { eventOf } from '../../event/event.ts';
import { sharedWithLead, tellsOfAnother } from '../../event/own-story.ts';
import { stated } from '../../event/stated.ts';

/** Paragraphs at the start of a report that report its own event only. */
const OPENING_PARAGRAPHS = 5;
/** Stems shared with title and lead that bring a sentence or a paragraph back to the event. */
const SHARED = 2;
/** Days: what happened longer ago is another event, unless it is the day of the event. */
const RECENT = 10;
/** Words for other times, where no date is given. */
const OTHER_TIMES =
  /\b(?:previous(?:ly)?|formerly|historically|so far this year|this year|last year|that year|a year|per year|each year|every year|annually|in recent (?:years|months|weeks)|over the (?:past|last)|in the (?:past|last)|(?:past|last) (?:few |several |two |three )?(?:years|months|weeks|decades?)|years? (?:ago|earlier|before)|months? (?:ago|earlier|before)|weeks? (?:ago|earlier|before)|since (?:the|last|then)|there are still|to date|statistics|according to data|record)\b/iu;

/** A paragraph that continues with what the sentence before it reported. */
const GOES_ON = /^(?:those|these|such)\s/iu;
/** Counts over many events. */
const COUNTS_UP = new RegExp(
  String.raw`\b(?:since (?:the |last |early |late )?(?:${WEEKDAY_NAMES}|${MONTH_NAMES}|weekend|week|month|year|(?:19|20)\d\d)|so far this (?:year|month)|this year(?:'s|’s)?|(?:past|last|that|that \p{Lu}\p{L}+) weekend|for the year|year to date)\b`,
  'u',
);

/**
 * The sentences of an article that report other events than its own, by where they begin. Such a
 * sentence names another time, or comes after one that does in its paragraph, until a sentence
 * shares stems with title and lead. So do all sentences of a paragraph after the opening that
 * shares no such stems.
 */
export function backgroundOf(article: Article, passages: readonly Passage[]): ReadonlySet<number> {
  const { body } = article;
  const lead = leadAmong(passages);
  const shared = sharedWithLead(article, lead);
  const eventDays = new Set(
    eventOf(article)
      .days.slice(0, 2)
      .map(({ day }) => day),
  );
  const published = stated(article, 'published');
  const background = new Set<number>();
  let isElsewhere = false;
  let paragraph = 0;
  for (const passage of passages) {
    if (passage.paragraph !== paragraph) {
      ({ paragraph } = passage);
      const text = body.slice(passage.start, passage.end);
      const isLate = paragraph > OPENING_PARAGRAPHS;
      isElsewhere = (isElsewhere && GOES_ON.test(text)) || (isLate && shared(text) < SHARED);
    }
    for (const { start, end } of passage.sentences) {
      if (passage === lead && start === lead.sentences[0]?.start) continue;
      const sentence = body.slice(start, end);
      const time = timeOf(sentence, { eventDays, published });
      if (time === 'other' || tellsOfAnother(sentence)) isElsewhere = true;
      else if (time === 'event' || (shared(sentence) >= SHARED && !GOES_ON.test(sentence)))
        isElsewhere = false;
      if (isElsewhere) background.add(start);
    }
  }
  return background;
}

/** Whether a sentence names the time of the event, another time, or none. */
function timeOf(
  sentence: string,
  {
    eventDays,
    published,
  }: { readonly eventDays: ReadonlySet<string>; readonly published: string | undefined },
): 'event' | 'other' | 'none' {
  if (COUNTS_UP.test(sentence)) return 'other';
  let isOther = OTHER_TIMES.test(sentence);
  for (const { days, precision } of datesIn(sentence, published)) {
    if (days && eventDays.has(days.from)) return 'event';
    // "overnight" and "over the weekend" are periods too
    if (days && isDay(published)) isOther ||= daysBetween(days.to, published) > RECENT;
    else isOther ||= precision !== 'day' && precision !== 'period';
  }
  return isOther ? 'other' : 'none';
}
