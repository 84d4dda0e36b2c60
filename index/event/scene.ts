import type { Span } from '../span.ts';
import { EVENT } from './event-words.ts';
import {
  areMournersStruck,
  isStruckAtHome,
  isStruckAtWork,
  isStruckInCare,
} from './struck-there.ts';
import { WordBegins } from './word-begins.ts';

/**
 * What the clause around a place says of it: whether it is told as where it happened, whether something happened there, perhaps long ago, or
 * whether it is where somebody spoke, came from or went. English; small letters and capitals are alike.
 */
export type Scene = 'told' | 'event' | 'open' | 'once' | 'elsewhere';

/** UTF-16 units that are looked at before and after a name. */
const BEFORE = 140;
const AFTER = 90;
/** … and before it where its whole sentence is asked for. */
const LONG = 300;
const BLANK = 32;
const NEWLINE = 10;
const SEMICOLON = 59;

/** Where somebody speaks: "reported in Managua", "a news conference in Lima". */
const SPOKEN =
  /(?<!\p{L})(?:said|says?|told|tells|stated|announced|declared|added|confirmed|warned|denied|condemned|claimed|speaking|spoke|(?:news |press )?conference|interview|statement|communique|press release|talks|learned|reporters|rabbi|pastor|priest|lawyer|relatives|friends|newsmen|diplomats|correspondent|released here|issued)[\s,]+(?:\p{L}+[\s,]+){0,3}$/iu;
/** "Which was learned about only today in Lima" */
const LEARNED =
  /(?<!\p{L})(?:was|were|been|is|became|made) (?:\p{L}+ )?(?:learned|known|revealed|disclosed|announced)(?: \p{L}+){0,4} (?:in|at) $/iu;
/** What was reported in a place is there, who reports in a place that something was is not. */
const REPORTED =
  /(?<!\p{L})(?:reported|revealed|disclosed|charged|complained|alleged|protested)[\s,]+(?:\p{L}+\s){0,2}$/iu;
const THAT = /^(?:,[^,]{0,60},)?(?:\s\p{L}+){0,2},?\sthat(?!\p{L})/iu;
/** "Nicaragua has denied any links with the murder": who speaks is not where it was. */
const SPEAKS =
  /^\s(?:(?:has|have|had|today|yesterday|will|also)\s){0,3}(?:said|says|denied|denies|condemned|condemns|rejected|accused|accuses|announced|claimed|demanded|urged|stated|blamed|protested|warned)(?!\p{L})/iu;
/** "A communique from the rebels, released in Lima": no release of hostages. */
const ISSUED =
  /(?<!\p{L})(?:statement|communique|document|declaration|letter|note|report)(?!\p{L})[^.;]{0,90}\s(?:released|published|distributed|circulated)\s(?:\p{L}+\s){0,2}(?:in|at)\s$/iu;
/** Where somebody or something is from, has a seat, was made. */
const BELONGS =
  /(?<!\p{L})(?:born|raised|lives?|lived|living|residents?|native|based|headquarter\p{L}*|seat|registered|made|manufactured|bought|purchased|(?:comes?|came|hails?) (?:\p{L}+ ){0,2}from(?= )|originally|studied|studies|trained|exile|office|offices|shares|stock|company|firm|maker|owner|operator|university|engineers?|experts?|scientists|teach\p{L}*|lectur\p{L}*|retired)[\s,]+(?:\p{L}+\s){0,2}(?:in|at|from|of|near|to)\s(?:the\s)?$/iu;
/** Where somebody goes, is taken or comes back from. */
const GOING =
  /(?<!\p{L})(?:arriv\p{L}* (?:\p{L}+ )?(?:in|at|from) (?:the )?$|(?:return\p{L}*|travel\p{L}*|flew|fly|flying|flown|visit\p{L}*|went(?! off)|sent|taken|took off|taken off|bound|en route|on (?:the|their|its|his|her) way|flight|heading|headed|transferred|transported|airlifted|deported|moved|drove|driven|summit|tournament|meetings?|accompan\p{L}*|stopover|destination)[\s,]+(?:\p{L}+\s){0,3}(?:in|at|from|to|for|via|through|of)\s(?:the\s)?$)/iu;
const MEETING =
  /(?<!\p{L})(?:met|meets?|meeting|greeted|welcomed|received)\s(?:[\p{L}\p{N}]+\s){0,6}(?:in|at)\s(?:the\s)?$/iu;
/** "The freed girls": nothing that happens there. */
const SAID_OF = /\b(the|those|these|some) \p{L}{1,20}ed (?=\p{L})/giu;
/** "Testified at a hearing of the committee on Tuesday in Ostmark". */
const TESTIFYING = /(?<!\p{L})(?:testif\p{L}{1,4}|hearings?)(?!\p{L})[^.;]{0,130}\s(?:in|on)\s$/iu;
const GROUP =
  /(?<!\p{L})(?:members?|players|fans|supporters)\s(?:of|from|with)\s(?:\p{L}+\s){0,3}(?:in|from|of|at)\s(?:the\s)?$/iu;
const PRESENT = /(?<!\p{L})(?:is|was|were|are|been|currently)\s(?:in|at)\s$/iu;
/** "Pronounced dead at Lakeside Hospital in Ostmark": where they are cared for is not where they were hurt. */
const TREATED =
  /(?<!\p{L})(?:taken(?! hostage)|took|rushed|brought|driven|admitted|treated|recover\p{L}*|condition|pronounced|transferred|transported|released|hospitali[sz]ed|airlifted|flown|sent|booked|arraigned|lodged|operated|surgery|died (?:of|from|later)|succumbed|autopsy|(?:doctors|surgeons) at)(?!\p{L})[^;]{0,110}?(?<!\p{L})(?:hospitals?|medical cent(?:er|re)|clinic|infirmary|morgue|mortuary|emergency room|burn unit|trauma cent(?:er|re)|lab(?:oratory)?|jail|detention cent(?:er|re)|courthouse)\s(?:in|at|near)\s(?:\p{L}+\s)?$/iu;
/** A word of the longer expressions, which most clauses lack. */
const HAS_HOUSE =
  /hospital|medical|clinic|infirmary|morgue|mortuary|emergency|burn|trauma|lab|jail|detention|courthouse/i;
const HAS_SERVICE = /funeral|memorial|burial|vigil|wake|service/i;
const HAS_OWNER = /['’]s (?:home|house|residence|apartment|property) /;
/** "A service was held in Ostmark", "hundreds came to a vigil in Ostmark". */
const MOURNED =
  /(?<!\p{L})(?:funeral\s(?:home|parlou?r)|(?:funerals?|memorial|burial|vigil|wake|service)(?!\p{L})[^.;]{0,70}\s(?:held|planned|scheduled)|(?:came|come|gathered|attended|went|flocked)\s(?:to|for|at)?[^.;]{0,20}(?:funeral|memorial|burial|vigil|wake)(?!\p{L})[^.;]{0,60})\s(?:[\p{L}]+\s){0,6}(?:in|at|near)\s(?:\p{L}+\s)?$/iu;
/** "Who fled from a shooting in Ostmark says": that is where it was. */
const THERE = /(?<!\p{L})(?:in|at|near|outside) (?:the )?$/iu;
/** "The gun was hidden at Orrin's home in Ostmark" */
const OWN_HOME =
  /\p{Lu}\p{L}+['’]s (?:home|house|residence|apartment|property) (?:in|near|outside) $/u;
const SEARCHED =
  /(?<!\p{L})(?:arrest(?:ed)?|search(?:ed)?|hid|hidden|recovered|custody|warrant|went)(?!\p{L})/iu;
/** "The victim, a teacher at a college in Ostmark, was …" */
const APPOSITION = /, an? (?:[\p{L}’'&-]+ ){1,8}(?:in|at|from|of|near) $/iu;
const GOES_ON =
  /^(?: who|, (?:said|says|told|added|recalled|was|were|is|has|had|who|died|survived))(?!\p{L})/iu;
/** A clause whose subject is an office: "The ministry of farming in Vienna …". */
const OFFICE =
  /^[\s"“'‘(]*(?:(?:meanwhile|and|but|also),?\s)?(?:the|an?|its|their|his|her|officials?|authorities|prosecutors?|experts?)?\s?(?:\p{L}[\p{L}'’-]*\s){0,3}(?:ministr(?:y|ies)|minister|foreign office|government|organi[sz]ation|board|company|firm|headquarters|agency|embassy|consulate|officials?|authorit(?:y|ies)|office|court|judges?|prosecutors?|university|institute|centre|center|spokes(?:man|woman|person)|council|union|bank|parliament|congress|commission|experts?|analysts?|investors|markets?|engineers?|hospital)(?:\sof\s(?:the\s)?\p{L}+){0,2}\s(?:in|of|at|from)\s(?:the\s)?$/iu;
/** Other times. */
const ONCE =
  /(?<!\p{L})(?:(?:years?|decades?|months?|weeks)\s(?:ago|earlier|before)|last\syear|previous|previously|anniversary|since\s(?:19|20)\d\d|in\s(?:19|20)\d\d|in recent years|size of|unlike|compared (?:to|with)|such as)(?!\p{L})/iu;
/** "Murdered in Ostmark in February": not now. */
const IN_MONTH =
  /^ (?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \p{N})(?!\p{L})/iu;
/** "850 km north of", "an hour's drive from": what is measured from there is not there. */
const MEASURED =
  /(?<!\p{L})(?:\d[\d.,]*\s?(?:-|\s)?(?:km|kms|kilomet(?:er|re)s?|miles?|mi|met(?:er|re)s?|hours?|minutes?|feet)|hours?['’]?s?\sdrive|miles|(?:located|situated|lies|lying)(?! in ))\)?\s(?:\p{L}+\s){0,5}(?:of|from)\s(?:the\s)?$/iu;

/** "The incident took place in Ostmark": a report says so of its own event. */
const TOOK_PLACE =
  /^\s*(?:\p{L}+\s){0,3}(?:incident|attack|shooting|accident|crash|explosion|blast|fire|stabbing|killing|murder|it|this)\s(?:also\s)?(?:happened|occurr?ed|took place)\s(?:[\p{L}\p{N}.:,]+\s){0,8}(?:in|at|near|outside|off)\s(?:the\s)?$/iu;
const ANOTHER =
  /(?<!\p{L})(?:another|similar|second|other|different|previous|earlier|first)(?!\p{L})/iu;

/** Words that one of the above must hold: most clauses have none of them. */
const ANY = new WordBegins(`
  said say told tell stated announced declared added confirm warned denied condemn claim speak spoke
  conference interview statement communiqu press release talks learned reporter reported rabbi pastor
  priest lawyer relatives friends newsmen diplomat correspond issued reveal disclos born raised live
  living resident native based headquarter seat register made manufact bought purchas come came hail
  origin stud train exile office shares stock company firm maker owner operator universit engineer expert
  scientist teach lectur retired arriv return travel flew fly flown flight visit went sent taken took
  bound en_route way heading headed transferr transport airlift deport moved drove driven summit
  tournament meet met greeted welcomed received accompan stopover destination minist foreign government
  organi board agenc embassy consul offic authorit court judge prosecut instit cent spokes council union
  bank parliament congress commission charged complain alleg protest known analyst investor market hospital km kilomet mile mi$ met hour
  minute feet located situated lies lying member player fans supporters testif hearing
  treat recover condition pronounc admit rush brought operated book arraign lodg surg died succumb autops doctor
  funeral memorial burial vigil wake service
`);

/** What the clause around the name at `span` says. Looks at a bounded part of `text`. */
export function sceneAt(text: string, { start, end }: Span): Scene {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  const small = before.toLowerCase();
  const isSpeaker = SPEAKS.test(after) && !(THERE.test(before) && EVENT.isIn(small));
  if (isSpeaker || (ANY.isIn(small) && isElsewhere(before, after))) return 'elsewhere';
  if (
    HAS_OWNER.test(before) &&
    OWN_HOME.test(before) &&
    (!EVENT.isIn(small) || SEARCHED.test(before)) &&
    !isStruckAtHome(before, after)
  )
    return 'elsewhere';
  if (GOES_ON.test(after) && isSaidOf(APPOSITION, before) && !isStruckAtWork(after))
    return 'elsewhere';
  if (ONCE.test(before) || ONCE.test(after) || IN_MONTH.test(after)) return 'once';
  if (PRESENT.test(before)) return 'open';
  if (TOOK_PLACE.test(before) && !ANOTHER.test(before)) return 'told';
  return EVENT.isIn(small) || EVENT.isIn(after.toLowerCase()) ? 'event' : 'open';
}

function isElsewhere(before: string, after: string): boolean {
  return (
    OFFICE.test(before) ||
    isSaidOf(SPOKEN, before) ||
    isSaidOf(LEARNED, before) ||
    ISSUED.test(before) ||
    isSaidOf(MEASURED, before) ||
    isSaidOf(BELONGS, before) ||
    isSaidOf(GOING, before) ||
    isSaidOf(MEETING, before.replaceAll(SAID_OF, '$1 ')) ||
    isSaidOf(GROUP, before) ||
    TESTIFYING.test(before) ||
    (HAS_HOUSE.test(before) && TREATED.test(before) && !isStruckInCare(before, after)) ||
    (HAS_SERVICE.test(before) && MOURNED.test(before) && !areMournersStruck(before, after)) ||
    (REPORTED.test(before) && THAT.test(after))
  );
}

/** Whether an attack is told of a clinic, jail or funeral in the place, though people are also cared for there. */
export function isStruckHouse(text: string, { start, end }: Span): boolean {
  const before = clauseBefore(text, start);
  if (HAS_HOUSE.test(before) && TREATED.test(before))
    return isStruckInCare(before, clauseAfter(text, end));
  return (
    HAS_SERVICE.test(before) &&
    MOURNED.test(before) &&
    areMournersStruck(before, clauseAfter(text, end))
  );
}

/** "Bound for London crashed in Mill": what happens in between is in the place. */
function isSaidOf(pattern: RegExp, before: string): boolean {
  const found = pattern.exec(before);
  return found !== null && !EVENT.isIn(found[0].toLowerCase());
}

/** Whether something happened in the place. */
export function isHappening(scene: Scene): boolean {
  return scene === 'event' || scene === 'told';
}

/** The sentence around a name, with it, or what is near the name in a long one. */
export function sentenceAround(text: string, { start, end }: Span): string {
  return clauseBefore(text, start, LONG) + text.slice(start, end) + clauseAfter(text, end);
}

/** From the last end of a sentence on. */
function clauseBefore(text: string, start: number, reach = BEFORE): string {
  const least = Math.max(0, start - reach);
  for (let at = start - 1; at >= least; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === SEMICOLON) return text.slice(at + 1, start);
    if (code === BLANK && isEnd(text, at - 1)) return text.slice(at + 1, start);
  }
  return text.slice(least, start);
}

function clauseAfter(text: string, end: number): string {
  const most = Math.min(text.length, end + AFTER);
  for (let at = end; at < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || code === SEMICOLON) return text.slice(end, at);
    if (code === BLANK && isEnd(text, at - 1)) return text.slice(end, at);
  }
  return text.slice(end, most);
}

/** "around 9 p.m. Sunday near Ostmark" */
const HOUR_END = /^[ap]\.m$/iu;

/** Whether a sentence ends with the letter at `at`, or with the quotation mark there. */
function isEnd(text: string, at: number): boolean {
  const last = text[at] ?? '';
  if (last === '.' && HOUR_END.test(text.slice(Math.max(0, at - 3), at))) return false;
  return '.!?'.includes(last) || ('"\'”’)]'.includes(last) && '.!?'.includes(text[at - 1] ?? '-'));
}
