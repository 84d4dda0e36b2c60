/** What people write before a question and is none of it: "hey, anyone know". */
const BEFORE_ONE = String.raw`(?:hey|hi|hello|ok|okay|so|sorry|well|um|wait|guys|team|pls|plz|please|quick (?:q|question)|question|wondering|(?:does |do )?(?:any(?:one|body)|someone|somebody) knows?|do (?:we|you)(?: already| now| yet)? know|(?:(?:any(?:one|body)|got|have|has) )*(?:any )?(?:idea|clue|news|word)(?: (?:on|of|about))?|(?:can|could) (?:you|someone|somebody|anyone|anybody)(?: please| pls)? (?:tell|remind) (?:me|us)|(?:tell|remind) (?:me|us)|i(?:['’]?d| would)? (?:like|need|want) to know|@\p{L}+)`;
const BEFORE = new RegExp(
  String.raw`^[\s"“(]*(?:${BEFORE_ONE}[\s,:;.!–-]+)+(?=(?:who|what|when|where|why|how|which|whose|is|are|was|were|did)(?!\p{L}))`,
  'iu',
);
/** And behind it. */
const BEHIND =
  /(?<=\p{L}['’\p{L}]* .*)[\s,]+(?:anyways?|pls|plz|please|btw|tho|thx|thanks|ty|asap|guys|then|anyone(?: know)?|anybody(?: know)?)(?=[\s?!.]*$)/iu;
/** One word, and the question that it stands for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:casualties|casualty (?:count|figures?|numbers?))(?=[\s?!.]*$| (?:in|of|from|at|after) )/iu,
    'how many were killed',
  ],
  [/^(?:motives?|causes?|reasons?)(?=[\s?!.]*$)/iu, 'why did it happen'],
  [
    /^(?:suspects?|perpetrators?|culprits?|claimed by|who claimed(?: it)?)(?=[\s?!.]*$)/iu,
    'who did it',
  ],
  [/^(?:location|place)(?=[\s?!.]*$)/iu, 'where did it happen'],
  [/^(?:date|time)(?=[\s?!.]*$)/iu, 'when did it happen'],
];
/** Longer texts are no question typed in a hurry. */
const MAX_LENGTH = 300;

/**
 * A question without what people say around it ("hey, anyone know who did it pls"), and a word that stands for a whole
 * one as that: "motive?", "casualties".
 */
export function askedPlainly(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  let plain = text.replace(BEFORE, '');
  plain = plain.replace(BEHIND, '').trim();
  for (const [form, question] of SHORT) plain = plain.replace(form, question);
  return plain === '' ? text : plain;
}
