import { parseArgs } from 'node:util';
import type { Article } from '../index/article/article.ts';
import { passagesOf, type Passage } from '../index/article/passages.ts';
import { findIn } from '../index/search/answer/find.ts';
import { PassageIndex } from '../index/search/store/passage-index.ts';
import { refuseSwallowedOptions } from '../src/cli/command-line.ts';
import { fail } from '../src/cli/failure.ts';
import { articleFrom } from '../src/library/read-article.ts';
import { plainText } from '../src/library/readers/plain-text.ts';
import { readSet } from './collection.ts';
import { SEEDS } from './gold.ts';
import { oneOf, randomOf } from './random.ts';
import { evaluationSets, knownSets } from './shared-folder.ts';

const HELP = `Looks random phrases of the evaluation sets of ../shared (or SHARED_DIR) up with /search's "exact phrase".

  npm run --silent phrases
  npm run --silent phrases -- --set gvc --set news --seed 5

  --set NAME   only this set; several may be given (default: all but the seeds)
  --seed N     other phrases (default 17)
  --help       this text

Of each set 500 phrases as they stand must be found where they stand, and 500 with one word changed, which
no passage holds, must not be found. Ends with 1 where one is lost, or found.
`;

const PHRASES = 500;
const MIN_WORDS = 2;
const MAX_WORDS = 8;
/** Passages shown of a phrase; a commoner one is looked up in its article alone. */
const SHOWN = 99;
/** They end a phrase in a query. */
const QUOTATION_MARK = /["“”„]/gu;

/** A phrase with the passage it stands in. */
interface Phrase {
  readonly passage: Passage;
  readonly words: readonly string[];
}

/** Letters and figures alone, small, without accents: a phrase and a passage, read the dull way. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function phraseIn(passages: readonly Passage[], random: () => number): Phrase {
  for (;;) {
    const passage = oneOf(passages, random);
    const { article, start, end } = passage;
    const text = article.body.slice(start, end).replaceAll(QUOTATION_MARK, ' ');
    const words = text.split(/\s+/u).filter((word) => lettersOf(word) !== '');
    const from = Math.floor(random() * words.length);
    const count = MIN_WORDS + Math.floor(random() * (MAX_WORDS - MIN_WORDS + 1));
    const some = words.slice(from, from + count);
    if (some.length >= MIN_WORDS) return { passage, words: some };
  }
}

/** The passages' letters, one behind the other, and the words to change one into. */
class Texts {
  readonly #letters: string;
  readonly #words: readonly string[];

  constructor(passages: readonly Passage[]) {
    const texts = passages.map(({ article, start, end }) => article.body.slice(start, end));
    this.#letters = texts.map(lettersOf).join('\n');
    this.#words = [...new Set(texts.join(' ').split(/[^\p{L}\p{N}]+/u))].filter(Boolean);
  }

  /** The phrase with another word of these texts in place of one of its own, as no passage holds it. */
  changed({ words }: Phrase, random: () => number): string {
    for (;;) {
      const at = Math.floor(random() * words.length);
      const phrase = words.with(at, oneOf(this.#words, random)).join(' ');
      if (!this.#letters.includes(lettersOf(phrase))) return phrase;
    }
  }
}

function isFound(index: PassageIndex, { passage, words }: Phrase): boolean {
  const { article, paragraph } = passage;
  const isThere = (accept?: (one: Article) => boolean): boolean =>
    findIn(index, `"${words.join(' ')}"`, { from: 0, count: SHOWN }, accept).excerpts.some(
      (one) => one.article.id === article.id && one.paragraph === paragraph,
    );
  return isThere() || isThere(({ id }) => id === article.id);
}

async function report(dir: string, set: string, seed: number): Promise<boolean> {
  const { files } = await readSet(dir, set);
  const index = new PassageIndex();
  for (const { path, text } of files) {
    const article = articleFrom(path, plainText.read(Buffer.from(text)));
    if (!index.article(article.id)) index.add(article);
  }
  const passages = index.articles.flatMap(passagesOf);
  const random = randomOf(seed);
  const phrases = Array.from({ length: PHRASES }, () => phraseIn(passages, random));
  const texts = new Texts(passages);
  const began = performance.now();
  const lost = phrases.filter((phrase) => !isFound(index, phrase));
  const changed = phrases.map((phrase) => texts.changed(phrase, random));
  const found = changed.filter(
    (phrase) => findIn(index, `"${phrase}"`, { from: 0, count: 1 }).total > 0,
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${set}: ${PHRASES - lost.length} of ${PHRASES} found, ${found.length} of ${PHRASES} found with a word changed (seed ${seed}, ${seconds} s)`,
  );
  for (const { words, passage } of lost)
    console.log(`  lost in ${passage.article.path}: ${words.join(' ')}`);
  for (const phrase of found) console.log(`  found: ${phrase}`);
  return lost.length === 0 && found.length === 0;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      seed: { type: 'string', default: '17' },
      help: { type: 'boolean', default: false },
    },
  });
  refuseSwallowedOptions('phrases', ['set', 'seed']);
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const dir = evaluationSets();
  let isGood = true;
  for (const set of knownSets(dir, values.set).filter((one) => one !== SEEDS))
    isGood = (await report(dir, set, Number(values.seed))) && isGood;
  process.exitCode = isGood ? 0 : 1;
}

main().catch(fail);
