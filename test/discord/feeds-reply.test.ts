import { describe, expect, it } from 'vitest';
import type { FollowedFeed } from '../../src/engine/team-library.ts';
import { feedsReply } from '../../src/discord/feeds-reply.ts';
import { faultsOf } from './sendable.ts';

const AT = '2026-09-30T10:00:00Z';

function feed(nth: number, isForAll = false): FollowedFeed {
  return {
    id: `feedfeedfeed${1000 + nth}`,
    link: `https://post.example/${'é'.repeat(300)}${nth}`,
    name: `${nth} ${'*_|'.repeat(60)}`,
    by: '8100000000000000012',
    at: AT,
    readAt: AT,
    taken: 12_345,
    failing: { reason: `cannot be had at the moment ${'*'.repeat(200)}`, next: AT },
    ...(isForAll && { isForAll }),
  };
}

describe('the list of feeds', () => {
  it.each([
    [20, 0],
    [20, 30],
    [0, 90],
  ])(
    'fits into a message with %d of a server and %d of everybody, none of which can be read',
    (own, all) => {
      const feeds = [
        ...Array.from({ length: own }, (_, nth) => feed(nth)),
        ...Array.from({ length: all }, (_, nth) => feed(nth, true)),
      ];
      const reply = feedsReply(feeds);
      // who follows a feed is a mention, on purpose
      expect(faultsOf(reply).filter((fault) => !fault.startsWith('a bare <@'))).toEqual([]);
      expect(JSON.stringify(reply)).toMatch(/and \d+ more/u);
    },
  );
});
