import { expect, it } from 'vitest';
import type { Aliases } from '../../index/text/names/aliases.ts';
import { articlesIn, engineOf } from '../filled-engine.ts';

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

it('what an article calls for short is forgotten with the article', async () => {
  const explained = 'The Northern Ferry Union (NFU) met at Rike.';
  const engine = engineOf({
    'a.txt': explained,
    'b.txt': 'The Northern Ferry Union burned the mill of Brennal.',
  });
  const ask = () => engine.ask('Which mill did the NFU burn?', {});
  expect((await ask()).answer).toMatchObject({ answered: true, missing: [] });
  const article = articlesIn({ 'a.txt': explained })[0];
  if (!article) throw new Error('one article was made');
  engine.follow({ kind: 'removed', article });
  expect((await ask()).answer).toMatchObject({ answered: false, missing: ['NFU'] });
  engine.follow({ kind: 'added', article });
  expect((await ask()).answer).toMatchObject({ answered: true, missing: [] });
});
