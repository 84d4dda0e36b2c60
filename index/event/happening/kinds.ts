import table from './kinds.json' with { type: 'json' };

/**
 * A kind of event. Words are in lower case. In a phrase `a|b` are alternatives, `*` is up to five words,
 * `[vessel]` is one of the things of that name: before the verb who did it, after the verb to whom;
 * `!kill` is no passive, `=strike` no plural, and a noun with a hyphen is written so. English.
 */
export interface EventKind {
  /** Its place in the table. */
  readonly nth: number;
  /** What people read; empty for words in senses that name no event ("flood of complaints"). */
  readonly name: string;
  readonly nouns: readonly string[];
  /** In their base form: all others follow. */
  readonly verbs: readonly string[];
  /** Who takes part in this and in nothing else: "gunman", "pirate". */
  readonly agents: readonly string[];
  /** Classes of things that are said before the name: "train" in "train derailment". */
  readonly shows: readonly string[];
  /** Manners that are said before the name where they stand right before the event's word: "drive-by". */
  readonly manners: readonly string[];
  /** How name and thing go together where not one before the other: "release of *". */
  readonly form: string | undefined;
  /** The name where no thing is known: "shipwreck". */
  readonly plain: string;
  /** Kinds that this is a closer word for: a shooting is an attack. */
  readonly of: readonly string[];
  /** Kinds that this ends: a release a kidnapping. */
  readonly undoes: readonly string[];
  /** What came "after", and "justice", name an event only where nothing else does. */
  readonly level: 'event' | 'after' | 'justice';
  /** Its own noun is its name: "hurricane". */
  readonly isOwn: boolean;
  /** Announced ones are news: a strike, an election. */
  readonly isPlanned: boolean;
}

/** All kinds; of two that are told equally the earlier one says more. */
export const EVENT_KINDS: readonly EventKind[] = table.kinds.map((row, nth) => ({
  nth,
  name: row.name,
  nouns: phrasesOf(row.nouns),
  verbs: phrasesOf(row.verbs),
  agents: phrasesOf(row.agents),
  // sites are said of all kinds but those that name none
  shows: row.shows === '' ? [] : ['site', ...phrasesOf(row.shows)],
  manners: phrasesOf(row.manners),
  form: row.form,
  plain: row.plain ?? row.name,
  of: phrasesOf(row.of),
  undoes: phrasesOf(row.undoes),
  level: row.level === 'after' || row.level === 'justice' ? row.level : 'event',
  isOwn: row.isOwn ?? false,
  isPlanned: row.isPlanned ?? false,
}));

/**
 * Classes of things, by name: their words, in lower case; `suv=car` is shown as "car". Of class `none` are
 * those that only look like another thing: the West Bank is no bank.
 */
export const THINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table.things).map(([name, words]) => [name, phrasesOf(words)] as const),
);

function phrasesOf(field = ''): string[] {
  return field === '' ? [] : field.split(', ');
}
