import { trimmed, type Span } from '../../span.ts';
import { lowered } from '../../text/lowered.ts';

/** What a number may yet do: "could rise to ten", "are likely to climb". */
const GROW =
  '(?:rise|climb|reach|grow|increase|exceed|go|get|top|pass|hit|be|become|have|number|kill|die|stand|still|yet|also|well|even|eventually|ultimately|soon|now)';
/** Hedges: an article's words that make a number uncertain. */
const HEDGE = new RegExp(
  String.raw`\b(?:(?:is |are |was |were )?(?:feared|believed|thought|presumed|estimated|suspected|rumou?red)|fears?(?: that| of| for)|reportedly|allegedly|apparently|possibly|probably|perhaps|purportedly|unconfirmed|it is estimated|preliminary|initial(?:ly)? reports?|initially|(?:said|says|claimed|claims|boasted) (?:that )?(?:it|they) (?:had )?(?:killed|wounded|captured|destroyed|shot)|claims? (?:that|of|to)|claimed (?:that|to|responsibility for killing)|(?:may|might|could|would) (?:not )?${GROW}(?![a-z])|(?:is |are |was |were )?(?:likely|expected|set|bound|projected|predicted|forecast|sure) to ${GROW}(?![a-z])|threaten(?:s|ed|ing)? to ${GROW}(?![a-z])|if confirmed|yet to be confirmed)`,
  'gi',
);
/** How far from the number such words may be, in UTF-16 units. */
const NEAR = 70;
/** Words beyond these are on something else: "nine were hurt; all are expected to be well". */
const PARTED = /[;!?]|\.\s|, (?:but|and|while|which|who)\s/u;
const ACCORDING = /\b(?:according to|as reported by|citing|quoted by)\s[^,.;:()“”"]{2,80}/u;
const SAID =
  'said|says|say|told|reported|reports|confirmed|stated|announced|added|estimated|speak|speaks|spoke|claimed|put';
/** "…, a spokesman for the province said": from a comma to the verb at the end of a clause. */
const SAID_BEHIND = new RegExp(`,["”’]?\\s([^,.;:“”"]{2,80}?\\s(?:${SAID}))(?=[\\s,.;:]|$)`, 'u');
/** "Police said …": from the beginning of the sentence, or from a comma. */
const SAID_BEFORE = new RegExp(
  `^[“"]?((?![Ii]t\\s)(?:\\p{Lu}|\\p{Ll})[^,.;:“”"]{1,70}?\\s(?:${SAID}))\\s`,
  'u',
);
/** "The ministry rejected …" */
const DENIED_BEFORE =
  /^[“"]?((?![Ii]t\s)(?:\p{Lu}|\p{Ll})[^.;:“”"]{1,90}?\s(?:denied|denies|rejected|rejects|dismissed|dismisses|refuted|disputed|disputes|called|described))\s/u;

/** The hedges of a sentence, in reading order. */
export function hedgesIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  // most sentences have none
  if (sentence.search(HEDGE) < 0) return [];
  return Array.from(sentence.matchAll(HEDGE), ({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

/** The hedge nearest to a figure of their sentence. */
export function hedgeOf(text: string, hedges: readonly Span[], figure: Span): Span | undefined {
  let nearest: Span | undefined;
  for (const span of hedges) {
    if (span.start < figure.start - NEAR || span.end > figure.end + NEAR) continue;
    const between = text.slice(Math.min(span.end, figure.end), Math.max(span.start, figure.start));
    if (PARTED.test(between)) continue;
    if (!nearest || gap(span, figure) < gap(nearest, figure)) nearest = span;
  }
  return nearest;
}

function gap(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

/** The words of a sentence that say whose statement it is; of one that denies, whose denial. */
export function attributionOf(
  text: string,
  { start, end }: Span,
  isDenied = false,
): Span | undefined {
  const sentence = text.slice(start, end);
  const forms = [ACCORDING, SAID_BEHIND, SAID_BEFORE];
  for (const form of isDenied ? [DENIED_BEFORE, ...forms] : forms) {
    const match = form.exec(form === ACCORDING ? lowered(sentence) : sentence);
    const words = match?.[1] ?? match?.[0];
    if (!match || words === undefined) continue;
    const from = start + match.index + match[0].indexOf(words);
    return trimmed(text, { start: from, end: from + words.length });
  }
  return undefined;
}
