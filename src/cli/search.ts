import type { SearchResult } from '../engine/engine.ts';
import { articlesDir, dataDir, runCommand } from './command-line.ts';
import { UsageError } from './failure.ts';
import { searchJson } from './json.ts';
import { loaded } from './load.ts';
import { fileLine, shown } from './terminal.ts';

const HELP = `Prints the passages that hold these words.

  npm run --silent search -- 'escaped OR fled "car bomb" after:2020-08'
  npm run --silent search -- --json --newest 'prison near/10 gate'

  "exact phrase"   word by word           this OR that     one of them is enough
  -without         must not be there      gate near/10 bomb   within ten words
  prison*          how a word begins      source:NAME language:en before:2020-08-05 after:2020

  --newest         the newest articles first
  --limit N        at most so many passages (default: 20; with --json all)
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           one line of JSON
  --help           this text

Ends with 0 when it could search, whatever it found, and with 1 when it could not.
`;
const USUAL = 20;

await runCommand(
  {
    name: 'search',
    help: HELP,
    options: { newest: { type: 'boolean', default: false }, limit: { type: 'string' } },
  },
  async ({ values, positionals }) => {
    const words = positionals.join(' ').trim();
    if (words === '') throw new UsageError(`Give the words to look for.\n\n${HELP}`);
    const limit =
      values.limit === undefined ? (values.json ? Infinity : USUAL) : Number(values.limit);
    if (!(limit >= 1)) throw new UsageError('--limit takes a number from 1 up.');
    const engine = await loaded(articlesDir(values.articles), dataDir());
    const asked = values.newest ? `${words} sort:newest` : words;
    const result = await engine.search(asked, {}, { from: 0, count: limit });
    process.stdout.write(`${values.json ? searchJson(result) : searchText(result)}\n`);
    if (result.faults.length > 0) process.exitCode = 1;
  },
);

function searchText({ words, total, all, hasWords, excerpts, faults }: SearchResult): string {
  if (faults.length > 0)
    return [
      shown(words),
      ...faults.map(
        ({ start, end, reason }) => `${' '.repeat(start)}${'^'.repeat(end - start)} ${reason}`,
      ),
    ].join('\n');
  if (!hasWords) return 'There is no word here to look for.';
  if (total === 0) return 'No passage holds these words.';
  const count = total === 1 ? '1 passage' : `${total} passages`;
  return [
    all ? `${count} with all the words.` : `No passage holds all the words. ${count} with most.`,
    ...excerpts.map(({ article, quote }) => `${fileLine(article)}\n“${shown(quote)}”`),
  ].join('\n\n');
}
