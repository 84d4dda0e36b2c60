import { parseArgs } from 'node:util';
import { holdsWord } from '../incidents-meant.ts';
import { articlesDir, endWhenNobodyReads, refuseSwallowedOptions } from './command-line.ts';
import { fail, UsageError } from './failure.ts';
import { incidentJson } from './json.ts';
import { loaded } from './load.ts';
import { incidentText } from './terminal.ts';

const HELP = `Lists the incidents that the articles report, the latest first, with their articles.

  npm run --silent incidents
  npm run --silent incidents -- jalalabad
  npm run --silent incidents -- --json

  words            only incidents whose name, place, date, titles or people hold them
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON for each incident
  --help           this text
`;

endWhenNobodyReads();
try {
  await run(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function run(args: string[]): Promise<void> {
  refuseSwallowedOptions('incidents', ['articles', 'json']);
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const engine = await loaded(articlesDir(values.articles));
  const words = positionals.join(' ').trim();
  const isNoWord = words !== '' && !holdsWord(words);
  const incidents = isNoWord ? [] : await engine.incidents(words, {}, { from: 0, count: Infinity });
  if (values.json)
    for (const incident of incidents) process.stdout.write(`${incidentJson(incident)}\n`);
  else if (incidents.length === 0) process.stdout.write('No incident has these words.\n');
  else {
    const style = { color: process.stdout.isTTY };
    const texts = incidents.map((incident) => incidentText(incident, style));
    process.stdout.write(`${texts.join('\n\n')}\n`);
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        articles: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}
