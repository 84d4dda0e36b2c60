import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fail } from '../src/cli/failure.ts';
import { randomOf } from './random.ts';
import { churn } from './soak/churn.ts';
import { commands } from './soak/commands.ts';
import { hostile } from './soak/hostile.ts';
import { kills } from './soak/kills.ts';
import { load } from './soak/load.ts';
import { sumOf, type PartResult } from './soak/tally.ts';
import { threads } from './soak/threads.ts';

const HELP = `Runs the bot and its parts for long, under load, faults and kills, and counts what goes wrong.

  npm run --silent soak
  npm run --silent soak -- --short
  npm run --silent soak -- --short --seed 42 --part kills

  --short      two minutes in place of half an hour
  --seed N     repeats a run
  --part NAME  one part only: kills, hostile, commands, faults, load, churn or threads
  --help       this text
`;

/** How much of each, in a long run and in a short one. */
const LONG = {
  kills: 500,
  hostile: 10_000,
  commands: 3_000,
  faults: 600,
  load: 600,
  churn: 5_000,
  threads: 5,
};
const SHORT = {
  kills: 80,
  hostile: 400,
  commands: 400,
  faults: 15,
  load: 10,
  churn: 400,
  threads: 1,
};

// threads that do not keep the bot alive do not keep this alive either
setInterval(() => undefined, 1_000);
try {
  await run();
} catch (error) {
  fail(error);
}
process.exit();

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string' },
      part: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const much = values.short ? SHORT : LONG;
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const parts: Readonly<Record<string, (random: () => number) => Promise<PartResult>>> = {
    kills: (random) => kills(much.kills, random),
    hostile: (random) => hostile(much.hostile, random),
    commands: (random) => commands(much.commands, random),
    faults: (random) =>
      load({ part: 'faults', perSecond: 50, seconds: much.faults, hasFaults: true }, random),
    load: (random) =>
      load({ part: 'load', perSecond: 200, seconds: much.load, hasFaults: false }, random),
    churn: (random) => churn(much.churn, random),
    threads: (random) => threads(much.threads, random),
  };
  const wanted = Object.entries(parts).filter(([name]) => !values.part || name === values.part);
  const results: PartResult[] = [];
  for (const [name, part] of wanted) {
    process.stderr.write(`${name} (seed ${seed}) …\n`);
    const result = await part(randomOf(seed));
    results.push(result);
    process.stdout.write(
      `${result.part.padEnd(8)} ${result.said}\n         ${JSON.stringify(result.tally)}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify({ ...sumOf(results), seeds: [seed] })}\n`);
}
