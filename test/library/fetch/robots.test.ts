import { describe, expect, it } from 'vitest';
import { robotsIn } from '../../../src/library/fetch/robots.ts';

const SITE = 'https://post.example';

function allows(text: string, path: string): boolean {
  return robotsIn(text).allows(SITE + path);
}

describe('robots.txt', () => {
  it.each([
    ['says nothing', '', '/a'],
    ['forbids nothing', 'User-agent: *\nDisallow:', '/a'],
    ['forbids something else', 'User-agent: *\nDisallow: /private', '/news'],
    ['forbids others', 'User-agent: Otherbot\nDisallow: /', '/news'],
    [
      'names this program, and then it alone counts',
      'User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nAllow: /',
      '/news',
    ],
    [
      'allows by the longer rule',
      'User-agent: *\nDisallow: /news\nAllow: /news/feed',
      '/news/feed.xml',
    ],
    ['allows by one of two equal rules', 'User-agent: *\nDisallow: /news\nAllow: /news', '/news'],
    ['forbids what ends otherwise', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?page=2'],
    ['is a page', '<!doctype html><html><body>Disallow: /</body></html>', '/a'],
    ['has rules before any program is named', 'Disallow: /\nUser-agent: x', '/a'],
    ['forbids itself', 'User-agent: *\nDisallow: /', '/robots.txt'],
  ])('lets a page be read where it %s', (_, text, path) => {
    expect(allows(text, path)).toBe(true);
  });

  it.each([
    ['forbids all', 'User-agent: *\nDisallow: /', '/news'],
    ['forbids its folder', 'user-agent:*\r\ndisallow:/private # not yours', '/private/a'],
    ['names this program', 'User-agent: Verbatim/2.0\nDisallow: /news', '/news'],
    ['names it among others', 'User-agent: a\nUser-agent: VERBATIM\nDisallow: /', '/x'],
    [
      'names it twice',
      'User-agent: verbatim\nDisallow: /a\n\nUser-agent: b\nDisallow:\n\nUser-agent: verbatim\nDisallow: /c',
      '/c',
    ],
    ['has a star', 'User-agent: *\nDisallow: /*/print', '/news/12/print?x=1'],
    ['has a star and an end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf'],
    ['forbids a question', 'User-agent: *\nDisallow: /*?', '/news?page=2'],
    ['is written with other signs', 'User-agent: *\nDisallow: /caf%c3%a9', '/café'],
    ['is written without signs', 'User-agent: *\nDisallow: /café', '/caf%C3%A9/menu'],
    [
      'has a longer rule that forbids',
      'User-agent: *\nAllow: /news\nDisallow: /news/inner',
      '/news/inner',
    ],
  ])('forbids a page where it %s', (_, text, path) => {
    expect(allows(text, path)).toBe(false);
  });

  it('says how long to wait between two requests', () => {
    expect(robotsIn('User-agent: *\nCrawl-delay: 10').delay).toBe(10);
    expect(robotsIn('User-agent: *\nCrawl-delay: soon').delay).toBeUndefined();
  });

  it('is read in no time, whatever it holds', () => {
    const hostile = `User-agent: *\nDisallow: /${'*a'.repeat(100_000)}$`;
    expect(allows(hostile, `/${'a'.repeat(50)}`)).toBe(true);
  });

  it('forbids an address that would take long to look for', () => {
    const hostile = `User-agent: *\n${'Disallow:*bb\n'.repeat(39_000)}`;
    const began = performance.now();
    expect(allows(hostile, `/${'ab'.repeat(50_000)}`)).toBe(false);
    expect(allows(hostile, '/abab')).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('does not count half a rule, where more than counts is there', () => {
    const rule = 'Disallow: /private/mill\n';
    const many = `User-agent: *\n${rule.repeat(30_000)}`;
    expect([allows(many, '/private/mill'), allows(many, '/')]).toEqual([false, true]);
    for (const more of [0, 8, 16])
      expect(allows(`#${' '.repeat(more)}\n${many}`, '/private')).toBe(true);
  });
});
