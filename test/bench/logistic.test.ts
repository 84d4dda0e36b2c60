import { expect, it } from 'vitest';
import { fittedLogistic } from '../../bench/logistic.ts';

it('gives the odds that the examples have', () => {
  const examples = [
    { features: [0], isPositive: true, weight: 100 },
    { features: [0], isPositive: false, weight: 300 },
    { features: [1], isPositive: true, weight: 300 },
    { features: [1], isPositive: false, weight: 100 },
  ];
  const { base, weights } = fittedLogistic(examples);
  expect(base).toBeCloseTo(Math.log(1 / 3), 1);
  expect(weights[0]).toBeCloseTo(2 * Math.log(3), 1);
});

it('leaves a feature that tells nothing without weight', () => {
  const examples = [0, 1].flatMap((useless) =>
    [true, false].map((isPositive) => ({
      features: [useless, Number(isPositive)],
      isPositive,
      weight: 1,
    })),
  );
  expect(fittedLogistic(examples).weights[0]).toBeCloseTo(0);
});
