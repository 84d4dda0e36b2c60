import { expect, it } from 'vitest';
import { randomOf } from '../../bench/random.ts';
import { commands } from '../../bench/soak/commands.ts';
import { hostile } from '../../bench/soak/hostile.ts';
import { kills } from '../../bench/soak/kills.ts';

/** The shortest of soaks; `npm run soak` runs longer ones, with seeds of their own. */
const SEED = 20_310_506;

it('what was acknowledged outlives kills in the middle of adding, editing and removing', async () => {
  const { tally, said } = await kills(14, randomOf(SEED));
  expect(said).not.toContain(' 0 kills');
  expect(tally).toEqual({ lost: 0, halfServed: 0, crashes: 0, errors: 0 });
});

it('an article or a sentence comes of whatever is in a file', async () => {
  const { tally, said } = await hostile(40, randomOf(SEED));
  expect(said).toMatch(/^40 inputs, [1-9]/u);
  expect(tally).toEqual({ crashes: 0, errors: 0 });
});

it('no value of an option, a button or a form is a fault to the bot', async () => {
  const { tally, said } = await commands(60, randomOf(SEED));
  expect(said).toMatch(/^60 hostile uses of [2-9]/u);
  // whether it was in time is for a machine with nothing else to do
  expect(tally).toMatchObject({ crashes: 0, errors: 0 });
});
