import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutAddresses } from '../../../index/text/mask.ts';
import { text as texts } from '../../texts.ts';

it('blanks an address and leaves the words around it where they are', () => {
  const text = 'See https://mill.example/fire?id=7 for more.';
  expect(withoutAddresses(text)).toBe(`See ${' '.repeat(30)} for more.`);
});

it('blanks the target of a Markdown link and leaves its words', () => {
  expect(withoutAddresses('The [mill](mill.md) burned.')).toBe(`The [mill${' '.repeat(11)}burned.`);
});

it('leaves brackets alone that hold words', () => {
  expect(withoutAddresses('the mill [sic] (an old one)')).toBe('the mill [sic] (an old one)');
});

it('keeps the length of any text', () => {
  const part = fc.oneof(texts, fc.constantFrom('https://mill.example/fire', '](', ')'));
  const sameLength = fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
    const text = parts.join('');
    expect(withoutAddresses(text)).toHaveLength(text.length);
  });
  fc.assert(sameLength);
});
