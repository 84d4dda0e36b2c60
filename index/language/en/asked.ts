/**
 * Words that carry a question and say nothing of what is asked: an answer holds none of them, and no
 * article must. Folded, as search folds words.
 */
export const CARRIERS = `
happen happened happening happens occur occurred occurring occurs involve involved involving
get gets getting got gotten during know known knows knew say says said saying tells told
exactly actually anything something anyone anybody somebody someone else there going went
besides too also really ever just whereabouts
`;

/** Words that stand for an event that is not named: "the incident". */
export const UNNAMED_EVENT =
  'incident|event|story|news|article|articles|report|reports|case|thing|trouble|mess';

/** What stands before what is asked, and its alternatives, by what is asked for; the first that fits counts. */
export const ASPECT_FORMS = {
  said: String.raw`(?:did|has|have) .{2,60}? (?:say|said|comment(?:ed)?|react(?:ed)?|respond(?:ed)?|apologi[sz]ed?) ?(?:on|to|about|anything|something|(?=[?]|$))|what (?:did|does|do|has|have|is|was|were) .{2,80}? (?:say|said|saying|sa[iy]d about|announce|announced|comment|state|stated|claim|tell|told)|(?:statement|reaction|response) (?:of|from|by) the`,
  cause: String.raw`why|how come|(?:what|who|which .{1,30}?) (?:caused|led to|triggered|sparked|prompted|provoked)|(?:what|any)\b.{0,24}\b(?:causes?|reasons?|motives?|motivation)|(?:cause|reason|motive)s? (?:of|for|behind)`,
  age: String.raw`how old|(?:what|which) age|what (?:is|was|are|were) (?:the |his |her |their )?(?:\p{L}+['’]s )?ages?(?= of|[?]|$)`,
  happened: String.raw`what(?:['’]s| is| was| has| had)? (?:\p{L}+ )?(?:happen\p{L}*|going on|occurred|took place|taken place|went on)|what do (?:we|you|they) know|what(?:['’]s| is) known|tell me|any(?:thing)? (?:new|news|known)|what (?:is|was) (?:it|this|that|the (?:incident|story|news|event|article))(?: about)?|what about`,
  manner: String.raw`how (?:did|does|do|was|were|is|are|could|can|had|has|have|exactly|the)|in what way`,
} as const;

/**
 * Words of questions that say only how the answer stands to what is asked about, and that answers leave
 * out: "where is it located", "what is it called", "what two things", "do they think".
 */
export const RELATING_FORMS = [
  String.raw`where (?:is|are|was|were) .{2,80}? (located|situated|found|based|placed)(?=[?]|$)`,
  String.raw`what (?:is|are|was|were) .{2,80}? (called|named|termed|nicknamed)(?=[?]|$)`,
  String.raw`(?:what|which) (?:one|two|three|four|five|six|[2-6]|several|other|main|kinds? of|types? of) (?:\p{L}+ )?(things?|ways|factors|items|aspects)(?!\p{L})`,
  String.raw`(?:what|which|who|where|when|why|how)(?: \p{L}+)? (?:do|does|did) (?:\p{L}+ ){1,3}?(think|thinks|believe|believes|suppose)(?!\p{L})`,
] as const;

/** A number before what is asked for: "which two men", "what three towns". */
export const NUMBER_ASKED = String.raw`(?:what|which) (one|two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) \p{L}+`;

/** How questions begin that want a yes or a no. */
export const POLAR_FORM = String.raw`^[\s"“(]*(?:and |so |but )?(?:did|do|does|was|were|is|are|has|have|had|can|could|will|would|any)(?!\p{L})`;

/** How questions begin that ask whether there is something: what stands behind is what must be told of. */
export const EXISTENCE_FORM = String.raw`^[\s"“(]*(?:and |so |but )?(?:was|were|is|are|has|have|had) there(?: been)?(?: any)?(?!\p{L})`;

/** Questions for an amount of money. */
export const MONEY_FORM = String.raw`how much (?:money|does|do|did|is|are|was|were|will|would|has|have|had|can|could)\b.{0,80}?\b(?:cost|costs|pay|paid|spend|spent|earn\p{L}*|worth|price|money|charge|get|receive|bail|bond|reward|ransom|fine|prize)|what (?:is|was|were|are) .{1,60}?(?:bail|bond|reward|ransom)(?: set at)?(?=[?]|$)|how (?:expensive|much money)|what (?:did|does|do|will|would) .{1,80}? cost|how many (?:dollars|euros|pesos|rupees|bucks)|(?:price|cost|ransom|bail|reward|fine) (?:of|for)|how (?:big|high|large) (?:is|was|were) the (?:ransom|bail|reward|fine|prize|debt|bill)`;

/** Questions for names: persons who are named answer them. */
export const NAMES_FORM = String.raw`(?:names?|identit(?:y|ies)) of (?:the |all |those )|who exactly|what (?:are|were) (?:the|their) names|(?:named|identified) as`;

/** What became of those asked about with "who", or what they did; the first that fits counts. */
export const WHO_FORMS = {
  victim: String.raw`who(?:se)? (?:(?:was|were|is|are|got|has been|have been|else|all) )+(?:killed|dead|injured|wounded|hurt|shot|stabbed|hit|kidnapped|abducted|murdered|slain|attacked|missing|rescued|taken|victims?|the (?:victims?|dead|injured|wounded))|who (?:all )?(?:died|lost|survived)|(?:names?|identit(?:y|ies)) of the (?:victims?|dead|people killed|killed|injured|wounded)|which people (?:died|were killed)`,
  doer: String.raw`who(?:se)? (?:(?:was|were|is|are|has been|have been|had|has|have|got|could be|else) )*(?:did|do|done|behind|claim\p{L}*|responsible|carried|attack\p{L}*|kill\p{L}*|shot|shoot|shooting|stabb?\p{L}*|bomb\p{L}*|murder\p{L}*|kidnap\p{L}*|abduct\p{L}*|arrest\p{L}*|charg\p{L}*|accus\p{L}*|suspect\p{L}*|detain\p{L}*|convict\p{L}*|sentenced|blam\p{L}*|the (?:\p{L}+ )?(?:suspects?|gunm[ae]n|shooters?|attackers?|killers?|bombers?|perpetrators?))`,
} as const;

/** Asks how many were in or on something that moves; not how many of them died. */
export const ABOARD_ASKED = String.raw`how many (?:\p{L}+ ){0,3}?(?:was|were|are|is|had been|people|passengers)(?: there)? (?:aboard|on board|(?:on|in|inside) (?:the|that|this|a) (?:[\p{L}-]+ ){0,2}?(?:plane|aircraft|jet|airliner|flight|helicopter|ship|boat|ferry|vessel|liner|train|tram|bus|coach|minibus|truck|lorry|car|van)(?!\p{L}))|how many (?:\p{L}+ ){0,2}?(?:was|were|did) (?:it|the (?:[\p{L}-]+ ){1,3}?)(?:carrying|carry)(?!\p{L})`;

/** Asks for the name of somebody who is called by what was done. */
export const IDENTITY_FORM =
  'who (?:was|is|were|are) the (?:[\\p{L}-]+ ){0,2}?(?:suspect|gunman|gunmen|shooter|attacker|killer|bomber|perpetrator|assailant|kidnapper|hijacker|driver|pilot)s?';

/** "Who" with a verb: the helping words before it, and the verb. */
export const DEED_FORM = String.raw`(?<!\p{L})who\s+((?:(?:was|were|is|are|has|have|had|been|being|got|also|first|then|else|since|recently|really|would|will|could|may|might)\s+)*)(?!(?:was|were|is|are|has|have|had|did|do|does|the|an?|this|that|these|those|his|her|their|its|not)(?!\p{L}))(\p{L}{3,})(?!\p{L})`;

/** What those are called who are asked for with "who": an answer says who they are. Folded. */
export const ROLE_NOUNS = `
victim victims attacker attackers perpetrator perpetrators culprit culprits responsible behind
assailant assailants
`;

/** Words that ask whether something is certain: an answer may say so in others. Folded. */
export const CERTAINTY_ASKED =
  'confirm confirmed true verify verified official officially certain certainly sure definite definitely proof proven evidence';

/** What a few words that are no question ask for: "group claim Vessby", "motive". The first that fits counts. */
export const KEYWORDS = {
  doer: String.raw`claim(?:s|ed)?|responsibility|suspects?|perpetrators?|culprits?`,
  victim: String.raw`victims?`,
  cause: String.raw`motives?|causes?|reasons?`,
} as const;

/** Verbs by which somebody is quoted. */
export const SAYING =
  'said|says|say|saying|told|tells|stated|states|announced|announces|added|adds|confirmed|denied|claimed|claims|wrote|tweeted|posted|promised|warned|explained|called|described|argued|asked|insisted|declared|vowed|urged|according to|condemned|rejected|statement';

/** Words for speakers that stand for one another, alternatives in a row. */
export const SPEAKERS_ALIKE: readonly string[] = [
  'police|officers?|sheriff|deput(?:y|ies)|detectives?|investigators?|authorities|troopers?',
  'compan(?:y|ies)|firm|operator|provider|utility',
];

/** What gives a cause or a motive: by name, plainly, and perhaps. */
export const CAUSE_CUES = {
  named: String.raw`caused by|(?:was|were|been) caused|blamed on|because of|due to|owing to|as a result of|in (?:retaliation|revenge|response|protest|return|exchange)|aveng(?:e|ed|ing)|motivated by|motive was|triggered|sparked|provoked|(?:wants?|wanted|hop(?:es?|ed)|s(?:eeks?|ought)|aim(?:s|ed)?|tried|trying) to|in order to|in an (?:effort|attempt|bid)`,
  plain: String.raw`because|due to|owing to|caused|causes?|blam\p{L}*|retaliat\p{L}*|revenge|aveng\p{L}*|motiv\p{L}*|in response to|in protest|as a result of|result(?:ed|ing)? (?:of|from|in)|trigger\p{L}*|spark\p{L}*|prompt\p{L}*|provok\p{L}*|reasons?|attribut\p{L}*|fault\p{L}*|fail(?:ed|ure|ing|ures)|(?:after|over|following) an? (?:\p{L}+ ){0,2}(?:row|dispute|argument|quarrel|fight|altercation|feud|disagreement)|(?:wants?|wanted|hop(?:es?|ed)|s(?:eeks?|ought)) to (?:prove|show|free|force|punish|stop|draw|gain)|in order to|so that|in an (?:effort|attempt|bid)|aim(?:s|ed)? (?:to|at)|the aim|intended|dozed|asleep|speeding|dismissed|sacked|grudge|anger|angry|hatred|jealous\p{L}*|manifesto|threats|spread from|(?:began|started) (?:in|when|with|after|from)|in exchange|in return|accus\p{L}*`,
  perhaps: String.raw`believ\p{L}*|investigat\p{L}*|suspect\p{L}*|suggest\p{L}*|apparently|appear\p{L}*|unclear|unknown|after|for|since|as|led to|thought|claim\p{L}*|said to have|serves`,
} as const;

/** How something was done. */
export const MANNER_CUES = String.raw`by \p{L}+ing|using|used|with (?:an?|the|their|his|her)|through|via|armed|when|while|after|before|into|from`;

/** Of those who did it, and of those to whom it was done. */
export const ROLE_CUES = {
  doer: String.raw`responsib\p{L}*|behind|arrest\p{L}*|charg(?:ed|es|e)|suspect\p{L}*|(?:is|are|was|were|been|being|the) accused|detain\p{L}*|custody|gunm[ae]n|shooters?|attackers?|killers?|assailants?|bombers?|militants?|carried out|blam\p{L}*|its work|opened fire|plead\p{L}*|convict\p{L}*|sentenced|booked|jailed|indict\p{L}*|wanted|perpetrator\p{L}*|confess\p{L}*|planted|admitted`,
  victim: String.raw`victims?|killed|died|dead|deaths?|injur\p{L}*|wound\p{L}*|hurt|slain|murder\p{L}*|identified|pronounced|named|mourn\p{L}*|surviv\p{L}*|hospital\p{L}*|abduct\p{L}*|kidnap\p{L}*|shot|remembered|missing|body|bodies`,
} as const;

/** Of those who were hit, whatever else is said of them. */
export const HARM_CUES = String.raw`victims?|killed|died|dead|deaths?|injur\p{L}*|wound\p{L}*|hurt|slain|murdered|mourn\p{L}*|surviv\p{L}*|abducted|kidnapped`;

const DOER_NOUN =
  '(?:suspects?|gunm[ae]n|shooters?|attackers?|killers?|bombers?|assailants?|perpetrators?|driver)';

/** Who says that it was theirs, or is said to have done it: plainer than to be called a gunman. */
export const DOER_NAMED = String.raw`claim\p{L}* (?:\p{L}+ ){0,2}responsibility|claim\p{L}* by|(?:has|have|had|also|later|quickly|group|state) claimed|claimed the \p{L}*(?:attack|raid|bomb|blast|assault|killing)|(?:was|were|is|are|be|being) behind (?:it|this|the)|behind the \p{L}*(?:attack|raid|bomb|blast|assault|killing|shooting)|(?:attack|raid|bombing|blast|assault|killing)s? (?:was|were) (?:its|his|her|their|the) (?:own )?work|(?:carried out|perpetrated|committed|planned|mounted) by|(?:blam|attribut)\p{L}* (?:\p{L}+ ){0,3}(?:on|for|to)|responsible for|(?:arrested|charged|convicted|sentenced) (?:\p{L}+ ){0,3}(?:for|with|of|in|as)|(?:identified|named) the (?:\p{L}+ ){0,2}${DOER_NOUN} (?:\p{L}+ ){0,5}as|(?:identified|named) (?:\p{L}+ ){0,5}as (?:the |an? )?(?:\p{L}+ ){0,2}${DOER_NOUN}|${DOER_NOUN},? (?:[\p{L}\p{N}'’-]+,? ){0,7}?(?:identified|named)(?: \p{L}+){0,4} as|(?:is|are|was|were|been|being|and|who|the) accused (?:\p{L}+ ){0,3}of`;

/** A name beside what its bearer is called: "gunman Ola Brandt", "the suspect, Ola Brandt"; capitals count. */
export const DOER_CALLED = String.raw`(?<!\p{L})(?:[Aa]ccused|[Aa]lleged|[Ss]uspects?|[Ss]uspected|[Gg]unman|[Ss]hooter|[Aa]ttacker|[Kk]iller|[Bb]omber|[Aa]ssailant|[Pp]erpetrator)(?: (?:gunman|shooter|killer|attacker|bomber))?(?:,? (?:was |is )?(?:named |identified |known )?(?:as )?|: )\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+`;

/** What somebody did with a weapon, behind a name: "Ola Brandt opened fire". */
export const ACTS = String.raw`opened fire|shot (?!by|himself|herself|dead by)|gunned down|fired (?:at|on|into|several|\p{L}+ (?:shots|rounds))|stabbed (?!by)|detonated|set off|blew (?:himself|herself|up)|killed (?!by|in|when|while|on|at)|rammed|drove (?:\p{L}+ ){1,3}into`;

/** Ranks and offices of those who shoot back, besides the nouns that figures count the forces by. */
export const RANKS = String.raw`corporal|marshal|detective|inspector|superintendent|chief|sheriff|major|colonel|general|sgt|lt|capt|cpl|cst|det|col|maj|gen|pfc|pvt|private`;

/** What opens a list of the dead or hurt: "among the dead are". */
export const VICTIMS_LISTED = String.raw`\b(?:(?:among|one of|two of|three of|of) (?:the|those) (?:\p{L}+ )?(?:dead|victims?|killed|injured|wounded|fatalities|casualties)|(?:the (?:\p{L}+ )?(?:dead|victims?|injured|wounded)|another victim|first victim) (?:was|were|is|are|include[sd]?)|(?:victims?|dead) (?:have|has|had|was|were) been (?:named|identified)|(?:named|identified) the (?:victims?|dead|deceased) as|(?:victims?|dead|deceased) (?:named|identified) as)\b`;

/** Words that are no persons' names, though they stand with a capital beside one. */
export const NO_PERSON = `
police department county city state states court university college school hospital street avenue road
boulevard drive lane highway interstate river lake park church center centre district office sheriff
bureau agency ministry company inc corp national international united north south east west new news
times post association press central high medical general health services service investigation
investigators officials authorities monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december the a an and in on at of
for to from by with his her their he she it they who but when after before this that these those crime
stoppers facebook twitter islamic republic army force forces front party team club house homicide
detectives detective apartments hotel island airport station prison jail christmas american british
`;

/** Titles before persons' names. */
export const PERSON_TITLES = String.raw`(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Col|Gen|Maj|Cpl|Det|Rev|Prof|Sen|Rep|Gov|Pres|Deputy|Officer|President|Minister|Mayor|Sheriff|Judge|King|Queen|Prince|Princess|Pope|Chief|Captain|Sergeant|Lieutenant)\.?`;

/** Asks whether it was somebody's work: "did the Red Front do it", "was Norland involved", "was it the Red Front". */
export const WHETHER_DONE_FORM = String.raw`^[\s"“(]*(?:(?:and|so|but|ok) )?(?:(?:did|was|were|is|are|has|have) (?!it |this |that |they |he |she |there |anyone |anybody |someone |somebody )(?:the )?(?:[\p{L}\p{N}.'’-]+ ){1,5}?(?:really |actually )?(?:do (?:it|this|that)|(?:behind|responsible for|involved in|to blame for) (?:it|this|that|the \p{L}+)|behind|responsible|involved|to blame|claim(?:ed)? (?:it|this|that|responsibility))|(?:was|is) (?:it|this|that) (?:really |actually )?(?:done by )?(?:the )?(?<name>\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*){0,3}))[\s?!.]*$`;
