import { expect, it } from 'vitest';
import type { Aliases } from '../../index/text/names/aliases.ts';
import { engineOf } from '../filled-engine.ts';

it('names that stand for one another are gone through again only where they are others', async () => {
  let reads = 0;
  const aliases: Aliases = {
    get same() {
      reads += 1;
      return [['Vessby', 'Brennal']];
    },
    partOf: [],
  };
  const engine = engineOf({ 'a.txt': 'Brennal\n\nThe mill of Brennal burned on Monday.' });
  const ask = () => engine.ask('What burned in Vessby?', {});
  engine.useAliases(aliases);
  expect((await ask()).answer.missing).toEqual([]);
  const before = reads;
  engine.useAliases(aliases);
  await ask();
  expect(reads).toBe(before);
  engine.useAliases({ same: [], partOf: [] });
  expect((await ask()).answer.missing).toEqual(['Vessby']);
});
