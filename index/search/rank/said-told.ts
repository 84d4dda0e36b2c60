import { SAYING, SPEAKERS_ALIKE } from '../../language/en/asked.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { byText } from '../query/by-text.ts';

const SAYS = wholeWords(SAYING);
const EACH = new RegExp(SAYS.source, 'giu');
/** Verbs behind which stands who hears it: "told police". */
const HAS_HEARER = /^(?:told|tells|asked|urged|warned|promised|denied|rejected|condemned)$/iu;
/** What is quoted: who is named there does not speak. A single mark is one only beside a blank. */
const QUOTED =
  /“[^”]*(?:”|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)|(?<![\p{L}\p{N}])[‘'][^\n]*?(?:[,.?!][’'](?!\p{L})|$)/gu;
/** The end of what was quoted from a sentence before: "… behind.” she said". */
const QUOTE_ENDS = /^[^“«"]*[”»]/u;
/** "Ola Brandt, who had called the police, said": what is told of a speaker between. */
const ASIDE = /, (?:who|whom|which|whose)\b[^,]*,/giu;
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

const FORMS = SPEAKERS_ALIKE.map(wholeWords);

/** What a speaker is known by: the words asked for, and words that stand for such speakers. */
const read = byText((speaker) => ({
  words: (speaker.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => word !== 'the'),
  forms: FORMS.filter((form) => form.test(speaker)),
}));

/**
 * How far a sentence gives the words of a speaker, 0 to 1: its names stand before a verb of saying, or behind
 * it, outside of what is quoted. Of anybody where none is named. `lead` is 1 for a report's first sentence.
 */
export function saidTold(sentence: string, speaker: string | undefined, lead: number): number {
  if (!SAYS.test(sentence)) return 0;
  if (speaker === undefined) return ANYBODY + 0.1 * lead;
  const { words, forms } = read(speaker);
  if (words.length === 0) return ANYBODY;
  const own = sentence.replace(QUOTE_ENDS, ' ').replaceAll(QUOTED, ' " ').replaceAll(ASIDE, ' ');
  let most = 0;
  for (const { 0: verb, index } of own.matchAll(EACH)) {
    const around = speakerBeside(own, index, verb).toLowerCase();
    const found = words.filter((word) => around.includes(word)).length / words.length;
    most = Math.max(most, found, ALIKE * Number(forms.some((form) => form.test(around))));
  }
  return most;
}

/** The clause before a verb, and where its speaker stands behind it, the words there. */
function speakerBeside(text: string, at: number, verb: string): string {
  const [own = ''] = text
    .slice(Math.max(0, at - BEFORE), at)
    .split(CLAUSE_ENDS)
    .slice(-1);
  const behind = text.slice(at + verb.length, at + verb.length + BEHIND);
  const isBehind = ACCORDING.test(verb) || (!HAS_HEARER.test(verb) && SPEAKER_BEHIND.test(behind));
  return isBehind ? `${own} ${behind.split(CLAUSE_ENDS)[0] ?? ''}` : own;
}
