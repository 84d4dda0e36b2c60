/**
 * How questions ask who says something, from the word that asks to the last one that no answer repeats.
 * "Who claimed it" asks for a doer, "who told him to jump" for whoever did.
 */
export const SOURCE_FORMS: readonly string[] = [
  String.raw`who(?: (?:has|have|had|else|first|also|officially|initially|originally|publicly))* (?:says?|said|reports?|reported|confirm(?:s|ed)?|announced?|reveal(?:s|ed)?|disclosed?|estimate[sd]?|alleged?|alleges|testified|state[sd]?|suggest(?:s|ed)?|believes?|claim(?:s|ed)? that)`,
  String.raw`who(?:['’]s| is| was| were| are) (?:telling(?: (?:us|people|everyone|reporters|the (?:press|media|papers?|public)))?|saying|claiming that|reporting|alleging|confirming)`,
  String.raw`who told (?:us|police|reporters|journalists|officers|investigators|the (?:press|media|papers?|public|court|police))(?! to(?!\p{L}))`,
  String.raw`who (?:gave|gives|is giving|was giving|put|puts|sent|brought|broke|released) (?:out |us |first )*(?:the |this |that |these |those |any |an? )?(?:first |early |earliest )?(?:word|news|information|details?|accounts?|figures?|statement|confirmation|report|version|estimate|(?:death )?tolls?)(?: (?:on|of|about|that|for))?`,
  String.raw`according to (?:who|whom|which (?:\p{L}+))`,
  String.raw`who(?:['’]s| is| was| are| were) the sources?(?: (?:of|for|on|that))?`,
  String.raw`where (?:does|did|do) (?:the|that|this|these|those) (?:claim|figure|number|information|news|word|story|report|account|toll)(?: (?:that|of|about|for))?(?=.* (?:come|came) from)`,
  String.raw`(?:on )?whose (?:word|account|version|claim|statement|authority|testimony)(?: (?:is|was) (?:it|that|this)| do we have)?(?: (?:that|for|on))?`,
  String.raw`(?:which|what) (?:officials?|officers?|agenc(?:y|ies)|newspapers?|papers?|sources?|spokes\p{L}+|witness(?:es)?|authorit(?:y|ies)|minister|ministry|outlet|station) (?:says?|said|confirm(?:s|ed)?|reports?|reported|announced|claim(?:s|ed)?)`,
];

/** Behind "who said": whoever claims a deed is asked for, or what they feel. */
export const NO_SOURCE = String.raw`\s+(?:that )?(?:they|he|she|it)(?: (?:had|has|was|were|would|will))* (?:did|done|carried|behind|responsible|sorry|theirs|them|his|hers|planted|killed|shot)(?!\p{L})|\s+(?:that )?(?:they|he|she) (?:would|will)(?!\p{L})|\s+(?:sorry|yes|no|goodbye)(?!\p{L})|\s+to have(?!\p{L})|.* to (?:the )?(?:police|authorities|cops|officers)(?!\p{L})`;

/** Verbs by which a report gives its source. */
export const ATTRIBUTES = String.raw`said|says|say|saying|told|tells|stated|states|announced|announces|added|adds|confirm(?:s|ed)?|denied|claim(?:s|ed)?(?= (?:that|the|to|he|she|it|they)(?!\p{L}))|explained|recalled|noted|testified|estimate[sd]?|alleged?|alleges|believes?|revealed|disclosed|insist(?:s|ed)?|acknowledged|suggest(?:s|ed)? that|report(?:s|ed)?(?! (?:of|from|by|about|on|in|said|say|missing)(?!\p{L}))|according to`;

/** Whom a verb of saying names without saying who it is. */
export const PRONOUNS = 'he|she|they|we|i|it|you|who|that|which|this|one|some|others?|there';

/**
 * What says that something is certain, or that it is not: by name or by the lack of it. Such words stand
 * for other things too ("a certain man", "the suspect fled").
 */
export const CERTAINTY = String.raw`confirm(?:s|ed|ing|ation)?|unconfirmed|den(?:y|ied|ies)|unverified|(?:not|never|n['’]t|cannot|unable to|yet to)(?: (?:yet|been|be|immediately|independently|officially|possible to))* (?:know[ns]?|clear|confirm(?:ed)?|verif(?:y|ied)|identif(?:y|ied)|establish(?:ed)?|determined?|proven?|proved|certain|sure|true|rule out)|unclear|unknown|uncertain|it (?:is|was|'s|remains) (?:\p{L}+ )?(?:possible|likely|unlikely|clear|certain|believed|thought|feared|suspected|true|false)|(?:is|are|was|were) (?:\p{L}+ly )?(?:believed|thought|suspected|feared|presumed|alleged|rumou?red) to|suspect(?:s|ed)? (?:that|the|it|they|he|she|an?)|(?:no|any|little|clear|strong|conclusive) (?:\p{L}+ )?(?:doubt|evidence|proof|indication|confirmation|knowledge|signs?)|prov(?:es?|ed|en) (?:that|it|to|the)|(?:is|are|was|were) (?:not )?(?:true|false|proven|a hoax|a rumou?r)|rumou?rs?|rul(?:ed|es|ing|e) out|(?:for|make|made no) (?:sure|certain)(?= |[,.?!]|$)|under investigation|(?:is|are|still|being) (?:being )?investigat(?:ed|ing)|reject(?:s|ed)|dismissed|beyond doubt|speculat\p{L}+`;

/** How a yes or a no is asked for on whether something is certain, behind which the matter stands. */
export const CERTAINTY_FORMS: readonly string[] = [
  String.raw`(?:is|was|has) (?:it|this|that) (?:been )?(?:\p{L}+ly |yet |already |now )*(?:confirmed|verified|proven|official|certain|true)(?! (?:as|by|for|to)(?!\p{L}))`,
  String.raw`(?:is|was|has|have|are|were) (?:it|this|that|there|they|.{2,60}?)? ?(?:been )?(?:\p{L}+ly |yet |already |now |ever )*(?:(?:confirmed|true|verified|proven|proved|unconfirmed|definite|known for (?:sure|certain)|a (?:fact|rumou?r))(?= (?:that|by|yet|or|now|already|who|what|why|how|where|when|if|whether)(?!\p{L})|[?.,]|$)|(?:certain|sure|official)(?= (?:that|the|it|he|she|they|if|whether|who|what|why|how|where|when)(?!\p{L})|[?]|$))`,
  String.raw`(?:is|was|are|were|has|have|did|do|does) .{2,80}?(?<!\p{L})(?:definitely|certainly|conclusively|undoubtedly|for (?:sure|certain)|beyond (?:any )?doubt)`,
  String.raw`(?:did|do|does|can|could|has|have|will) .{2,60}? (?:confirm|confirmed|verify|verified)`,
  String.raw`(?:is|was|are|were) there (?:been )?(?:any |some |real |firm |hard |clear |enough )*(?:proof|evidence|confirmation|doubts?)(?: (?:that|of|about|for))?`,
  String.raw`(?:do|does|did) .{2,40}? know for (?:sure|certain|a fact)`,
  String.raw`how (?:sure|certain|definite|reliable) (?:is|are|was|were) (?:it|we|they|the)`,
];
