import { text } from 'node:stream/consumers';
import {
  DAY_THAT_COUNTS,
  rangeInWords,
  reversedDays,
} from '../../index/search/answer/days-line.ts';
import { incidentTitle } from '../../index/event/incident/incident-title.ts';
import { dayGiven } from '../engine/day-given.ts';
import type { Engine, IncidentHeader, Scope } from '../engine/engine.ts';
import { incidentsMeant, onlyMeant } from '../engine/incidents-meant.ts';
import { articlesDir, dataDir, runCommand } from './command-line.ts';
import { explanationText } from './explanation-text.ts';
import { UsageError } from './failure.ts';
import { answerJson } from './json.ts';
import { loaded } from './load.ts';
import { answerText } from './terminal.ts';
import { textLines } from './text-lines.ts';

/** Most names in a message that asks to choose. */
const MAX_LISTED = 20;

const HELP = `Asks the articles a question and prints the quotes that answer it.

  npm run --silent ask -- "how many escaped?"
  echo "how many escaped?" | npm run --silent ask
  npm run --silent ask -- --json < questions.jsonl

  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --source NAME    only articles of this source
  --incident WORDS only articles on the incident of this name, or whose name, place, date, titles or people hold
                   these words, or of this id (as --json prints it)
  --since DAY      only what was on that day or later: 2015-03-25, "last week", "Friday"; by the day of the event, or
                   else of publication
  --until DAY      the same, on that day or earlier
  --explain        also prints why: the parts of each score, where each word was found, and why it answers
                   or declines
  --json           read {"id","question"} lines from standard input, write a line of JSON for each
  --help           this text

Ends with 0 when it could ask, whatever the articles say, and with 1 when it could not.
`;

const OPTIONS = {
  explain: { type: 'boolean', default: false },
  source: { type: 'string' },
  incident: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
} as const;

await runCommand({ name: 'ask', help: HELP, options: OPTIONS }, async ({ values, positionals }) => {
  const given = positionals.join(' ').trim();
  if (values.json && given !== '')
    throw new UsageError('With --json the questions come on standard input, a line each.');
  const isPiped = !values.json && given === '' && !process.stdin.isTTY;
  const question = isPiped ? (await text(process.stdin)).trim() : given;
  if (!values.json && question === '')
    throw new UsageError(
      `Ask a question, for example: npm run --silent ask -- "how many escaped?"`,
    );
  const engine = await loaded(articlesDir(values.articles), dataDir());
  if (values.source !== undefined) await checkSource(engine, values.source);
  const ofSource = {
    ...(values.source !== undefined && { source: values.source }),
    ...(values.since !== undefined && { since: dayOption(values.since, 'from') }),
    ...(values.until !== undefined && { until: dayOption(values.until, 'to') }),
  };
  const incident =
    values.incident === undefined
      ? undefined
      : await incidentWith(engine, values.incident, ofSource);
  const scope = { ...ofSource, ...(incident && { incident: incident.id }) };
  await checkDays(engine, scope);
  if (!values.json) {
    const { answer } = await engine.ask(question, scope, { explain: values.explain });
    process.stdout.write(`${answerText(answer, { color: process.stdout.isTTY })}\n`);
    if (answer.explanation) process.stdout.write(`\n${explanationText(answer.explanation)}\n`);
    return;
  }
  await answerLines(engine, scope, values.explain);
});

function dayOption(words: string, end: 'from' | 'to'): string {
  const day = dayGiven(words, end);
  if (day === undefined) throw new UsageError(`"${words}" is no day: give one such as 2015-03-25.`);
  return day;
}

async function answerLines(engine: Engine, scope: Scope, explain: boolean): Promise<void> {
  for await (const { id, text: question } of textLines(process.stdin, 'question')) {
    const began = performance.now();
    const { answer } = await engine.ask(question, scope, { explain });
    process.stdout.write(`${answerJson(id, answer, performance.now() - began)}\n`);
  }
}

/** A range that leaves no article is said, not answered from nothing. */
async function checkDays(engine: Engine, scope: Scope): Promise<void> {
  if (scope.since === undefined && scope.until === undefined) return;
  const reversed = reversedDays(scope);
  if (reversed !== undefined) throw new UsageError(reversed);
  const { total } = await engine.articles(scope, { from: 0, count: 0 });
  if (total === 0)
    throw new UsageError(`No article is known to be ${rangeInWords(scope)}. ${DAY_THAT_COUNTS}`);
}

async function checkSource(engine: Engine, source: string): Promise<void> {
  const { total } = await engine.articles({ source }, { from: 0, count: 0 });
  if (total > 0) return;
  const { sources } = await engine.suggestSources('', {}, MAX_LISTED);
  throw new UsageError(
    sources.length === 0
      ? `No article is of the source "${source}": none of them names its source.`
      : `No article is of the source "${source}". Sources are:\n${sources.map((name) => `  ${name}`).join('\n')}`,
  );
}

/** The one incident in scope that these words mean. */
async function incidentWith(engine: Engine, words: string, scope: Scope): Promise<IncidentHeader> {
  const meant = await incidentsMeant(words, { engine, scope, count: MAX_LISTED });
  const only = onlyMeant(meant);
  if (only) return only;
  const { incidents, hasAll } = meant;
  const listed = incidents
    .map((one) => `  ${one.id}  ${incidentTitle(one)} (${one.first.path})`)
    .join('\n');
  const where = scope.source === undefined ? '' : ` in the articles of "${scope.source}"`;
  throw new UsageError(
    incidents.length > 0
      ? hasAll
        ? `Several incidents${where} have the words "${words}". Give the id of one:\n${listed}`
        : `No incident${where} has all of the words "${words}". Give the id of one that comes near:\n${listed}`
      : `No incident${where} has the words "${words}": npm run --silent incidents lists them all.`,
  );
}
