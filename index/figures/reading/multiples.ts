import { WHOLE, type Draft } from './draft.ts';
import type { Sentence } from '../figure.ts';
import type { Measure } from '../measures/measures.ts';
import type { Token } from './tokens.ts';

const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
]);
const KILLING =
  /^(?:murders?|homicides?|killings?|slayings?|fatal|fatality|murdered|executions?|assassination)$/u;
const SHOOTING = /^(?:shootings?|stabbings?)$/u;

/** "A double homicide", "the triple shooting": a number of victims in one word. */
export function multiplesOf(tokens: readonly Token[], sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text = '', start = sentence.start } = tokens[at] ?? {};
    const times = TIMES.get(text);
    if (times === undefined) continue;
    const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const measure = measureOf(
      tokens[at - 1]?.text ?? '',
      tokens[next]?.text ?? '',
      tokens.slice(next + 1, next + 4).map((token) => token.text),
    );
    if (measure)
      drafts.push({
        start,
        end: tokens[next]?.end ?? sentence.end,
        min: times,
        max: times,
        qualifier: 'exact',
        measure,
        group: 'total',
        ...WHOLE,
        sentence,
      });
  }
  return drafts;
}

function measureOf(before: string, word: string, rest: readonly string[]): Measure | undefined {
  // a murder and suicide does not say how many died
  if (KILLING.test(word))
    return before === 'attempted' || rest.includes('suicide') ? undefined : 'killed';
  if (!SHOOTING.test(word)) return undefined;
  // in a "fatal triple shooting" perhaps only one died
  return /^deaths?$/u.test(rest[0] ?? '') ? 'killed' : 'casualties';
}
