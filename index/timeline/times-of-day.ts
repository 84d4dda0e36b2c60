import type { Span } from '../span.ts';
import type { TimeOfDay } from './dated-event.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Parts of a day, by their first minute. "Midnight on Monday" ends the day, "shortly after midnight
 * on Monday" begins it.
 */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['after midnight', 0],
  ['early', 0],
  ['dawn', 5 * HOUR],
  ['morning', 6 * HOUR],
  ['noon', 12 * HOUR],
  ['midday', 12 * HOUR],
  ['afternoon', 12 * HOUR + 1],
  ['evening', 18 * HOUR],
  ['tonight', 18 * HOUR],
  ['night', 20 * HOUR],
  ['late', 20 * HOUR],
  ['midnight', DAY],
]);
const PART =
  /(?<!\p{L})(?:morning|afternoon|evening|tonight|night|midnight|noon|early|late)(?!\p{L})/giu;
/**
 * "7 p.m.", "19:30", "at 2350 on 16 January", "noon". Digits without "a.m." count only if they can
 * mean nothing else: not "10:30", which may be in the evening, nor "at 1200 metres".
 */
const CLOCK = new RegExp(
  [
    String.raw`(?<![\p{N}:.])(?:`,
    String.raw`(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?[ \u00a0]?(?<half>[ap])\.?m(?!\p{L})\.?`,
    String.raw`|(?<long>1[3-9]|2[0-3]|0\d):(?<rest>[0-5]\d)(?![:\p{N}])`,
    String.raw`|(?<=\b(?:at|around|about|until) )(?<army>[01]\d|2[0-3])(?<past>[0-5]\d)(?= (?:on|hours|local|gmt|today|this|last|\[))`,
    String.raw`|(?<name>noon|midday|(?:after )?midnight|dawn)(?!\p{L}))`,
  ].join(''),
  'giu',
);
/** UTF-16 units of a sentence between a date and a clock time that belongs to it. */
const NEAR = 40;

/**
 * The time of day of a date in `text`: a clock time near it, else the part of the day among its
 * words; undefined where there is neither. `within` reaches from the date before to the date after,
 * so that no time of another date is taken.
 */
export function timeOfDayAt(text: string, date: Span, within: Span): TimeOfDay | undefined {
  const part = partOf(text, date);
  const before = { start: Math.max(within.start, date.start - NEAR), end: date.start };
  const after = { start: date.end, end: Math.min(within.end, date.end + NEAR) };
  const [earlier, later] = [clocksIn(text, before).at(-1), clocksIn(text, after)[0]];
  const clock =
    earlier && later && later.start - date.end < date.start - earlier.end
      ? later
      : (earlier ?? later);
  if (!clock) return part;
  // "Saturday night at 1 a.m."
  const isNextDay = part && part.minute >= 18 * HOUR && clock.minute < 6 * HOUR;
  return isNextDay ? { ...clock, minute: clock.minute + DAY } : clock;
}

function partOf(text: string, date: Span): TimeOfDay | undefined {
  const words = text.slice(date.start, date.end);
  const found = [...words.matchAll(PART)];
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  return {
    start: date.start + first.index,
    end: date.start + last.index + last[0].length,
    // the part that begins last counts ("early Sunday morning"), but "late" only by itself
    minute: found.reduce(
      (minute, [word]) =>
        word.toLowerCase() === 'late' && found.length > 1
          ? minute
          : Math.max(minute, PARTS.get(word.toLowerCase()) ?? 0),
      0,
    ),
  };
}

function clocksIn(text: string, { start, end }: Span): TimeOfDay[] {
  return [...text.slice(start, end).matchAll(CLOCK)].map((match) => {
    const { hour, minute = '0', half, long, rest, army, past, name } = match.groups ?? {};
    const at = start + match.index;
    const noon = half?.toLowerCase() === 'p' ? 12 : 0;
    const hours = Number(long ?? army ?? (Number(hour) % 12) + noon);
    return {
      start: at,
      end: at + match[0].length,
      minute:
        name === undefined
          ? hours * HOUR + Number(rest ?? past ?? minute)
          : (PARTS.get(name.toLowerCase()) ?? 0),
    };
  });
}
