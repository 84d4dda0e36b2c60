import { expect, it } from 'vitest';
import { Shares, type Asker } from '../../src/discord/shares.ts';

/** Shares, and work that lasts until it is told to end. */
function shared() {
  const shares = new Shares();
  const ends: (() => void)[] = [];
  const refused: string[] = [];
  const begin = (asker: Asker): Promise<void> =>
    shares
      .of(asker, () => new Promise<void>((resolve) => ends.push(resolve)))
      .catch((error: unknown) => void refused.push(String(error)));
  return { shares, ends, refused, begin };
}

it('one person has five under work at once, and room again when one of them has ended', async () => {
  const { ends, refused, begin } = shared();
  const begun = Array.from({ length: 100 }, () => begin({ person: 'mara', server: 'news' }));
  await begun[99];
  expect(ends).toHaveLength(5);
  expect(refused).toHaveLength(95);
  expect(refused[0]).toBe('ShareError: 5 are under work for this person');
  ends[0]?.();
  await begun[0];
  void begin({ person: 'mara', server: 'news' });
  expect(ends).toHaveLength(6);
});

it('one server has sixteen under work at once, and the next server as many', async () => {
  const { ends, refused, begin } = shared();
  const ask = (count: number, server: string | null): Promise<void>[] =>
    Array.from({ length: count }, (_, nth) => begin({ person: `${server} ${nth}`, server }));
  await ask(17, 'news')[16];
  expect(refused).toEqual(['ShareError: 16 are under work for this server']);
  void ask(16, 'desk');
  void ask(40, null);
  expect(ends).toHaveLength(16 + 16 + 40);
  expect(refused).toHaveLength(1);
});

it('what fails at once or later takes up no share', async () => {
  const { shares } = shared();
  const mara = { person: 'mara', server: 'news' };
  for (let nth = 0; nth < 10; nth += 1) {
    await expect(shares.of(mara, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    const throwing = shares.of(mara, () => {
      throw new Error('broken');
    });
    await expect(throwing).rejects.toThrow('broken');
  }
  expect(await shares.of(mara, () => Promise.resolve('done'))).toBe('done');
});
