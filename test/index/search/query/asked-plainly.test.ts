import { describe, expect, it } from 'vitest';
import { askedPlainly, withoutGreeting } from '../../../../index/search/query/asked-plainly.ts';

describe('askedPlainly', () => {
  it.each([
    ['hey, anyone know how many died pls?', 'how many died?'],
    ['do we know where it was', 'where it was'],
    ['any idea why he fled, then?', 'why he fled?'],
    ['@verbatim who did it', 'who did it'],
    ['can you tell me when it began, thanks', 'when it began'],
    ['Motive?', 'why did it happen?'],
    ['casualties', 'how many people were killed'],
    ['casualties in Oldmark', 'how many people were killed in Oldmark'],
    ['<@123> good morning, who was the US envoy', 'who was the U.S. envoy'],
    ['**who did it**', 'who did it'],
    ['what did the us do', 'what did the u.s. do'],
    ['location', 'where did it happen'],
    ['anything new on the fire', 'what do we know about the fire'],
    ['latest on the fire?', 'what do we know about the fire?'],
    ['how mnay ppl died', 'how many people died'],
    ['motive pls', 'why did it happen'],
    ['hey casualties?', 'how many people were killed?'],
    ['wounded', 'how many people were injured'],
    ['who is this man, anyone know?', 'who is this man?'],
    ['**who** did  it', 'who did it'],
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

describe('withoutGreeting', () => {
  it.each([
    ['hey wie viele Tote', 'wie viele Tote'],
    ['@bot hi, wie viele Tote pls', 'wie viele Tote'],
    ['so viele Tote', 'so viele Tote'],
    ['ok', 'ok'],
  ])('reads "%s" as "%s"', (typed, plain) => {
    expect(withoutGreeting(typed)).toBe(plain);
  });
});
