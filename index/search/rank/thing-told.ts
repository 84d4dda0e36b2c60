import { BELOW_TWENTY, TENS } from '../../language/en/number-words.ts';
import {
  COLOURS,
  KIND_ROLE,
  LOOT,
  NO_KIND,
  OWNED_BY,
  OWNER_NOUN,
  OWNS,
  THING_CLASSES,
  UNITS,
} from '../../language/en/things.ts';
import { isEnglish } from '../../language/language.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { termsOf, wordsOf } from '../../text/words.ts';
import { relativesOf } from '../query/families.ts';
import type { Question } from '../query/question.ts';
import {
  needsThing,
  SAYS_STATE,
  thingAsked,
  type ThingAsked,
  type ThingClass,
} from '../query/thing-asked.ts';
import { bySentence } from './by-sentence.ts';
import { creditOf } from './credits.ts';
import type { KnownAt } from './known-of.ts';
import { oncePer } from './once.ts';
import { namesStreet } from './place-told.ts';

/** What a sentence is worth that tells of a thing what is asked. */
const THING = 2;
/** The same where a sentence that does not tell it is no answer. */
const NEEDED = 6;
const NUMBER = String.raw`(?:\p{Nd}[\p{Nd}.,]*|${[...BELOW_TWENTY.slice(1), ...TENS].join('|')}|half|hundreds?|thousands?|a)`;
/** A kind that nothing says the thing in question was of: "a rifle lay in the next room". */
const ASIDE = 0.6;
/** "A charter plane": "a single-engine turboprop" says more. */
const BY_A_WORD = 0.85;
const BY_COLOUR = 0.8;
/** "He grabbed the rifle": told of before. */
const BARELY = 0.5;
/** How far before a kind its role stands, in UTF-16 units. */
const BEFORE = 50;
const SPECIFIC = /[ \d.-]/u;
/** "A 2004 Marlin Swift". */
const MODEL = /(?<!\p{Nd})(?:19|20)\p{Nd}{2} \p{Lu}\p{Ll}+ \p{Lu}/u;
const DEFINITE = /(?<!\p{L})(?:the|his|her|their|its|that|this) $/iu;
/** "The owner was not hurt": of what, the sentences before it say. */
const UNSAID = 0.6;
/** A colour, a street, of which nothing says whose. */
const OF_SOMETHING = 0.3;
/** Something that is open, and is called otherwise than what was asked about. */
const OF_OTHER = 0.3;

const ROLE = wholeWords(KIND_ROLE);
const COLOUR = wholeWords(COLOURS);
const LOOT_TOLD = wholeWords(LOOT);
const IS_OWNED = wholeWords(OWNED_BY);
const SOMEBODY_OWNS = wholeWords(OWNS);
const OWNER = new RegExp(String.raw`(?<!\p{L})${OWNER_NOUN}`, 'giu');
const ANY_OWNER = /(?<!\p{L})(?:owner|operator|proprietor|landlord)/iu;
/** "The owner", "an operator": of what, the sentences before it say. */
const NOT_OF = /^(?:the|an?|its|current|former|legal|registered|co|new|previous|sole)$/iu;
const SHE_OR_IT = /(?<!\p{L})(?:it|its|she|he|they|which|that)(?!\p{L})/iu;
const CHANCE = new RegExp(
  String.raw`${NUMBER}(?: ?%|[ -]per ?cent)|(?<!\p{L})(?:${NUMBER}[ -](?:in|to)[ -](?:an? )?(?:\p{Nd}|${BELOW_TWENTY.slice(2).join('|')}|hundred|thousand|million)|fifty-fifty|50[-/]50|even odds)`,
  'iu',
);
const ODDS = /(?<!\p{L})(?:chances?|odds|likelihood|probability)(?!\p{L})/iu;
const SCORE = /(?<![\p{N}–-])\p{N}{1,3} ?[-–] ?\p{N}{1,3}(?![\p{N}–-])(?!-year)/u;
const UPRIGHT =
  /(?<!\p{L})(?:deep|depths?|below|beneath|under|underwater|bottom|down|high|tall|heights?|stands?|rises?|tower\p{L}*|above|reach\p{L}*|measur\p{L}*)(?!\p{L})/iu;
const SCHOOL =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.'’-]+ ){1,5}(?:School|Academy|High|Elementary|Middle School|College|Prep)(?!\p{L})/u;
/** "Attends Harrow Lane", "a pupil at Harrow Lane School". */
const AT_SCHOOL =
  /(?<!\p{L})(?:[Aa]ttend(?:s|ed|ing)?|(?:students?|pupils?|freshman|sophomore|junior|senior|graders?|graduated|graduate|enrolled|went|goes|go|grade) (?:at|in|from|of|to)) (?:the )?\p{Lu}/u;
const UNIT = Object.fromEntries(
  Object.entries(UNITS).map(([unit, forms]) => [
    unit,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])${NUMBER}(?:[ -](?:and a half|hundred|thousand|million|or so))?[ -]?(?:square )?(?:${forms})(?![\p{L}\p{N}])|(?<!\p{L})(?:mach|magnitude) \p{N}`,
      'iu',
    ),
  ]),
);
const askedIn = oncePer(
  ({ text }: Question): ReadonlySet<string> => new Set(wordsOf(text).map(({ folded }) => folded)),
);
const CLASSES = {
  weapon: formsOf('weapon'),
  vehicle: formsOf('vehicle'),
  aircraft: formsOf('aircraft'),
  vessel: formsOf('vessel'),
  drug: formsOf('drug'),
};

/** How the kind of a thing of a class is said. */
function formsOf(name: ThingClass) {
  const { heads, kinds } = THING_CLASSES[name];
  return {
    kinds: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${kinds})(?![\p{L}\p{N}])`, 'giu'),
    // "a four-door vehicle", but not "the other car"
    modified: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?!(?:${NO_KIND})[ -])[\p{L}\p{N}.-]*\p{L}(?<!['’]s|ly) (?:${heads})(?![\p{L}\p{N}])`,
      'iu',
    ),
    coloured: new RegExp(
      String.raw`(?<!\p{L})(?:${COLOURS})(?:,? (?:or|and) (?:${COLOURS}))?,? (?:[\p{L}\p{N}-]+,? ){0,3}(?:${heads})(?![\p{L}\p{N}])`,
      'iu',
    ),
  };
}

/** "Was on Lomarin": what somebody takes, by name. */
const TAKEN_BY_NAME =
  /(?<!\p{L})(?:taking|took|takes|taken|prescribed|given|swallowed) (?:[\p{L}-]+ ){0,2}?\p{Lu}\p{Ll}+/u;
const isOwned = bySentence((sentence) => IS_OWNED.test(sentence));

/**
 * How far a sentence tells of a thing what a question asks: which kind it was, whose, its colour or measure,
 * what was taken, whether it is open; 0 to 6. The less of the question its article holds, the less it counts.
 */
export function thingTold(sentence: string, question: Question, known: KnownAt): number {
  const asked = thingAsked(question.text);
  if (asked === undefined || !isEnglish(known.article.language)) return 0;
  return (
    (needsThing(asked) ? NEEDED : THING) *
    known.whole ** 2 *
    toldOf(sentence, asked, known, question)
  );
}

function toldOf(sentence: string, asked: ThingAsked, known: KnownAt, question: Question): number {
  const { article, span, held } = known;
  switch (asked.of) {
    case 'kind':
      return kindTold(sentence, asked.class, question);
    case 'owner':
      return ownerTold(sentence, asked.nouns, held, isOwned(article, span));
    case 'unit':
      if (UNIT[asked.unit]?.test(sentence) !== true) return 0;
      if (asked.unit === 'deep' && !UPRIGHT.test(sentence)) return 0;
      return holdsAsked(question, known) || SHE_OR_IT.test(sentence) ? 1 : OF_OTHER;
    case 'colour':
      return colourTold(sentence, question.text);
    case 'chance':
      return CHANCE.test(sentence) ? (ODDS.test(sentence) ? 1 : OF_SOMETHING) : 0;
    case 'score':
      return Number(SCORE.test(sentence));
    case 'loot':
      return Number(LOOT_TOLD.test(sentence));
    case 'state':
      return SAYS_STATE.test(sentence) ? (holdsAsked(question, known) ? 1 : OF_OTHER) : 0;
    case 'street':
      return Number(namesStreet(sentence));
    case 'school':
    default:
      return AT_SCHOOL.test(sentence) ? 1 : SCHOOL.test(sentence) ? ASIDE : 0;
  }
}

/** Whether a sentence holds one of the things that a question names, besides what stands beside the text. */
function holdsAsked({ words }: Question, { held, beside }: KnownAt): boolean {
  const rest = words.filter(({ isKind }) => !isKind);
  const things = rest.filter((word) => creditOf(word, beside).credit === 0);
  return (things.length > 0 ? things : rest).some((word) => creditOf(word, held).credit > 0);
}

/** How far a sentence names a thing of a class by its kind, by another word than the question's own. */
function kindTold(sentence: string, name: ThingClass, question: Question): number {
  const { kinds, modified, coloured } = CLASSES[name];
  const asked = askedIn(question);
  let most = 0;
  for (const match of sentence.matchAll(kinds)) {
    const [kind] = match;
    const isSpecific = SPECIFIC.test(kind);
    // who asks for a pistol has no "pistol" for an answer
    if (!isSpecific && asked.has(kind.toLowerCase())) continue;
    const before = sentence.slice(Math.max(0, match.index - BEFORE), match.index);
    const isThe = !isSpecific && DEFINITE.test(before);
    most = Math.max(most, isThe ? BARELY : ROLE.test(before) ? 1 : ASIDE);
  }
  const [modifier] = modified.exec(sentence) ?? [];
  if (modifier !== undefined) most = Math.max(most, ROLE.test(sentence) ? BY_A_WORD : ASIDE);
  if (name === 'vehicle' && MODEL.test(sentence)) return 1;
  if (name === 'drug' && TAKEN_BY_NAME.test(sentence)) return 1;
  return name === 'vehicle' && coloured.test(sentence) ? Math.max(most, BY_COLOUR) : most;
}

/** How far a sentence says whose a thing with one of these names is. */
function ownerTold(
  sentence: string,
  nouns: ReadonlySet<string>,
  held: ReadonlySet<string>,
  isSaid: boolean,
): number {
  const names = new Set([...nouns].flatMap((noun) => [noun, ...relativesOf(noun)]));
  const isHeld = [...names].some((name) => held.has(name));
  if (isSaid) return isHeld ? 1 : SHE_OR_IT.test(sentence) ? 0.9 : OF_OTHER;
  if (isHeld && (SOMEBODY_OWNS.test(sentence) || hasOwner(sentence, names))) return 1;
  if (!ANY_OWNER.test(sentence)) return 0;
  let most = 0;
  for (const [, before = 'the', of] of sentence.matchAll(OWNER)) {
    const [term = ''] = termsOf(of ?? before, 'en');
    if (names.has(term)) return 1;
    if (of === undefined && NOT_OF.test(before)) most = UNSAID;
  }
  return most;
}

/** "His father's rifle". */
function hasOwner(sentence: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence);
  return words.some(
    ({ start, end }, at) =>
      /['’]s?$/u.test(sentence.slice(start, end + 1).trim()) &&
      words.slice(at + 1, at + 3).some(({ term }) => term !== undefined && names.has(term)),
  );
}

/** How far a sentence has a colour, of what a question asks for it of. */
function colourTold(sentence: string, question: string): number {
  if (!COLOUR.test(sentence)) return 0;
  const asked = new Set(wordsOf(question).flatMap(({ term }) => term ?? []));
  const words = wordsOf(sentence);
  return words.some(
    ({ folded }, at) =>
      COLOUR.test(folded) &&
      words
        .slice(Math.max(0, at - 4), at + 4)
        .some(({ term }) => term !== undefined && asked.has(term)),
  )
    ? 1
    : OF_SOMETHING;
}
