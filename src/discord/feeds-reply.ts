import { dayForPeople } from '../../index/text/dates/days.ts';
import type { FollowedFeed } from '../engine/team-library.ts';
import { PAGE_BYTES, PAGE_TEXT } from './article-pages.ts';
import type { Reply } from './command.ts';
import { costOf, shortened } from './limits.ts';
import { escaped, smallPrint } from './markdown.ts';
import { container, heading, text } from './parts.ts';
import { noticeReply } from './reply.ts';

const NAME = 80;
/** How long each part of an entry may be: the first that fits. */
const LENGTHS = [80, 30, 12] as const;
const REASON = 200;
const NONE = 'This server follows no feed. Follow one with `/library follow`.';

/** Says that a feed is followed now. */
export function followingReply({ name, link, waiting = 0 }: FollowedFeed): Reply {
  const items = waiting === 1 ? '1 article' : `${waiting} articles`;
  return {
    components: [
      container([
        text(
          `Following **${escaped(shortened(name, NAME))}**. What it holds now (${items}) is being added, and what is new in it from now on.`,
        ),
        text(
          smallPrint(
            `${escaped(shortened(link, REASON))} · read every half an hour · /library feeds says how it goes`,
          ),
        ),
      ]),
    ],
  };
}

/** Says that a feed is followed no more. */
export function unfollowedReply({ name }: FollowedFeed): Reply {
  return noticeReply(
    `**${escaped(shortened(name, NAME))}** is followed no more. What came from it stays.`,
  );
}

/** The feeds that a server follows. */
export function feedsReply(feeds: readonly FollowedFeed[]): Reply {
  if (feeds.length === 0) return noticeReply(NONE);
  return {
    components: [
      container([
        heading('Feeds that are followed here'),
        text(entriesWithin(feeds)),
        text(smallPrint('What is new in them is added by itself, in this server only.')),
      ]),
    ],
  };
}

/** A feed that cannot be read: who it is, why, and when it is tried again. */
export function failingFeedLine({ name, link, isForAll, failing }: FollowedFeed): string {
  if (!failing) return '';
  const who = isForAll ? `${link}, followed for everybody,` : name;
  return `${shortened(who, NAME)} ${shortened(failing.reason, REASON)} (next try: ${momentOf(failing.next)})`;
}

function entry(feed: FollowedFeed, most: number): string {
  const { name, link, by, at, readAt, taken, failing, isForAll } = feed;
  const facts = [
    shortened(link, most),
    ...(isForAll ? ['for everybody'] : [`since ${dayForPeople(at.slice(0, 10))} by <@${by}>`]),
    `${taken} added`,
    ...(readAt === undefined ? [] : [`last read ${momentOf(readAt)}`]),
  ];
  return [
    `**${escaped(shortened(isForAll ? link : name, most))}**`,
    // who follows it is shown by a mention, which pings nobody
    smallPrint(facts.map((fact) => (fact.startsWith('since ') ? fact : escaped(fact))).join(' · ')),
    ...(failing
      ? [
          `It ${escaped(shortened(failing.reason, most))}. Next try: ${escaped(momentOf(failing.next))}.`,
        ]
      : []),
  ].join('\n');
}

/** The feeds, in as many words as fit into a message; of very many the first, and how many more. */
function entriesWithin(feeds: readonly FollowedFeed[]): string {
  const shown = (count: number, most: number): string =>
    [
      ...feeds.slice(0, count).map((feed) => entry(feed, most)),
      ...(count < feeds.length ? [smallPrint(`and ${feeds.length - count} more`)] : []),
    ].join('\n');
  const all = LENGTHS.map((most) => shown(feeds.length, most)).find(fits);
  if (all !== undefined) return all;
  let count = feeds.length - 1;
  while (count > 1 && !fits(shown(count, LENGTHS[1]))) count -= 1;
  return shown(count, LENGTHS[1]);
}

function fits(entries: string): boolean {
  const { characters, bytes } = costOf(entries);
  return characters <= PAGE_TEXT && bytes <= PAGE_BYTES;
}

/** "5 May 2026, 14:30 UTC" */
function momentOf(at: string): string {
  return `${dayForPeople(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
}
