import { wordsOf } from '../../text/words.ts';
import type { Figure } from '../figure.ts';
import type { FigureQuote, Report, Said } from './block.ts';
import { relationOf } from './relation.ts';
import { isAgainstTitle, namesSome, sexOf, type TitleFigure } from './some-of-all.ts';

/** Figures of one report that are looked at: a text of nothing but figures costs no more. */
const MAX_READ = 40;
/** UTF-16 units of a title that are read. */
const MAX_TITLE = 300;
/** UTF-16 units before a figure in its sentence that say what kind of count it is. */
const BEFORE = 90;

const GROWS = String.raw`rose|risen|rises|rising|climb\p{L}*|increas\p{L}*|grew|grown|jump\p{L}*|rais\p{L}*|revis\p{L}*|lower\p{L}*|correct\p{L}*|updat\p{L}*|went up|gone up|up|down|fell|fallen|dropped|cut`;
const LINK = String.raw`(?:\s(?:an?|the|at|least|about|some|more|than|almost|nearly|around|earlier|initial|previous|first))*`;
/** "Rose from 11": a count that is no more. */
const LEFT_BEHIND = new RegExp(
  String.raw`(?:^|\s)(?:${GROWS})\s(?:\p{L}+\s){0,3}from${LINK}\s?$`,
  'iu',
);
/** "From 11 to 14" */
const FROM = new RegExp(String.raw`(?:^|\s)from${LINK}\s?$`, 'iu');
const TO = /^\s(?:\p{L}+\s){0,2}to\s/iu;
/** "Earlier put at 11", "initial reports spoke of 11", "11 were first reported". */
const EARLIER =
  /(?:^|[\s,(])(?:earlier|initial(?:ly)?|originally|at first|previous(?:ly)?|preliminary|first (?:said|reported|put|reports?|spoke|thought|given))(?=[\s,])[^.;]*$/iu;
/** "Rose to 14", "now stands at 14", "bringing the toll to 14", "now 14". */
const NOW = new RegExp(
  String.raw`(?:^|\s)(?:(?:${GROWS}|brought|brings?|bringing|puts?|putting|stands?|stood|reach(?:ed|es|ing)?|takes|taking|took)\s[^.;,]{0,50}(?:to|at)|now(?:\s(?:is|at|stands at|counts?|confirmed|known))?|reached|in all|altogether|(?:final|latest|new|confirmed|official)\s(?:\p{L}+\s){0,3}(?:is|was|of))${LINK}\s?$`,
  'iu',
);

/** "Two other victims", "another man", "the pilots also died": who is left, unless the dead stand before them. */
const REST = /(?:^|[\s(])(?:an)?others?(?![\p{L}])/iu;
const ALSO = /^[^.;,]{0,60}\s(?:also|as well(?! as))(?!\p{L})/iu;
const DEAD =
  /(?<!\p{L})(?:dead|die[ds]?|kill\p{L}*|fatal\p{L}*|slain|deaths?|murder\p{L}*|lives?)(?!\p{L})/iu;
/** "Five of the dead", "nine of the victims". */
const OF_ALL =
  /^\s(?:\p{L}+\s)?of\s(?:the|those|these|its|their)\s(?:\p{N}+\s|\p{L}+\s)?(?:dead|victims?|killed|wounded|injured|hurt|fatalities|casualties)(?!\p{L})|^\s(?:\p{L}+\s)?of\s(?:the|those|these|its|their)\s(?:hostages|passengers|crew)(?!\p{L})/iu;
/** "His parents and three siblings", "her two children": some who belong to one. */
const ONES_OWN =
  /(?:^|\s)(?:his|her|their|whose|my|our)\s(?:(?:parents|mother|father|wife|husband|brothers?|sisters?|children|sons?|daughters?|family|girlfriend|boyfriend|partner)\sand\s)?(?:\p{L}+\s)?$/iu;
/** "Ada Finch and Ida Finch and two": people by name. */
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ and /u;
/** "Two remain trapped": those who are left of more. */
const LEFT = /^(?:\s\p{L}+){0,2}\s(?:remain(?:s|ed)?|(?:are|were|is|was) still|still)(?!\p{L})/iu;
/** Of persons named before it. */
const BOTH = /^(?:both|another)(?!\p{L})/iu;
/** "The two victims": told of before, and perhaps some of all; "many of the 900 passengers" is all of them. */
const AGAIN = /(?:^|[\s"“(])(?<!(?:^|\s)of\s)(?:the|these|those)\s$/iu;
/** "Three people are dead, including the gunman". */
const DOER =
  /^[^.;]{0,40}\bincluding (?:the |a |an |its )?(?:\p{L}+ )?(?:gunm[ae]n|shooters?|suspects?|attackers?|bombers?|assailants?|killers?|hijackers?)(?!\p{L})/iu;
/** UTF-16 units around a figure in which its noun stands. */
const NOUN = 14;

interface Counted extends Said {
  /** The words before it say that it is no more what is known. */
  readonly isEarlier: boolean;
  /** The words before it announce it as what is known now. */
  readonly isNow: boolean;
  /** It counts those who are left beside others. */
  readonly isRest: boolean;
  /** "Two others", "another three": they are beside those counted before them. */
  readonly isOther: boolean;
  /** "The two victims": where it gives another count too, they may be some of all. */
  readonly isAgain: boolean;
  /** "Two women": beside "three men" of the same sentence or another they are some of all. */
  readonly sex: 'he' | 'she' | undefined;
  readonly quote: FigureQuote;
}

/** What stands at the top of a report. */
export interface Top {
  /** Where its first sentences end, in its body. */
  readonly lead: number;
  /** What its title gives. */
  readonly titled: readonly TitleFigure[];
}

/** What a report says of one figure, sorted by what it is worth. */
export interface ReportCount {
  /** What the report stands for; undefined where that is not sure. */
  readonly count: Said | undefined;
  /** The count is in title or lead, announced, or given twice: not only mentioned once, further down. */
  readonly isStrong: boolean;
  /** Other counts of all that it gives: earlier ones, or of somebody else. */
  readonly others: readonly Said[];
  /** Two counts of all at one moment that are not the same: each speaker's, or a number and its range. */
  readonly inside: readonly [Said, Said] | undefined;
}

/**
 * The one count that a report stands for: the whole, as it announces it ("rose to 14"), else as its title
 * or its lead gives it, else as all of it does. Parts, captions, denied, doubtful and earlier counts decide nothing.
 * Not sure which, or another than its title gives: none.
 */
export function reportCount({ article, quotes }: Report, { lead, titled }: Top): ReportCount {
  const stated = quotes
    .flatMap((quote) => quote.figures.map((figure) => ({ quote, figure })))
    .slice(0, MAX_READ)
    .filter(({ figure }) => isStated(figure))
    .map(({ quote, figure }) => countedIn(quote, figure, article));
  const whole = stated.filter(({ figure }) => !figure.isPart);
  const numbers = whole.filter(({ figure }) => figure.qualifier !== 'implied' || figure.max === 0);
  const given = numbers.length > 0 ? numbers : whole;
  const areOfBoth = new Set(given.flatMap(({ sex }) => sex ?? [])).size > 1;
  const present = given.filter(
    ({ isEarlier, isRest, sex }) => !isEarlier && !isRest && !(areOfBoth && sex),
  );
  const anew = present.filter(({ isAgain }) => !isAgain);
  const current = anew.length > 0 ? anew : present;
  const inTitle = numbersIn(article.title);
  const chosen = chosenAmong(current, lead, inTitle);
  const isStrong =
    chosen !== undefined &&
    (chosen.isNow ||
      chosen.figure.start < lead ||
      inTitle.has(String(chosen.figure.min)) ||
      timesSaid(chosen, current) > 1);
  // "the two victims", once and far down: perhaps some of all
  const isSure =
    chosen !== undefined &&
    (isStrong || !chosen.isAgain) &&
    (chosen.isNow || !isAgainstTitle(chosen.figure, article.title, titled));
  const beside = isSure ? besideIt(chosen, stated) : [];
  return {
    count: isSure ? { ...saidOf(chosen), ...(beside.length > 0 && { beside }) } : undefined,
    isStrong,
    others: numbers.filter((one) => !isSure || one !== chosen).map(saidOf),
    inside: insideOf(current),
  };
}

/** How many others a report tells of behind its count, each number once; none where it announces all. */
function besideIt({ figure, isNow }: Counted, stated: readonly Counted[]): number[] {
  if (isNow) return [];
  const others = stated.filter(
    ({ figure: other, isOther }) =>
      isOther && other.start > figure.start && other.min === other.max,
  );
  return [...new Set(others.map(({ figure: { min } }) => min))];
}

function isStated({ isCaption, isDenied, hedge }: Figure): boolean {
  return !isCaption && !isDenied && !hedge;
}

/** The numbers that a title gives, in digits or words, as terms. */
function numbersIn(title: string): ReadonlySet<string | undefined> {
  return new Set(wordsOf(title.slice(0, MAX_TITLE)).map(({ term }) => term));
}

function chosenAmong(
  current: readonly Counted[],
  lead: number,
  inTitle: ReadonlySet<string | undefined>,
): Counted | undefined {
  const announced = current.findLast(({ isNow }) => isNow);
  if (announced) return announced;
  const headed = agreedOn(current.filter(({ figure }) => inTitle.has(String(figure.min))));
  if (headed) return headed;
  const inLead = current.filter(({ figure }) => figure.start < lead);
  for (const some of [inLead, current]) {
    const agreed = agreedOn(some) ?? mostSaid(some);
    if (agreed) return agreed;
    if (some.length > 0) return undefined;
  }
  return undefined;
}

/** The first of counts that can all be right; a range or a number before a bound of it. */
function agreedOn(some: readonly Counted[]): Counted | undefined {
  const [first] = some;
  if (!first) return undefined;
  const isOne = some.every((one) => some.every((other) => agree(one, other)));
  if (!isOne) return undefined;
  return some.find(({ figure }) => Number.isFinite(figure.max)) ?? first;
}

/** The count that a report gives more than once, where it gives no other one as often. */
function mostSaid(some: readonly Counted[]): Counted | undefined {
  const most = Math.max(...some.map((one) => timesSaid(one, some)));
  const said = some.filter((one) => timesSaid(one, some) === most);
  return most > 1 ? agreedOn(said) : undefined;
}

function timesSaid(one: Counted, among: readonly Counted[]): number {
  return among.filter(({ figure }) => relationOf(one.figure, figure) === 'same').length;
}

function agree(one: Counted, other: Counted): boolean {
  const relation = relationOf(one.figure, other.figure);
  return relation === 'same' || relation === 'compatible';
}

/** A number beside its range, or what two speakers say side by side. */
function insideOf(current: readonly Counted[]): readonly [Said, Said] | undefined {
  for (const [nth, one] of current.entries())
    for (const other of current.slice(nth + 1)) {
      if (relationOf(one.figure, other.figure) === 'same') continue;
      const isRange = [one, other].some(({ figure }) => figure.qualifier === 'range');
      if (isRange || (!agree(one, other) && areTwoSpeakers(one, other)))
        return [saidOf(one), saidOf(other)];
    }
  return undefined;
}

function areTwoSpeakers(one: Counted, other: Counted): boolean {
  const [first, second] = [one.attribution, other.attribution];
  if (first === undefined || second === undefined || one.isNow || other.isNow) return false;
  const isNear = Math.abs(one.quote.paragraph - other.quote.paragraph) <= 1;
  return isNear && first.toLowerCase() !== second.toLowerCase();
}

function countedIn(quote: FigureQuote, figure: Figure, article: Report['article']): Counted {
  const at = figure.start - quote.start;
  const before = quote.quote.slice(Math.max(0, at - BEFORE), at);
  const after = quote.quote.slice(figure.end - quote.start, figure.end - quote.start + BEFORE);
  const words = (span: { readonly start: number; readonly end: number }): string =>
    quote.quote.slice(span.start - quote.start, span.end - quote.start);
  const around = { before, words: words(figure), after };
  return {
    article,
    figure,
    words: words(figure),
    ...(figure.attribution && { attribution: words(figure.attribution) }),
    isEarlier:
      LEFT_BEHIND.test(before) || (FROM.test(before) && TO.test(after)) || EARLIER.test(before),
    isNow: NOW.test(before),
    isAgain: AGAIN.test(before),
    ...(DOER.test(after) && { holdsDoer: true as const }),
    ...(namesSome(figure, words(figure), after) && { isSome: true as const }),
    ...(isBesideDead(quote.quote, before, after) && { isBesideDead: true as const }),
    sex: sexOf(after),
    isRest: isOfRest(figure, around),
    isOther: isOfOthers(figure, around),
    quote,
  };
}

/** "One died and four were hurt", "four others were hurt". */
function isBesideDead(sentence: string, before: string, after: string): boolean {
  return DEAD.test(sentence) || REST.test(`${before.slice(-NOUN)}…${after.slice(0, NOUN)}`);
}

/** The words around a figure in its sentence, and its own. */
interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function isOfRest(figure: Figure, around: Around): boolean {
  const { before, words, after } = around;
  const isSome = OF_ALL.test(after) || ONES_OWN.test(before) || NAMED.test(words);
  // attackers "were also killed" beside others, and are all of theirs
  const isMore = figure.group === 'total' && ALSO.test(after);
  return isOfOthers(figure, around) || isSome || isMore || LEFT.test(after) || BOTH.test(words);
}

/** "One dead, three others hurt": three are all of the hurt, and never all of the dead. */
function isOfOthers({ measure }: Figure, { before, after }: Around): boolean {
  const isOther = REST.test(`${before.slice(-NOUN)}…${after.slice(0, NOUN)}`);
  return isOther && (measure === 'killed' || !DEAD.test(before));
}

function saidOf(one: Counted): Said {
  const { article, figure, words, attribution, holdsDoer, isSome, isBesideDead: isBeside } = one;
  return {
    article,
    figure,
    words,
    ...(attribution !== undefined && { attribution }),
    ...(holdsDoer && { holdsDoer }),
    ...(isSome && { isSome }),
    ...(isBeside && { isBesideDead: isBeside }),
  };
}
