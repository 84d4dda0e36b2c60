import { DEED_FORM } from '../../language/en/asked.ts';

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
const DEED = new RegExp(DEED_FORM, 'iu');

/** The verb of which an English question asks who did it; undefined where it asks for something else. */
export function deedAsked(question: string): DeedAsked | undefined {
  const found = DEED.exec(question.slice(0, MAX_LENGTH));
  const [whole, helpers = '', verb = ''] = found ?? [];
  if (!found || whole === undefined || verb === '') return undefined;
  if (IS_DONE.test(helpers) && !GOES_ON.test(verb)) return undefined;
  return { at: found.index + whole.length - verb.length, verb };
}
