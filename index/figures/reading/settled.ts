import type { Article } from '../../article/article.ts';
import type { Span } from '../../span.ts';
import type { Draft } from './draft.ts';
import type { Figure } from '../figure.ts';
import type { Measure } from '../measures/measures.ts';

/** Words for a death: words for crimes alone do not say that somebody died. */
const DEATH =
  /\b(?:kill(?:ed|s|ing|ings)?|dead(?:ly)?|deaths?|die[ds]?|fatal(?:ly|ity|ities)?|slain|slayings?)\b/iu;

/** The sentences of an article, and where those on other events begin. */
interface Sentences {
  readonly sentences: readonly Span[];
  readonly background: ReadonlySet<number>;
}

/**
 * Drafts as figures, in the light of the rest of the article; drafts that say nothing are left out.
 */
export function settled(
  article: Article,
  drafts: readonly Draft[],
  { sentences, background }: Sentences,
): Figure[] {
  const { title, body } = article;
  const nobodyDied =
    !DEATH.test(title) &&
    !sentences.some(
      ({ start, end }) => !background.has(start) && DEATH.test(body.slice(start, end)),
    );
  const read = drafts.map((draft): Draft =>
    draft.measure === 'casualties' && nobodyDied
      ? { ...draft, measure: 'injured', weakness: draft.weakness + 1 }
      : draft,
  );
  const hurt = read.filter(
    ({ measure, qualifier, max, sentence }) =>
      isHurt(measure) && qualifier !== 'vague' && max > 1 && !background.has(sentence.start),
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
  return read.flatMap((draft) => {
    const { weakness: _, isSingle, isOfThings: __, ...figure } = draft;
    // one of those counted elsewhere
    if (isSingle && counted.has(keyOf(draft))) return [];
    const scope = background.has(draft.sentence.start) ? 'background' : 'main';
    return [{ ...figure, measure: named(draft), scope }];
  });
}

function isHurt(measure: Measure): boolean {
  return measure === 'injured' || measure === 'hospitalised';
}

function keyOf({ measure, group }: Draft): string {
  return `${isHurt(measure) ? 'injured' : measure}/${group}`;
}
