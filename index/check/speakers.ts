import type { Span } from '../span.ts';

/** Verbs of saying, as one says that something is so. */
const SAYS =
  '(?:said|says|say|told|tells|claimed|claims|announced|announces|declared|declares|admitted|admits|reported|reports|wrote|writes|stated|states)';
/** A name that says something: "The Free Marsh Front said". */
const SPEAKER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,5}) (?:has |have |had |also )?${SAYS}\b`,
  'gu',
);
const SAYING = new RegExp(String.raw`\b${SAYS}\b`, 'giu');
const ACCORDING = /\baccording to\b/giu;
/** Characters before a verb, and behind "according to", that may name who speaks. */
const REACH = 120;

/** The names in a statement that say something, as spans. */
export function speakersIn(text: string): Span[] {
  return [...text.matchAll(SPEAKER)].flatMap(({ 1: name = '', index }) => {
    const article = /^(?:The|A|An)(?: |$)/u.exec(name)?.[0].length ?? 0;
    const [start, end] = [index + article, index + name.length];
    return start < end ? { start, end } : [];
  });
}

/** The parts of a sentence that name who says something: what stands before each verb of saying. */
export function sayingsIn(sentence: string): Span[] {
  return [
    ...[...sentence.matchAll(SAYING)].map(({ index }) => ({
      start: Math.max(0, index - REACH),
      end: index,
    })),
    ...[...sentence.matchAll(ACCORDING)].map(({ index }) => ({
      start: index,
      end: Math.min(sentence.length, index + REACH),
    })),
  ];
}
