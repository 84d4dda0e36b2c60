/** Determiners before what an event or a place is called. */
export const DETERMINER = 'the|this|that|these|those|an?';

/** What stands before what an event is called: "in the", "of", "the". */
export const BEFORE_EVENT = String.raw`(?:(?:in|of|during|after|from|behind)(?: (?:${DETERMINER}))?|(?:(?:at|on|by|since|for) )?(?:${DETERMINER}))`;

/** Prepositions before the place of an event. */
export const BEFORE_PLACE = 'in|inside|outside|near|at|on|during|after';

/** What any event may be called that did harm. */
export const ANY_EVENT_CALLED =
  'attacks?|assaults?|incidents?|accidents?|violence|unrest|tragedy|disaster|raids?|strikes?|crime|bomb|offensives?';

/** What says nothing of which event is meant: how bad it was, when. Small letters. */
export const NO_KIND_OF_EVENT = `
deadly deadliest recent latest last first second third big huge massive mass terror terrorist suicide main whole entire
same new old actual original other another double twin major fatal horrible awful terrible armed night morning evening
afternoon early weekend late today yesterday tonight alleged apparent reported attempted failed initial earlier previous
next following
`;

/** What is no place by which an event might be told from another: "in the end", "at the scene". Small letters. */
export const NO_PLACE_OF_EVENT = `
end time area region country city town village scene world place places night morning evening day days week
weekend month year years hours past beginning start meantime moment process way case incident incidents event events
article articles news report reports story middle north south east west centre center street road fact total other others
group people hospital house home building neighborhood neighbourhood site spot ground air sky dark background front back
same side loose run lam hook mend hands name wake aftermath minutes seconds province state county district capital
`;
