/** Words whose full stop does not end a sentence, whatever follows. Lower case, without the stop. */
export const NEVER_LAST = new Set(
  `gen lt col maj capt cpt sgt cpl cmdr adm brig pvt mr mrs ms mx dr prof rep sen gov pres rev hon
  supt insp det ofc mt ft fr sgts gens messrs vs cf approx ca e.g i.e resp hr fam z.b d.h u.a o.ä
  bzw abs mme mlle sra dipl ing د م أ`.split(/\s+/u),
);

/** Words whose full stop is followed by a figure of their own: `No. 4`, `Jan. 3`, `p. 12`. */
export const BEFORE_FIGURE = new Set(
  `no nos nr art par sec fig vol p pp jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/u,
  ),
);

/** Words that may end a sentence or not: it goes on where a small letter or a figure follows. */
export const MAYBE_LAST = new Set(
  `a.m p.m etc inc jr sr co corp ltd bros dept est st ave blvd rd usw`.split(/\s+/u),
);

/** Words that usually open a sentence: after `U.S.` they do, other capitals go on with the name. */
export const USUAL_OPENERS = new Set(
  `the a an it he she they we i you in on at but and or as if when while after before this that these
  those there his her their its our for from by with some many most more no not one two three police
  officials authorities witnesses meanwhile however also both all what who why how where then`.split(
    /\s+/u,
  ),
);

/** German months: a number with a full stop before one is a day. */
export const GERMAN_MONTHS = new Set(
  `januar februar märz april mai juni juli august september oktober november dezember jänner`.split(
    ' ',
  ),
);

/** What a clock time in news goes on with: "6 p.m. Monday", "10 a.m. GMT". */
export const AFTER_CLOCK = new Set(
  `monday tuesday wednesday thursday friday saturday sunday est edt cst cdt mst mdt pst pdt gmt utc
  local eastern central pacific mountain eastern`.split(/\s+/u),
);
