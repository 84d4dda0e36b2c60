import type { Article } from '../../article/article.ts';
import { leadAmong, type Passage } from '../../article/passages.ts';
import { stated } from '../../event/stated.ts';
import { datesIn } from '../../text/dates/dates.ts';
import type { Draft } from './draft.ts';
import type { Measure } from '../measures/measures.ts';
import type { Background } from './other-events.ts';

/** Days from which on a report that counts nobody at its beginning tells of one event after the other. */
const MANY_DAYS = 3;
/** "Another report said", "in addition": so many turn to one event after the other. */
const MANY_TURNS = 3;
const TURNS =
  /^["“]?(?:in addition|furthermore|moreover|additionally|finally|elsewhere|separately|in another (?:incident|attack|case|event|action|accident)|(?:another|the (?:next|second|third|fourth|fifth|last)) report)(?!\p{L})/iu;
/** Sentences of the lead that say what a report is about. */
const OPENING = 2;
/** UTF-16 units at the beginning of a sentence in which it turns to another event. */
const REACH = 40;
const HARM: ReadonlySet<Measure> = new Set<Measure>(['killed', 'injured', 'casualties']);

/**
 * Whether a report lists events: "On 10 March a mine wounded two … on 12 March …", "Another report said …".
 * Its beginning counts nobody, and sentences that do name three days and more, one each; or three sentences
 * and more turn to another event in so many words.
 */
export function isBulletin(
  article: Article,
  passages: readonly Passage[],
  drafts: readonly Draft[],
  background: Background,
): boolean {
  const harm = drafts.filter(({ measure, isDenied }) => HARM.has(measure) && !isDenied);
  if (!harm.some(({ start }) => !background.isOther(start))) return false;
  const opening = leadAmong(passages)?.sentences.slice(0, OPENING) ?? [];
  if (harm.some(({ sentence }) => opening.some(({ start }) => start === sentence.start)))
    return false;
  const { body } = article;
  const published = stated(article, 'published');
  const turns = passages
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => TURNS.test(body.slice(start, Math.min(end, start + REACH))));
  if (turns.length >= MANY_TURNS) return true;
  const days = new Set<string>();
  for (const { start, end } of new Set(harm.map(({ sentence }) => sentence))) {
    const text = body.slice(start, end);
    const named = datesIn(text, published).filter(({ precision }) => precision === 'day');
    const [day] = named;
    if (day && named.length === 1)
      days.add(day.days?.from ?? text.slice(day.start, day.end).toLowerCase());
  }
  return days.size >= MANY_DAYS;
}
