import { describe, expect, it } from 'vitest';
import { askedPlainly } from '../../../../index/search/query/asked-plainly.ts';

describe('askedPlainly', () => {
  it.each([
    ['hey, anyone know how many died pls?', 'how many died?'],
    ['do we know where it was', 'where it was'],
    ['any idea why he fled, then?', 'why he fled?'],
    ['@verbatim who did it', 'who did it'],
    ['can you tell me when it began, thanks', 'when it began'],
    ['Motive?', 'why did it happen?'],
    ['casualties', 'how many were killed'],
    ['casualties in Oldmark', 'how many were killed in Oldmark'],
    ['<@123> good morning, who was the US envoy', 'who was the U.S. envoy'],
    ['**who did it**', 'who did it'],
    ['what did the us do', 'what did the u.s. do'],
    ['location', 'where did it happen'],
  ])('reads "%s" as "%s"', (typed, plain) => {
    expect(askedPlainly(typed)).toBe(plain);
  });

  it.each([
    'how many died',
    'who was the motive for',
    'Team Oldmark',
    'ok',
    'hey',
    'any news',
    'news on Oldmark',
    'who knows the man',
    'did anyone know',
    'who shot the guys',
    'did they arrest anyone',
    'wait what',
    'claimed by',
    'casualties of war',
    'who told us',
    'WHO TOLD US',
    'place of the fire',
    'pls',
    '',
  ])('leaves "%s"', (text) => {
    expect(askedPlainly(text)).toBe(text);
  });

  it('leaves a pasted text', () => {
    const text = `hey who ${'was it '.repeat(60)}`;
    expect(askedPlainly(text)).toBe(text);
  });
});
