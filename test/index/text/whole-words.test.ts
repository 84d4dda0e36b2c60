import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../../index/text/whole-words.ts';

describe('whole words', () => {
  const gates = wholeWords('gates?|water mill');

  it.each(['Gate', 'at the gates.', '(GATE)', 'a water mill', 'gate-keeper'])(
    'are found in "%s"',
    (text) => {
      expect(gates.test(text)).toBe(true);
    },
  );

  it.each(['gateway', 'agate', 'gateé', 'gate7', 'water'])('are not found in "%s"', (text) => {
    expect(gates.test(text)).toBe(false);
  });
});
