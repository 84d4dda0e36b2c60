/** Units of time, as a report writes them. */
export const TIME_UNIT =
  'second|minute|hour|day|night|week|weekend|month|year|decade|centur(?:y|ie)';

/** Numbers before a unit of time, and words for some of them. */
export const TIME_NUMBER = String.raw`\d[\d.,]*|an?(?: half| few| couple(?: of)?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?(?: of)?|several|few|many|couple(?: of)?|half an?|hundreds of|most of (?:the|an?)|all|whole|entire|half the`;

/** Before a span of time: it is how long something was, however it goes on. */
export const LASTING = String.raw`took|takes?|taken|taking|last(?:s|ed|ing)?|spen[dt]|spends|spending|spanned|continued|dragged on|went on|goes on|going on|for|during|over|throughout|wait(?:ed|ing)?|need(?:s|ed)?|be|was|were|than|about|nearly|almost|some|at least|around|within|in|after|every|under`;

/** Behind a span of time that tells how long it was from one thing to another. */
export const FROM_THEN = 'after|later|before|until|till|from|following|of';

/** What is no answer to how long something was: "six months ago", "in recent years", "open 24 hours a day". */
export const NO_SPAN_BEHIND = String.raw`[- ]?(?:ago|olds?|of age|(?:an?|per) (?:day|week|month|year|night)|hotline|helpline|service|store|imprison\p{L}*|sentences?|terms?|jail|(?:in|behind) (?:prison|jail|bars|custody|the)(?: \p{L}+)?|to life|of (?:probation|parole)|birthday|anniversary|earlier|(?:['’]s? )?(?:drive|walk|ride|flight)|away|(?:north|south|east|west)\p{L}*|from (?:the |his |her |their |its |downtown )(?:\p{L}+ )?(?:hospital|city|town|house|home|scene|airport|border|school|cent(?:re|er)|stadium|coast|capital|station))(?!\p{L})`;

/** Before a span of time: how old somebody is, how long a punishment, since when something is a record. */
export const NO_SPAN_BEFORE = String.raw`(?:aged?|sentenced(?: \p{L}+)* to|faces?(?: up)?(?: to)?(?: \p{L}+)*|(?:first|second|third|fourth|fifth|worst|biggest|largest|deadliest|hottest|lowest|highest|most|only|greatest)(?: [\p{L}-]+){0,4} (?:in|for)(?: more than| over| about| nearly)?|(?:in|over|during|for) (?:the )?(?:past|last|recent|coming|next|previous)|dollars|euros|pounds|(?:second|minute|hour|day|night|week|month|time)s|[$€£]\s?\d[\d.,]*|\d+(?:st|nd|rd|th)|once|twice|times?|every)`;

/** A span without a number. */
export const OPEN_SPAN = String.raw`overnight|since (?:then|noon|midnight|dawn|early|late|last|this|the (?:early )?(?:morning|beginning|start|attack|crash|fire|accident|explosion|blast)|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december|\d)|(?:until|till) \p{L}+|all (?:day|night|week|morning|afternoon|evening|year)|through the night|around the clock|from \S+ (?:[ap]\.?m\.? )?to \S+ [ap]\.?m|indefinitely|for (?:ages|hours|days|weeks|months|years|decades|centuries)|(?:hours|days|weeks|months|years|decades|centuries) (?:after|before|later)|long`;

/** How soon something was, without a number. */
export const AT_ONCE = String.raw`immediately|instantly|right away|straight away|at once|the same (?:day|night|hour|week|morning|evening)|almost immediately|within (?:seconds|minutes|hours|days|weeks|months)|(?:seconds|minutes|hours|days|weeks|months) (?:later|after)|shortly after\p{L}*|soon after\p{L}*|moments? (?:later|after)|quickly|promptly|the (?:next|following) (?:day|morning|week|night)`;

/** How questions ask how long or how soon. How fast something moves is no time. */
export const DURATION_FORMS: readonly string[] = [
  String.raw`(?:for )?how long(?! ago(?!\p{L}))`,
  String.raw`how (?:quickly|soon|rapidly) (?:was|were|did|had|have|has|could|will|would|can|after|before|until|might)`,
  String.raw`how fast (?:was|were|did|had|have|has|could|will) (?!.*(?:driv|go(?:ing)?(?!\p{L})|travel|mov|speed|fl(?:y|ew)|run|rac|wind|blow|spin|mph|car|train|truck|vehicle))`,
  String.raw`how many (?:more )?(?:seconds|minutes|hours|days|nights|weeks|months|years|decades) (?:(?:was|were|did|does|do|had|has|have|is|are|will|would|could|can) (?!.{0,40}(?:sentenced|serve|got|get|old))|after|before|later|passed|went|until|long)`,
];
