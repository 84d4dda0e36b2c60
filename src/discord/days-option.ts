import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord.js';
import { dayGiven } from '../engine/day-given.ts';
import type { Scope } from '../engine/engine.ts';
import {
  DAY_THAT_COUNTS,
  rangeInWords,
  reversedDays,
} from '../../index/search/answer/days-line.ts';
import type { Filters } from './filters.ts';
import type { Options, Reply } from './command.ts';
import { escaped } from './markdown.ts';
import { noticeReply } from './reply.ts';

/** The days to which a command is limited. */
export type Days = Pick<Scope, 'since' | 'until'>;

/** The options that limit a command to days: of the event, or else of publication. */
export const daysOptions: readonly APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'since',
    description: 'Only what was on that day or later: 3 May 2015, last week, Friday',
    max_length: 100,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'until',
    description: 'Only what was on that day or earlier: 3 May 2015, last week, Friday',
    max_length: 100,
  },
];

/** The days that somebody gave, read as at the command line; or what to say where they are none. */
export function chosenDays(options: Options): { readonly days: Days; readonly refusal?: Reply } {
  const given = {
    since: options.getString('since')?.trim() ?? '',
    until: options.getString('until')?.trim() ?? '',
  };
  const since = given.since === '' ? undefined : dayGiven(given.since, 'from');
  const until = given.until === '' ? undefined : dayGiven(given.until, 'to');
  const days = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  for (const [name, day] of [
    ['since', since],
    ['until', until],
  ] as const)
    if (given[name] !== '' && day === undefined)
      return { days, refusal: noticeReply(noDay(name, given[name])) };
  const reversed = reversedDays(days);
  return { days, ...(reversed !== undefined && { refusal: noticeReply(reversed) }) };
}

/** Says that no article is of these days, in escaped Markdown. */
export function noneInDays({ source, incident, ...days }: Filters): string {
  const which = [
    ...(source === undefined ? [] : ['of that source']),
    ...(incident ? ['on this incident'] : []),
  ].join(' ');
  return `No article ${which}${which === '' ? '' : ' '}is known to be ${rangeInWords(days)}. ${DAY_THAT_COUNTS}`;
}

function noDay(name: string, words: string): string {
  return `\`${name}\`: “${escaped(words)}” is no day. Give one such as \`2015-03-25\`, \`3 May 2015\` or \`last week\`.`;
}
