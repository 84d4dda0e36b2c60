import { countedNoun } from '../counted-nouns.ts';
import type { Counted } from './counted.ts';
import type { Group } from '../groups.ts';
import { MEASURE_NAMES, MEASURES, type Measure } from '../measures/measures.ts';
import { deedTo } from './deeds.ts';
import { isOfSomebody, isOfThoseSo, withRestOfHurt } from './parts.ts';
import type { Predicate } from './predicates.ts';
import { isDoer, isStock } from './roles.ts';
import type { Role } from './telling-more.ts';
import type { Token } from './tokens.ts';

/** What a number of a sentence means, as far as the sentence says. */
export interface Meaning {
  readonly measure: Measure;
  readonly group: Group;
  readonly isPart: boolean;
  /**
   * Above 0 where it says how people are, or picks some of them out: then it may count only a part.
   */
  readonly weakness: number;
  /** Only a way that those go who were held tells it: "are back". */
  readonly isReturn?: boolean;
  /** "10 of the 12 victims": they are dead where the report has so many dead. */
  readonly isOfVictims?: boolean;
}

/** Attackers only where they act: members of a movement, and those who hold somebody. */
const ONLY_WHERE_ACTING =
  /^(?:captors?|militants?|militiam[ae]n|fighters?|rebels?|insurgents?|guerr?illas?|terrorists?|extremists?|jihadists?|subversives?|separatists?|pirates?)$/u;
/** Verbs after which militants count as attackers who take part. */
const ACTING =
  /^(?:attacked|stormed|raided|opened|fired|ambushed|entered|approached|drove|burst|broke|took|detonated|threw|carried|launched|shot|killed|seized|blew|assaulted|participated|involved|armed|were|was|had|fled)$/u;
/** After these words a number counts a part of the number before them. */
const PART = /^(?:including|included|includes|include|among|amongst)$/u;
const AMONG = /^(?:among|amongst)$/u;
/** Before or after a number they add it to what was told before: "two more bodies". */
const ADDS = /^(?:another|more|additional|further|extra)$/u;
/** Nouns in these endings name no people. */
const THING_ENDING =
  /(?:tion|sion|ment|ing|ship|ance|ence|itie|age|ism|ure|hood|phone|craft|house|ware|graph|gram|ball|line)s$/u;
const PERSON_ENDING = /(?:ers|ors|ists|ians|men|ees|ants)$/u;
/** They got away from harm, not from those who held them. */
const UNHURT =
  /^(?:unhurt|unharmed|uninjured|unscathed|injur(?:y|ies)|serious|death|alive|safely|the|a|with|without|minor|harm|any|their|his|her|being|major|unaided)$/u;
/** They pick some out of all. */
const PICKS = /^(?:last|first|final|remaining|latest|next)$/u;
const TAKE = /^(?:took|takes|taking|take|held|hold|holds|holding|grabbed|have|has|had)$/u;
const AS_CAPTIVE = /^(?:hostages?|captives?|prisoners?)$/u;
const JAIL = /^(?:jails?|prisons?|detention|inmates?|prisoners?|penitentiary)$/u;
const HELD_BY_FORCE =
  /^(?:hostages?|captives?|kidnappers?|hijackers?|pirates?|ransom|gunm[ae]n|militants?|rebels?|captors?)$/u;
const BY_LAW =
  /^(?:police|officers?|troops|soldiers|army|agents|suspects?|alleged|suspected|authorities|raids?|investigators|prosecutors|navy|guards?|suspicion|customs|detectives|cells|custody|court|arrest|coastguard|crackdown|sweep)$/u;
const OF_WHICH = /^of wh(?:ich|om)$/u;
const PART_REACH = 5;
/** After these words a number may leave out what has been said. */
const JOINS = /^(?:and|or|to|,|but|plus|another)$/u;
/** What may come next; any other word is a verb of its own. */
const GOES_ON =
  /^(?:alone|more|of|in|on|at|to|from|by|near|after|during|when|while|and|or|each|there|here|also|later|earlier|last|yesterday|today|with|for|seriously|critically|badly|gravely|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;
/** Words after a number that counts a part of the number before. */
const LEFT_OVER = /^(?:alone|of)$/u;
/** Prisoners break out of prisons, but fires also break out in houses. */
const BROKE_OUT = /^(?:got|get|broke|broken|break) out$/u;
/** Where one of these frees prisoners, they have escaped. */
const BREAK = /^(?:jailbreak|breakout|attack|raid)$/u;
const ATTRIBUTES: ReadonlyMap<string, Measure> = new Map([
  ['freed', 'freed'],
  ['released', 'freed'],
  ['rescued', 'rescued'],
  ['kidnapped', 'kidnapped'],
  ['abducted', 'kidnapped'],
]);
const STOCKS = MEASURE_NAMES.filter((measure) => MEASURES[measure].isStock);

/**
 * What each number means, given its role; omitted words and parts follow from the number before.
 */
export function meaningsOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  roles: readonly (Role | undefined)[],
  predicates: readonly Predicate[],
): Meaning[] {
  const meanings: Meaning[] = [];
  let before: Meaning | undefined;
  for (const [nth, one] of counted.entries()) {
    const meaning = meaningOf({
      tokens,
      one,
      role: isOfThings(tokens, one, counted[nth - 1], roles[nth - 1]) ? undefined : roles[nth],
      before,
      previous: counted[nth - 1],
      predicates,
    });
    meanings.push(meaning);
    // "ten people were hurt, four of whom are policemen, and two were killed": not two policemen
    if (!one.phrase.isWhoTheyAre) before = meaning;
  }
  return withRestOfHurt(counted, meanings);
}

/**
 * "Killed six cows and hurt four", "of the 30 houses eight escaped": a number without a noun counts
 * the things before it, where the sentence told what became of them.
 */
function isOfThings(
  tokens: readonly Token[],
  one: Counted,
  before: Counted | undefined,
  role: Role | undefined,
): boolean {
  if (!before || !isBare(one)) return false;
  const { measure } = before.phrase.noun ?? {};
  if (measure !== 'objects' && measure !== 'other') return false;
  const { from } = before.quantity;
  return role !== undefined || [from - 1, from - 2].some((at) => tokens[at]?.text === 'of');
}

interface Context {
  readonly tokens: readonly Token[];
  readonly one: Counted;
  readonly role: Role | undefined;
  /** That of the number before it in the sentence. */
  readonly before: Meaning | undefined;
  readonly previous: Counted | undefined;
  readonly predicates: readonly Predicate[];
}

function meaningOf(reading: Context): Meaning {
  const { tokens, one, role, before } = reading;
  const { phrase, quantity } = one;
  // "29 dead, including three children": for children, three is all of them
  const named = phrase.noun?.group;
  const isWholeGroup = named !== undefined && named !== 'total' && named !== before?.group;
  const own = ownOf(reading);
  // "75 dead and another 150 wounded": all the wounded
  const isMore = addsToBefore(reading, own);
  const isCounting = one.isAppositive === true || isMore || isPartOf(reading);
  const isPart =
    (isCounting && !isWholeGroup) || isOfThoseSo(one, role) || isOfSomebody(tokens, one);
  // "430 were rescued" after "1,025 prisoners": of prisoners too
  const isAmong = AMONG.test(tokens[quantity.from - 1]?.text ?? '');
  const isTheirs = (isBare(one) && !isAmong) || phrase.isOfThem;
  const group = phrase.noun?.group ?? (isTheirs ? before?.group : undefined) ?? 'total';
  const weakness =
    (phrase.noun?.measure === undefined && role?.predicate.isState === true ? 2 : 0) +
    Number(phrase.isOf);
  const isReturn = role?.predicate.isReturn === true;
  const meant = (measure: Measure): Meaning => ({
    measure,
    group,
    isPart,
    weakness,
    ...(isReturn && measure === 'freed' && { isReturn }),
  });
  if (one.isAppositive && before)
    return { ...before, group: phrase.noun?.group ?? before.group, isPart };
  if (phrase.isWhoTheyAre && before) return { ...before, group, isPart };
  if (isStock(tokens, one) && !role) return ofAll(reading, meant);
  if (isDoer(tokens, one)) return meant(group === 'attackers' ? 'attackers taking part' : 'other');
  if (before && (isCounting || mayInherit(reading))) {
    const isListed =
      isCounting && !phrase.isOfThem && before.measure !== 'other' && !hasNextVerb(reading);
    if (own === undefined || isListed)
      return {
        ...before,
        group: phrase.noun?.group ?? before.group,
        isPart: isPart || LEFT_OVER.test(tokens[quantity.to]?.text ?? ''),
      };
  }
  if (own !== undefined) return meant(own);
  return meant(group === 'attackers' && acts(reading) ? 'attackers taking part' : 'other');
}

/** The number of all, of whom a share is told: "10 of the 12 victims". */
function ofAll({ tokens, one }: Context, meant: (measure: Measure) => Meaning): Meaning {
  const { phrase } = one;
  if (phrase.word === 'victims') return { ...meant('killed'), isOfVictims: true };
  const { group = 'total', measure } = phrase.noun ?? {};
  return meant(measure ?? attributeOf(tokens, one) ?? stockOf(group));
}

/** "The 21 freed girls": what the word before the noun says of them. */
function attributeOf(tokens: readonly Token[], { quantity, phrase }: Counted): Measure | undefined {
  if (!phrase.noun?.group) return undefined;
  const words = tokens.slice(quantity.to, phrase.to).map(({ text }) => text);
  return words.map((word) => ATTRIBUTES.get(word)).find((measure) => measure !== undefined);
}

/** The measure that a number's own noun or verb gives it. */
function ownOf(reading: Context): Measure | undefined {
  const { one, role } = reading;
  const { quantity, phrase } = one;
  const behind = reading.tokens.slice(phrase.to, phrase.to + 2).map(({ text }) => text);
  // "seized four guards as hostages", "took nine hostages"
  if (phrase.noun?.group && behind[0] === 'as' && AS_CAPTIVE.test(behind[1] ?? ''))
    return 'hostages';
  const deed = deedTo(reading.tokens, one);
  if (deed !== undefined) return deed;
  const isTaken = TAKE.test(reading.tokens[quantity.from - 1]?.text ?? '');
  if (phrase.noun?.group === 'hostages' && isTaken) return 'hostages';
  return (
    phrase.noun?.measure ?? (role ? measureOf(reading, role) : attributeOf(reading.tokens, one))
  );
}

/** "Including three injured": a verb right behind the number is its own. */
function hasNextVerb({ one, role }: Context): boolean {
  return role !== undefined && role.predicate.takesSubject && role.predicate.from === one.phrase.to;
}

/** "At least another two": between the bound and the number. */
function isWithin(tokens: readonly Token[], { quantity: { from, numberFrom } }: Counted): boolean {
  return tokens.slice(from, numberFrom).some(({ text }) => text === 'another');
}

/** Whether it is added to others of the same measure: "two more bodies", "another two dead". */
function addsToBefore(reading: Context, own: Measure | undefined): boolean {
  const { tokens, one, before } = reading;
  const { from, to } = one.quantity;
  // "at least two more": the bound belongs to the number
  const behind = tokens[to]?.text ?? '';
  const adds =
    ADDS.test(tokens[from - 1]?.text ?? '') || isWithin(tokens, one) || ADDS.test(behind);
  // "six others were found dead", and nobody before them in the sentence
  if (!adds) return before === undefined && own === 'killed' && /^others?$/u.test(one.phrase.word);
  if (own === undefined) return mayInherit(reading);
  // "six priests and two more people were killed"
  if (tokens[from - 1]?.text === 'and' && reading.previous?.phrase.to === from - 1) return false;
  if (before && before.measure !== 'other') return before.measure === own;
  return own === 'killed' || own === 'arrested';
}

/**
 * The measure of a predicate for this noun: some predicates mean it only of prisoners, or of
 * people.
 */
function measureOf({ tokens, one }: Context, { measure, predicate }: Role): Measure {
  const { noun } = one.phrase;
  const words = tokens
    .slice(predicate.from, predicate.to)
    .map(({ text }) => text)
    .join(' ');
  const says = (form: RegExp): boolean => tokens.some(({ text }) => form.test(text));
  if (!noun && THING_ENDING.test(one.phrase.word)) return 'other';
  if (measure === 'prisoners held' && noun?.group === 'hostages') return 'hostages';
  if (measure === 'prisoners held' && !(noun?.group === 'prisoners' || (noun?.group && says(JAIL))))
    return 'other';
  // police seize suspects, gunmen seize hostages
  if (measure === 'hostages' && (words === 'seized' || words === 'holding')) {
    const isPeople = noun?.group ?? PERSON_ENDING.test(one.phrase.word);
    if (!isPeople) return 'other';
    if (says(BY_LAW) && noun?.group !== 'hostages')
      return words === 'seized' ? 'arrested' : 'other';
    return noun?.group === 'hostages' || says(HELD_BY_FORCE) ? measure : 'other';
  }
  // a fire breaks out, people escape unhurt
  const next = tokens[predicate.to]?.text ?? '';
  if (measure === 'escaped' && noun?.group !== 'prisoners')
    if (one.phrase.word !== '' && (!noun?.group || UNHURT.test(next))) return 'other';
  if (BROKE_OUT.test(words) && noun?.group !== 'prisoners') return 'other';
  // attackers release prisoners, everybody else frees them
  const isByAttackers =
    words === 'freed' && tokens.some(({ text }) => isAttacker(text) || BREAK.test(text));
  return isByAttackers && noun?.group === 'prisoners' ? 'escaped' : measure;
}

function isBare({ phrase }: Counted): boolean {
  return phrase.noun === undefined && phrase.word === '';
}

/**
 * "Four of them", "including two officers", "four alone", "two of the wounded", "three of his
 * siblings".
 */
function isPartOf({ tokens, one: { phrase, quantity }, role }: Context): boolean {
  if (phrase.isOfThem || tokens[quantity.to]?.text === 'alone') return true;
  // "20 were brought in, of which four were badly hurt"
  if (OF_WHICH.test(`${tokens[quantity.from - 2]?.text} ${tokens[quantity.from - 1]?.text}`))
    return true;
  // "two nurses were among the dead"
  if (role && AMONG.test(tokens[role.predicate.from]?.text ?? '')) return true;
  // "eight of the attackers" are all who are reported
  const isOfAny = phrase.noun?.measure !== undefined || phrase.noun?.group === 'total';
  const before = tokens[quantity.from - 1]?.text ?? '';
  // "26 of its personnel surrendered": all who are reported
  const isWhole = before === 'all' || /^(?:personnel|staff|officers)$/u.test(phrase.word);
  if (phrase.isOf && isOfAny && !isWhole) return true;
  // "the last two miners were found dead"
  if (role && PICKS.test(before)) return true;
  const near = tokens.slice(Math.max(0, quantity.from - PART_REACH), quantity.from);
  // "they were among 12 people killed": twelve are all
  const last = near.at(-1)?.text === 'the' ? near.at(-2) : near.at(-1);
  if (AMONG.test(last?.text ?? '')) return false;
  return near.some(
    ({ text }, nth) => PART.test(text) && near.slice(nth).every(({ kind }) => kind !== 'mark'),
  );
}

/** A number without noun and verb may repeat the meaning before it: "29 killed, 50 on Monday". */
function mayInherit({ tokens, one, before, predicates }: Context): boolean {
  if (!isBare(one) && !one.phrase.isOfThem) return false;
  if (!before || before.measure === 'attackers taking part') return false;
  if (!one.phrase.isOfThem && !JOINS.test(tokens[one.quantity.from - 1]?.text ?? '')) return false;
  const next = tokens[one.phrase.to];
  if (predicates.some(({ from }) => from === one.phrase.to)) return false;
  return next === undefined || next.kind === 'mark' || GOES_ON.test(next.text);
}

/**
 * Attackers count as taking part where nothing else is said of them, militants only where they act.
 */
function acts({ tokens, one }: Context): boolean {
  if (isAttacker(one.phrase.word)) return true;
  return (
    ACTING.test(tokens[one.phrase.to]?.text ?? '') && countedNoun(one.phrase.word) !== undefined
  );
}

/** An attacker whatever the person does. */
function isAttacker(word: string): boolean {
  return countedNoun(word)?.group === 'attackers' && !ONLY_WHERE_ACTING.test(word);
}

/** The measure of a group's whole number where only a share of it is reported. */
function stockOf(group: Group): Measure {
  return STOCKS.find((measure) => MEASURES[measure].of === group) ?? 'other';
}
