import { expect, it } from 'vitest';
import { serversOf } from '../../src/discord/servers.ts';

it('all portions of the list of servers are asked for', async () => {
  const all = Array.from({ length: 450 }, (_, nth) => ({ id: String(1_000 + nth) }));
  const asked: (string | null)[] = [];
  const ids = await serversOf(async (query) => {
    const after = query.get('after');
    asked.push(after);
    return all
      .filter(({ id }) => after === null || id > after)
      .slice(0, Number(query.get('limit')));
  });
  expect(ids).toHaveLength(450);
  expect(new Set(ids).size).toBe(450);
  expect(asked).toEqual([null, '1199', '1399']);
});

it.each([
  ['no list', {}],
  ['a server without an id', [{ name: 'Newsroom' }]],
])('%s is an error, not an empty list', async (_, answer) => {
  await expect(serversOf(async () => answer)).rejects.toThrow(TypeError);
});
