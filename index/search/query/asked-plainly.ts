/** What people write before a question and is none of it: "hey, anyone know", a mention. */
const BEFORE_ONE = String.raw`(?:hey|hi|hello|good (?:morning|afternoon|evening)|ok|okay|so|sorry|well|um|wait|(?:guys|team|all|everyone)(?=,)|pls|plz|please|quick (?:q|question)|question(?=:)|wondering|(?:does |do )?(?:any(?:one|body)|someone|somebody) knows?|do (?:we|you)(?: already| now| yet)? know|(?:(?:any(?:one|body)|got|have|has) )*(?:any )?(?:idea|clue|news|word)(?: (?:on|of|about))?|(?:can|could) (?:you|someone|somebody|anyone|anybody)(?: please| pls)? (?:tell|remind) (?:me|us)|(?:tell|remind) (?:me|us)|i(?:['’]?d| would)? (?:like|need|want) to know|@[\p{L}\p{N}_-]+|<[^<>\s]{1,60}>)`;
const BEFORE = new RegExp(
  String.raw`^[\s"“(]*(?:${BEFORE_ONE}[\s,:;.!–-]+)+(?=(?:who|what|when|where|why|how|which|whose|is|are|was|were|did)(?!\p{L}) ?\p{L})`,
  'iu',
);
/** And behind it. */
const BEHIND =
  /(?:,\s*(?:guys|thanks|thank you|then|please|anyone|anybody)|\s(?:pls|plz|btw|tho|thx|asap|anyways?|any(?:one|body) know))(?=[\s?!.]*$)/iu;
/** Marks of Discord's Markdown around it. */
const MARKS = /^[\s*_`>|~]+|[\s*_`|~]+$/gu;
/** One word, and the question that it stands for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^casualties(?=[\s?!.]*$| (?:in|at|after) )/iu, 'how many were killed'],
  [/^(?:motives?|causes?|reasons?)(?=[\s?!.]*$)/iu, 'why did it happen'],
  [/^(?:suspects?|perpetrators?|culprits?)(?=[\s?!.]*$)/iu, 'who did it'],
  [/^(?:location|place)(?=[\s?!.]*$)/iu, 'where did it happen'],
  [/^(?:date|time)(?=[\s?!.]*$)/iu, 'when did it happen'],
];
/** "US" is the country, and no pronoun, in capitals among small letters and behind "the". */
const AMERICA = /(?<!\p{L})US(?![\p{L}.])/gu;
const THE_AMERICA = /(?<!\p{L})the us(?![\p{L}.])/gu;
const SMALL = /\p{Ll}/u;
/** Longer texts are no question typed in a hurry. */
const MAX_LENGTH = 300;

/**
 * A question without what people say around it ("hey, anyone know who did it pls"), and a word that stands for a whole
 * one as that: "motive?", "casualties".
 */
export function askedPlainly(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  const asked = text.replaceAll(MARKS, '').replace(BEFORE, '').trim();
  const cut = asked.replace(BEHIND, '').trim();
  let plain = /\s/u.test(cut) ? cut : asked;
  for (const [form, question] of SHORT) plain = plain.replace(form, question);
  if (SMALL.test(plain))
    plain = plain.replaceAll(AMERICA, 'U.S.').replaceAll(THE_AMERICA, 'the u.s.');
  return plain === '' ? text : plain;
}
