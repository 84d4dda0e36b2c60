import { EVENT_KINDS, THINGS, type EventKind } from './kinds.ts';
import { pluralOf, verbForms } from './word-forms.ts';

/** How an event is told: by its name, by what was done, or by who takes part. */
export type Role = 'noun' | 'verb' | 'agent';

/** A phrase that tells of a kind of event. */
export interface Phrase {
  readonly kind: EventKind;
  readonly role: Role;
  /** The phrase as the table has it, singular. */
  readonly words: string;
  /** A noun that is written with a hyphen: "sit-in". */
  readonly isJoined: boolean;
  /** Its words in order; undefined is a gap. */
  readonly parts: readonly (ReadonlySet<string> | undefined)[];
  /** Forms of its verb that tell to whom it was done: "was seized". */
  readonly participles: ReadonlySet<string>;
  /** Forms of its verb or noun that tell of no single event: "bombings", "bombing", "to bomb". */
  readonly general: ReadonlySet<string>;
  /** Whether it must be done by those before it, not to them: "gunmen killed three", not "were killed". */
  readonly isActive: boolean;
  /** Of which class somebody or something before it must be, and after it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A thing in a text: "two cruise ships". */
export interface Thing {
  readonly start: number;
  readonly end: number;
  /** In the singular, and as the text has it. */
  readonly word: string;
  readonly asWritten: string;
  readonly classes: ReadonlySet<string>;
}

/** Words between the parts of a phrase: "leave the rails". */
const PASSED_OVER: ReadonlySet<string> = new Set('the a an its their his her'.split(' '));
/** Words that a gap stands for, at most. */
const GAP = 5;
const WORDLIKE = /[\p{L}\p{N}]/u;
const ANY_NUMBER = /^\p{Nd}+$/u;

/** The phrases that begin with one word: those with a second word by that, and the others. */
interface Beginning {
  readonly bySecond: Map<string, Phrase[]>;
  readonly others: Phrase[];
}
const beginnings = new Map<string, Beginning>();
for (const kind of EVENT_KINDS) {
  for (const words of kind.nouns) add(kind, 'noun', words);
  for (const words of kind.verbs) add(kind, 'verb', words);
  for (const words of kind.agents) add(kind, 'agent', words);
}
for (const { bySecond, others } of beginnings.values())
  for (const list of [...bySecond.values(), others]) list.sort(byTelling);

interface Listed {
  readonly parts: readonly string[];
  readonly word: string;
  readonly asWritten: string;
  readonly classes: Set<string>;
}
const things = new Map<string, Listed[]>();
for (const [name, words] of THINGS) for (const word of words) addThing(word, name);
for (const { manners } of EVENT_KINDS) for (const word of manners) addThing(word, 'manner');
for (const list of things.values()) list.sort((a, b) => b.parts.length - a.parts.length);

/** Two letters and a length of words that begin a phrase: most words of a text are told apart by them. */
const lengths = new Int32Array(1024);
for (const word of beginnings.keys()) {
  const at = lettersOf(word);
  lengths[at] = (lengths[at] ?? 0) | (1 << Math.min(word.length, 31));
}

/** Whether some phrase may begin with a word: looking it up costs more. */
export function mayBegin(word: string): boolean {
  return ((lengths[lettersOf(word)] ?? 0) & (1 << Math.min(word.length, 31))) !== 0;
}

function lettersOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
}

/** A phrase of a sentence, from the word where it begins up to its end. */
export interface Found {
  readonly phrase: Phrase;
  readonly end: number;
}

/** The most telling phrase that begins with the word at `at` and that `fits`. */
export function phraseAt<Sentence extends { readonly words: readonly string[] }>(
  sentence: Sentence,
  at: number,
  fits: (phrase: Phrase, sentence: Sentence, at: number, end: number) => boolean,
): Found | undefined {
  const { words } = sentence;
  const beginning = beginnings.get(words[at] ?? '');
  if (!beginning) return undefined;
  if (beginning.bySecond.size > 0) {
    let next = at + 1;
    while (PASSED_OVER.has(words[next] ?? '')) next += 1;
    // "an" of "kill an" stands for itself
    for (const second of next > at + 1 ? [at + 1, next] : [next])
      for (const phrase of beginning.bySecond.get(words[second] ?? '') ?? NONE) {
        const end = endOf(phrase, words, second + 1, 2);
        if (end !== undefined && fits(phrase, sentence, at, end)) return { phrase, end };
      }
  }
  for (const phrase of beginning.others) {
    const end = endOf(phrase, words, at + 1, 1);
    if (end !== undefined && fits(phrase, sentence, at, end)) return { phrase, end };
  }
  return undefined;
}
const NONE: readonly Phrase[] = [];

/** The things and manners that `words` name, in order; of two at one place the longer. */
export function thingsIn(words: readonly string[]): Thing[] {
  const found: Thing[] = [];
  let at = 0;
  while (at < words.length) {
    const thing = thingAt(words, at);
    if (thing && !thing.classes.has('none')) found.push(thing);
    at = thing?.end ?? at + 1;
  }
  return found;
}

function thingAt(words: readonly string[], start: number): Thing | undefined {
  for (const { parts, word, asWritten, classes } of things.get(words[start] ?? '') ?? []) {
    let length = 1;
    while (length < parts.length && parts[length] === words[start + length]) length += 1;
    if (length < parts.length) continue;
    if (classes.has('site') && STREETS.has(words[start + length] ?? '')) continue;
    return { start, end: start + length, word, asWritten, classes };
  }
  return undefined;
}

/** Behind a thing these make the name of a street of it: "Church Road". */
const STREETS: ReadonlySet<string> = new Set(
  'street st road rd lane ln avenue ave boulevard blvd crescent alley terrace'.split(' '),
);

/** Whether a thing may be said before a kind's name. */
export function isShownWith({ shows, manners }: EventKind, { word, classes }: Thing): boolean {
  if (classes.has('manner') && manners.includes(word)) return true;
  return shows.some((name) => classes.has(name));
}

function add(kind: EventKind, role: Role, written: string): void {
  const all = written.split(/[ -]/u);
  const before = classIn(all[0]);
  const after = all.length > 1 ? classIn(all.at(-1)) : undefined;
  const inner = all.slice(before ? 1 : 0, after ? -1 : undefined);
  const isActive = inner[0]?.startsWith('!') ?? false;
  if (isActive) inner[0] = inner[0]?.slice(1) ?? '';
  const verbs = role === 'verb' ? (inner[0] ?? '').split('|').map(verbForms) : [];
  const parts = inner.map((word, nth) => {
    if (word === '*') return undefined;
    if (role === 'verb' && nth === 0) return new Set(verbs.flatMap(({ all: forms }) => forms));
    const isSingular = word.startsWith('=');
    const choices = (isSingular ? word.slice(1) : word).split('|');
    const isLast = nth === inner.length - 1 && role !== 'verb' && !isSingular;
    return new Set(isLast ? choices.flatMap((choice) => [choice, pluralOf(choice)]) : choices);
  });
  const phrase = {
    kind,
    role,
    words: role === 'noun' ? written.replace('=', '') : inner.join(' '),
    isJoined: role === 'noun' && written.includes('-'),
    parts,
    participles: new Set(verbs.flatMap(({ participles }) => participles)),
    general: new Set(role === 'verb' ? verbs.flatMap(generalForms) : pluralsIn(inner.at(-1))),
    isActive,
    before,
    after,
  };
  for (const first of parts[0] ?? []) {
    const beginning: Beginning = beginnings.get(first) ?? { bySecond: new Map(), others: [] };
    beginnings.set(first, beginning);
    const second = parts[1];
    if (!second || second.has('NUMBER')) beginning.others.push(phrase);
    else
      for (const word of second) {
        const list = beginning.bySecond.get(word) ?? [];
        list.push(phrase);
        beginning.bySecond.set(word, list);
      }
  }
}

/** "Bomb" and "bombing"; not "hit", which is "was hit" as well. */
function generalForms({ all, participles }: ReturnType<typeof verbForms>): string[] {
  const [base = ''] = all;
  const ing = all.filter((form) => form.endsWith('ing'));
  return participles.includes(base) ? ing : [base, ...ing];
}

function pluralsIn(words = ''): string[] {
  return words.startsWith('=') ? [] : words.split('|').map(pluralOf);
}

function addThing(written: string, name: string): void {
  const [singular = '', word = singular] = written.split('=');
  // "accidentally shot"
  const adverbs = name === 'manner' && singular.endsWith('al') ? [`${singular}ly`] : [];
  for (const form of new Set([singular, pluralOf(singular), ...adverbs])) {
    const parts = form.split(/[ -]/u);
    const first = parts[0] ?? '';
    const list = things.get(first) ?? [];
    things.set(first, list);
    const known = list.find(({ asWritten }) => asWritten === form);
    if (known) known.classes.add(name);
    else list.push({ parts, word, asWritten: form, classes: new Set([name]) });
  }
}

function classIn(word = ''): string | undefined {
  return word.startsWith('[') ? word.slice(1, -1) : undefined;
}

/** The longest first; of equally long ones that which asks for more. */
function byTelling(a: Phrase, b: Phrase): number {
  return b.parts.length - a.parts.length || conditionsOf(b) - conditionsOf(a);
}

function conditionsOf({ before, after }: Phrase): number {
  return Number(before !== undefined) + Number(after !== undefined);
}

/** Where a phrase ends whose parts up to `nth` were found up to `from`; undefined where other words follow. */
function endOf(
  { parts }: Phrase,
  words: readonly string[],
  from: number,
  nth: number,
): number | undefined {
  let end = from;
  let gap = 0;
  for (let at = nth; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) {
      gap = GAP;
      continue;
    }
    for (let word = words[end]; !isOneOf(part, word); word = words[end]) {
      if (word === undefined || !WORDLIKE.test(word)) return undefined;
      if (gap > 0) gap -= 1;
      else if (!PASSED_OVER.has(word)) return undefined;
      end += 1;
    }
    gap = 0;
    end += 1;
  }
  return end;
}

function isOneOf(part: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && (part.has(word) || (part.has('NUMBER') && ANY_NUMBER.test(word)));
}
