import { DEED_FORM } from '../../language/en/asked.ts';
import { IRREGULAR_VERBS } from '../../language/en/irregular-verbs.ts';
import { termsOf } from '../../text/words.ts';
import type { Alternative } from './alternatives.ts';

/** What somebody did, in the terms that say it. */
export interface Deed {
  readonly terms: ReadonlySet<string>;
  /** Terms for who does such things: driver, for drive. */
  readonly doers: ReadonlySet<string>;
}

/** What is known of a question's word. */
interface VerbAsked {
  readonly at: number;
  readonly term: string;
  readonly relatives: ReadonlySet<string>;
  readonly alternatives: readonly Alternative[];
}

/** What somebody did, where a question asks who: "who was driving the tram". */
export interface DeedAsked {
  /** Where its verb begins in the question. */
  readonly at: number;
  /** The verb as written. */
  readonly verb: string;
}

/** "Who was arrested": somebody to whom it was done; but "who was driving". */
const IS_DONE = /\b(?:was|were|is|are|got|been|being|get|gets)\b/iu;
const GOES_ON = /ing$/iu;
/** Questions are short; what is longer is a pasted text. */
const MAX_LENGTH = 300;
const IRREGULAR = IRREGULAR_VERBS.trim()
  .split('\n')
  .map((line) => line.split(' '));
const DEED = new RegExp(DEED_FORM, 'iu');

/** The verb of which an English question asks who did it; undefined where it asks for something else. */
export function deedAsked(question: string): DeedAsked | undefined {
  const found = DEED.exec(question.slice(0, MAX_LENGTH));
  const [whole, helpers = '', verb = ''] = found ?? [];
  if (!found || whole === undefined || verb === '') return undefined;
  if (IS_DONE.test(helpers) && !GOES_ON.test(verb)) return undefined;
  return { at: found.index + whole.length - verb.length, verb };
}

/** The terms of the deed that a question asks about, where its verb is a word to look for. */
export function deedIn(words: readonly VerbAsked[], { at, verb }: DeedAsked): Deed | undefined {
  const word = words.find((one) => one.at === at);
  if (!word) return undefined;
  const [base = word.term] = irregularLike(verb.toLowerCase());
  const doers = new Set([...doersOf(word.term), ...doersOf(base)]);
  const [own = word.term] = termsOf(verb, 'en');
  // "handed over": its first word has the subject
  const phrases = word.alternatives.flatMap(({ relation, terms: [first = ''] }) =>
    relation === 'like' ? first : [],
  );
  const terms = [word.term, own, ...word.relatives, ...phrases].filter((one) => !doers.has(one));
  return { terms: new Set(terms), doers };
}

/** Terms that may stand for a verb, by its term and as folded: its forms, and who does it by trade. */
export function formsOfDeed(term: string, folded: string): string[] {
  const forms = irregularLike(folded);
  const [base] = forms;
  return [
    ...doersOf(term),
    ...forms.flatMap((form) => [...termsOf(form, 'en')]),
    ...(base === undefined ? [] : doersOf(base)),
  ];
}

function irregularLike(folded: string): readonly string[] {
  return IRREGULAR.find((forms) => forms.includes(folded)) ?? [];
}

/** The terms that who does something by trade may have: driver, killer, inventor. */
function doersOf(term: string): string[] {
  const root = term.replace(/[ei]$/u, '');
  const last = root.at(-1) ?? '';
  return [`${root}er`, `${root}or`, `${root}${last}er`].flatMap((word) => [...termsOf(word, 'en')]);
}
