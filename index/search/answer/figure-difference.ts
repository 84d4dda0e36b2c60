import type { Article } from '../../article/article.ts';
import type { Excerpt } from '../../article/excerpt.ts';
import { WordBegins } from '../../event/word-begins.ts';
import { EVENT } from '../../event/event-words.ts';
import { UNNAMED_EVENT } from '../../language/en/asked.ts';
import { isTownOrRegion } from '../../text/places/gazetteer.ts';
import { typeAsked } from '../query/question-forms.ts';
import { countedNoun } from '../../figures/counted-nouns.ts';
import { articleFigures } from '../../figures/reading/article-figures.ts';
import { comparisonOf } from '../../figures/comparison/comparison.ts';
import { differenceOn, type Difference } from '../../figures/comparison/difference.ts';
import { latestFigures, type LatestFigure } from '../../figures/comparison/latest-figures.ts';
import { MEASURE_NAMES } from '../../figures/measures/measures.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureKey } from '../../figures/comparison/block.ts';
import type { Span } from '../../span.ts';
import { keyOf } from '../../figures/comparison/figure-key.ts';
import { figureAsked, isAsked, type FigureAsked } from '../../figures/comparison/figure-asked.ts';

const ANYBODY = new Set(['man', 'men', 'woman', 'women', 'residents', 'dead']);
/** Characters of articles that are read while an answer waits: a dozen reports, 30 ms at most. */
const MAX_CHARACTERS = 20_000;

/**
 * Where articles on one incident differ on the figure that a question asks for, or where one of
 * them gives it in two ways. Only if the answer, these excerpts, holds that figure.
 */
export function askedFigureDifference(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): Difference | undefined {
  const asked = numberAsked(question);
  if (asked?.measure === undefined) return undefined;
  const meant = asked.group === undefined ? keyAnswered(asked, excerpts, articles) : asked;
  if (!meant || !holdsFigure(meant, excerpts, articles)) return undefined;
  const { blocks } = comparisonOf(fewOf(articles, excerpts), articleFigures);
  return differenceOn({ blocks: blocks.filter((block) => isAsked(meant, block)) }, excerpts);
}

/** Of whom the first excerpt gives the figure that is asked for, where the question does not say: of all, if it does. */
function keyAnswered(
  asked: FigureAsked,
  [first]: readonly Excerpt[],
  articles: readonly Article[],
): FigureKey | undefined {
  const article = articles.find(({ id }) => id === first?.article.id);
  if (!first || !article || article.body.length > MAX_CHARACTERS) return undefined;
  const keys = articleFigures(article).figures.flatMap((figure) =>
    isOfEvent(figure) && meets(figure.sentence, first) && isAsked(asked, keyOf(figure))
      ? keyOf(figure)
      : [],
  );
  return keys.find(({ group }) => group === 'total') ?? keys[0];
}

/** "25 people died there in March" says nothing of how reports differ on their own event. */
function isOfEvent({ scope }: Pick<Figure, 'scope'>): boolean {
  return scope !== 'background';
}

function meets(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

/** Asks for all that is known; what stands behind is what it is known of. */
const KNOWN_ASKED =
  /^[\s"“(]*(?:(?:and|so|but) )?(?:what (?:do|did) (?:we|you|they) know|what(?:['’]?s| is) known|tell me(?= about)|(?:what|anything)(?: new| known)?(?= (?:about|on)(?!\p{L})))(?: (?:so far|now|yet))?(?: (?:about|on|of|from|in))?(?!\p{L})(?<what>.*)$/isu;
/** What stands for the event without naming it, or for nothing at all. */
const UNNAMED = new RegExp(
  String.raw`^(?:it|this|that|(?:(?:the|this|that) )?(?:${UNNAMED_EVENT}))?(?: (?:so far|now|yet))?$`,
  'iu',
);
/** What events are called, besides the words that tell of them. */
const CALLED = new WordBegins(
  'siege stand-off standoff coup erupti mutin jailbreak breakout offensive avalanche tornado cyclone hurricane typhoon epidemic leak spill tragedy war battle sinking',
);
/** Lines that can be read at a glance. */
const MAX_KNOWN = 5;

/**
 * What the latest reports on an incident give, a figure a line, where a question asks for all that is known of it;
 * [] for other questions. At most five, those of all people before those of some, the dead before the injured.
 */
export function knownFigures(
  question: string,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): LatestFigure[] {
  if (articles.length === 0 || !asksAllKnown(question)) return [];
  const { blocks } = comparisonOf(fewOf(articles, excerpts), articleFigures);
  return latestFigures({
    blocks: blocks.toSorted(
      (a, b) =>
        Number(b.group === 'total') - Number(a.group === 'total') ||
        MEASURE_NAMES.indexOf(a.measure) - MEASURE_NAMES.indexOf(b.measure),
    ),
  }).slice(0, MAX_KNOWN);
}

/** Whether all that is known of an event is asked for, not of a man: "what do we know about the attack". */
function asksAllKnown(question: string): boolean {
  const what = KNOWN_ASKED.exec(question)
    ?.groups?.['what']?.replace(/[\s?!.]+$/u, '')
    .trim();
  if (what === undefined) return false;
  return (
    UNNAMED.test(what) ||
    [EVENT, CALLED].some((words) => words.isIn(what.toLowerCase())) ||
    isTownOrRegion(what)
  );
}

/** Whether one of the excerpts holds the figure asked for: else the other articles need not be read. */
function holdsFigure(
  asked: FigureAsked,
  excerpts: readonly Excerpt[],
  articles: readonly Article[],
): boolean {
  return excerpts.some(({ article: { id }, start, end }) => {
    const article = articles.find((one) => one.id === id);
    // a longer one is not read at all
    if (!article || article.body.length > MAX_CHARACTERS) return false;
    return articleFigures(article).figures.some(
      (figure) => meets(figure.sentence, { start, end }) && isAsked(asked, keyOf(figure)),
    );
  });
}

/** A question for any `number` may ask for an age: of such numbers only a duration is a figure. */
function numberAsked(question: string): FigureAsked | undefined {
  const type = typeAsked(question);
  if (type !== 'quantity' && type !== 'number') return undefined;
  if (asksForSome(question)) return undefined;
  const asked = figureAsked(question);
  return type === 'quantity' || asked?.measure === 'duration' ? asked : undefined;
}

/** "How many nurses": a figure of all people does not answer that. */
function asksForSome(question: string): boolean {
  const words = question.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => {
    const noun = countedNoun(word);
    return noun?.group === 'total' && !noun.isBare && !ANYBODY.has(word);
  });
}

/** As many of the articles as can be read while an answer waits, those that it quotes first. */
function fewOf(articles: readonly Article[], excerpts: readonly Excerpt[]): Article[] {
  const quoted = new Set(excerpts.map(({ article }) => article.id));
  const quotedFirst = [true, false].flatMap((isQuoted) =>
    articles.filter(({ id }) => quoted.has(id) === isQuoted),
  );
  let left = MAX_CHARACTERS;
  const few = new Set<Article>();
  for (const article of quotedFirst) {
    if (article.body.length > left) continue;
    few.add(article);
    left -= article.body.length;
  }
  return articles.filter((article) => few.has(article));
}
