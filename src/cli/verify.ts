import { text } from 'node:stream/consumers';
import { articlesDir, dataDir, runCommand } from './command-line.ts';
import { checkedText } from './checked-text.ts';
import { UsageError } from './failure.ts';
import { checkedJson } from './json.ts';
import { loaded } from './load.ts';
import { textLines } from './text-lines.ts';

const HELP = `Looks up each statement of a text in the articles, and prints what they say.

  npm run --silent verify -- "Nine people were hurt on the ferry."
  npm run --silent verify < draft.txt
  npm run --silent verify -- --json < texts.jsonl

A statement is borne out where a quote says it with its figures, names, places and days. It differs where a quote on
the same matter gives another one of these. Nothing is called true or false.

  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           read {"id","text"} lines from standard input, write a line of JSON for each
  --help           this text

Ends with 0 when it could look the text up, whatever the articles say, and with 1 when it could not.
`;

await runCommand({ name: 'verify', help: HELP, options: {} }, async ({ values, positionals }) => {
  const given = positionals.join(' ').trim();
  if (values.json && given !== '')
    throw new UsageError('With --json the texts come on standard input, a line each.');
  const isPiped = !values.json && given === '' && !process.stdin.isTTY;
  const typed = isPiped ? (await text(process.stdin)).trim() : given;
  if (!values.json && typed === '')
    throw new UsageError(
      'Give a text, for example: npm run --silent verify -- "Nine people were hurt on the ferry."',
    );
  const engine = await loaded(articlesDir(values.articles), dataDir());
  if (!values.json) {
    process.stdout.write(`${checkedText(await engine.check(typed, {}))}\n`);
    return;
  }
  for await (const { id, text: draft } of textLines(process.stdin, 'text'))
    process.stdout.write(`${checkedJson(id, await engine.check(draft, {}))}\n`);
});
