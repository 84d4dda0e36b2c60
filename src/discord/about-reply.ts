import { dayForPeople } from '../../index/text/dates/days.ts';
import type { About } from '../engine/engine.ts';
import type { LibraryExamples } from '../engine/library-examples.ts';
import type { Reply } from './command.ts';
import { HOW_TO_ADD } from './empty-library.ts';
import { exampleLines } from './help-reply.ts';
import { shortened } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { container, heading, separator, text } from './parts.ts';
import { fits } from './quote.ts';
import { stillReading } from './still-reading.ts';

/** Characters of a line: enough to say which file it is about. */
const LINE = 200;
const TITLE = 'Verbatim';
const PROMISE =
  'Every word between quote marks stands in an article, at a place you can open. Nothing is paraphrased, averaged, guessed or called confirmed. Where the articles do not say, the answer says that.';
const MANNERS = smallPrint(
  'Ask with /ask, look words up with /search, read with /articles; /help shows each command. The bot reads no messages but those that somebody adds, and keeps no others.',
);

/** What is indexed and what the bot promises. */
export function aboutReply(about: About, examples: LibraryExamples = {}): Reply {
  const { oldest, newest, undated, reading, unread, unreadCount, remarks } = about;
  const dates =
    oldest === undefined || newest === undefined
      ? 'No article has a known date of publication.'
      : `Published ${dayForPeople(oldest)} to ${dayForPeople(newest)}${undated > 0 ? `; ${undated} without a known date` : ''}.`;
  const parts = [
    PROMISE,
    [
      `**${about.articles}** articles in **${about.passages}** passages.`,
      dates,
      ...(reading ? [stillReading(reading)] : []),
      ...(about.isEmpty ? [HOW_TO_ADD] : []),
    ].join('\n'),
    ...(unreadCount > 0 ? [unreadLines(unread, unreadCount)] : []),
    ...(remarks ? [['Served, but look at:', ...remarks.map(fileLine)].join('\n')] : []),
    MANNERS,
  ];
  const tries = exampleLines(examples);
  const [promise = '', ...others] = fits([TITLE, ...parts, tries])
    ? [...parts.slice(0, -1), tries, MANNERS]
    : parts;
  return {
    components: [
      container([heading(TITLE), text(promise), separator, ...others.map((one) => text(one))]),
    ],
  };
}

function fileLine({ path, reason }: About['unread'][number]): string {
  return smallPrint(escaped(shortened(`${path} ${reason}`, LINE)));
}

function unreadLines(unread: About['unread'], count: number): string {
  const named = unread.map(fileLine);
  const rest = count - named.length;
  return [
    `**${count}** ${count === 1 ? 'file is' : 'files are'} not served:`,
    ...named,
    ...(rest > 0 ? [smallPrint(`and ${rest} more`)] : []),
  ].join('\n');
}
