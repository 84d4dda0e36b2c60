import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UsageError } from './failure.ts';

/** A line of JSON that somebody asks with. */
export interface TextLine {
  /** Whatever it was given, to be given back; null where it was not. */
  readonly id: unknown;
  readonly text: string;
}

/**
 * The texts in lines such as {"id": 1, "question": "…"}, where `field` is "question"; empty lines are
 * left out. Throws UsageError at the first line that is another. Closes the input in the end, which
 * would keep the process alive.
 */
export async function* textLines(input: Readable, field: string): AsyncGenerator<TextLine> {
  try {
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== '') yield textLine(line, number, field);
    }
  } finally {
    input.destroy();
  }
}

function textLine(line: string, number: number, field: string): TextLine {
  let value: unknown;
  try {
    // the first line may begin with a byte-order mark
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    value = undefined;
  }
  const fields = new Map(typeof value === 'object' && value ? Object.entries(value) : []);
  const text: unknown = fields.get(field);
  if (typeof text !== 'string')
    throw new UsageError(`Line ${number} of the input is no {"id": …, "${field}": "…"} in JSON.`);
  return { id: fields.get('id') ?? null, text };
}
