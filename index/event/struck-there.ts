import { WordBegins } from './word-begins.ts';

/*
 * Clinics, jails, funerals and homes are mostly where people are taken, mourned or arrested, and sometimes
 * where they are attacked. Which of both a clause tells is seen by what the words of the attack belong to:
 * "treated for burns at a clinic" is care, "treated when a fire broke out at a clinic" is a fire there.
 */

/** What is done to people or houses, or breaks out in them. */
const HIT = String.raw`(?:shot|stabbed|killed|attacked|bombed|wounded|injured|hurt|struck|stormed|raided|ambushed|slashed|kidnapped|murdered|massacred|beat|beaten|assaulted|robbed|torched|hit|destroyed|fired|opened fire|set fire|blew|exploded|detonated|went off|broke out|erupted|crashed|ploughed|plowed|drove into|burst into|tore through)(?!\p{L})`;
const AGENT = String.raw`(?:gunm[ae]n|bombers?|bombs?|blasts?|explosions?|fires?|blaze|grenades?|rockets?|shells?|attackers?|assailants?|militants?|rebels?|guerrillas|soldiers|troops|m[ae]n|wom[ae]n|teenagers?|boys?|youths?|robbers?|police|officers?|inmates?|patients?|cars?|trucks?|shots)`;
/** Somebody who struck, or who was struck: no "killed" that only says whom one mourns. */
const STRUCK = String.raw`(?<!\p{L})(?:${AGENT}(?: \p{L}+){0,2}?|(?:was|were)(?: \p{L}+ly)?) ${HIT}`;
const HOUSE = String.raw`(?:hospitals?|medical cent(?:er|re)|clinic|infirmary|morgue|mortuary|emergency room|burn unit|trauma cent(?:er|re)|lab(?:oratory)?|jail|detention cent(?:er|re)|courthouse)`;
const SERVICE = String.raw`(?:funeral|memorial|burial|vigil|wake|service)`;
const COMING = String.raw`(?:came|come|gathered|attended|attending|went|flocked)`;

/** Words of attacks, fires and fights, not of what is left of them. */
const ATTACKS = new WordBegins(`
  shoot shot$ gunfire gunman gunmen fired attack bomb blast explo exploded stab raid riot crash murder kill
  massacre erupt kidnap abduct hostage hijack broke_out broken_out fire$ fires$ blaze flood rob$ robb
  ambush deton blew arson stampede clash fight brawl assault beaten beat$ strangl slash
  found_dead found_hanged
`);
const CARE =
  /(?<!\p{L})(?:taken|took|rushed|brought|driven|admitted|treated|recover\p{L}*|condition|pronounced|transferred|transported|released|hospitali[sz]ed|airlifted|flown|sent|booked|arraigned|lodged|operated|surgery|died(?= (?:of|from|later))|succumbed|autopsy|(?:doctors|surgeons) at)(?!\p{L})/giu;
/** "For burns suffered in the explosion", "after the shooting": why somebody is cared for. */
const REASON = new RegExp(
  String.raw`(?<!\p{L})(?:of|from|for|with|to|after|following|since|by)(?: (?:suffered|sustained|received|incurred|hurt|injured|wounded|burned|shot) (?:in|during|when|as|while)(?!\p{L})| (?!(?:when|as|while|in|during|who|and (?:was |were )?${HIT})(?!\p{L}))[\p{L}\p{N}’'-]+)*`,
  'giu',
);
const TWO_HOUSES = new RegExp(String.raw`^.*?(?<!\p{L})${HOUSE}(?=[^\p{L}].*${HOUSE})`, 'iu');
/** "After a gunman opened fire at a hospital" */
const AGENT_AT = new RegExp(
  String.raw`(?<!\p{L})${AGENT}(?: \p{L}+){0,2}? ${HIT}(?: \p{L}+){0,4} (?:at|in|inside|outside|into|near) (?:\p{L}+ ){0,3}${HOUSE} (?:in|at|near) `,
  'iu',
);
/** "Killed six patients who were being treated": nobody is treated after that. */
const KILLED_IN_CARE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:killed|murdered|massacred|executed)(?: (?!and(?!\p{L})|injur|wound|hurt(?!\p{L}))[\p{L}\p{N}]+){0,5} (?:who|that)|${HIT}(?: [^\s,;]+){0,4} (?:as|while)) (?:\p{L}+ ){0,3}(?:treated|recovering|admitted|held)(?!\p{L})(?! to(?!\p{L}))`,
  'iu',
);
/** "… in Ostmark when a bomb went off" */
const WHEN_STRUCK = new RegExp(
  String.raw`^[^.;]{0,24}(?<!\p{L})(?:when|as) [^.;]{0,30}${STRUCK}`,
  'iu',
);
/** "Who had gathered for a vigil in Ostmark were shot" */
const THEN_STRUCK = new RegExp(
  String.raw`^(?: on \p{L}+| \p{L}+day| (?:late|early))*,? (?:was|were)(?: \p{L}+ly)? ${HIT}`,
  'iu',
);
/** "Opened fire at mourners who attended", "were shot as they came" */
const STRUCK_MOURNERS = new RegExp(
  String.raw`${STRUCK}(?: [^\s,;]+){0,7} (?:who|that|as|while|when)(?: [^\s,;]+){0,4} (?:${COMING}|${SERVICE})(?!\p{L})|(?<!\p{L})${AGENT}(?: \p{L}+){0,2}? ${HIT} (?:an?|the|[\p{L}]+['’]s) (?:\p{L}+ ){0,2}${SERVICE}(?!\p{L})`,
  'iu',
);
const STRUCK_AT_PARLOUR = new RegExp(
  String.raw`(?<!\p{L})(?:${HIT}|shooting|stabbing|fire|blast|explosion|attack|robbery)(?: (?!(?:will|is|are|taken|brought|be|for|of)(?!\p{L}))[^\s,;]+){0,4}? (?:(?:at|in|inside|outside|into|near) )?(?:an?|the|[\p{L}’']+) (?:\p{L}+ )?funeral (?:home|parlou?r) (?:in|at|near) `,
  'iu',
);
const SEARCHED =
  /(?<!\p{L})(?:arrest(?:ed)?|search(?:ed)?|hid|hidden|recovered|custody|warrant|went)(?!\p{L})/giu;
/** "Arrested on suspicion of murder" */
const CHARGE =
  /(?<!\p{L})(?:of|on|for|with|after|in(?= (?:the|an?|connection)(?!\p{L})))(?: (?!(?:when|as|and)(?!\p{L}))[\p{L}\p{N}’'-]+)*/giu;
/** "… and were shot at", "… and shot her" */
const AND_STRUCK = new RegExp(
  String.raw`^[^.;]{0,30}(?<!\p{L})(?:and|but|where|when|before)(?: [^\s,.;]+){0,3} ${HIT}`,
  'iu',
);
/** "Was shot in her class", "was shot dead there", "was stabbed by a customer", "was killed while he worked" */
const STRUCK_AT_WORK = new RegExp(
  String.raw`^, (?:was|were)(?: \p{L}+ly)? ${HIT}(?: [^\s,.;]+){0,3}? (?:there|inside|at work|on duty|(?:in|at|on|behind|outside|inside|during) (?:her|his|the|their|an?) (?:\p{L}+ )?(?:class|classroom|lesson|office|cells?|ward|shop|store|depot|desk|counter|vault|lobby|pulpit|sermon|service|mass|school|bank|clinic|building|gate|door|robbery|shift|raid|riot)|by (?:an?|one of (?:her|his)|her|his|two|three) (?:\p{L}+ )?(?:pupils?|students?|patients?|inmates?|prisoners?|customers?)|(?:while|as) (?:s?he |they )?(?:was |were )?(?:work|teach|taught|open|clos|guard|serv|treat|on duty))`,
  'iu',
);

/** Whether people in a clinic or jail were attacked there, or it burned; `before` ends with its "in". */
export function isStruckInCare(before: string, after: string): boolean {
  return (
    isAttackIn(before, CARE, careOnly) ||
    AGENT_AT.test(before) ||
    KILLED_IN_CARE.test(before) ||
    WHEN_STRUCK.test(after)
  );
}

/** Whether mourners were attacked where they came together. */
export function areMournersStruck(before: string, after: string): boolean {
  return (
    STRUCK_MOURNERS.test(before) ||
    STRUCK_AT_PARLOUR.test(before) ||
    THEN_STRUCK.test(after) ||
    WHEN_STRUCK.test(after)
  );
}

/** Whether something happened at a home that was also searched. */
export function isStruckAtHome(before: string, after: string): boolean {
  return (
    isAttackIn(before, SEARCHED, (rest) => rest.replaceAll(CHARGE, ' ')) || AND_STRUCK.test(after)
  );
}

/** "…, was shot in her class": whether somebody was struck where he or she works. */
export function isStruckAtWork(after: string): boolean {
  return STRUCK_AT_WORK.test(after);
}

/** Whether an attack is told after the last of some words. */
function isAttackIn(before: string, words: RegExp, without: (rest: string) => string): boolean {
  const last = Array.from(before.matchAll(words)).at(-1);
  if (!last) return false;
  const rest = before.slice(last.index + last[0].length);
  return ATTACKS.isIn(without(rest).toLowerCase());
}

/** What is told besides why somebody is cared for; of a second house all is. */
function careOnly(rest: string): string {
  const second = rest.replace(TWO_HOUSES, '');
  return second === rest ? rest.replaceAll(REASON, ' ') : second;
}
