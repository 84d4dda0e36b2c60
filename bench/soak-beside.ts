import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, UsageError } from '../src/cli/failure.ts';
import { articlesOfSet, questionsOf } from './gold.ts';
import { randomOf } from './random.ts';
import { evaluationSets } from './shared-folder.ts';
import { load } from './soak/load.ts';

const HELP = `Loads another folder of this project, such as the last release, and this one in turn: the same
questions over the same articles, on the same machine, one after the other.

  npm run --silent soak:beside -- --folder ../verbatim-before
  npm run --silent soak:beside -- --folder ../verbatim-before --seconds 600 --rounds 3

  --folder DIR    the other folder, with its node_modules
  --seconds N     of load in each turn; 20 by default
  --rounds N      turns of each; 1 by default
  --per-second N  interactions a second; 200 by default
  --set NAME      articles and questions of an evaluation set; gvc by default
  --seed N        the order of the questions; 1 by default
  --help          this text
`;

try {
  await run();
} catch (error) {
  fail(error);
}
process.exit();

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      seconds: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '1' },
      'per-second': { type: 'string', default: '200' },
      set: { type: 'string', default: 'gvc' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.folder === undefined) throw new UsageError(HELP);
  const sets = evaluationSets();
  const questions = (await questionsOf(sets, values.set)).map(({ question }) => question);
  const library = { articlesDir: articlesOfSet(sets, values.set), questions };
  const turns = [
    { part: 'before', folder: resolve(values.folder) },
    { part: 'now', folder: resolve(import.meta.dirname, '..') },
  ];
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const turn of turns) {
      const { part, said, tally } = await load(
        {
          ...turn,
          perSecond: Number(values['per-second']),
          seconds: Number(values.seconds),
          hasFaults: false,
          library,
        },
        randomOf(Number(values.seed) + round),
      );
      process.stdout.write(`${part.padEnd(6)} ${said}\n       ${JSON.stringify(tally)}\n`);
    }
}
