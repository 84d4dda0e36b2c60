import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonId, buttonState } from '../../src/discord/button-id.ts';
import { sourceId } from '../../src/engine/source-id.ts';
import { engineOf } from '../filled-engine.ts';

describe('a source’s id', () => {
  it('fits into a button beside an article, whatever the source is called', () => {
    const fits = fc.property(fc.string({ maxLength: 300 }), (source) => {
      const state = { verb: 'incident', article: 'x'.repeat(16), source: sourceId(source) };
      const id = buttonId(state);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(buttonState(id)).toEqual(state);
    });
    fc.assert(fits);
  });

  it('is the same in any case and with blanks around the name, and another for another name', () => {
    expect(sourceId(' Coast POST ')).toBe(sourceId('coast post'));
    expect(sourceId('Coast Posts')).not.toBe(sourceId('Coast Post'));
  });

  it('is the same on every machine and in every version: it stands in messages', () => {
    expect(sourceId('Coast Post')).toBe('AblaiFYrl0cU');
  });

  it('leads to the source as its articles write it, in scope only', async () => {
    const engine = engineOf({
      'a.md': '---\nsource: Coast Post\n---\nThe mill burned.\n',
      'b.md': '---\nsource: Harbour Wire\n---\nThe ferry sank.\n',
    });
    expect(await engine.source(sourceId('coast post'), {})).toEqual({ source: 'Coast Post' });
    expect(await engine.source(sourceId('coast post'), { source: 'Harbour Wire' })).toEqual({});
    expect(await engine.source(sourceId('nobody'), {})).toEqual({});
  });
});
