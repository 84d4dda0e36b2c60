import type { Incident } from '../../index/event/incident/incident.ts';
import { typeAsked } from '../../index/search/query/question-forms.ts';
import { articleFigures } from '../../index/figures/reading/article-figures.ts';
import type { Engine } from '../engine/engine.ts';
import { NO_INCIDENT, articlesDir, dataDir, incidentsWith, runCommand } from './command-line.ts';
import { UsageError } from './failure.ts';
import { figuresText } from './figures-text.ts';
import { figureJson, verdictJson } from './json.ts';
import { loaded } from './load.ts';
import { shown } from './terminal.ts';

const HELP = `Compares the figures that articles give on each incident, source by source, the latest incident first.

  npm run --silent figures
  npm run --silent figures -- jalalabad
  npm run --silent figures -- --figure "how many dead" jalalabad
  npm run --silent figures -- --json
  npm run --silent figures -- --json --verdicts

  words            only incidents whose name, place, date, titles or people hold them
  --figure WORDS   only this figure
  --articles DIR   the folder of articles (default: ARTICLES_DIR, else ./articles)
  --json           a line of JSON for each figure of each article, whatever it counts; not with --figure
  --verdicts       with --json: a line of JSON for each figure of each incident instead, with what each report
                   stands for and the verdict on them
  --help           this text
`;

await runCommand(
  {
    name: 'figures',
    help: HELP,
    options: { figure: { type: 'string' }, verdicts: { type: 'boolean' } },
  },
  async ({ values, positionals }) => {
    if (values.json && values.figure !== undefined)
      throw new UsageError('--figure does not go with --json: its lines hold every figure.');
    if (values.verdicts && !values.json)
      throw new UsageError('--verdicts goes with --json: people see the verdicts without it.');
    const engine = await loaded(articlesDir(values.articles), dataDir());
    const incidents = await incidentsWith(engine, positionals, values);
    if (values.verdicts) await printVerdicts(engine, incidents);
    else if (values.json) await printLines(engine, incidents);
    else if (incidents.length === 0) process.stdout.write(NO_INCIDENT);
    else await printTexts(engine, incidents, values.figure);
  },
);

async function printLines(engine: Engine, incidents: readonly Incident[]): Promise<void> {
  for (const { id } of incidents.flatMap(({ articles }) => articles)) {
    const { article } = await engine.read(id, {});
    if (!article) continue;
    const { figures, isComplete } = articleFigures(article);
    if (!isComplete) warn(article.path);
    for (const figure of figures) process.stdout.write(`${figureJson(article, figure)}\n`);
  }
}

async function printVerdicts(engine: Engine, incidents: readonly Incident[]): Promise<void> {
  for (const { id, name } of incidents) {
    const figures = await engine.figures(id, {});
    if (!figures.incident) continue;
    if (!figures.isComplete) warn(name);
    for (const block of figures.blocks)
      process.stdout.write(`${verdictJson(figures.incident, block)}\n`);
  }
}

async function printTexts(
  engine: Engine,
  incidents: readonly Incident[],
  asked: string | undefined,
): Promise<void> {
  const style = { color: process.stdout.isTTY };
  for (const [nth, { id, name }] of incidents.entries()) {
    const figures = await engine.figures(id, {}, asked);
    if (!figures.incident) continue;
    if (asked !== undefined && !figures.asked)
      throw new UsageError(
        typeAsked(asked) === 'time'
          ? 'What happened when is told by npm run --silent timeline.'
          : `Which figure is meant by "${asked}" cannot be told. Try "how many dead".`,
      );
    if (!figures.isComplete) warn(name);
    process.stdout.write(`${nth > 0 ? '\n' : ''}${figuresText(figures, style)}\n`);
  }
}

function warn(what: string): void {
  process.stderr.write(
    `${shown(what)}: too long, too many or too full of figures for all to be read\n`,
  );
}
