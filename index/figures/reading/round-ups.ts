/** Deeds of one at a time; attacks and bombings "across the city" may be one event. */
const DEEDS =
  '(?:shootings|stabbings|homicides|murders|killings|slayings|crashes|collisions|accidents|drownings|robberies|burglaries|incidents)';
const APART = new RegExp(
  String.raw`\b(?:separate|unrelated|different|various)\s(?:\p{L}+\s){0,2}${DEEDS}\b`,
  'iu',
);
const MANY = new RegExp(String.raw`\b(?:in|from|by)\s(?:[\p{L}\p{N}-]+\s){0,4}${DEEDS}\b`, 'iu');
const WHERE =
  /\b(?:across|around|throughout|(?:in|on) the (?:city|county|state|area|metro|region)|(?:north|south|east|west)\p{L}* and (?:north|south|east|west)\p{L}* sides)(?!\p{L})/iu;
/** Days on which such deeds are counted together. */
const SPAN =
  /\b(?:since|over the (?:\p{L}+\s)?weekend|weekend|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const SINCE =
  /\bsince\s(?:the\s|last\s|early\s|late\s)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|morning|evening|midnight)\b/iu;

/** One of these is in all of them: most sentences have none. */
const MAY_ROUND_UP = new RegExp(`since|${DEEDS}`, 'i');

/**
 * Whether a sentence counts what happened in a town or a county on some days, one deed here and another
 * there: "4 killed and 35 wounded across the city since Friday".
 */
export function isRoundUp(sentence: string): boolean {
  if (!MAY_ROUND_UP.test(sentence)) return false;
  if (APART.test(sentence)) return SPAN.test(sentence) || WHERE.test(sentence);
  if (WHERE.test(sentence) && SINCE.test(sentence)) return true;
  return MANY.test(sentence) && WHERE.test(sentence) && SPAN.test(sentence);
}
