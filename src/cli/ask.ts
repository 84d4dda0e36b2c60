import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { config as loadEnv } from 'dotenv';
import { configFrom } from '../config.ts';
import type { Engine } from '../engine.ts';
import { fail, UsageError } from './failure.ts';
import { answerJson } from './json.ts';
import { loaded } from './load.ts';
import { answerText } from './terminal.ts';

const HELP = `Asks the articles a question and prints the quotes that answer it.

  npm run --silent ask -- "how many escaped?"
  npm run --silent ask -- --json < questions.jsonl

  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --source NAME    only articles of this source
  --json           read {"id","question"} lines from standard input, write a line of JSON for each
  --help           this text

Ends with 0 when it could ask, whatever the articles say, and with 1 when it could not.
`;

// a reader that hangs up early (head, a pager) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  loadEnv({ quiet: true });
  const { articlesDir } = configFrom({ ...process.env, DISCORD_TOKEN: undefined });
  const question = positionals.join(' ').trim();
  if (!values.json && question === '')
    throw new UsageError(
      `Ask a question, for example: npm run --silent ask -- "how many escaped?"`,
    );
  const engine = await loaded(values.articles ?? articlesDir);
  const scope = values.source === undefined ? {} : { source: values.source };
  if (scope.source !== undefined) await checkSource(engine, scope.source);
  if (!values.json) {
    const answer = await engine.ask(question, scope);
    process.stdout.write(`${answerText(answer, { color: process.stdout.isTTY })}\n`);
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = questionIn(line, number);
    const began = performance.now();
    const answer = await engine.ask(asked.question, scope);
    process.stdout.write(`${answerJson(asked.id, answer, performance.now() - began)}\n`);
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
        source: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

async function checkSource(engine: Engine, source: string): Promise<void> {
  const { articles } = await engine.about({ source });
  if (articles > 0) return;
  const known = await engine.suggestSources('', {}, 20);
  throw new UsageError(
    `No article is of the source "${source}". Sources are: ${known.join(', ') || 'none'}.`,
  );
}

function questionIn(line: string, number: number): { id: unknown; question: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('question' in value) ||
    typeof value.question !== 'string'
  )
    throw new UsageError(`Line ${number} of the input is no {"id": …, "question": "…"} in JSON.`);
  return { id: 'id' in value ? value.id : null, question: value.question };
}
