import { z } from 'zod';

/** A value is right that equals this, is one of a list, or fits an expression; "*" is any. */
export type Wanted = string | number | boolean | null | Pattern | readonly Wanted[];
interface Pattern {
  readonly matches?: string | undefined;
  readonly not?: string | undefined;
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const pattern = z.strictObject({ matches: z.string().optional(), not: z.string().optional() });
const wanted: z.ZodType<Wanted> = z.lazy(() => z.union([scalar, pattern, z.array(wanted)]));
const row = z.record(z.string(), wanted);

const expectation = z.discriminatedUnion('run', [
  z.strictObject({
    run: z.literal('figures'),
    some: z.array(row).default([]),
    never: z.array(row).default([]),
  }),
  z.strictObject({
    run: z.literal('timeline'),
    some: z.array(row).default([]),
    never: z.array(row).default([]),
  }),
  z.strictObject({
    run: z.literal('verdict'),
    measure: wanted,
    group: wanted.default('*'),
    in: z.array(z.string()).optional(),
    has: z.array(z.string()).optional(),
  }),
  z.strictObject({ run: z.literal('text'), lacks: z.string() }),
  z.strictObject({
    run: z.literal('incidents'),
    of: z.string().optional(),
    name: wanted.optional(),
    place: wanted.optional(),
    date: wanted.optional(),
  }),
  z.strictObject({ run: z.literal('titles'), are: z.record(z.string(), wanted) }),
  z.strictObject({
    run: z.literal('ask'),
    question: z.string(),
    answered: wanted.optional(),
    differs: wanted.optional(),
    first: wanted.optional(),
    answer: wanted.optional(),
    missing: wanted.optional(),
  }),
]);

const cases = z.array(
  z.strictObject({
    name: z.string(),
    /** Whether it only looks like the fault, and is to be read as it stands. */
    alike: z.boolean().default(false),
    /** Why it is not met yet: such a case is not run. */
    open: z.string().optional(),
    /** Files by name. */
    articles: z.record(z.string(), z.string()),
    expect: z.array(expectation),
  }),
);

export type Case = z.infer<typeof cases>[number];
export type Expectation = z.infer<typeof expectation>;
export type Row = Readonly<Record<string, Wanted>>;

/** The cases in the text of a file. Throws ZodError where one has another shape. */
export function casesIn(json: string): Case[] {
  return cases.parse(JSON.parse(json));
}
