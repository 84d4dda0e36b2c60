import { SAYING, SPEAKERS_ALIKE } from '../../language/en/asked.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { byText } from '../query/by-text.ts';

const SAYS = wholeWords(SAYING);
const EACH = new RegExp(SAYS.source, 'giu');
/** Verbs behind which stands who hears it: "told police". */
const HAS_HEARER = /^(?:told|tells|asked|urged|warned|promised|denied|rejected|condemned)$/iu;
/** What is quoted: who is named there does not speak. A single mark is one only beside a blank, and no "'90s". */
const QUOTED =
  /“[^”]*(?:”|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)|(?<![\p{L}\p{N}])[‘'](?!\d)[^\n]*?(?:[,.?!][’'](?!\p{L})|$)/gu;
/** The end of what was quoted from a sentence before: "… behind.” she said". */
const QUOTE_ENDS = /^[^“«"]*(?:[”»]|[,.?!]"(?!\p{L}))/u;
/** A quote that ends a clause. */
const IS_WHOLE = /[,.?!].$/u;
/** "Ola Brandt, who had called the police, said", "Ada Vale, 44, of Mill Road, said": told of a speaker between. */
const ASIDE = /(?:, (?:(?:who|whom|which|whose|of|from)\b[^,]*|\d{1,2}))+,/giu;
/** "Norvik had been warned": who hears it. */
const IS_TOLD = /(?<!\p{L})(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?$/iu;
/** Words between a speaker's comma and a verb that name nobody: "the mayor, Ada Vale, later said". */
const NAMES_NOBODY =
  /^\s*(?:(?:and|but|then|also|later|has|have|had|\p{L}+ly|on \p{L}+day)\s+)*$/iu;
/** Who it is according to, where that opens a sentence: "According to the mayor, Ada Vale, …". */
const OPENED_BY = /^[^,]*(?:, (?:the |an? |\p{Lu})[^,]*(?=,))?/u;
const CLAUSE_ENDS = /[;:]|,? (?:but|while|that|because) /giu;
/** What stands behind a verb where its speaker does: "said Ada Vale, the mayor". */
const SPEAKER_BEHIND = /^ (?:\p{Lu}|the |an? )/u;
const ACCORDING = /^according to$/iu;
/** UTF-16 units before and behind a verb in which its speaker is looked for. */
const BEFORE = 110;
const BEHIND = 70;
/** Where a speaker is called by another word, as "deputies" for the police. */
const ALIKE = 0.8;
/** Somebody says something, whoever it is. */
const ANYBODY = 0.4;

/** "Ada Vale": such a person's last name is enough. */
const IS_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+$/u;
const FORMS = SPEAKERS_ALIKE.map(wholeWords);

/** What a speaker is known by: the words asked for, and words that stand for such speakers. */
const read = byText((speaker) => ({
  words: (speaker.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => word !== 'the'),
  forms: FORMS.filter((form) => form.test(speaker)),
  surname: IS_NAME.test(speaker) ? speaker.split(' ').at(-1)?.toLowerCase() : undefined,
}));

/**
 * How far a sentence gives the words of a speaker, 0 to 1: its names stand before a verb of saying, or behind
 * it, outside of what is quoted. Of anybody where none is named. `lead` is 1 for a report's first sentence.
 */
export function saidTold(sentence: string, speaker: string | undefined, lead: number): number {
  if (!SAYS.test(sentence)) return 0;
  if (speaker === undefined) return ANYBODY + 0.1 * lead;
  const { words, forms, surname } = read(speaker);
  if (words.length === 0) return ANYBODY;
  let most = 0;
  for (const around of speakersIn(sentence, EACH)) {
    const found =
      surname !== undefined && around.includes(surname)
        ? 1
        : words.filter((word) => around.includes(word)).length / words.length;
    most = Math.max(most, found, ALIKE * Number(forms.some((form) => form.test(around))));
  }
  return most;
}

/** The words, in small letters, that stand where the speaker of each verb of saying does, outside of quotes. */
export function speakersIn(sentence: string, verbs: RegExp): string[] {
  const own = sentence
    .replace(QUOTE_ENDS, ' ')
    .replaceAll(QUOTED, (quote) => (IS_WHOLE.test(quote) ? ', ' : ' " '))
    .replaceAll(ASIDE, ' ');
  return [...own.matchAll(verbs)].flatMap(({ 0: verb, index }) =>
    !verb.endsWith('ing') && IS_TOLD.test(own.slice(Math.max(0, index - BEFORE), index))
      ? []
      : [speakerBeside(own, index, verb).toLowerCase()],
  );
}

/** The words before a verb that may be its speaker, and where the speaker stands behind it, the words there. */
function speakerBeside(text: string, at: number, verb: string): string {
  const [own = ''] = text
    .slice(Math.max(0, at - BEFORE), at)
    .split(CLAUSE_ENDS)
    .slice(-1);
  const [behind = ''] = text.slice(at + verb.length, at + verb.length + BEHIND).split(CLAUSE_ENDS);
  if (ACCORDING.test(verb)) return own.trim() === '' ? (OPENED_BY.exec(behind)?.[0] ?? '') : behind;
  const before = speakerBefore(own);
  return !HAS_HEARER.test(verb) && SPEAKER_BEHIND.test(behind) ? `${before} ${behind}` : before;
}

/**
 * The words behind the last comma before a verb: "Norvik was blamed, a lawyer said". Where none of them
 * names anybody, what stands before it, with an apposition: "the mayor, Ada Vale, said".
 */
function speakerBefore(own: string): string {
  const parts = own.split(',');
  return parts.length > 1 && NAMES_NOBODY.test(parts.at(-1) ?? '')
    ? parts.slice(-3).join(',')
    : (parts.at(-1) ?? '');
}
