import type { Span } from '../../span.ts';
import { lowered } from '../../text/lowered.ts';

/** What may be denied: what somebody says, or a number itself. */
const TOLD =
  '(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|stories|story|accounts?|assertions?|statements?|figures?|numbers?|counts?|tolls?|estimates?|talk|news|posts?|messages?|speculation|information)';
const DENIES = String.raw`(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|rubbish(?:es|ed|ing)?|repudiat(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|disown(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?)`;
const FALSE = String.raw`(?:false|untrue|not true|wrong|incorrect|inaccurate|baseless|groundless|unfounded|fabricat(?:ed|ions?)|invent(?:ed|ions?)|made up|fake|a hoax|hoaxes|an? (?:\p{L}+ )?lies?|lies|nonsense|propaganda|(?:much |greatly |grossly |wildly |hugely )?(?:exaggerated|inflated|overstated)|an exaggeration|without (?:any )?(?:foundation|basis)|not (?:correct|accurate|right)|denied|rejected|dismissed|refuted)`;
const BE = String.raw`(?:is|was|are|were|be|been|had been|has been|have been|proved|turned out to be)`;
/** A few words, none of which begins something else. */
const FEW = String.raw`(?:(?!(?:after|and|but|that|because|following|amid|since|when|who|which)\s)[\p{L}\p{N}'’-]+\s){0,5}`;
const NUMBER = String.raw`(?:\p{N}[\p{N},.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands))`;

/** "Rejected reports of 40 dead", "dismissed as nonsense a claim circulating online that 25 had died". */
const TOLD_BEHIND = new RegExp(
  String.raw`(?<!\p{L})${DENIES}\s(?:as\s\p{L}+\s)?${FEW}${TOLD}(?!\p{L})`,
  'gu',
);
/** "Denied that 12 had died", "denied having lost 45", "denied 40 deaths". */
const DIRECTLY = new RegExp(
  String.raw`(?<!\p{L})${DENIES}\s(?=that\s|(?:having|losing|suffering)\s|(?:the\s)?(?:deaths?|loss|losses|killing) of\s|(?:at least |more than |as many as |up to |some |about )?${NUMBER}\s(?:\p{L}+\s)?(?:dead|deaths|casualties|killed|injured|wounded|missing|arrests|fatalities|victims))`,
  'gu',
);
/** "It is not true that", "there is no truth in the story that", "so is the claim that". */
const NOT_TRUE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:it|that)(?:\s${BE}|['’]s)\s(?:also\s|simply\s|completely\s|absolutely\s|entirely\s|just\s)?${FALSE}\s(?:to (?:say|claim|suggest)\s)?that|no\s(?:truth|basis|substance|foundation|evidence|proof)\s(?:in|to|for|behind|of|that)|so\s${BE}\s(?:the\s)?${TOLD}|contrary to\s${FEW}${TOLD})(?!\p{L})`,
  'gu',
);
/** "Reports that 40 had been killed": denied where "were false" follows. */
const CLAIM = new RegExp(
  String.raw`(?<!\p{L})(?:${TOLD}\s${FEW}(?:that|of|by|about|putting|saying|claiming|suggesting)|to (?:say|claim|suggest) that|an?\s${FEW}(?:toll|figure|number|count) of|the (?:toll|figure|number|count) (?:of|given))(?!\p{L})`,
  'gu',
);
const IS_FALSE = new RegExp(
  String.raw`(?<!\p{L})${BE}\s(?:(?:all|also|simply|completely|totally|entirely|plainly|just|later|both|quickly)\s)?${FALSE}(?!\p{L})`,
  'u',
);
/** "Called reports of 40 dead false": the judgement closes the sentence or its clause. */
const CALLS = new RegExp(
  String.raw`(?<!\p{L})(?:call|calls|called|calling|describ(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?)\s${FEW}${TOLD}(?!\p{L})`,
  'gu',
);
const AS_FALSE = new RegExp(String.raw`(?<!\p{L})(?:as\s)?${FALSE}(?!\p{L})`, 'u');
/** "Four, not 40, died": the number behind it. */
const NOT_SO_MANY = new RegExp(
  String.raw`[,–—(]\s?(?:and )?not (?:the |as many as |some |about |at least |more than )?(?=${NUMBER}[\s,.])`,
  'gu',
);
const NUMBER_END = /[\s,.;:)]/u;
/** Where what is denied ends. A comma before "and" may join what is denied, or begin anew. */
const CLAUSE_END =
  /[;:!?—–”"]|\.(?!\p{N})|,(?!\p{N})|\s(?:but|although|though|while|whereas|and (?:\p{L}+ )?(?:said|says|saying|added|adding|put|confirmed|told|insisted))\s/u;
/** What was done at an event that is named is not denied: "denied a role in the attack that killed 22". */
const RELATIVE =
  /\s(?:attack|bombing|blast|explosion|shooting|crash|raid|strike|killings?|massacre|ambush|fire|incident|assault|operation|battle|clash|disaster|accident|quake|earthquake|kidnapping|abduction|siege|riot)s?\s(?:that|which|in which|where|when)\s/iu;
const REACH = 260;
/** A part of each word by which something is denied: most sentences have none, and are read no closer. */
const MAY_DENY =
  /(?<![a-z])(?:un|in|dis|re)?(?:den[yi]|reject|dismiss|refut|disput|debunk|rubbish|repudiat|rebut|contradict|disown|rul(?:e|es|ed|ing) out|scotch|quash|false|true|wrong|correct|accurate|baseless|ground|found|fabricat|invent|made up|fake|hoax|lie|nonsense|propaganda|exaggerat|inflated|overstated|basis|right|truth|substance|evidence|proof|contrary|so\s|not\s)/;

/** The parts of a text's sentence that its own words deny. Looks at a bounded part for each denial. */
export function deniedIn(sentence: string): Span[] {
  const small = lowered(sentence);
  if (!MAY_DENY.test(small)) return [];
  const denied: Span[] = [];
  for (const form of [TOLD_BEHIND, DIRECTLY, NOT_TRUE])
    for (const { index, 0: words } of small.matchAll(form)) {
      const start = index + words.length;
      denied.push({ start, end: start + clauseOf(sentence.slice(start, start + REACH)) });
    }
  for (const [form, judged] of [
    [CLAIM, IS_FALSE],
    [CALLS, AS_FALSE],
  ] as const)
    for (const { index, 0: words } of small.matchAll(form)) {
      const start = index + words.length;
      const behind = small.slice(start, start + REACH);
      const verdict = judged.exec(behind);
      if (!verdict || /[.;!?]\s/u.test(behind.slice(0, verdict.index))) continue;
      denied.push({ start: index, end: start + verdict.index });
    }
  for (const { index, 0: words } of small.matchAll(NOT_SO_MANY)) {
    const start = index + words.length;
    const end = NUMBER_END.exec(sentence.slice(start, start + REACH))?.index ?? REACH;
    denied.push({ start, end: start + end });
  }
  return denied;
}

/** "Denied that he had killed two women": who denies a deed denies no dead. */
const OF_ONE = /^\s?(?:that\s)?(?:he|she|his|her)\s/iu;

/** How far what is denied goes on in the text behind the denial. */
function clauseOf(behind: string): number {
  if (OF_ONE.test(behind)) return 0;
  const ends = [CLAUSE_END.exec(behind)?.index, relativeOf(behind)];
  return Math.min(behind.length, ...ends.flatMap((end) => end ?? []));
}

function relativeOf(behind: string): number | undefined {
  const found = RELATIVE.exec(behind);
  return found ? found.index + found[0].length - 1 : undefined;
}
