import { isCeasing, isYetToPrevent } from './hindering.ts';

/**
 * Words around an event's word that say whether it happened, and to whom it matters. English, in lower
 * case; hyphens count as blanks.
 */
type Cue =
  | 'never'
  | 'denies'
  | 'ruledOut'
  | 'fears'
  | 'nearly'
  | 'modal'
  | 'plans'
  | 'plansTo'
  | 'to'
  | 'foils'
  | 'attempted'
  | 'earlier'
  | 'last'
  | 'knownFor'
  | 'way'
  | 'charges'
  | 'punishes'
  | 'clause'
  | 'comma'
  | 'stop';

const CUES: readonly (readonly [Cue, string])[] = [
  // "No sign of a fire", "did not sink"
  [
    'never',
    'no not never without nor neither none cannot non anti ex didn’t don’t doesn’t isn’t wasn’t weren’t aren’t hasn’t haven’t hadn’t won’t wouldn’t couldn’t can’t shouldn’t',
  ],
  ['denies', 'deny denies denied denying denial dismissed dismisses dismiss disproved unlike'],
  // Only before "out", "than", "of".
  ['ruledOut', 'ruled rules ruling rather instead'],
  [
    'fears',
    'fear fears feared fearing afraid threat threats threaten threatens threatened threatening risk risks danger warn warns warned warning warnings if whether unless potential possible possibility rumours rumors hypothetical mock simulated simulate simulates practise practised rehearse drill exercise imaginary fictional alleged',
  ],
  // Right before it.
  ['nearly', 'nearly almost near barely'],
  ['modal', 'could may might would should must can shall will ll'],
  [
    'plans',
    'plan plans planned planning plot plots plotted plotting intend intended intends prepare prepared preparing prepares vow vows vowed conspire conspired conspiring conspiracy propose proposed call calls called urge urged urges demand demands demanded',
  ],
  // Before "to".
  [
    'plansTo',
    'set ready due about going scheduled hope hopes want wants wanted consider considers expect expects expected',
  ],
  ['to', 'to'],
  [
    'foils',
    'foil foils foiled thwart thwarts thwarted avert averts averted prevent prevents prevented repel repels repelled repulse repulsed stop stops stopped defuse defuses defused deactivated avoid avoids avoided averting preventing narrowly',
  ],
  ['attempted', 'attempted abortive failed botched would'],
  // Right before a noun: of another time.
  [
    'earlier',
    'previous previously past former similar unrelated earlier historic historical 19th annual',
  ],
  ['last', 'last'],
  // Before "of" or "for".
  ['knownFor', 'anniversary veteran veterans known famous notorious infamous remembered'],
  // Before "to": "on its way to a fire".
  ['way', 'way route'],
  [
    'charges',
    'charged charge charges accused accuses accuse suspected suspicion convicted guilty wanted sentenced jailed imprisoned indicted trial tried counts count acquitted pleaded allegations allegation admitted admits admitting cleared extradited blamed conviction convictions',
  ],
  // "Court jails arsonist"
  [
    'punishes',
    'jail jails jailed sentence sentences sentenced convict convicts convicted arrest arrests arrested charge charges charged try tries tried acquits acquitted clears extradites extradited',
  ],
  // Another clause begins.
  [
    'clause',
    'who which whose whom when as while after before because since where but though although until amid following despite',
  ],
  ['comma', ','],
  ['stop', '; : ( ) [ ] “ ” " – — ! ?'],
];
const NO_CUE: ReadonlySet<Cue> = new Set();
const cues = new Map<string, Set<Cue>>();
for (const [cue, words] of CUES)
  for (const word of `${words} ${words.replaceAll('’', "'")}`.split(' '))
    cues.set(word, (cues.get(word) ?? new Set()).add(cue));

/** What takes part under an event's name: "fire service", "bomb squad", "attack helicopter". */
const COMES_TO_HELP = setOf(
  'academy agency alarm alarms appeal association authorities authority base benefit brigade brigades cadet captain centre center charity chief chiefs command commander commissioner committee company control coordinator corps council crew crews defence defences defense defenses department departments dept detective disposal district dog dogs door doors drill drills engine engines engineer engineers escape exit exits expert experts extinguisher extinguishers fighter fighters fighting force forces fund gear hall helicopter helicopters helmet hose house hydrant inspector insurance leader leaders lieutenant marshal marshals ministry minister negotiator negotiators office officer officers official officials personnel plane planes police policeman policemen policy precaution precautions prevention protection regulations relief researcher researchers responders robot safety season service services shelter shelters shield shields shutters specialist specialists sprinkler sprinklers squad squads station stations tactics team teams technician technicians training troops truck trucks unit units vehicle vehicles volunteer volunteers wagon watch worker workers zone',
);
/** What is only feared: "bomb threat", "flood warning". */
const ONLY_FEARED = setOf(
  'alert alerts ban exercise exercises fear fears forecast hoax plan plans plot plots preparedness risk risks rumour rumours rumor rumors scare simulation threat threats warning warnings',
);
/** "Explosion ruled out", "strike looms" */
const NOT_AFTER_ALL = setOf('ruled looms loom feared denied unlikely');
const FOILED_AFTER = setOf(
  'foiled thwarted averted prevented repelled cancelled canceled defused deactivated',
);
/** "To attack a city" is a purpose, "respond to fire in a city" is not. */
const OBJECT_BEGINS = setOf(
  'a an the his her its their our your this that these those any some all every each him them us',
);
const PURPOSE = 0.7;
/** "Found before it exploded" */
const DISCOVERED = setOf(
  'found discovered defused deactivated disarmed removed spotted noticed detected dismantled intercepted',
);
const CHARGE_FOLLOWS = setOf(
  'charge charges conviction convictions count counts rap trial warrant',
);
/** Between a noun and what became of it, a verb and whom it was done to: "the checkpoint was attacked". */
export const AUXILIARY: ReadonlySet<string> = setOf(
  'is are was were has have had been being also again',
);
const NO_DENIAL = setOf('only fewer less longer just one');
const TRIES = setOf(
  'try tried tries trying attempt attempted attempts attempting fail failed fails failing begin began begins continue continued continues start started managed forced made seemed appears appeared',
);
const CHARGED_WITH = setOf('with of for on to');
/** "Charged in the shooting" tells of a shooting. */
const CHARGED_IN = setOf('in after over');
/** A clause that tells why something else is news: it names the event only if nothing else does. */
export const BESIDE: ReadonlySet<string> = setOf(
  'after before since because following amid despite over against during until',
);
/** What people do that is news of them, not of what befell them before: "retires after siege career". */
export const OF_PERSONS: ReadonlySet<string> = setOf(
  'retire retires retired resign resigns resigned quit quits win wins won marry marries married apologise apologises apologised apologize apologizes apologized turns promises promised praise praises praised honours honoured honors honored thanks thanked returns returned visits visited remembers remembered marks marked',
);
/** Words back that are looked at. */
const REACH = 10;
const YEAR = /^(?:19|20)\d\d$/u;

/** What the words around an event's word say of it. */
export interface Telling {
  /** From 0, it did not happen or is no matter here, to 1. */
  readonly weight: number;
  /** It is what somebody is accused of, tried or punished for. */
  readonly isCharge: boolean;
  /** Somebody saw to it that it did not come off, or it failed. */
  readonly hindered: 'foiled' | 'attempted' | undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isVerb: boolean;
  /** Whether an announced one is news as well. */
  readonly isPlanned: boolean;
  /** Whether it tells of a sort of events: "bombings". */
  readonly isSort: boolean;
  /** Whether it names who took part: "gunman". */
  readonly isAgent: boolean;
  /** A participle that is said of a thing: "stolen cars". */
  readonly isAttribute: boolean;
}

const UNTOLD: Telling = { weight: 0, isCharge: false, hindered: undefined };

/**
 * How `words`, one sentence, tell of the event that its words from `start` to `end` name. `year`: of its
 * publication.
 */
export function tellingOf(words: readonly string[], place: Place, year?: number): Telling {
  const follows = words[place.end] ?? '';
  if (!place.isVerb && (COMES_TO_HELP.has(follows) || ONLY_FEARED.has(follows))) return UNTOLD;
  let then = place.end;
  while (AUXILIARY.has(words[then] ?? '')) then += 1;
  if (NOT_AFTER_ALL.has(words[then] ?? '')) return UNTOLD;
  const isFoiled = FOILED_AFTER.has(words[then] ?? '') || isFoundFirst(words, then);
  if (isFoiled && place.isPlanned) return UNTOLD;
  const isFoiledBefore = isFoiled || isFoundBefore(words, place.start);
  let hindered: Telling['hindered'] = isFoiledBefore ? 'foiled' : undefined;
  let weight = place.isAttribute ? 0.3 : 1;
  if (year !== undefined && isOfYearBefore(words, place.end, year)) weight = 0.2;
  let isCharge = !place.isVerb && CHARGE_FOLLOWS.has(follows);
  let isInList = false;
  for (let back = 1; back <= REACH; back += 1) {
    const at = place.start - back;
    const word = words[at];
    if (word === undefined) break;
    const cue = cues.get(word) ?? NO_CUE;
    if (cue.has('stop')) break;
    if (cue.has('punishes') && place.isAgent && back <= 4) isCharge = true;
    if (cue.has('charges') && isChargedWith(words, at, place.start)) isCharge = true;
    // only charges go on behind a comma: "charged with murder, robbery and arson"
    if (cue.has('comma') && back > 1) isInList = true;
    if (isInList) continue;
    if (cue.size > 0 && isUntold({ words, at, back, cue, place })) return UNTOLD;
    if (cue.has('to') && back === 1 && place.isVerb && !place.isPlanned)
      weight = Math.min(weight, TRIES.has(words[at - 1] ?? '') ? 0.7 : 0.3);
    if (cue.has('to') && back === 1 && !place.isVerb && OBJECT_BEGINS.has(follows))
      weight = Math.min(weight, PURPOSE);
    if (cue.has('foils') && back <= 4) {
      if (isCeasing(words, at, place)) weight = Math.min(weight, 0.3);
      else hindered = 'foiled';
    }
    if (cue.has('attempted') && back <= 2) hindered ??= 'attempted';
    if (cue.has('last') && back <= 2 && !/day$|^night$/u.test(words[at + 1] ?? ''))
      weight = Math.min(weight, 0.2);
    if (year !== undefined && word.length === 4 && YEAR.test(word) && Number(word) < year)
      weight = Math.min(weight, 0.3);
    if (cue.has('clause')) {
      if (word.startsWith('who')) weight *= words[at - 1] === ',' ? 0.3 : 0.5;
      if (word === 'since') weight *= 0.5;
      break;
    }
  }
  return { weight: isCharge ? Math.min(weight, 0.4) : weight, isCharge, hindered };
}

interface Before {
  readonly words: readonly string[];
  readonly at: number;
  /** How many words it stands before the event's. */
  readonly back: number;
  readonly cue: ReadonlySet<Cue>;
  readonly place: Place;
}

/** Whether a word before an event's says that it did not happen, or not now. */
function isUntold({ words, at, back, cue, place }: Before): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (cue.has('never'))
    return back <= (/^(?:believe|think|appear|seem)/u.test(next) ? 8 : 4) && !NO_DENIAL.has(next);
  if (cue.has('denies')) return back <= 8;
  if (cue.has('ruledOut')) return back <= 6 && /^(?:out|than|of)$/u.test(next);
  if (cue.has('fears')) return back <= 5;
  if (cue.has('foils') && isYetToPrevent(words, at)) return back <= 8;
  if (cue.has('earlier') || cue.has('nearly')) return back === 1;
  if (cue.has('knownFor')) return back <= 5 && (next === 'of' || next === 'for');
  if (cue.has('way')) return back <= 4 && next === 'to';
  if (cue.has('plans')) return back <= 5 && !place.isPlanned;
  if (cue.has('plansTo')) return back <= 5 && !place.isPlanned && next === 'to';
  // "could strike": no noun stands right behind such a word
  if (!cue.has('modal') || back > (place.isVerb ? 3 : 1) || isMonth(words, at)) return false;
  return !place.isPlanned || (word !== 'will' && word !== 'll');
}

/** "A bomb was found before it exploded": of what exploded, but not of "the plane circled before it crashed". */
function isFoundBefore(words: readonly string[], start: number): boolean {
  for (let at = start - 2; at >= start - 4; at -= 1)
    if (isBeforeIt(words, at))
      return words.slice(Math.max(0, at - 8), at).some((word) => DISCOVERED.has(word));
  return false;
}

/** The same of the bomb: "found under the pier before it could go off" begins at `then`. */
function isFoundFirst(words: readonly string[], then: number): boolean {
  if (!DISCOVERED.has(words[then] ?? '')) return false;
  for (let at = then + 1; at <= then + 8; at += 1) if (isBeforeIt(words, at)) return true;
  return false;
}

function isBeforeIt(words: readonly string[], at: number): boolean {
  return words[at] === 'before' && /^(?:it|they)$/u.test(words[at + 1] ?? '');
}

/** "The bank siege of 1994", "a crash in 2019", "the coup of October 3, 1974" */
function isOfYearBefore(words: readonly string[], end: number, year: number): boolean {
  for (let at = end; at < end + 5; at += 1) {
    const word = words[at];
    const last = words[at - 1] ?? '';
    if (word === undefined || (word === ',' && !DAY_OF_MONTH.test(last))) return false;
    if (YEAR.test(word) && (last === ',' || /^(?:of|in|since)$/u.test(last)))
      return Number(word) < year;
  }
  return false;
}
const DAY_OF_MONTH = /^\d{1,2}$/u;

/** "Charged with", "guilty of", "wanted for": of what follows; "in charge of" is none. */
function isChargedWith(words: readonly string[], at: number, start: number): boolean {
  if (words[at] === 'charge' && words[at - 1] === 'in') return false;
  for (let next = at + 1; next < Math.min(at + 4, start); next += 1) {
    const word = words[next] ?? '';
    if (CHARGED_WITH.has(word)) return true;
    if (CHARGED_IN.has(word)) return false;
  }
  return false;
}

/** "In May", "9 May" */
function isMonth(words: readonly string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  return words[at] === 'may' && /^(?:in|of|last|since|early|late|mid|until|\d{1,2})$/u.test(last);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
