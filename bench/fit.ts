import { parseArgs } from 'node:util';
import { Incidents } from '../index/event/incident/incidents.ts';
import { excerptOf } from '../index/search/answer/excerpts.ts';
import { PassageIndex } from '../index/search/store/passage-index.ts';
import { questionOf } from '../index/search/query/question.ts';
import { ranked } from '../index/search/rank/ranking.ts';
import { FEATURES, WEIGHTS } from '../index/search/rank/weights.ts';
import { acronymsIn } from '../index/text/names/acronyms.ts';
import { SHIPPED_ALIASES, withAcronyms } from '../index/text/names/aliases.ts';
import { endWhenNobodyReads, refuseSwallowedOptions } from '../src/cli/command-line.ts';
import { fail, UsageError } from '../src/cli/failure.ts';
import { Library } from '../src/library/library.ts';
import { fitted, hitsOf, type RankedQuestion } from './fit-ranking.ts';
import { articlesOfSet, halfOf, isGold, isGoldSentence, questionsOf } from './gold.ts';
import { evaluationSets, knownSets } from './shared-folder.ts';
import { figure, plainTable } from './tables.ts';

const HELP = `Fits the weights of the ranking (index/search/weights.ts) anew, on one half of the evaluation questions.

  npm run --silent fit
  npm run --silent fit -- --half b --set gvc --set muc4

  --half a|b   the half to fit on (default: a); the other one only checks
  --set NAME   only this set; several may be given (default: all)
  --help       this text

Every set counts the same, whatever its size; what is raised is the mean of hit@1, hit@3 and answer@1.
It prints what it tried, then old and new weights side by side with what each gives on both halves.
It changes no file. Two or three minutes for all sets.
`;

/** The questions of a set that an article answers, by half. */
interface SetQuestions {
  readonly set: string;
  readonly a: readonly RankedQuestion[];
  readonly b: readonly RankedQuestion[];
}

endWhenNobodyReads();
try {
  await run();
} catch (error) {
  fail(error);
}

async function run(): Promise<void> {
  refuseSwallowedOptions('fit', ['set', 'half']);
  const { values } = parsed();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const { half } = values;
  if (half !== 'a' && half !== 'b') throw new UsageError(`--half is a or b, not "${half}".`);
  const dir = evaluationSets();
  const sets: SetQuestions[] = [];
  for (const set of knownSets(dir, values.set)) {
    process.stderr.write(`${set}: ranking …\n`);
    sets.push(await rankedSet(dir, set));
  }
  const fitting = sets.map((one) => one[half]).filter(({ length }) => length > 0);
  if (fitting.length === 0) throw new UsageError(`No question of half ${half} has an answer.`);
  const found = fitted(fitting, WEIGHTS, (feature, weight, worth) => {
    process.stderr.write(`${feature} ${figure(weight)}: ${worth.toFixed(2)}\n`);
  });
  const weightRows = FEATURES.map((one) => [one, figure(WEIGHTS[one]), figure(found[one])]);
  const hitRows = sets.flatMap((one) =>
    (['a', 'b'] as const)
      .filter((side) => one[side].length > 0)
      .map((side) => [
        `${one.set} ${side}`,
        String(one[side].length),
        ...[WEIGHTS, found].map((weights) =>
          Object.values(hitsOf(one[side], weights))
            .map((share) => share.toFixed(1))
            .join('/'),
        ),
      ]),
  );
  process.stdout.write(
    [
      plainTable([['weight', 'old', 'new'], ...weightRows]),
      `hit@1/hit@3/answer@1, fitted on half ${half}:\n`,
      plainTable([['set', 'questions', 'old', 'new'], ...hitRows]),
    ].join('\n'),
  );
}

function parsed() {
  try {
    return parseArgs({
      options: {
        set: { type: 'string', multiple: true },
        half: { type: 'string', default: 'a' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/**
 * The questions of a set with their candidates, ranked once: other weights only change the order.
 */
async function rankedSet(dir: string, set: string): Promise<SetQuestions> {
  const index = new PassageIndex();
  const incidents = new Incidents();
  const library = new Library(articlesOfSet(dir, set), ({ kind, article }) => {
    if (kind === 'removed') return;
    index.add(article);
    incidents.add(article);
  });
  await library.scan();
  incidents.settle();
  const acronyms = index.articles.map(({ body }) => acronymsIn(body));
  const aliases = withAcronyms(SHIPPED_ALIASES, acronyms);
  const areTogether = (a: string, b: string): boolean => incidents.areTogether(a, b);
  const halves: { a: RankedQuestion[]; b: RankedQuestion[] } = { a: [], b: [] };
  for (const asked of await questionsOf(dir, set)) {
    if (asked.gold.length === 0) continue;
    const question = questionOf(asked.question, index, { aliases });
    const candidates = ranked(question, index).map((one) => {
      const excerpt = excerptOf(one, question);
      return {
        // what the sentences hold would fill the memory, and is not needed again
        ranked: { ...one, sentences: [] },
        isGold: isGold(asked, one.passage.article, excerpt),
        isGoldSentence: isGoldSentence(asked, one.passage.article, excerpt.answer),
      };
    });
    halves[halfOf(asked)].push({ candidates, areTogether });
  }
  return { set, ...halves };
}
