import { PERSON_TITLES, RANKS } from '../../language/en/asked.ts';

const WORD = String.raw`\p{L}[\p{L}\p{N}’'-]*`;
/** What stands within a name: "van", "de". */
const PARTICLE = '(?:van|von|de|del|der|bin|al|da|el)';
/** Opens a phrase for somebody: an article, or whose. */
const DETERMINER = String.raw`(?<!\p{L})(?:[Aa]n?|[Tt]he|[Oo]ne of|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|${WORD}['’]s?(?= \p{Ll}))`;
/** How words for those end who do or are something. */
const ROLE_END =
  '(?:er|or|man|men|woman|women|ist|ian|ant|ent|ary|ee|son|wife|widow|mother|daughter|head|chief|boss|member|members|party|group|wing|branch|spy|nun|cop|guard|aide|judge|priest|clerk|mayor|nurse|thief|analyst|coach|pilot|star|hero)';
/** Words that end so, and are none. */
const NO_ROLE_WORD =
  '(?:after|under|over|ever|never|other|another|either|neither|rather|later|earlier|or|for|nor|before|whether|however|further|latter|former|per|than|then|when|son|person|reason|sent|went|recent|different|killer of)';
/** "Wife of", "spokeswoman for", "secretary general of": a role without an article. */
const BARE_ROLE = String.raw`(?!(?:said|says|who|which|and|but|as|in|speaking|because|instead|most|some|many|two|three|one|all|out|ahead|north|south|east|west|outside|inside)(?!\p{L}))(?!\p{L}+(?:ing|ed) )(?:${WORD} ){0,2}?(?:${WORD} (?:of|for)|${WORD}${ROLE_END} (?:at|in|with|to))`;
/** "Then a colonel", "believed to be the leader". */
const THEN =
  '(?:(?:then|now|once|formerly|previously|also|still|already|currently|reportedly|allegedly|apparently) |(?:believed|said|thought|known|alleged|reported) to (?:be|have been) |(?:described|known|identified) as )?';
const BE =
  'is|was|are|were|became|remains|has been|had been|serves as|served as|works as|worked as';
const CHOSEN = '(?:(?:is|was|were|been) )?(?:appointed|elected|named|sworn in)(?: as)?';
/** What is said of somebody, and not who that is: "was the first to arrive". */
const NO_IDENTITY = String.raw`(?! (?:an? |the |one of the )?(?:first|last|only|subject|victim|target|object|no-show|surprise|week|day|month|year|few|lot|bit|long|short|time|moment|guest|latest|next|same|one|ones|most|least|second|third|case|result|reason|cause|best|worst|wonderful|great|good|kind|nice)(?!\p{L}))`;
/** A clause on somebody else, where an apposition might stand: "Ada Vale, the court heard,". */
const NO_CLAUSE = String.raw`(?! ?(?:${WORD} ){1,3}?(?:said|says|heard|told|added|was told)(?:,| later))(?!day |week |month |year |(?:man|woman|boy|girl|person|one|two|three) (?:killed|shot|who|found|hit|wounded|arrested|held) )`;
/** Verbs behind "who" that say what somebody is by office. */
const OFFICE_VERB = String.raw`(?:has |had |have )?(?:leads?|led|heads?|headed|runs?|ran|represents?|represented|chairs?|chaired|commands?|commanded|serves?|served|works?|worked|owns?|owned|teaches|taught|founded)`;

/** How far a title alone says who somebody is, or a word for what one does before the name. */
const TITLED = 0.6;
const MAX_LENGTH = 1_200;
const MAX_KNOWN = 100;

interface Forms {
  readonly plain: RegExp;
  readonly titled: RegExp;
}

const known = new Map<string, Forms>();

/**
 * How far a sentence says who a person is, or what a group is, by its grammar: an apposition ("Ada Vale, a nurse
 * at"), a verb ("is a nurse"), "who leads", a phrase before the name. 1 where it does, less by a title alone; 0
 * where it does not. `name` may be the last part of the whole name.
 */
export function identityTold(sentence: string, name: string): number {
  if (sentence.length > MAX_LENGTH) return 0;
  const isLoud = !/\p{Ll}/u.test(sentence);
  const { plain, titled } = formsFor(name, isLoud);
  return plain.test(sentence) ? 1 : titled.test(sentence) ? TITLED : 0;
}

function formsFor(name: string, isLoud: boolean): Forms {
  const key = `${isLoud ? 'loud' : 'small'} ${name}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const forms = compiled(name, isLoud);
  known.set(key, forms);
  return forms;
}

function compiled(name: string, isLoud: boolean): Forms {
  // in capitals nothing tells where a name begins or ends
  const part = isLoud ? WORD : String.raw`\p{Lu}[\p{L}’'.-]*`;
  const more = isLoud ? '' : `(?: (?:${PARTICLE} )?${part}){0,3}`;
  const own = Array.from(name, eitherCase).join('');
  const whole = String.raw`(?<!\p{L})${own}(?!\p{L})${more}`;
  const full = `(?:(?:${part}|${PARTICLE}) ){0,3}${whole}`;
  const age = String.raw`(?:, \d{1,3}| \(\d{1,3}\))?`;
  const plain = [
    String.raw`${whole}${age}, ${THEN}${DETERMINER} ${NO_CLAUSE}`,
    String.raw`${whole}${age}, ${THEN}${BARE_ROLE} `,
    String.raw`${whole}${age}, who (?:(?:is|was|has been)${NO_IDENTITY} ${DETERMINER}|${OFFICE_VERB}) `,
    String.raw`${whole}${age},? (?:${BE})${NO_IDENTITY} ${THEN}${DETERMINER} `,
    String.raw`${whole}${age},? ${CHOSEN} (?!by |in |on |at |after )`,
    String.raw`${DETERMINER} (?:${WORD} ){1,6}?(?:named|called|known as) ${full}`,
    // "the health minister, Ada Vale,"
    String.raw`${DETERMINER} (?:(?!(?:and|or|that|which|who|said|was|were|is|are|had|has|when|after|before|against|with|from|by)(?!\p{L}))${WORD} ){0,4}?${WORD}, ${full}(?=[,.;]|$)`,
  ];
  const titled = [
    String.raw`(?<!\p{L})(?:${PERSON_TITLES}|(?:${capitalized(RANKS)})\.?) ${full}`,
    String.raw`(?<!\p{L})(?!${NO_ROLE_WORD} )(?:${isLoud ? WORD : String.raw`\p{Ll}[\p{L}-]*`})${ROLE_END} ${full}`,
  ];
  const flags = isLoud ? 'iu' : 'u';
  return { plain: new RegExp(plain.join('|'), flags), titled: new RegExp(titled.join('|'), flags) };
}

/** A letter as a pattern for it in either case; what is no letter as it is. */
function eitherCase(letter: string): string {
  const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
  if (small !== capital && capital.length === letter.length) return `[${small}${capital}]`;
  return letter.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}

function capitalized(words: string): string {
  return words.replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
