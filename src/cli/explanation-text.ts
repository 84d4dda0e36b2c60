import type {
  ExplainedAnswerability,
  ExplainedPassage,
  ExplainedWord,
  Explanation,
  ScorePart,
  WhereFound,
} from '../../index/search/answer/explanation.ts';
import type { Way } from '../../index/search/rank/credits.ts';
import { shown } from './terminal.ts';

/** Words for each part of a score. */
const FEATURE_WORDS: Readonly<Record<ScorePart['feature'], string>> = {
  bm25: 'how often its words are said (BM25)',
  cover: 'share of the question it holds, squared',
  sentence: 'share in its best sentence',
  type: 'that sentence has the kind asked for',
  typeNear: 'any of its sentences has it',
  pairs: 'words side by side as asked',
  article: 'share in the whole article, squared',
  asked: 'share in it of what is asked on the event',
  told: 'its best sentence tells what is asked for',
  other: 'that sentence is on another event',
  line: 'it is a line of the page, and no sentence',
  lead: 'early in the article',
  event: 'the article holds what says which event',
  secondSource: 'another source on the incident of quote 1',
  sameArticle: 'its article is quoted before it',
  samePassage: 'the rest of the passage of quote 1',
};

const WHERE_WORDS: Readonly<Record<WhereFound, string>> = {
  sentence: 'in the answering sentence',
  passage: 'elsewhere in the passage',
  beside: 'in title, source, place or date',
  article: 'elsewhere in the article',
  elsewhere: 'in other articles only',
  nowhere: 'nowhere',
};

const WAY_WORDS: Readonly<Record<Way, string>> = {
  itself: '',
  'other name': ', by another name',
  'wider name': ', by the name of a part or the whole',
  relative: ', by a word of its family',
  form: ', by a word that is much like it',
};

/** Columns for words in a line of 80, besides the figures; longer words run over. */
const WORDS_WIDTH = 42;
const WORD_WIDTH = 24;

/**
 * Why a question got its answer, for people: first the decision, then for each passage shown the
 * parts of its score, and where each asked word was found. 80 columns; only very long asked words
 * and paths exceed them.
 */
export function explanationText({ decision, passages }: Explanation): string {
  return [
    ...(decision ? decisionLines(decision) : ['Nothing was found.']),
    ...passages.flatMap((passage, nth) => ['', ...passageLines(passage, nth + 1)]),
  ].join('\n');
}

function decisionLines({ isAnswered, ...decision }: ExplainedAnswerability): string[] {
  const { trust, leastTrust, held, leastHeld, cover, focus, likely, leastLikely } = decision;
  const { absent, lacksNumber, lacksKind, isOfAnother, otherPlace, ofOne, leastOfOne } = decision;
  return [
    `Why it was ${isAnswered ? 'answered' : 'declined'}, by the first passage:`,
    `  ${enough(trust, leastTrust)} trust ${figure(trust)} of ${figure(leastTrust)} needed: share in the passage ${figure(cover)},`,
    `       in one sentence with what stands beside it ${figure(focus)}, pairs and BM25 ${figure(trust - cover - focus)}`,
    `  ${enough(held, leastHeld)} weight of the words in that sentence ${figure(held)} of ${figure(leastHeld)} needed`,
    ...(likely === undefined
      ? []
      : [
          `  ${enough(likely, leastLikely)} or, in a report, share of what says which event is meant, and part of`,
          `       that weight: ${figure(likely)} of ${figure(leastLikely)} needed`,
        ]),
    ...(ofOne === undefined
      ? []
      : [
          `  ${enough(ofOne, leastOfOne)} or, where all is on one incident, trust and how far the sentence`,
          `       tells what is asked: ${figure(ofOne)} of ${figure(leastOfOne)} needed`,
        ]),
    absent.length > 0
      ? `  no   its article lacks ${absent.map((written) => `"${shown(written)}"`).join(', ')}`
      : '  yes  its article holds every name and number asked for',
    ...(lacksKind
      ? ['  no   the excerpt has no money, no name, or not what a yes or a no is asked about']
      : []),
    ...(isOfAnother
      ? ['  no   nothing tells of the event, place or weekday that the question names']
      : []),
    ...(otherPlace === undefined
      ? []
      : [`  no   its event was in ${shown(otherPlace)}, and the question names another place`]),
    ...(lacksNumber
      ? ['  no   a number is asked for: the excerpt gives none, or no article has what is counted']
      : []),
  ];
}

function enough(value: number, least: number): string {
  return value >= least ? 'yes ' : 'no  ';
}

function passageLines(passage: ExplainedPassage, nth: number): string[] {
  const { path, paragraph, score, parts, words } = passage;
  return [
    `${nth}. ${shown(path)}, paragraph ${paragraph}`,
    `   ${'score'.padEnd(WORDS_WIDTH)}${cells('value', 'weight', figure(score))}`,
    ...parts.map(
      ({ feature, value, weight, adds }) =>
        `   ${FEATURE_WORDS[feature].padEnd(WORDS_WIDTH)}${cells(figure(value), figure(weight), figure(adds))}`,
    ),
    ...words.map(wordLine),
  ];
}

function wordLine({ written, weight, where, way }: ExplainedWord): string {
  const found = `${WHERE_WORDS[where]}${way ? WAY_WORDS[way] : ''}`;
  const word = `"${shown(written)}" ${figure(weight)}`;
  // a long word leaves no room in its line for the longest way
  return word.length <= WORD_WIDTH && found.length <= 80 - 4 - WORD_WIDTH
    ? `   ${word.padEnd(WORD_WIDTH)} ${found}`
    : `   ${word}\n     ${found}`;
}

function cells(...values: readonly string[]): string {
  return values.map((value) => value.padStart(9)).join('');
}

function figure(value: number): string {
  return value.toFixed(2);
}
