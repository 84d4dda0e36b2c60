import { HYPHENS } from '../../text/folded.ts';
import { wordsOf } from '../../text/words.ts';
import { searchWords } from '../store/search-words.ts';
import type { Searched } from './alternatives.ts';

/**
 * What may stand between the words of a name: anything, nothing, or a hyphen, which a label (AK-47)
 * and initials (J. R.) do without.
 */
export type Gap = 'any' | 'none' | 'hyphen';

/** Passages looked at for one name. */
const MAX_PASSAGES = 50;
/** A longer word is no word. */
const MAX_LENGTH = 40;
const GAPS: Readonly<Record<Gap, RegExp>> = {
  any: /^[^]*$/u,
  none: /^$/u,
  hyphen: new RegExp(String.raw`^(?:[${HYPHENS}]\s{0,20})?$`, 'u'),
};
const LABEL = /^(\p{L}{1,10})(\p{N}{1,6})$/u;

/**
 * The two words that one may be written as, with a hyphen or a blank between, as the terms of each of
 * the languages: "copilot" as co, pilot; "AK47" as AK, 47. Behind "re" a hyphen makes another word.
 */
export function cutsOf(folded: string, languages: readonly string[]): string[][] {
  if (folded.length > MAX_LENGTH) return [];
  const [, letters, figures] = LABEL.exec(folded) ?? [];
  const cuts: string[][] = [];
  for (const language of languages)
    if (letters !== undefined && figures !== undefined)
      cuts.push(termsOfEach([letters, figures], language));
    else if (/^\p{L}+$/u.test(folded))
      for (let at = 2; at <= folded.length - 2; at += 1)
        if (folded.slice(0, at) !== 're')
          cuts.push(termsOfEach([folded.slice(0, at), folded.slice(at)], language));
  return cuts.filter(({ length }) => length === 2);
}

function termsOfEach(parts: readonly string[], language: string): string[] {
  return parts.flatMap((part) => wordsOf(part, language).flatMap(({ term }) => term ?? []));
}

/** Whether a passage holds these terms side by side, with such gaps between them. */
export function standsTogether(index: Searched, terms: readonly string[], gap: Gap): boolean {
  const [rarest = ''] = terms.toSorted((a, b) => index.lexicon.idf(b) - index.lexicon.idf(a));
  const hits = index.search(new Map([[rarest, 1]]), { exact: true }).filter(({ id }) => {
    const held = new Set(index.terms.inOrderOf(id));
    return terms.every((term) => held.has(term));
  });
  return hits.slice(0, MAX_PASSAGES).some(({ passage: { article, start, end } }) => {
    const { body, language } = article;
    const words = searchWords(body, start, end, language).filter(({ term }) => term !== undefined);
    return words.some((_, at) =>
      terms.every((term, nth) => {
        const [before, word] = [words[at + nth - 1], words[at + nth]];
        if (word?.term !== term) return false;
        if (nth === 0 || !before) return true;
        const between = body.slice(before.end, word.start);
        return GAPS[gap].test(between) || (gap === 'hyphen' && isLabelGap(between, term));
      }),
    );
  });
}

/** AK 47 */
function isLabelGap(between: string, term: string): boolean {
  return between === ' ' && /^\p{N}/u.test(term);
}
