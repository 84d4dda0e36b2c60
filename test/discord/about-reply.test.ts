import { describe, expect, it } from 'vitest';
import { aboutReply } from '../../src/discord/about-reply.ts';
import type { About } from '../../src/engine/engine.ts';
import { plain, textsOf, wholeText } from './reading.ts';

const about: About = {
  articles: 2,
  passages: 7,
  oldest: '2030-12-31',
  newest: '2031-05-06',
  undated: 0,
  unread: [],
  unreadCount: 0,
};

function read(different: Partial<About>): string {
  return plain(wholeText(aboutReply({ ...about, ...different }))).text;
}

describe('aboutReply', () => {
  it('counts what is indexed, and says from when to when', () => {
    expect(read({})).toContain(
      '2 articles in 7 passages.\nPublished 31 December 2030 to 6 May 2031.',
    );
  });

  it('counts the articles without a known date', () => {
    expect(read({ undated: 3 })).toContain('6 May 2031; 3 without a known date.');
  });

  it('says that no date is known', () => {
    const { oldest: _oldest, newest: _newest, ...undated } = about;
    expect(wholeText(aboutReply(undated))).toContain('No article has a known date of publication.');
  });

  it('says so only while the library is still being read', () => {
    expect(read({ reading: { done: 1, total: 2 } })).toContain(
      'Still reading the articles: 1 of 2 so far.',
    );
    expect(read({})).not.toContain('Still reading');
  });

  it('says what it promises', () => {
    expect(read({})).toContain('Every word between quote marks stands in an article');
  });

  it('names files that are served but should be looked at', () => {
    const remarks = [{ path: 'a.txt', reason: 'gives "2026-13-45" as its date' }];
    const text = read({ remarks });
    expect(text).toContain('Served, but look at:');
    expect(text).toContain('a.txt gives "2026-13-45" as its date');
  });

  it('names a file that is not served, with the reason', () => {
    const unread = [{ path: 'a_b.md', reason: 'is not text: remove it' }];
    expect(read({ unread, unreadCount: 1 })).toContain(
      '1 file is not served:\n-# a_b.md is not text: remove it',
    );
  });

  it('names the files it is told of and counts the rest', () => {
    const unread = Array.from({ length: 5 }, (_, nth) => ({
      path: `${nth}.md`,
      reason: 'is empty',
    }));
    const text = read({ unread, unreadCount: 8 });
    expect(text).toContain('8 files are not served:');
    expect(text).toContain('-# 4.md is empty\n-# and 3 more');
  });

  it('fits a message where many files with long names full of marks are not served', () => {
    const unread = Array.from({ length: 5 }, () => ({
      path: '_'.repeat(900),
      reason: '*'.repeat(900),
    }));
    const texts = textsOf(aboutReply({ ...about, unread, unreadCount: 900 }));
    expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  });
});
