import type { Span } from '../../span.ts';
import { clauseEnd } from './clause-spans.ts';
import type { OwnEvent } from './own-event.ts';

const SPAN = '(?:hours?|days?|weeks?|months?|years?|weekend|fortnight)';
/** "A week after", "less than 24 hours after", "came days before", "follows". */
const ANCHOR = new RegExp(
  String.raw`\b(?:${SPAN} (?:after|before|following|since)|(?:came|comes|coming|happened|occurred) (?:\p{L}+ ){0,2}(?:after|as|amid|since)|(?:it|attack|crash|blast|shooting|incident|accident|which|bombing|killing|killings|strike) (?:follows|followed)|(?:similar|identical|compared) (?:in \p{L}+ )?(?:to|with)|on the heels of|(?:worst|deadliest|bloodiest|biggest|first|largest)\s(?:[\p{L}'’-]+\s){0,7}since)\s`,
  'giu',
);
/** A word of each of these: many sentences have none. */
const MAY_ANCHOR = /after|before|follow|since|\bas\b|amid|similar|identical|compared|heels/i;
/** What one who knows the event already would say. */
const KNOWN =
  /^(?:the|it|he|she|they|we|his|her|their|its|this|that|these|those|being|then|\p{L}+ing|police|officials|authorities|first|receiving)(?!\p{L})/iu;
/** What comes to be known only now. */
const NEW =
  /^(?:(?:about|at least|some|nearly|more than|around|last|several|dozens|two|three|four|five|six|seven|eight|nine|ten|an?|another|similar|\p{N}+|(?:gun|armed )?men|gunmen|militants|rebels|attackers|bombs?|suicide bombers?)(?!\p{L}))/iu;
const HARM =
  /\b(?:kill|dead|die[ds]?|death|injur|wound|hurt|lives|drown|shot|shoot|bomb|blast|explo|crash|sank|attack|quake|landslide|fire|flood|collaps|derail|struck|hit|driven into|stabb)/iu;
const NAME = /(?<!^)(?<!\p{L})\p{Lu}\p{Ll}+/gu;

const ANEW =
  /;\s|,\s(?:and|but|said)\s(?!\p{N}|\p{L}+(?:ed|ing)\s|(?:left|several|more|at|two|three|four|five|six|seven|eight|nine|ten|dozens|hurt)\s)|,\s(?:\p{L}+\s){1,4}said(?!\p{L})/u;
/** Before the time that opens a sentence: "Less than two" in "less than two weeks after". */
const OPENING =
  /^["“]?(?:(?:just|only|barely|less|more|fewer|than|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|some|about|almost|nearly|\p{N}+)\s)*$/iu;

/** Where a sentence tells of another event in a clause of its own: "a week after a ferry sank, killing 31". */
export function asidesIn(sentence: string, own: OwnEvent): Span[] {
  if (!MAY_ANCHOR.test(sentence)) return [];
  return [...sentence.matchAll(ANCHOR)].flatMap(({ index, 0: words }) => {
    const start = index + words.length;
    // "a day after a quake killed 52, a tower fell": what opens a sentence ends sooner
    const end = OPENING.test(sentence.slice(0, index))
      ? clauseEnd(sentence, start)
      : start + goesOnFor(sentence.slice(start));
    const clause = sentence.slice(start, end);
    return HARM.test(clause) && isAnother(clause, own) ? { start, end: start + clause.length } : [];
  });
}

/** Up to what begins anew: ", and it killed". */
function goesOnFor(behind: string): number {
  return ANEW.exec(behind)?.index ?? behind.length;
}

/** Whether a clause is on another event than the report's. */
function isAnother(clause: string, { lead }: OwnEvent): boolean {
  if (NEW.test(clause)) return true;
  const names = [...clause.matchAll(NAME)].map(({ 0: name }) => name.toLowerCase());
  const hasOwn = names.some((name) => lead.includes(name));
  if (KNOWN.test(clause)) return /^the /iu.test(clause) && names.length > 0 && !hasOwn;
  return !hasOwn;
}
