import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { featuresOf, LOG_ODDS, STORY_FEATURES } from '../index/event/incident/story-likelihood.ts';
import { StoryIndex } from '../index/event/incident/story-links.ts';
import { storyOf } from '../index/event/incident/story.ts';
import { endWhenNobodyReads, refuseSwallowedOptions } from '../src/cli/command-line.ts';
import { fail, UsageError } from '../src/cli/failure.ts';
import { Library } from '../src/library/library.ts';
import { articlesOfSet } from './gold.ts';
import { fittedLogistic, type Example } from './logistic.ts';
import { evaluationSets } from './shared-folder.ts';
import { plainTable } from './tables.ts';

const HELP = `Fits the model that groups articles into incidents (index/event/incident/story-likelihood.ts) anew.

  npm run --silent fit:incidents
  npm run --silent fit:incidents -- --half b

  --half a|b     the half of the events to fit on (default: a); score the other one with
                 node ../shared/eval/score-incidents.mjs --set ../shared/eval/gvc --half b
  --help         this text

It reads the sets gvc (local news) and news (world news), prints old and new weights, and changes no file.
`;

/** How much the pairs of a set count beside those of the others: world news is what most people have. */
const SETS: Readonly<Record<string, number>> = { gvc: 1, news: 1.5 };
/** Pairs that share less are told apart by any model. */
const MIN_LIKENESS = 0.01;

const events = z.record(z.string(), z.object({ articles: z.array(z.string()) }));

endWhenNobodyReads();
try {
  await run();
} catch (error) {
  fail(error);
}

async function run(): Promise<void> {
  refuseSwallowedOptions('fit:incidents', ['half']);
  const { values } = parsed();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const { half } = values;
  if (half !== 'a' && half !== 'b') throw new UsageError(`--half is a or b, not "${half}".`);
  const examples: Example[] = [];
  for (const [set, share] of Object.entries(SETS)) {
    process.stderr.write(`${set}: comparing …\n`);
    examples.push(...(await examplesOf(evaluationSets(), set, { half, share })));
  }
  const { base, weights } = fittedLogistic(examples);
  const rows = [
    ['base', LOG_ODDS.base, base] as const,
    ...STORY_FEATURES.map(
      (feature, nth) => [feature, LOG_ODDS[feature], weights[nth] ?? 0] as const,
    ),
  ].map(([name, old, fitted]) => [name, old.toFixed(2), fitted.toFixed(2)]);
  process.stdout.write(plainTable([['log-odds', 'old', 'new'], ...rows]));
}

function parsed() {
  try {
    return parseArgs({
      options: {
        half: { type: 'string', default: 'a' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/** All pairs of articles of one half of a set's events; those on one event weigh `share` together. */
async function examplesOf(
  dir: string,
  set: string,
  { half, share }: { readonly half: 'a' | 'b'; readonly share: number },
): Promise<Example[]> {
  const eventOf = new Map<string, string>();
  const gold = events.parse(JSON.parse(await readFile(join(dir, set, 'incidents.json'), 'utf8')));
  for (const [event, { articles }] of Object.entries(gold))
    for (const path of articles) eventOf.set(path, event);
  const stories = new StoryIndex();
  const wanted: { readonly id: string; readonly event: string }[] = [];
  const library = new Library(articlesOfSet(dir, set), ({ kind, article }) => {
    if (kind === 'removed') return;
    stories.add(storyOf(article));
    const event = eventOf.get(article.path);
    if (event !== undefined && halfOfEvent(event) === half) wanted.push({ id: article.id, event });
  });
  await library.scan();
  const pairs: Omit<Example, 'weight'>[] = [];
  for (const [nth, one] of wanted.entries())
    for (const other of wanted.slice(nth + 1)) {
      const [a, b] = [stories.get(one.id), stories.get(other.id)];
      const shared = stories.sharedBy(one.id, other.id);
      if (!a || !b || !shared) continue;
      const isPositive = one.event === other.event;
      if (!isPositive && shared.likeness < MIN_LIKENESS) continue;
      const features = featuresOf(a, b, shared);
      pairs.push({ isPositive, features: STORY_FEATURES.map((feature) => features[feature]) });
    }
  const weight = (1_000 * share) / pairs.filter(({ isPositive }) => isPositive).length;
  return pairs.map((pair) => ({ ...pair, weight }));
}

/** The half an event is on, as the scorer has it. */
function halfOfEvent(event: string): 'a' | 'b' {
  let sum = 0;
  for (const letter of event) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % 2 === 0 ? 'a' : 'b';
}
