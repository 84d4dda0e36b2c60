import { fetched } from '../library/fetch/fetched.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { PoliteFetch } from '../library/fetch/polite-fetch.ts';
import { imported, type Outcome } from '../library/add/import.ts';
import { articlesDir, dataDir, privateHosts, runCommand } from './command-line.ts';
import { UsageError } from './failure.ts';
import { progressLine, summaryText } from './import-text.ts';

const HELP = `Takes articles into the folder of articles: pages, feeds, files, and folders of files.

  npm run --silent import -- https://example.org/fire
  npm run --silent import -- https://example.org/feed.xml ~/saved-pages report.pdf

Each article becomes a text file with its facts at the top; its original is kept in .originals beside it.
Ended in the middle, the same command goes on: what was taken before is not taken again.

  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON for each article, as it is done
  --help           this text
`;

await runCommand({ name: 'import', help: HELP, options: {} }, async ({ values, positionals }) => {
  if (positionals.length === 0) throw new UsageError(HELP);
  const hosts = privateHosts();
  const outcomes: Outcome[] = [];
  const count = { taken: 0, skipped: 0, failed: 0 };
  const polite = new PoliteFetch({
    fetch: (address, before, limits) =>
      fetched(address, { privateHosts: hosts, ...limits }, before),
    now: Date.now,
    pause: (ms) => delay(ms),
  });
  const settings = {
    articlesDir: articlesDir(values.articles),
    dataDir: dataDir(),
    fetch: (address: string) => polite.read(address),
  };
  for await (const { outcome, done, total } of imported(positionals, settings)) {
    count[outcome.kind] += 1;
    if (values.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
    else outcomes.push(outcome);
    if (process.stderr.isTTY)
      process.stderr.write(
        `\r\u001b[K${progressLine({ done, total, ...count }, process.stderr.columns)}`,
      );
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (!values.json) process.stdout.write(`${summaryText(outcomes)}\n`);
  if (count.failed > 0) process.exitCode = 1;
});
