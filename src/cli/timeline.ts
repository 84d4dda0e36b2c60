import { parseArgs } from 'node:util';
import { holdsWord } from '../incidents-meant.ts';
import { articlesDir, endWhenNobodyReads, refuseSwallowedOptions } from './command-line.ts';
import { fail, UsageError } from './failure.ts';
import { eventJson } from './json.ts';
import { loaded } from './load.ts';
import { timelineText } from './timeline-text.ts';

const HELP = `Tells what happened when on each incident, by the articles, each line a quote.

  npm run --silent timeline
  npm run --silent timeline -- jalalabad
  npm run --silent timeline -- --json

  words            only incidents whose name, place, date, titles or people hold them
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON for each event
  --help           this text
`;

endWhenNobodyReads();
try {
  await run(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function run(args: string[]): Promise<void> {
  refuseSwallowedOptions('timeline', ['articles', 'json']);
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const engine = await loaded(articlesDir(values.articles));
  const words = positionals.join(' ').trim();
  const all = { from: 0, count: Infinity };
  const isNoWord = words !== '' && !holdsWord(words);
  const incidents = isNoWord ? [] : await engine.incidents(words, {}, all);
  if (incidents.length === 0 && !values.json)
    process.stdout.write('No incident has these words.\n');
  for (const [nth, { id }] of incidents.entries()) {
    const timeline = await engine.timeline(id, {});
    if (!timeline) continue;
    if (values.json)
      for (const event of timeline.events) process.stdout.write(`${eventJson(id, event)}\n`);
    else {
      const text = timelineText(timeline, { color: process.stdout.isTTY });
      process.stdout.write(`${nth > 0 ? '\n' : ''}${text}\n`);
    }
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
