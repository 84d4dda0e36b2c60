import { ownKindOf, type OwnKind } from '../../../../index/article/page/own-kind.ts';
import { pageLinesOf, type PageLine } from '../../../../index/article/page/page-line.ts';

/** A text of one line. Throws RangeError where it is none. */
export function lineOf(text: string): PageLine {
  const [line, ...others] = pageLinesOf(text);
  if (!line || others.length > 0) throw new RangeError(`not one line: ${text}`);
  return line;
}

/** What a line is by its own words, in an English text. */
export function kindOf(text: string, language = 'en'): OwnKind {
  return ownKindOf(lineOf(text), { script: 'Latin', language });
}
