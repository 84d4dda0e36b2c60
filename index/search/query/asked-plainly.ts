/** Greetings and mentions, in any language. */
const GREETING = String.raw`(?:hey|hi|hello|ok|okay|pls|plz|please|@[\p{L}\p{N}_-]+|<[^<>\s]{1,60}>)`;
/** What else people write before a question and is none of it: "anyone know". */
const BEFORE_ONE = String.raw`(?:${GREETING}|good (?:morning|afternoon|evening)|so|sorry|well|um|wait|(?:guys|team|all|everyone)(?=,)|quick (?:q|question)|question(?=:)|wondering|(?:does |do )?(?:any(?:one|body)|someone|somebody) knows?|do (?:we|you)(?: already| now| yet)? know|(?:(?:any(?:one|body)|got|have|has) )*(?:any )?(?:idea|clue|news|word)(?: (?:on|of|about))?|(?:can|could) (?:you|someone|somebody|anyone|anybody)(?: please| pls)? (?:tell|remind) (?:me|us)|(?:tell|remind) (?:me|us)|i(?:['’]?d| would)? (?:like|need|want) to know)`;
const BEFORE = new RegExp(
  String.raw`^[\s"“(]*(?:${BEFORE_ONE}[\s,:;.!–-]+)+(?=(?:(?:who|what|when|where|why|how|which|whose|is|are|was|were|did)(?!\p{L}) ?\p{L}|(?:casualties|fatalities|deaths|death toll|wounded|injured|injuries|motives?|causes?|reasons?|suspects?|perpetrators?|culprits?|location|place|date|time)[\s?!.]*$))`,
  'iu',
);
const GREETED = new RegExp(String.raw`^[\s"“(]*(?:${GREETING}[\s,:;.!–-]+)+(?=\p{L})`, 'iu');
/** And behind it. */
const BEHIND =
  /(?:,\s*(?:guys|thanks|thank you|then|please|any(?:one|body)(?: know)?)|\s(?:pls|plz|btw|tho|thx|asap|anyways?|(?<!^did )any(?:one|body) know))(?=[\s?!.]*$)/iu;
/** Marks of Discord's Markdown around it, or around a word. */
const MARKS = /^[\s*_`>|~]+|[\s*_`|~]+$|\*{2}|__|\|{2}|~~/gu;
const BLANKS = /\s{2,}/gu;
/** A few words, and the question that they stand for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:casualties|fatalities|deaths|(?:the )?death toll)(?=[\s?!.]*$| (?:in|at|after|from) )/iu,
    'how many people were killed',
  ],
  [
    /^(?:wounded|injured|injuries)(?=[\s?!.]*$| (?:in|at|after) )/iu,
    'how many people were injured',
  ],
  [
    /^(?:anything(?: new| known)?|any (?:news|updates?|word)|(?:what(?:['’]?s| is) )?(?:the )?latest(?: news)?|updates?) (?:on|about) /iu,
    'what do we know about ',
  ],
  [/^(?:motives?|causes?|reasons?)(?=[\s?!.]*$)/iu, 'why did it happen'],
  [/^(?:suspects?|perpetrators?|culprits?)(?=[\s?!.]*$)/iu, 'who did it'],
  [/^(?:location|place)(?=[\s?!.]*$)/iu, 'where did it happen'],
  [/^(?:date|time)(?=[\s?!.]*$)/iu, 'when did it happen'],
];
/** Short for words, as they are typed in a hurry. */
const IN_A_HURRY: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ppl(?!\p{L})/giu, 'people'],
  [/(?<!\p{L})how (?:mnay|amny|mayn|manny)(?!\p{L})/giu, 'how many'],
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
  const asked = bare(text).replace(BEFORE, '');
  let plain = asked.replace(BEHIND, '').trim();
  for (const [form, word] of IN_A_HURRY) plain = plain.replaceAll(form, word);
  for (const [form, question] of SHORT) plain = plain.replace(form, question);
  if (SMALL.test(plain))
    plain = plain.replaceAll(AMERICA, 'U.S.').replaceAll(THE_AMERICA, 'the u.s.');
  return plain === '' ? text : plain;
}

/** A question in any language without a greeting before it, and what English speakers say behind it. */
export function withoutGreeting(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  return bare(text).replace(GREETED, '').replace(BEHIND, '').trim();
}

function bare(text: string): string {
  return text.replaceAll(MARKS, '').replaceAll(BLANKS, ' ').trim();
}
