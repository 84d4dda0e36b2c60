import { PERSON_TITLES } from '../../language/en/asked.ts';
import { isTownOrRegion } from '../../text/places/gazetteer.ts';
import type { AskedWord } from './question.ts';

/** "Who was", "what is the", before a name. */
const OPENING =
  /^[\s"“(]*(?:(?:and|so|but|ok|sorry) )?(who|what)(?:['’]?s| (?:exactly )?(?:is|was|are|were))(?: (?:this|that|the|these|those|guy|man))* /iu;
/** "What do we know about", before one. */
const KNOWN =
  /^[\s"“(]*(?:(?:and|so|but) )?(?:what (?:do|did) (?:we|you|they) know (?:about|of)|what(?:['’]?s| is) known (?:about|of)|(?:what|anything) (?:about|on)|tell me about) /iu;
/** Behind the name: it asks for something of that, or what it does. */
const OF_IT =
  /^(?:['’]s?(?!\p{L})| (?:and )?(?:\p{L}+ing|\p{L}+ed by|like|about|for|up|to|doing|accused|charged|suspected|with|after)(?!\p{L}))/iu;
/** What stands between the words of a name, or before them: "Ada B. Vale", "Mr. Vale". */
const BETWEEN = new RegExp(String.raw`^\.?\s*(?:${PERSON_TITLES}\s+)?(?:\p{Lu}\.\s+)?$`, 'iu');
const POSSESSIVE = /['’]s?$/u;
const ENDS_BY = /\b(?:by|with|for|to|from|at|of)[\s?!.]*$/iu;
/** What says behind a name which of that name is meant; "leader", "police chief" ask for another. */
const SAYS_WHICH = /^(?:,| (?:the|who|that|they|we|you|and)(?!\p{L}))/iu;
/** The same behind "this Vale": "killed the day before". */
const THIS = /(?<!\p{L})(?:this|that|guy|man) /iu;
const OF_HIM = /^ (?:killed|shot|arrested|named|mentioned|quoted|from|in)(?!\p{L})/iu;
/** What may stand behind the name in "what is ISKP": nothing is asked of it. */
const NOTHING = /^[\s?!.,]*(?:(?:anyway|exactly|again|then|please)[\s?!.]*)?$/iu;

/**
 * The name of which a question asks only who or what that is: "who was Oraksai, the man killed before", "what is
 * ISKP". Undefined where it asks for something else.
 */
export function identityAsked(
  text: string,
  words: readonly Pick<AskedWord, 'at' | 'written' | 'isName'>[],
): string | undefined {
  const known = KNOWN.exec(text);
  const match = known ?? OPENING.exec(text);
  if (!match) return undefined;
  let end = match[0].length;
  let last: string | undefined;
  for (const { at, written, isName } of words) {
    if (!isName || !BETWEEN.test(text.slice(end, at)) || /^\p{N}/u.test(written)) break;
    last = written;
    end = at + written.length;
  }
  const rest = text.slice(end);
  if (last === undefined || POSSESSIVE.test(last) || OF_IT.test(rest) || ENDS_BY.test(text))
    return undefined;
  // what is known of a town is what happened there
  if (known && isTownOrRegion(text.slice(match[0].length, end))) return undefined;
  const isWho = match[1]?.toLowerCase() === 'who';
  const goesOn = isWho && (SAYS_WHICH.test(rest) || (THIS.test(match[0]) && OF_HIM.test(rest)));
  return NOTHING.test(rest) || goesOn ? last : undefined;
}
