import { isCommon, isUsual } from './common-words.ts';
import { DISTRICTS_AFTER, TOWNS_AFTER } from './kind-words.ts';
import { written, type Reading, type Written } from './place-tokens.ts';

/** First words of names that go on: San Francisco Javier is not San Francisco. */
const LONG_NAMES = new Set([
  'san',
  'santa',
  'santo',
  'sao',
  'sant',
  'sankt',
  'nueva',
  'nuevo',
  'villa',
]);
const SMALL_JOINT = /^ (?:de|del|de la|de los|de las|do|da|dos) $/u;
const LOUD_JOINT = new Set(['de', 'del', 'do', 'da', 'dos']);

/** "San Francisco Javier", "San Francisco de Yojoa": a town's name that another begins with. */
export function longerName(reading: Reading, nth: number, name: Written): Written {
  const { tokens, style } = reading;
  const next = tokens[name.next];
  const second = tokens[name.next + 1];
  if (next?.gap === undefined || next.start - name.end !== next.gap.length) return name;
  const words = name.next - nth;
  if (style === 'loud') {
    if (next.gap !== ' ') return name;
    if (LOUD_JOINT.has(next.lower) && second?.gap === ' ' && !isUsual(second.lower))
      return written(reading, nth, words + 2);
  } else if (SMALL_JOINT.test(next.gap)) return written(reading, nth, words + 1);
  const isLong = next.gap === ' ' && LONG_NAMES.has(tokens[nth]?.lower ?? '');
  const isNameToo = style === 'loud' ? !isUsual(next.lower) : !isCommon(next.lower);
  const isLast = style !== 'loud' || reading.text[next.end] !== ' ';
  return isLong && isNameToo && isLast && !isKind(next.lower)
    ? written(reading, nth, words + 1)
    : name;
}

function isKind(word: string): boolean {
  return TOWNS_AFTER.has(word) || DISTRICTS_AFTER.has(word);
}
