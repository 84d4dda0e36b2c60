import { figureAsked, isAsked, type FigureAsked } from '../../figures/comparison/figure-asked.ts';
import { keyOf } from '../../figures/comparison/figure-key.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Group } from '../../figures/groups.ts';
import { isEnglish } from '../../language/language.ts';
import { holdsNumber, namesPeople } from '../query/answer-types.ts';
import { needsOf } from '../query/aspects.ts';
import type { Question } from '../query/question.ts';
import { aboardTold, asksAboard } from './aboard-told.ts';
import { bySentence } from './by-sentence.ts';
import { countedNoun, countedTold, type CountedNoun } from './counted-told.ts';
import { creditOf, sumOf, totalOf } from './credits.ts';
import type { Known, KnownAt } from './known-of.ts';
import { holdsMoney } from './money-told.ts';
import { oncePer } from './once.ts';
import { asksTimes, timesTold } from '../query/times-asked.ts';
import { asksOverTime, overTimeTold } from './over-time.ts';

/** What a sentence is worth that gives the figure asked for, where all is on one incident and else. */
const FIGURE_OF_ONE = 2.5;
const FIGURE = 1.2;
/** The same for a count that stands at no noun, and has few of the question's words beside it. */
const TIMES = 1.8;
const isAboardAsked = oncePer(({ text }: Question) => asksAboard(text));
/** Taken off a sentence whose figures are of something else: those who escaped, and not those who were held. */
const OF_ANOTHER_MEASURE = 0.4;
const ANYBODY: ReadonlySet<string> = new Set(
  'people persons individuals others victims'.split(' '),
);

function isPeople(noun: string): boolean {
  return ANYBODY.has(noun) || namesPeople(noun);
}

/** What is counted where no measure says so: shots, customers; people only if nothing befell them. */
const countedOf = oncePer(({ text }: Question) => {
  const counted = countedNoun(text);
  if (counted === undefined) return undefined;
  const asked = figureAsked(isPeople(counted.written) ? text : `how many ${counted.written}`);
  return asked?.measure === undefined ? counted : undefined;
});
/** Whether what is counted is no people, and has no measure. */
const isThingAsked = oncePer((question: Question) => {
  const counted = countedOf(question);
  return (
    counted !== undefined &&
    figureAsked(`how many ${counted.written}`) === undefined &&
    !isPeople(counted.written)
  );
});
const isMoneyAsked = oncePer(({ text }: Question) => needsOf(text).money);
const isOverTimeAsked = oncePer(({ text }: Question) => asksOverTime(text));

const hasMoney = bySentence(holdsMoney);
/** What a number before the counted noun is worth in a sentence that says nothing else of what is asked. */
const UNSAID = 0.4;
/** What the figure of some people says of all, and that of those who fought. */
const OF_SOME = 0.5;
const OF_FIGHTERS = 0.35;
const FIGHTING: ReadonlySet<Group> = new Set(['attackers', 'security forces', 'smugglers']);
/** What the figure of one event says of all that was over years. */
const OF_A_DAY = 0.3;

/**
 * How far a sentence gives the figure that is asked for: up to `FIGURE`, or `TIMES` where times are counted, or
 * `FIGURE_OF_ONE` where all is on one incident; there less than 0 for one whose figures are all of another measure.
 */
export function quantityTold(sentence: string, question: Question, known: KnownAt): number {
  const { figures, figureAsked: asked, isOnOne, span } = known;
  if (isAboardAsked(question)) return (isOnOne ? FIGURE_OF_ONE : FIGURE) * aboardTold(sentence);
  // the dead of one event are not the killings of a year
  if (asksTimes(question.text))
    return timesTold(sentence, question.text)
      ? (isOnOne ? FIGURE_OF_ONE : TIMES) * known.whole ** 2
      : FIGURE * numberTold(sentence, question, known);
  let most = isMoneyAsked(question)
    ? moneyTold(question, known)
    : numberTold(sentence, question, known);
  // "how many shots at the boy": boys are not counted
  if (asked === undefined || isThingAsked(question))
    return (isOnOne ? FIGURE_OF_ONE : FIGURE) * most;
  let isOther = false;
  for (const figure of figures) {
    if (figure.start < span.start || figure.end > span.end) continue;
    const share = isOnOne ? shareAsked(asked, figure) : Number(isAsked(asked, figure));
    isOther ||= share === 0 && asked.measure !== undefined && figure.measure !== asked.measure;
    if (share === 0) continue;
    most = Math.max(most, share * (figure.scope === 'background' ? 0.2 : figure.isPart ? 0.6 : 1));
  }
  if (isOverTimeAsked(question)) {
    const overTime = holdsNumber(sentence) ? overTimeTold(sentence) : 0;
    return FIGURE * Math.max(overTime, OF_A_DAY * most);
  }
  if (isOnOne && most === 0 && isOther) return -OF_ANOTHER_MEASURE;
  return (isOnOne ? FIGURE_OF_ONE : FIGURE) * most;
}

/** How far a figure is the one that is asked for: "33 passengers drowned" where all the dead are. */
function shareAsked(asked: FigureAsked, figure: Pick<Figure, 'measure' | 'group'>): number {
  const ofAll = asked.group === undefined || asked.group === 'total';
  if (!ofAll || asked.measure === undefined) return Number(isAsked(asked, figure));
  if (asked.measure !== figure.measure) return 0;
  if (keyOf(figure).group === 'total') return 1;
  return FIGHTING.has(figure.group) ? OF_FIGHTERS : OF_SOME;
}

/** How far a sentence has a number before the noun that is counted, and says of it what is asked. */
function numberTold(sentence: string, question: Question, known: Known): number {
  const { article, held } = known;
  const counted = isEnglish(article.language) ? countedOf(question) : undefined;
  if (counted === undefined) return 0;
  const isHeld = [...counted.terms].some((term) => held.has(term)) || held.has(counted.one);
  const told = isHeld ? countedTold(sentence, counted) : 0;
  if (told === 0) return 0;
  return told * saidOf(question, known, counted);
}

/** How far a sentence has an amount of money, and says of it what is asked. */
function moneyTold(question: Question, known: KnownAt): number {
  const { article, span } = known;
  return isEnglish(article.language) && hasMoney(article, span) ? saidOf(question, known) : 0;
}

/** The share of what is asked of a number that a sentence holds: of the words for no name, nor for what is counted. */
function saidOf({ words }: Question, { held, beside }: Known, counted?: CountedNoun): number {
  const asked = words.filter(
    ({ term, isKind, isName }) =>
      !isKind && !isName && counted?.terms.has(term) !== true && counted?.before.has(term) !== true,
  );
  if (asked.length === 0) return 1;
  const share =
    sumOf(asked, (word) => Math.max(...[held, beside].map((one) => creditOf(word, one).credit))) /
    totalOf(asked);
  return UNSAID + (1 - UNSAID) * share;
}
