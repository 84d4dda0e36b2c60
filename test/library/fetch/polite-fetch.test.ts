import { describe, expect, it } from 'vitest';
import { FetchError } from '../../../src/library/fetch/checked-address.ts';
import { retryAfterMs, type Fetched } from '../../../src/library/fetch/fetched.ts';
import { PoliteFetch } from '../../../src/library/fetch/polite-fetch.ts';

const HOUR = 3_600_000;

/** A web in which each site has this robots.txt, or answers with this status; time passes by waiting only. */
function web(robots: string | number, leadsTo: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const pauses: number[] = [];
  const clock = { now: 1_000_000 };
  const polite = new PoliteFetch({
    now: () => clock.now,
    pause: async (ms) => {
      pauses.push(ms);
      clock.now += ms;
    },
    async fetch(address): Promise<Fetched> {
      asked.push(address);
      const isRobots = address.endsWith('/robots.txt');
      if (isRobots && typeof robots === 'number')
        throw new FetchError(`gave no page (${robots})`, robots === 0 ? {} : { status: robots });
      const bytes = Buffer.from(isRobots ? String(robots) : 'a page');
      return { bytes, address: leadsTo[address] ?? address, isUnchanged: false };
    },
  });
  return { polite, asked, pauses, clock };
}

describe('reading politely', () => {
  it('asks a site once what it lets programs read, and again a day later', async () => {
    const { polite, asked, clock } = web('');
    await polite.read('https://post.example/a');
    await polite.read('https://post.example/b');
    expect(asked).toEqual([
      'https://post.example/robots.txt',
      'https://post.example/a',
      'https://post.example/b',
    ]);
    clock.now += 25 * HOUR;
    await polite.read('https://post.example/c');
    expect(asked.filter((address) => address.endsWith('robots.txt'))).toHaveLength(2);
  });

  it('does not read what a site forbids, and says what to do', async () => {
    const { polite, asked } = web('User-agent: *\nDisallow: /');
    await expect(polite.read('https://post.example/a')).rejects.toThrow('Save the page');
    expect(asked).toEqual(['https://post.example/robots.txt']);
  });

  it('does not hand over a page that another site forbids, to which the first led', async () => {
    const { polite } = web('User-agent: *\nDisallow: /inner', {
      'https://post.example/a': 'https://other.example/inner',
    });
    await expect(polite.read('https://post.example/a')).rejects.toThrow('robots.txt');
  });

  it('does not hand over a page that the same site forbids, to which the first led', async () => {
    const { polite } = web('User-agent: *\nDisallow: /inner', {
      'https://post.example/a': 'https://post.example/inner',
    });
    await expect(polite.read('https://post.example/a')).rejects.toThrow('robots.txt');
  });

  it('waits for nothing and asks anew where the clock went back by years', async () => {
    const { polite, pauses, asked, clock } = web('');
    clock.now += 3 * 365 * 24 * HOUR;
    await polite.readSlowly('https://post.example/a');
    clock.now -= 3 * 365 * 24 * HOUR;
    await polite.readSlowly('https://post.example/b');
    expect(pauses).toEqual([]);
    expect(asked.filter((address) => address.endsWith('robots.txt'))).toHaveLength(2);
  });

  it.each([404, 403, 401])('reads a site whose robots.txt answers %d', async (status) => {
    const { polite } = web(status);
    expect((await polite.read('https://post.example/a')).bytes).toHaveLength(6);
  });

  it.each([500, 503, 429])('waits where robots.txt answers %d, and tries again', async (status) => {
    const { polite, asked, clock } = web(status);
    await expect(polite.read('https://post.example/a')).rejects.toThrow('cannot be found out');
    await expect(polite.read('https://post.example/a')).rejects.toThrow('cannot be found out');
    expect(asked).toHaveLength(1);
    clock.now += 2 * HOUR;
    await expect(polite.read('https://post.example/a')).rejects.toThrow('cannot be found out');
    expect(asked).toHaveLength(2);
  });

  it('says of a site that cannot be reached just that', async () => {
    await expect(web(0).polite.read('https://post.example/a')).rejects.toThrow('gave no page (0)');
  });

  it('leaves a second between two pages of a site that nobody waits for, and as much as the site asks', async () => {
    const { polite, pauses } = web('');
    for (const page of ['a', 'b', 'c']) await polite.readSlowly(`https://post.example/${page}`);
    await polite.readSlowly('https://gazette.example/a');
    expect(pauses).toEqual([1_000, 1_000]);
    const slow = web('User-agent: *\nCrawl-delay: 5');
    for (const page of ['a', 'b']) await slow.polite.readSlowly(`https://post.example/${page}`);
    expect(slow.pauses).toEqual([5_000]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T10:00:00Z');

  it.each([
    ['120', 120_000],
    ['Sun, 01 Mar 2026 10:05:00 GMT', 300_000],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
    ['later', undefined],
    [undefined, undefined],
  ])('of %s asks to wait %s ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});
