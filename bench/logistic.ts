/** What a logistic model is fitted on: features, whether they belong together, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** A logistic model: log-odds = base + weights · features. */
export interface LogisticModel {
  readonly base: number;
  readonly weights: readonly number[];
}

const MAX_STEPS = 50;
/** Log-likelihood, per unit of weight: what gains less has settled. */
const MIN_GAIN = 1e-9;
/** Keeps features that say the same from taking huge weights of opposite signs (ridge, on scaled features). */
const RIDGE = 0.1;

/**
 * The model that fits the examples best, by Newton's method with a small ridge on the scaled features.
 * Method: iteratively reweighted least squares, Hastie, Tibshirani and Friedman 2009, 4.4.1.
 */
export function fittedLogistic(examples: readonly Example[]): LogisticModel {
  const count = examples[0]?.features.length ?? 0;
  const scales = scalesOf(examples, count);
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((value, nth) => (value - (scales[nth]?.mean ?? 0)) / (scales[nth]?.size ?? 1)),
  ]);
  let betas = Array.from({ length: count + 1 }, () => 0);
  let worth = -Infinity;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { gradient, curvature, likelihood } = derivatives(examples, rows, betas);
    if (likelihood - worth < MIN_GAIN) break;
    worth = likelihood;
    const change = solved(curvature, gradient);
    betas = betas.map((beta, nth) => beta + (change[nth] ?? 0));
  }
  const [base = 0, ...scaled] = betas;
  const weights = scaled.map((beta, nth) => beta / (scales[nth]?.size ?? 1));
  const shift = weights.reduce((sum, weight, nth) => sum + weight * (scales[nth]?.mean ?? 0), 0);
  return { base: base - shift, weights };
}

function scalesOf(examples: readonly Example[], count: number) {
  const total = examples.length;
  return Array.from({ length: count }, (_, nth) => {
    const mean = examples.reduce((sum, { features }) => sum + (features[nth] ?? 0), 0) / total;
    const squares = examples.reduce(
      (sum, { features }) => sum + ((features[nth] ?? 0) - mean) ** 2,
      0,
    );
    return { mean, size: Math.sqrt(squares / total) || 1 };
  });
}

function derivatives(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  betas: readonly number[],
) {
  const size = betas.length;
  const gradient = betas.map((beta, nth) => (nth === 0 ? 0 : -RIDGE * beta));
  const curvature = betas.map((_, nth) =>
    betas.map((__, other): number => (nth === other && nth > 0 ? RIDGE : 0)),
  );
  let total = 0;
  let likelihood = 0;
  for (const [at, { isPositive, weight }] of examples.entries()) {
    const row = rows[at] ?? [];
    let logOdds = 0;
    for (let nth = 0; nth < size; nth += 1) logOdds += (betas[nth] ?? 0) * (row[nth] ?? 0);
    const chance = 1 / (1 + Math.exp(-logOdds));
    likelihood += weight * Math.log(Math.max(1e-300, isPositive ? chance : 1 - chance));
    total += weight;
    const pull = weight * (Number(isPositive) - chance);
    const bend = weight * chance * (1 - chance);
    for (let nth = 0; nth < size; nth += 1) {
      const value = row[nth] ?? 0;
      gradient[nth] = (gradient[nth] ?? 0) + pull * value;
      const line = curvature[nth];
      if (!line || value === 0) continue;
      for (let other = 0; other < size; other += 1)
        line[other] = (line[other] ?? 0) + bend * value * (row[other] ?? 0);
    }
  }
  return { gradient, curvature, likelihood: likelihood / total };
}

/** Solves a system of linear equations by elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, nth) => [...row, right[nth] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let nth = at + 1; nth < size; nth += 1)
      if (Math.abs(rows[nth]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = nth;
    const row = rows[pivot] ?? [];
    rows[pivot] = rows[at] ?? [];
    rows[at] = row;
    const lead = row[at] ?? 0;
    if (lead === 0) continue;
    for (const [nth, other] of rows.entries()) {
      const factor = (other[at] ?? 0) / lead;
      if (nth === at || factor === 0) continue;
      for (let column = at; column <= size; column += 1)
        other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  return rows.map((row, nth) => (row[nth] ? (row[size] ?? 0) / (row[nth] ?? 1) : 0));
}
