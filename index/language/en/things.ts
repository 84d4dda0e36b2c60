/**
 * Things of which people ask the kind. `heads` are the words that questions use; `kinds` say which one it was,
 * alone ("a trawler") or as a name; a head with a word before it does as well ("a fishing boat").
 */
export const THING_CLASSES = {
  weapon: {
    heads: 'guns?|firearms?|knife|knives|rifles?|pistols?|shotguns?|handguns?|revolvers?',
    kinds: String.raw`(?:(?!(?:the|an?|his|her|their|its|that|this|another|other|two|three|and|or|with|of|for|loaded|stolen|same)[- ])[\p{L}\d.]+(?:-[\p{L}\d]+)*[- ])?(?:rifles?|pistols?|hand ?guns?|shotguns?|revolvers?|carbines?|muskets?|machine[- ]?guns?|machetes?|axes?|hammers?|daggers?|swords?|crossbows?)|\.?\d{2,3}[- ]?(?:caliber|calibre|gauge)|(?:\d+[- ]?gauge|\d+(?:\.\d+)? ?mm)|glock|(?:AK|AR)-?\d{2}|kalashnikov|uzi`,
  },
  vehicle: {
    heads: 'vehicles?|cars?|trucks?|vans?|lorr(?:y|ies)|automobiles?',
    kinds: String.raw`sedans?|saloons?|hatchbacks?|SUVs?|sport[- ]utility|pick-?ups?|minivans?|coupes?|convertibles?|station wagons?|jeeps?|limousines?|taxis?|motorcycles?|scooters?|tankers?|tractor[- ]trailers?|(?:two|four|five|[2-5])[- ]doors?|ford|chevrolet|chevy|toyota|honda|nissan|dodge|bmw|mercedes|audi|volkswagen|hyundai|kia|cadillac|buick|lexus|subaru|mazda|volvo|chrysler|mitsubishi`,
  },
  aircraft: {
    heads: 'planes?|aircraft|airplanes?|aeroplanes?|jets?|helicopters?|choppers?',
    kinds: String.raw`turbo-?props?|(?:single|twin|two|four)[- ]engined?|airliners?|jets?|biplanes?|gliders?|seaplanes?|cessna|boeing|airbus|piper|beechcraft|learjet|bombardier|antonov|tupolev|ilyushin|bell \d+|(?:18|19|20)\d\d model`,
  },
  vessel: {
    heads: 'boats?|ships?|vessels?',
    kinds: String.raw`trawlers?|tankers?|ferr(?:y|ies)|freighters?|yachts?|barges?|dingh(?:y|ies)|catamarans?|frigates?|destroyers?|submarines?|liners?|tugs?|tugboats?|sail(?:ing )?boats?|speedboats?|motor-?boats?|bulk carriers?|canoes?|kayaks?|schooners?|cutters?`,
  },
  drug: {
    heads: 'drugs?|medicines?|medications?|pills?',
    kinds: String.raw`pain-?killers?|blood thinners?|anti(?:biotic|depressant|coagulant|viral)s?|sedatives?|steroids?|opioids?|statins?|insulin|aspirin|heroin|cocaine|fentanyl|methamphetamine|marijuana|morphine`,
  },
} as const;

/** Words before a head that do not say which kind it was: "the other car", "a stolen car"; nor "police car". */
export const NO_KIND = String.raw`the|an?|his|her|their|its|our|my|your|this|that|these|those|one|two|three|four|five|six|some|any|no|each|every|another|other|same|own|second|first|third|last|next|stolen|parked|suspects?|getaway|small|large|big|huge|tiny|whole|entire|new|old|nearby|passing|unknown|unidentified|police|patrol|squad|rescue|fire|responding|moving|several|many|more|both|and|or|of|in|on|with|by|from|to|at|for|as|was|were|is|are|be|been|had|has|have|into|near|behind|when|while|said|say|says|burning|sinking|missing|waiting|oncoming|approaching|speeding|following|landing|running|driving|using|carrying|having|leaving|similar|illegal|legal|loaded|unloaded|real|toy`;

/** What makes the kind of a thing the one that is asked for. */
export const KIND_ROLE = String.raw`(?:was|is|are|were|been) (?:an?|the|described|identified)|described|identified as|(?:armed|shot|hit|fired|struck|killed) with|(?:us(?:ed|ing)|drove|driving|driven|carrying|holding|pulled|fled|left|escaped|away|arrived|riding|taking|took|takes|prescribed|given|looking for|seen|searching for)|recovered|found|seized`;

/** Colours. */
export const COLOURS =
  'red|blue|green|yellow|orange|purple|pink|brown|black|white|gr[ae]y|silver|gold(?:en)?|tan|beige|maroon|turquoise|navy|crimson|violet|teal|bronze|cream|khaki';

/** Whose a thing is, whatever it is called in the sentence: "it is owned by". */
export const OWNED_BY = String.raw`(?:owned|operated|run|managed|leased|chartered|acquired|bought|purchased|controlled) by|belong(?:s|ed|ing)? to|registered (?:to|in the name of)|property of|subsidiary of|(?:reported )?stolen (?:from|out of)|whose owner|its (?:owner|operator)`;

/** The same where the sentence names the thing. */
export const OWNS = String.raw`own(?:s|ed|ership)|operates|runs|acquired|bought|purchased|sold to`;

/** Who owns things: what stands before it, or behind "of", is the thing. */
export const OWNER_NOUN = String.raw`(?:([\p{L}-]+)['’]?s? )?(?:owners?|operators?|proprietors?|landlords?)(?! of \p{L}+s(?!\p{L}))(?: of (?:the |an? |his |her )?([\p{L}-]+))?`;

/** Units, by what is asked with "how". */
export const UNITS = {
  fast: String.raw`mph|kph|km/h|kmh|kmph|knots|m/s|(?:miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet) (?:an|per|a) (?:hour|second)|mach|speed of light`,
  far: String.raw`miles?|mi|km|kilomet(?:er|re)s?|met(?:er|re)s?|m|feet|foot|ft|yards?|yds?|blocks?|light[- ]years?|leagues?|inch(?:es)?|hours?|minutes?|nautical`,
  deep: String.raw`met(?:er|re)s?|m|km|kilomet(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|cm|centimet(?:er|re)s?|fathoms?|stor(?:e?y|e?ys|ies)`,
  heavy: String.raw`kg|kilos?|kilogram(?:me)?s?|tons?|tonnes?|pounds?|lbs?|grams?|ounces?|oz|stone`,
} as const;

/** What was taken: by whom somebody was robbed of it. */
export const LOOT = String.raw`(?:ma(?:de|king|ke) off|g[eo]t(?:ting)? away|fled|flee(?:ing)?|escaped|ran off|walked (?:off|out)|left) with (?:an?|the|some|about|around|\p{L}+ ?\p{L}*|\p{Sc}?[\d.,]+)|took (?:(?:about|around|some|nearly) )?(?:\p{Sc}|\d)|(?:stole|stolen|grabbed|snatched|looted|swiped|stealing)`;

/** Whether something is open, runs, or takes place. */
export const STATES = String.raw`(?:re-?)?open(?:s|ed|ing)?(?! fire)|clos(?:ed|es|ing|ure)|shut(?:ters|ting)?(?: down)?|cancel(?:l?ed|s|l?ing|lation)?|called off|postponed|suspended|resum(?:ed?|es|ing|ption)|scrapped|halted|grounded|blocked|back (?:in (?:service|operation|use)|to normal|open|up)|(?:up and )?running(?= (?:again|normally|as)|[.,;]|$)|out of (?:service|action|use)|go(?:es)? ahead|went ahead|operating|lifted|cleared|restor(?:ed?|ing)|work(?:s|ing) again|not working`;
