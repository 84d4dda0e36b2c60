import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesIn } from './case.ts';
import { failuresOf } from './run-cases.ts';

/** Each file holds wordings of one kind of fault, and some that only look like it. */
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const cases = casesIn(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'));
  const kind = basename(file, '.json').replaceAll('-', ' ');
  const met = cases.filter(({ open }) => open === undefined);

  it.each(met)(`${kind}: $name`, async (one) => {
    expect(await failuresOf(one)).toEqual([]);
  });
});
