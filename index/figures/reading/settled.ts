import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import type { Draft } from './draft.ts';
import type { Figure } from '../figure.ts';
import type { Measure } from '../measures/measures.ts';
import type { Background } from './other-events.ts';

/** Words for a death: words for crimes alone do not say that somebody died. */
const DEATH =
  /\b(?:kill(?:ed|s|ing|ings)?|dead(?:ly)?|deaths?|die[ds]?|fatal(?:ly|ity|ities)?|slain|slayings?)\b/i;

/** Who comes back was held, where one of these is told. */
const HELD = new Set<Measure>(['kidnapped', 'hostages', 'freed']);

/** The sentences of an article, and what of it is on other events. */
interface Sentences {
  readonly sentences: readonly Span[];
  readonly background: Background;
}

/**
 * Drafts as figures, in the light of the rest of the article; drafts that say nothing are left out.
 */
export function settled(
  article: Article,
  drafts: readonly Draft[],
  { sentences, background }: Sentences,
): Figure[] {
  if (drafts.length === 0) return [];
  const { title, body } = article;
  const nobodyDied =
    !DEATH.test(title) &&
    !sentences.some(
      ({ start, end }) => DEATH.test(body.slice(start, end)) && !background.isOther(start),
    );
  const isToll = ({ min }: Draft): boolean =>
    drafts.some((draft) => draft.measure === 'killed' && draft.min === min && !draft.isOfVictims);
  const areHeld = drafts.some((draft) => HELD.has(draft.measure) && draft.isReturn !== true);
  const read = drafts.map((draft): Draft =>
    draft.measure === 'casualties' && nobodyDied
      ? { ...draft, measure: 'injured', weakness: draft.weakness + 1 }
      : (draft.isReturn === true && !areHeld) || (draft.isOfVictims === true && !isToll(draft))
        ? { ...draft, measure: 'other' }
        : draft,
  );
  const hurt = read.filter(
    ({ measure, qualifier, max, start }) =>
      isHurt(measure) && qualifier !== 'vague' && max > 1 && !background.isOther(start),
  );
  const least = Math.min(...hurt.map(({ weakness }) => weakness));
  // for figures of those in hospital, in a stable condition and so on, the largest is likeliest to
  // be all
  const most = least > 0 ? Math.max(...hurt.map(({ max }) => max)) : 0;
  const isSome = ({ weakness, max }: Draft): boolean =>
    weakness > least || (weakness > 0 && max < most);
  // nothing else is said of the hurt than that they are in hospital: these are all of them
  const named = (draft: Draft): Measure => {
    if (!isHurt(draft.measure)) return draft.measure;
    if (!isSome(draft)) return 'injured';
    return draft.measure === 'injured' ? 'other' : draft.measure;
  };
  const counted = new Set(read.flatMap((draft) => (draft.max > 1 ? keyOf(draft) : [])));
  // few figures ask for them
  let toldOwn: readonly Draft[] | undefined;
  const told = (): readonly Draft[] =>
    (toldOwn ??= read.filter(
      ({ start }) => !background.isOther(start) && !background.isApart(start),
    ));
  return read.flatMap((draft) => {
    // one of those counted elsewhere
    if (draft.isSingle && counted.has(keyOf(draft))) return [];
    const isOther =
      background.isOther(draft.start) ||
      (isOfAnotherSize(draft, told) && background.isApart(draft.start));
    const scope = isOther ? 'background' : 'main';
    return [figureOf(draft, named(draft), scope)];
  });
}

/** A draft without what only the reading asks for. */
function figureOf(draft: Draft, measure: Measure, scope: Figure['scope']): Figure {
  const { start, end, min, max, qualifier, group, sentence, isPart } = draft;
  const { hedge, isDenied, attribution } = draft;
  return {
    start,
    end,
    min,
    max,
    qualifier,
    measure,
    group,
    scope,
    sentence,
    isPart,
    ...(hedge && { hedge }),
    ...(isDenied && { isDenied }),
    ...(attribution && { attribution }),
  };
}

/** What counts thousands is not the event's where nothing near title and lead counts so many. */
const THOUSANDS = 1_000;
const TIMES = 10;
/** What a war, an epidemic or a state does to thousands; towns are left in a day. */
const OF_A_WAR = new Set<Measure>(['killed', 'injured', 'casualties', 'missing', 'arrested']);

function isOfAnotherSize({ min, max, measure }: Draft, told: () => readonly Draft[]): boolean {
  const size = Number.isFinite(max) ? max : min;
  return (
    OF_A_WAR.has(measure) &&
    size >= THOUSANDS &&
    !told().some(
      (other) =>
        other.measure === measure &&
        TIMES * Math.max(other.min, Number.isFinite(other.max) ? other.max : 0) >= size,
    )
  );
}

function isHurt(measure: Measure): boolean {
  return measure === 'injured' || measure === 'hospitalised';
}

function keyOf({ measure, group }: Draft): string {
  return `${isHurt(measure) ? 'injured' : measure}/${group}`;
}
