import { alternatives, wordsOfAll } from '../../language/languages.ts';

/** Words right before the place where something happens. */
export const WORDS_AT = wordsOfAll(({ placeCues }) => placeCues?.at);

/** Words right before a place that somebody comes from, goes to or speaks of. */
export const WORDS_FROM = wordsOfAll(({ placeCues }) => placeCues?.from);

const ARABIC_CUES = alternatives(
  wordsOfAll(({ script, placeCues }) => (script === 'Arabic' ? placeCues?.at : undefined)),
);
/** In Arabic script, what stands behind the words before such a place. */
export const ARABIC_AFTER_CUE = new RegExp(
  String.raw`(?<=(?:^|\s)(?:${ARABIC_CUES})\s)[\p{Script=Arabic}\u200c]+`,
  'gu',
);
/** Small words within names: "Rio de la Plata". */
export const WITHIN_NAMES = wordsOfAll(({ nameParticles }) => nameParticles?.withinPlaces);
const PARTICLES = alternatives(WITHIN_NAMES);
/** What may stand between two words of one name, where the gazetteer knows the whole. */
export const INSIDE_NAME = new RegExp(`^(?: |-| (?:${PARTICLES}|of the|de la) )$`, 'u');

// the others are English

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Verbs right before a place that something happens to. */
export const WORDS_ON = wordsIn(`
  hit struck shook rocked attacked bombed shelled raided stormed seized captured occupied entered invaded
  destroyed flooded devastated pounded battered swept razed besieged
`);

/** Of these, the ones that a name of an incident takes over from the text. */
export const PREPOSITIONS = wordsIn(`in at near off on outside above below`);

/** Verbs before "from" of what happens in a place: "rescued from Hollin Deep". */
export const SAVED = wordsIn(`rescued saved freed evacuated escaped pulled`);

/** First words of towns' names, which nobody needs to list: "Port Maris". */
export const TOWNS_BEGIN = wordsIn(`port fort san santa sant sankt puerto`);

/** Capitalised words that may stand before a place's name without being part of it. */
export const SIDES = wordsIn(`
  north south east west northern southern eastern western northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern central downtown midtown uptown greater inner
  metro metropolitan suburban rural nearby upper lower old new mid
`);

/** Words after a place's name that say the place is theirs to police. */
export const POLICE = wordsIn(`
  police policemen cops pd deputies sheriff sheriffs officer officers detective detectives firefighters
  fire authorities metropolitan metro
`);

/** People and offices after the name of where they are from. */
export const PEOPLE = wordsIn(`
  man woman teen teenager teens boy girl child children toddler baby infant youth youths couple family
  father mother dad mom student students teacher nurse pastor driver resident residents native mayor council city court municipal superior area suburb suburbs metro region airport
  street international
`);

/** Buildings, police and firemen, after the name of where they are. */
export const BUILDINGS = wordsIn(`
  home house hotel motel nightclub club bar church mosque synagogue temple prison apartment market
  restaurant store residence school schools base checkpoint
`);

/** Buildings that are called by names of anybody. */
export const NAMED_FREELY = wordsIn(
  `house hotel motel club nightclub bar home apartment apartments restaurant`,
);

/** What happened, after the name of where it did: "the Mill shooting". */
export const EVENTS = wordsIn(`
  shooting shootings stabbing murder murders homicide slaying killing killings attack attacks bombing
  bombings blast explosion fire crash robbery riot massacre raid siege protest protests
`);

/** Words after a name that make it a first-level region, or a part of one. */
export const REGION_WORDS = wordsIn(`
  province region state oblast governorate prefecture republic territory
`);
/** Words after the last of several regions. */
export const MANY_REGIONS = wordsIn(
  `provinces regions states oblasts governorates prefectures departments`,
);
export const COUNTY_WORDS = wordsIn(`county parish borough district counties co`);

/** Capitalised words that go with a place's name to make that of something else. */
export const MAKE_NAMES = wordsIn(`
  university college hospital medical high elementary middle school street st avenue ave road rd
  boulevard blvd drive lane ln highway hwy court ct way park parkway river lake creek bridge mall center
  centre times post news tribune herald journal gazette star chronicle sentinel press bank square
  hills heights apartments station church stadium clinic
`);

/** Capitalised words that are towns somewhere, and nearly always something else in a report. */
export const NEVER_PLACES = wordsIn(`
  jan feb mar apr jun jul aug sep sept oct nov dec
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  police man male most same nice bar split bad of the and but for not you all new old any can day
  mr mrs ms dr sgt lt gen col capt sir officer victor deputy mayor chief judge reporter watch live update
  breaking video photo photos story suspect victim victims shooting murder home center centre hospital
  university college church school street road avenue park lake hill island bay beach north south east
  west central union independence liberty freedom justice hope faith grace trinity christian angel
  please media point normal real best why what who when where how her his she they one two three four five six
  seven eight nine ten more some several many no yes our your this that these those here there today
  facebook twitter post news times star press also both each every another other after before then now
  about above over under with without from into upon if as at by do go in is it me my on or so to up us we
  along eagle bell price green white black brown gray grey young love king prince queen duke earl major
  general private metro side springs ward die am pm est edt cst cdt mst mdt pst pdt rose ruby pearl opal amber crystal mercedes alexis army navy marine marines
  brits yanks republic republican democrat democratic senate congress house court gun guns american african asian european
  hispanic latino native indian islam islamic muslim allah god jesus bible st
`);

/** Words after the name of a part of a city. */
export const PARTS_OF_CITIES = wordsIn(
  `neighborhood neighbourhood section side apartments complex ward`,
);

/** Words after the name of where the wounded are taken. */
export const HOSPITAL = wordsIn(`hospital hospitals medical trauma clinic`);

/** What is said in reports of one country or two, and hardly in those of others. */
export const SIGNS_OF_COUNTRIES: readonly (readonly [
  countries: readonly string[],
  sign: RegExp,
])[] = [
  [
    ['US'],
    /\b(?:[Ss]heriff[’']?s?|[KW][A-Z]{3}(?:-TV|\d{1,2})?|FBI|[Ss]tate [Pp]olice|coroner)\b/u,
  ],
  [['US', 'CA'], /\b(?:911|Police Department|block of|Crime Stoppers|1-8\d\d-|\d{3}-\d{4})\b/u],
  [
    ['GB'],
    /\b(?:[Cc]onstabulary|999|Crown Court|Ch(?:ief)? Insp(?:ector)?|Metropolitan Police|Scotland Yard)\b/u,
  ],
  [['CA'], /\b(?:RCMP|Mountie|Provincial Police|Sûreté)\b/u],
  [['AU'], /\b(?:Triple Zero|triple-zero)\b/u],
  [['IN'], /\b(?:lakh|crore|FIR|Lok Sabha)\b/u],
];
