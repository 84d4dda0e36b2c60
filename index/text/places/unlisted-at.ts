import { SIDES } from './cue-words.ts';
import { countiesNamed } from './gazetteer.ts';
import { TOWNS_AFTER } from './kind-words.ts';
import { cueAround, isDateline, located, type Cue } from './place-cue.ts';
import type { FoundName } from './place-name.ts';
import { inSmallLetters, precederAt, type Reading, type Written } from './place-tokens.ts';
import { regionAfter, regionBefore } from './region-after.ts';
import { beginsAsTown, isNamedAsTown } from './unlisted-names.ts';

/** How a name that begins with a listed town's may stand too: "the mayor of San Ardo del Rio". */
const AGAIN: ReadonlySet<Cue> = new Set(['from', 'bare']);

/** A town that the words around it make one; `isLonger` where a listed one's name begins it. */
export function unlistedAt(
  reading: Reading,
  nth: number,
  name: Written,
  isLonger = false,
): FoundName | undefined {
  const { text, style, tokens } = reading;
  const { folded, raw, start, next } = name;
  const pair = regionAfter(reading, next, []) ?? regionBefore(reading, name);
  const span = { start, end: Math.max(pair?.end ?? 0, name.end) };
  const kind = tokens[next - 1]?.follower ?? '';
  const isOfKind = TOWNS_AFTER.has(kind);
  const isBegun = style === 'plain' && beginsAsTown(reading, nth, name);
  const isOpening = style !== 'headline' && isDateline(text, span, { isUnknown: true, style });
  const mayBeTown = pair !== undefined || isLonger || isBegun || mayBeOf(text, start);
  // what stands around it costs most, and in capitals every word may be a name
  if (!isOpening && !mayBeTown && !isNamedAsTown(reading, name)) return undefined;
  const said = cueAround(text, span, style);
  // "in the Cartagena de Indias resort", "in the Nduli camp"
  const around = isLonger || isOfKind ? located(said) : said;
  // with an article it is named by its kind
  const isWhole = isOfKind && around.preposition?.endsWith(' the') === true;
  const shown = inSmallLetters(isWhole ? text.slice(start, name.end + 1 + kind.length) : raw);
  const own = { folded, name: shown, cities: [], isLastName: false, ...span } as const;
  if (isOpening) {
    // "MIAMI-DADE, Fla."
    const counties = countiesNamed(folded);
    const regions = pair?.regions ?? counties;
    const isCounty = counties.length > 0;
    return {
      next: pair?.next ?? next,
      name: { ...own, kind: isCounty ? 'county' : 'city', cue: 'dateline', regions },
    };
  }
  const isTold = pair !== undefined || isLonger || around.isOf === true || isBegun;
  if (!isTold && !isNamedAsTown(reading, name)) return undefined;
  if (isBegun && around.cue === 'bare')
    return { next, name: { ...own, ...around, kind: 'city', cue: 'its', regions: [] } };
  // "Chief Bob Jones, Ohio": without a gazetteer a name needs more than a comma
  if (
    around.cue !== 'in' &&
    !(isLonger && !pair && AGAIN.has(around.cue)) &&
    !(pair && around.cue === 'from')
  )
    return undefined;
  if (!pair) return { next, name: { ...own, ...around, kind: 'city', regions: [] } };
  const cue = around.cue === 'from' ? 'from' : 'pair';
  return {
    next: pair.next,
    name: { ...own, ...around, kind: 'city', cue, regions: pair.regions },
  };
}

/** "the village of " and "the south of northern ", as far as one word tells. */
function mayBeOf(text: string, start: number): boolean {
  const preceder = precederAt(text, start);
  return preceder === 'of' || preceder === 'the' || SIDES.has(preceder);
}
