import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneAt } from '../../../index/event/scene.ts';
import { text } from '../../texts.ts';

/** What the clause around "Vessby" says. */
function sceneIn(words: string): string {
  const start = words.indexOf('Vessby');
  return sceneAt(words, { start, end: start + 'Vessby'.length });
}

describe('the clause around a place', () => {
  it.each([
    'Nine were killed in Vessby on Sunday.',
    'In Vessby, nine men drowned.',
    'A man from Oldmark died in Vessby.',
    'A plane that was bound for Oldmark crashed in Vessby.',
    'Police said that a bomb went off in Vessby.',
    'NINE WERE KILLED IN VESSBY.'.replace('VESSBY', 'Vessby'),
  ])('tells of an event: %s', (words) => {
    expect(sceneIn(words)).toBe('event');
  });

  it.each([
    'The incident took place in Vessby.',
    'The shooting occurred around 9 p.m. Sunday near Vessby.',
    'It happened in Vessby, police said.',
  ])('says that it was there: %s', (words) => {
    expect(sceneIn(words)).toBe('told');
  });

  it.each(['A similar attack took place in Vessby.', 'Another shooting occurred in Vessby.'])(
    'says of another event that it was there: %s',
    (words) => {
      expect(sceneIn(words)).not.toBe('told');
    },
  );

  it.each([
    'The minister told reporters in Vessby that nine were killed.',
    'Police have reported in Vessby that nine were killed.',
    'A communique of the rebels, released in Vessby, denied the killing.',
    'The ministry of trade in Vessby has promised money.',
    'He was born in Vessby.',
    'The mill belongs to a firm based in Vessby.',
    'She teaches law in Vessby.',
    'They were on their way to a feast in Vessby.',
    'It is 40 kilometres north of Vessby.',
    'The town is located south of Vessby.',
    'They were members of a club in Vessby.',
  ])('tells of somewhere else: %s', (words) => {
    expect(sceneIn(words)).toBe('elsewhere');
  });

  it('tells of another time', () => {
    expect(sceneIn('Four years ago a tent fell in Vessby.')).toBe('once');
  });

  it('may tell of nothing', () => {
    expect(sceneIn('The sun shone in Vessby.')).toBe('open');
  });

  it('ends with its sentence', () => {
    expect(sceneIn('Nine were killed. The sun shone in Vessby. Two drowned.')).toBe('open');
  });

  it('is read in any text', () => {
    const reads = fc.property(text, fc.nat(200), fc.nat(20), (words, start, length) => {
      const from = Math.min(start, words.length);
      const span = { start: from, end: Math.min(words.length, from + length) };
      expect(['event', 'open', 'once', 'elsewhere']).toContain(sceneAt(words, span));
    });
    fc.assert(reads);
  });

  it('takes no longer the longer a hostile text is', () => {
    const begin = performance.now();
    for (const part of ['said a ', 'miles a ', 'the of ', 'met a ', 'way to '])
      sceneAt(`${part.repeat(20_000)}in Vessby`, { start: part.length * 20_000 + 3, end: 1e6 });
    expect(performance.now() - begin).toBeLessThan(200);
  });
});
