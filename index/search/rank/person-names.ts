import { NO_PERSON, PERSON_TITLES } from '../../language/en/asked.ts';
import { citiesNamed, foldedName, regionsNamed } from '../../text/places/gazetteer.ts';

const NONE: ReadonlySet<string> = new Set(NO_PERSON.trim().split(/\s+/u));
/** Two to four words with a capital, initials and particles among them: "J. R. van Dale". */
const NAME =
  /(?=\p{Lu})(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|“[^”]{1,20}”|"[^"]{1,20}"|(?:van|von|de|del|al|bin|da|el)))? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,? (?:Jr|Sr|II|III)\b\.?)?/gu;
const BEHIND_TITLE = new RegExp(String.raw`\b${PERSON_TITLES} \p{Lu}`, 'u');
/** What goes on behind a name only where it is a person's: ", 24," or ", who". */
const AGE = /^,? (?:\()?\d{1,2}(?:[),]| ?[-–]year|,? of )|^, (?:an? )?\d{1,2}-year|^, who /u;
const AGE_BEFORE =
  /(?:\d-year-old|named|identified as|identified (?:the|him|her)[^.]{0,30} as) $/iu;
/** "In Ada Vale": a place, whoever it is called after. */
const IN_PLACE = /(?<!\p{L})(?:in|at|near|outside|around|from|via|to the) $/iu;
const SMALL = /\p{Ll}/u;
/** Longer sentences are lists. */
const MAX_LENGTH = 1_200;

/** Who says so, of others: "the mayor, Ada Vale, said", "according to Ada Vale". */
const SPEAKS_AFTER =
  /^(?:,[^,.]{0,60},)?,? (?:(?:also|later|has|had|then) )?(?:said|says|told|tells|added|adds|announced|confirmed|explained|wrote|tweeted)(?!\p{L})/u;
const SPEAKS_BEFORE = /\b(?:said|says|to|told)(?: (?!that )[\p{L}.’'-]+){0,5} $/u;
const ACCORDING = /\b(?:said|says|according to)/iu;
/** Offices of those who tell of an event. */
const OFFICE =
  /(?<!\p{L})(?:Mayor|Sheriff|Chief|Judge|Gov|Sen|Rep|President|Minister|Superintendent)\.? /u;

/** A name that may be a person's. */
export interface PersonName {
  readonly name: string;
  /** 1 where an age, a title or "who" beside it says so; less for two capitals alone. */
  readonly certainty: number;
  /** Whether its bearer tells of the event, by office or as who is quoted. */
  readonly tells: boolean;
}

const BARE_NAME = 0.6;

/**
 * Names of persons in a sentence, by their form alone: words with capitals that are neither places nor
 * offices. [] where all words have capitals.
 */
export function personNamesIn(sentence: string): PersonName[] {
  if (sentence.length > MAX_LENGTH || !SMALL.test(sentence)) return [];
  const found: PersonName[] = [];
  for (const match of sentence.matchAll(NAME)) {
    const [name] = match;
    const more = sentence.slice(match.index + name.length, match.index + name.length + 80);
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const after = sentence.slice(match.index + name.length, match.index + name.length + 24);
    const isSure =
      AGE.test(after) ||
      AGE_BEFORE.test(before) ||
      BEHIND_TITLE.test(before.slice(-12) + name.slice(0, 1));
    const isOther =
      IN_PLACE.test(before) ||
      name
        .toLowerCase()
        .split(/[\s,.]+/u)
        .some((word) => NONE.has(word)) ||
      isPlace(name);
    if (isOther) continue;
    const tells =
      SPEAKS_AFTER.test(more) ||
      (ACCORDING.test(before) && SPEAKS_BEFORE.test(before)) ||
      OFFICE.test(`${before.slice(-16)}${name}`);
    found.push({ name, certainty: isSure ? 1 : BARE_NAME, tells });
  }
  return found;
}

function isPlace(name: string): boolean {
  const folded = foldedName(name);
  return citiesNamed(folded).length > 0 || regionsNamed(folded).length > 0;
}
