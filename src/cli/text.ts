import { textAt } from '../library/read-file.ts';
import { reasonFor } from '../library/unread.ts';
import { articlesDir, dataDir, runCommand } from './command-line.ts';
import { UsageError } from './failure.ts';

const HELP = `Prints the text of an article's file, byte for byte as quotes are cut from it.

  npm run --silent text -- report.pdf

The offsets of --json count in it, where they say "text":"stored": in UTF-16 units from its start. Of a
plain text they count in the file itself, its facts at the top included; those are not printed here.

  FILE             the file, below the folder of articles
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON: the text, and what the file says of it
  --help           this text
`;

await runCommand({ name: 'text', help: HELP, options: {} }, async ({ values, positionals }) => {
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError(HELP);
  const text = await textAt(articlesDir(values.articles), path, { dataDir: dataDir() }).catch(
    (error: unknown) => {
      throw new UsageError(`${path} ${reasonFor(error)}`);
    },
  );
  const { body, fields, bodyStart, pages } = text;
  if (!values.json) process.stdout.write(body);
  else
    process.stdout.write(
      `${JSON.stringify({
        article: path,
        text: bodyStart === undefined ? 'stored' : 'file',
        ...Object.fromEntries(fields),
        ...(pages && { pages }),
        body,
      })}\n`,
    );
});
