import { parse } from 'yaml';
import { UnreadableError } from './unread.ts';

/** Front matter that cannot be understood. */
export class FrontMatterError extends UnreadableError {
  override readonly name = 'FrontMatterError';

  constructor(what: string) {
    super(`${what}: mend the lines between the two "---" at its start, or remove them`);
  }
}

/** A file's text in two: the fields before the body, and where the body begins. */
export interface Split {
  /** Keys in lower case; values as their owner wrote them. */
  readonly fields: ReadonlyMap<string, string>;
  /** UTF-16 offset of the body in the file's text. */
  readonly bodyStart: number;
}

const MAX_BLOCK_LENGTH = 65_536;
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/u;

/**
 * Splits YAML front matter from a body. Only plain `---` lines count, and every value stays text;
 * an unquoted colon in a value belongs to the value. A text that begins with such a line but has no
 * second one has no front matter. Throws FrontMatterError when the block is no list of `key:
 * value`.
 */
export function splitFrontMatter(text: string): Split {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = OPENING.exec(text);
  if (!opening) return { fields: new Map(), bodyStart: mark };
  const rest = text.slice(opening[0].length, opening[0].length + MAX_BLOCK_LENGTH);
  const closing = CLOSING.exec(rest);
  // the end of a block that was cut off only looks like the end of a line
  const isCutOff =
    closing !== null &&
    closing.index + closing[0].length === rest.length &&
    opening[0].length + rest.length < text.length &&
    !/[\r\n]$/u.test(closing[0]);
  if (!closing || isCutOff) {
    if (/^[\w-]+:/u.test(rest))
      throw new FrontMatterError('has front matter without a closing "---" line');
    return { fields: new Map(), bodyStart: mark };
  }
  return {
    fields: fieldsOf(rest.slice(0, closing.index)),
    bodyStart: opening[0].length + closing.index + closing[0].length,
  };
}

/** `key: value`, where the value is plain or quoted, with nothing that YAML would change. */
const SIMPLE_LINE =
  /^(\w[\w-]*):[ \t]+(?:"([^"\\\r\n\u2028\u2029]*)"|'([^'\r\n\u2028\u2029]*)'|([^\s"'|>[{].*))[ \t]*$/u;

/**
 * The fields of a block of simple lines, as most blocks are: YAML would give the same, but slower.
 */
function simpleFields(block: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const line of block.split(/\r\n|\n|\r/u)) {
    const [, name, double, single, plain] = SIMPLE_LINE.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key === undefined || fields.has(key)) return undefined;
    const value = (double ?? single ?? plain ?? '').trim();
    if (value === '') return undefined;
    fields.set(key, value);
  }
  return fields;
}

function fieldsOf(block: string): ReadonlyMap<string, string> {
  const simple = simpleFields(block);
  if (simple) return simple;
  let parsed: unknown;
  try {
    // "failsafe" keeps every scalar a string: 0012 stays 0012; "silent" would hide the faults too
    parsed = parse(block, { schema: 'failsafe', logLevel: 'error' });
  } catch {
    // most often an unquoted colon in a title
    return fieldsByLine(block);
  }
  if (parsed === null || parsed === undefined || parsed === '') return new Map();
  if (typeof parsed !== 'object' || Array.isArray(parsed))
    throw new FrontMatterError('has front matter that is no list of "key: value" lines');
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(parsed))
    if (typeof value === 'string' && value.trim() !== '')
      fields.set(key.toLowerCase(), value.trim());
  for (const [key, written] of plainLines(block)) fields.set(key, written);
  return fields;
}

/**
 * Values on one line, read without YAML's marks: "Prison # 4" and "#4" are titles, not comments.
 */
function plainLines(block: string): [string, string][] {
  return [
    ...block.matchAll(/^([\w-]+):[ \t]+([^\s"'|>[{][^\r\n]*)$(?!(?:\r\n|\n|\r)[ \t]+\S)/gmu),
  ].map(([, key = '', value = '']) => [key.toLowerCase(), value.trim()]);
}

function fieldsByLine(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.split(/\r\n|\n|\r/u)) {
    const [, key, value] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined) {
      const text = unquoted(value).trim();
      if (text !== '') fields.set(key.toLowerCase(), text);
      // indented lines, lists and comments belong to something that is not read here
    } else if (!/^(?:\s|#|-\s|$)/u.test(line))
      throw new FrontMatterError(
        `has front matter with a line that is no "key: value" ("${line.slice(0, 40)}")`,
      );
  }
  return fields;
}

function unquoted(value: string): string {
  const text = value.trim();
  const [first] = text;
  return text.length > 1 && (first === '"' || first === "'") && text.endsWith(first)
    ? text.slice(1, -1)
    : text;
}
