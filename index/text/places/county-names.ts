import { COUNTY_WORDS } from './cue-words.ts';
import { isUsual } from './common-words.ts';
import { DISTRICTS_AFTER, JOINING } from './kind-words.ts';
import { citiesNamed, countiesNamed, regionsNamed } from './gazetteer.ts';
import { cueAround, wordAfter } from './place-cue.ts';
import type { FoundName } from './place-name.ts';
import { inSmallLetters, type Reading, type Written } from './place-tokens.ts';
import { regionAfter } from './region-after.ts';

const POSSESSIVE_NEXT = /^['’]s/iu;

/** "Pima County", "Prince George's County, Maryland", "Achin district", "ARAUCITA JURISDICTION". */
export function countyAt(reading: Reading, name: Written): FoundName | undefined {
  const { text, style, tokens } = reading;
  const { start, end, folded, raw, next } = name;
  const follower = tokens[next - 1]?.follower ?? '';
  const isOwner = follower === '' && /['’]/u.test(text[end] ?? '');
  if (!isOwner && !COUNTY_WORDS.has(follower) && !DISTRICTS_AFTER.has(follower)) return undefined;
  const possessive = POSSESSIVE_NEXT.test(text.slice(end, end + 2)) ? text.slice(end, end + 2) : '';
  const word = wordAfter(text, end + possessive.length);
  if (word === undefined) return undefined;
  const kind = word.text.toLowerCase();
  const isCounty = COUNTY_WORDS.has(kind);
  if (!isCounty && !DISTRICTS_AFTER.has(kind)) return undefined;
  const isRegion = regionsNamed(folded).length > 0;
  const regions = isCounty ? countiesNamed(possessive === '' ? folded : `${folded}s`) : [];
  const isCapitalised = /^\p{Lu}/u.test(word.text);
  const isShort = /^(?:co|counties)$/iu.test(word.text);
  if (isShort && !isCapitalised) return undefined;
  const around = cueAround(text, { start, end: word.end }, style);
  if (regions.length === 0) {
    const isKnown = isCounty && (citiesNamed(folded).length > 0 || isRegion);
    const isNew = !isRegion && around.cue === 'in' && isDistrict(reading, name);
    if (!(isKnown && isCapitalised) && !isNew) return undefined;
  }
  const after = isCapitalised && tokens[next]?.start === word.start ? next + 1 : next;
  const said = regionAfter(reading, after, []);
  // a county of Arizona is not in what is named next
  const isThere = regions.length === 0 || said?.regions.some((code) => regions.includes(code));
  const pair = isThere === true ? said : undefined;
  const written = inSmallLetters(raw);
  return {
    next: pair?.next ?? after,
    name: {
      ...around,
      start,
      end: pair?.end ?? word.end,
      folded,
      name: `${written}${possessive.toLowerCase()} ${isShort ? 'County' : inSmallLetters(word.text)}`,
      kind: 'county',
      regions: pair?.regions ?? regions,
      cities: [],
      isLastName: false,
    },
  };
}

/** Whether nobody lists a name, and it is no other word: "Mulqui district", not "the Business District". */
function isDistrict({ tokens }: Reading, { folded, next }: Written): boolean {
  if (citiesNamed(folded).length > 0) return false;
  const own = tokens.slice(next - folded.split(' ').length, next);
  return (
    own.every(({ lower }) => JOINING.has(lower) || !isUsual(lower)) &&
    own.some(({ lower }) => !JOINING.has(lower))
  );
}
