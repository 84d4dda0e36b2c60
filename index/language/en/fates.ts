import { CAUSE_CUES } from './asked.ts';

/**
 * How questions ask what became of people, by what is asked for; the first that fits counts. `…` stands for
 * whom or what it asks of, `^^` for the beginning of a clause.
 */
export const FATE_FORMS = {
  wound: [
    String.raw`how (?:bad(?:ly)?|serious(?:ly)?|severe(?:ly)?|grave(?:ly)?) (?:was|were|is|are|did|has|have) … (?:been |get )?(?:hurt|injured|wounded|injur(?:y|ies)|wounds?|hit|burn(?:ed|t|s)?|shot|cut)`,
    String.raw`where (?:on|in) (?:his|her|their|the) (?:body|bodies)(?: (?:was|were|is|did) … (?:hit|shot|struck|wounded|hurt|stabbed|strike))?`,
    String.raw`(?:what|which) part of (?:his|her|their|the|(?:the )?(?:[\p{L}’']+ ){1,4}?)(?: ?)(?:body|bodies)(?: (?:was|were|is|did) … (?:hit|shot|struck|wounded|hurt|stabbed)(?: in)?(?=\W*$))?`,
    String.raw`where did (?:the |that )?(?:bullets?|knife|shots?|blade|shrapnel) (?:hit|strike|go|enter|get)`,
    String.raw`(?:what|which) (?:kind of |sort of |type of |kinds of )?(?:injur(?:y|ies)|wounds?) (?:did|does|do|has|have|had|was|were|are|is)(?: … (?:have|suffer|suffered|sustain|sustained|get)(?=\W*$))?`,
  ],
  trigger: [
    String.raw`how come(?!\p{L})`,
    String.raw`what (?:all )?(?:started|set off|sparked off|set this off|brought (?:this |it )?(?:on|about)|kicked off|touched off)(?!\p{L})`,
    String.raw`what (?:led|lead) (?:up )?to (?:it|this|that|all this)(?!\p{L})|what (?:led|lead) up to(?!\p{L})`,
    String.raw`(?:^|[,;:] ?)over what(?!\p{L})`,
    String.raw`what (?:was|were|did|is|are) … (?:argu(?:e|ing)|fight(?:ing)?|quarrel(?:l?ing)?|row(?:ing)?|fall(?:ing)? out|disput(?:e|ing)) (?:over|about|for)(?!\p{L})`,
    String.raw`what (?:was|is) the (?:row|argument|fight|quarrel|dispute|feud|beef)(?: …)? (?:about|over)(?=\s*[?.!]*$)`,
    String.raw`what (?:made|drove|pushed|got)(?= (?:him|her|them|the|a|an|his)(?!\p{L}))`,
  ],
  left: [
    String.raw`how many (?:are |were |is )?(?:still|remain)(?: (?:missing|held|being held|captive|in (?:captivity|custody|hospital)|unaccounted for|at large|at liberty|on the (?:run|loose)|loose|around|wanted|out|trapped|buried|free|hospitali[sz]ed))(?!\p{L})`,
  ],
  death: [
    String.raw`(?:what|which \p{L}+) (?:did|has|have) … die[ds]? (?:of|from)`,
    String.raw`what (?:did|does|do|has|have) the (?:coroner|autopsy|pathologist|medical examiner) (?:\p{L}+ ){0,3}?(?:killed|kill|death|died)`,
    String.raw`cause of (?:\p{L}+['’]s )?death`,
  ],
  odds: [
    String.raw`what (?:odds|chances?)(?: … (?:living|surviving|survival|recovery|making it))?|(?:odds|chances?) of (?:survival|surviving|living|recovery|making it)`,
  ],
  survival: [
    String.raw`^^(?:did|has|have|was|were|are|is) (?:there )?(?:any|anyone|anybody|someone|somebody|some|all|everyone|everybody)… (?:surviv\p{L}*|make it(?: out)?(?: alive)?|get out alive)`,
    String.raw`^^(?:did|has|have|was|were|are|is) (?:there )?(?:any|anyone|anybody|someone|somebody|some|all|everyone|everybody) (?:surviv\p{L}*|make it(?: out)?(?: alive)?|get out alive)`,
    String.raw`^^any survivors`,
  ],
  condition: [
    String.raw`how(?:['’]?s| is| are| was| were) … (?:doing(?: (?:now|these days|today))?|now|feeling|faring|holding up|getting on|coping|these days|today)(?!\p{L})`,
    String.raw`^^(?:will|would|could|can|is|are|was|were|did|do|does|has|have) … (?:going to |gonna |expected to |likely to |able to |about to )?(?:make it|survived?|recover(?:ed)?|pull(?:ed)? through|be (?:ok|okay|all right|alright|fine)|out of danger|out of the woods|wake up|woken up)(?!\p{L}| (?:the|a|any|his|her|their|its)(?!\p{L}))`,
    String.raw`^^(?:will|is|are|was|were) … (?:(?:going to |gonna |expected to )?(?:live|die)|on life support)(?=\s*[?.!]*$)`,
    String.raw`(?<!under |on )(?:what|which) (?:kind of |sort of )?(?:condition|shape) (?:is|are|was|were) …(?: left)?(?: in)?(?=\s*[?.!]*$| (?:after|now|today))`,
    String.raw`(?<!under )in (?:what|which) (?:condition|shape) (?:is|are|was|were)`,
    String.raw`what(?:['’]s| is| was| are) (?:the )?(?:medical |health )?condition of`,
    String.raw`what(?:['’]s| is| was) … condition(?=\s*[?.!]*$)`,
  ],
  caught: [
    String.raw`^^(?:was|were|is|are|has|have|had|did|do|does|any|anyone|anybody|someone|somebody)(?: …)? (?:been |being |get |got |ever |yet |already |still )*(?:caught|apprehended|nabbed|at large|on the run|on the loose|tracked down|rounded up|recaptured)(?!\p{L})`,
    String.raw`^^(?:have|has|had|did|do|does) (?:they|we|anyone|anybody|(?:the )?(?:police|cops|officers|investigators|authorities|detectives|sheriff)) (?:ever |already |yet |managed to |manage to )?(?:catch|caught|capture|captured|nab|nabbed|track(?:ed)? down)(?!\p{L})`,
    String.raw`^^(?:did|has|have) … (?:turn(?:ed)? (?:himself|herself|themselves) in|surrender(?:ed)?|give(?:n)? (?:himself|herself|themselves) up)(?!\p{L})`,
  ],
  custody: [
    String.raw`^^(?:was|were|is|are|has|have|had|did|do|does|any|anyone|anybody|someone|somebody)(?: …)? (?:been |being |get |got |ever |yet |already |still )*(?:arrest(?:ed|s)?|detained|jailed|collared|(?:taken )?in(?:to)? (?:police )?custody|locked up|behind bars|in (?:jail|prison))(?!\p{L})`,
    String.raw`^^(?:have|has|had|did|do|does) (?:they|we|anyone|anybody|(?:the )?(?:police|cops|officers|investigators|authorities|detectives|sheriff)) (?:ever |already |yet |managed to |manage to )?(?:arrest|arrested|detain|detained)(?!\p{L})`,
  ],
  charge: [
    String.raw`what(?:['’]s| is| are| was| were| has| have| had)? … (?:been )?(?:charged with|accused of|in court for)(?!\p{L})`,
    String.raw`(?:what|which) (?:criminal )?(?:charges?|offen[cs]es?|crimes?) (?:is|are|was|were|does|do|did|has|have|will|could)(?: … (?:face|facing|charged with|accused of|get)(?!\p{L}))?`,
    String.raw`charges? (?:against|faced by)`,
    String.raw`^^(?:was|were|is|are|has|have|will|would|could|does|did|going)(?: …)? (?:going to |be |been |being |get )*(?:prosecuted|charged|face (?:any )?(?:charges|trial)|facing (?:any )?charges|stand(?:ing)? trial|(?:go(?:ing)?|put|gone) on trial|indicted|taken to court)(?!\p{L})`,
  ],
  plea: [
    String.raw`(?:what|how) (?:did|does|do|has|have|will) … (?:plead|pled|pleaded|plea)(?!\p{L})`,
    String.raw`^^(?:did|has|have|does) … (?:plead(?:ed)?|admit(?:ted)? (?:it|to it|guilt|doing it))(?!\p{L})`,
    String.raw`what (?:was|is) … plea(?!\p{L})`,
  ],
  sentence: [
    String.raw`how (?:long|(?:many|much) (?:years?|months?|time|prison|jail)) (?:did|does|do|will|has|have|was|were|is) … (?:been )?(?:get|got|gotten|given|sentenced(?: to)?|jailed(?: for)?|serve|serving|spend(?:ing)? (?:in|behind)|sent (?:down|to (?:prison|jail)))(?: for)?(?=\s*[?.!]*$| (?:for|in|over|after|by|from|behind)(?!\p{L}))`,
    String.raw`(?:what|which) (?:kind of |prison |jail )?(?:sentences?|punishment|penalty|jail time|prison time|prison term)(?: (?:did|does|do|was|were|is|has|have|will)(?: … (?:get|got|given|handed|receive|received|face)(?!\p{L}))?)?`,
    String.raw`what (?:was|is|were) … (?:sentences?|punishment|penalty)(?=\s*[?.!]*$| for(?!\p{L}))`,
    String.raw`^^(?:was|were|has|have|is) … (?:been )?(?:sentenced|punished|fined)(?!\p{L})`,
  ],
  verdict: [
    String.raw`^^(?:was|were|is|are|has|have|did|will) … (?:been |get )?(?:convicted|found guilty|found not guilty|acquitted|cleared|get off|walk free)(?=\s*[?.!]*$| (?:of|for|in|by|over|or)(?!\p{L}))`,
    String.raw`(?:what|how) (?:did|does|has|have) (?:the |a )?(?:court|jury|judges?|tribunal) (?:decide|rule|find|conclude)[ds]?(?: (?:about|on|in|over))?`,
    String.raw`what (?:was|is) the (?:verdict|ruling|court['’]s decision|outcome of the (?:trial|case))`,
  ],
  conveyed: [
    String.raw`how (?:did|was|were) … (?:taken?|moved?|brought|bring|flown|fly|transport(?:ed)?|rush(?:ed)?|get|got|carr(?:y|ied)|sen[dt]|go) (?:… )?to (?:the |a )?(?:hospital|clinic|doctors?)(?: and where(?: to)?)?`,
  ],
  hospital: [
    String.raw`(?:which|what) (?:hospital|clinic|infirmary|medical cent(?:er|re))s? (?!.*(?:attack|bomb|shell|raid|evacuat|clos|damag|storm|seiz|occup|work)\p{L}*)(?:is|are|was|were|has|have|had|did|took|treated|treats|got)(?: … (?:taken to|brought to|sent to|flown to|moved to|rushed to|admitted to|treated (?:in|at)|take|bring|go to|end up in|in|at)(?=\s*[?.!]*$))?`,
  ],
  caller: [
    String.raw`who(?:['’]s| was| were| is)? (?:it )?(?:that |first |actually |the (?:first|one|person) (?:to|who) )?(?:call(?:ed)?|phoned?|rang|rung|telephoned|alert(?:ed)?|dial(?:l)?ed|contacted|notified|informed|summoned|got) (?:for )?(?:the |an |up )?(?:police|cops?|911|999|112|ambulances?|emergency(?: services)?|fire (?:brigade|department|service)|firefighters|firemen|authorities|officers|sheriff|paramedics|rescuers|coast ?guard|help|it in)(?!\p{L})`,
    String.raw`who (?:raised the alarm|sounded the alarm|made the (?:\p{N}+ |\p{L}+ ){0,2}call|tipped off)`,
    String.raw`who reported … to (?:the )?(?:police|authorities|cops|officers)(?!\p{L})`,
  ],
  finder: [
    String.raw`who(?:['’]s| was| were| is)? (?:it )?(?:that |who |first |actually |the (?:first|one|person) (?:to|who) )?(?:came (?:across|upon)|come (?:across|upon)|stumbled (?:on|upon|over|across))(?!\p{L})`,
  ],
  company: [
    String.raw`who (?:else )?(?:was|were) (?:there |out |travell?ing |walking |riding |standing |home )?(?:with|beside|alongside|next to|accompanying|looking after)(?!\p{L})`,
  ],
  flight: [
    String.raw`^^(?:did|has|have) … (?:flee|fled|run (?:away|off)|drive (?:away|off)|take off|make off|leave the scene)(?!\p{L})`,
    String.raw`(?:how|what) (?:did|do|does|was|were) … (?:get away|got away|make off|made off|flee|fled|leave the scene|drive (?:away|off)|make (?:his|her|their) (?:escape|getaway))(?: in| on)?(?!\p{L})`,
    String.raw`where (?:did|do) … (?:go|flee|run|head)(?: to)?(?=\s*[?.!]*$| (?:after|afterwards|when|then|next)(?!\p{L}))(?: after| afterwards| then| next)?`,
  ],
  next: [
    String.raw`what did … do (?:(?:next|then|right after|just after|straight after|shortly after|soon after|immediately after|immediately|afterwards|after that|after|as soon as|when|once)(?!\p{L}))`,
    String.raw`what happened (?:next|then|afterwards|after that|right after|immediately after)(?!\p{L})`,
  ],
} as const;

/** The same forms where whom they ask of must be people: "how is the boy?", "where were they taken?". */
export const FATE_FORMS_OF_PEOPLE = {
  condition: [
    String.raw`how(?:['’]?s| is| are) …(?=\s*[?.!]*$| (?:from|in|at|who|that|after|since|with)(?!\p{L}))`,
    String.raw`^^(?:is|are|was|were) … (?:still )?(?:alive|ok|okay|all right|alright|better|recovering|unconscious|awake|(?:in|out of) (?:the |a )?(?:hospital|danger|coma|intensive care)|in (?:critical|serious|stable) condition)(?=\s*[?.!]*$| (?:now|yet|today|after|or)(?!\p{L}))`,
    String.raw`what (?:kind of )?state (?:is|are|was|were) … in(?=\s*[?.!]*$)`,
  ],
  caught: [
    String.raw`^^(?:have|has|had|did|do|does) (?:they|we|anyone|anybody|(?:the )?(?:police|cops|officers|investigators|authorities|detectives|sheriff)) (?:ever |already |yet |managed to |manage to )?(?:found|find|got|get|gotten|located?) …(?=\s*[?.!]*$| (?:who|that|from|in|of|for|behind|after|yet|responsible)(?!\p{L}))`,
  ],
  left: [
    String.raw`how many(?: of)? … (?:are |were |have |is )?(?:still|remain(?:s|ed|ing)?)(?: (?:missing|held|being held|captive|in (?:captivity|custody|hospital|their hands)|hostages?|unaccounted for|at large|at liberty|on the (?:run|loose)|loose|around|wanted|out|out there|trapped|buried|free|not been found|to be found|hospitali[sz]ed|gone|away))?(?=\s*[?.!]*$| (?:after|in|from|at|by|of|following|since)(?!\p{L}))`,
  ],
  finder: [
    String.raw`(?<!\p{L})who(?: first| actually|(?: was it)? that|(?:['’]s| was| is) (?:it (?:that|who)|the (?:first|one|person) (?:to|who)))? (?:found|find|discover(?:ed)?|spotted|located) …(?=\s*[?.!]*$| (?:from|in|at|who|that|after|on|near|by|lying|under|inside|behind)(?!\p{L}))`,
  ],
  hospital: [
    String.raw`where (?:did|was|were|is|are|has|have|had|do) (?:they |police |medics |paramedics )?(?:take|bring|fly|rush|send) …(?=\s*[?.!]*$| (?:of|from|in|at|who|that|after|for|to|with)(?!\p{L}))(?: to)?`,
    String.raw`where (?:was|were|is|are|has|have|had) … (?:been |being )?(?:taken|brought|treated|flown|airlifted|transported|rushed|admitted|hospitali[sz]ed)(?: to)?(?=\s*[?.!]*$| (?:to|for|after|when|by)(?!\p{L}))`,
  ],
} as const;

/** Those who may be caught: "have they found the gunman", and not "the girl". */
export const SOUGHT =
  'gunm[ae]n|shooters?|suspects?|killers?|attackers?|robbers?|thie(?:f|ves)|drivers?|hunters?|bombers?|culprits?|perpetrators?|kidnappers?|abductors?|hijackers?|arsonists?|burglars?|assailants?|murderers?|raiders?|vandals?|guys?|inmates?|prisoners?|convicts?|escapees?|fugitives?|whoever|him|them';

const BODY =
  'leg|arm|head|chest|back|shoulder|stomach|abdomen|belly|thigh|face|neck|hand|foot|feet|hip|ankle|knee|eye|torso|buttocks?|groin|jaw|skull|throat|elbow|calf|ribs?|pelvis|spine|wrist|shin|cheek|forehead|side|temple|finger|toe|lungs?|heart';
const HOSPITAL = String.raw`(?:hospitals?|clinics?|infirmary|medical cent(?:er|re)s?|health cent(?:er|re)s?|trauma cent(?:er|re)s?|emergency (?:room|department)|intensive care|burns? unit)`;
const CARRIED = String.raw`(?:taken|took|rushed|flown|flew|airlifted|air-lifted|\p{L}{4,}-?flighted|transported|transferred|moved|brought|driven|drove|sent|admitted|carried|ferried|evacuated|hospitali[sz]ed|treated|operated on|recovering)`;
const YEARS = String.raw`(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty)(?:-\p{L}+)?|several|a)(?: and a half)?`;
const CALLS =
  'called|phoned|rang|telephoned|alerted|dial(?:l)?ed|contacted|notified|summoned|radioed';
const POLICE = String.raw`(?:police|cops|911|999|112|ambulances?|emergency|fire (?:brigade|department|service)|firefighters|firemen|authorities|officers|deputies|(?:the )?sheriff|paramedics|rescuers|coast ?guard|for help|for an ambulance|it in)`;
const KIN =
  'mother|father|mum|mom|dad|parents?|wife|husband|brother|sister|son|daughter|aunt|uncle|cousin|friends?|girlfriend|boyfriend|grandmother|grandfather|grandparents|grandson|granddaughter|children|kids|family|colleagues?|partner|niece|nephew|fianc[ée]e?|teacher|classmates?|baby|siblings?|roommate|babysitter';

/** That somebody was arrested, or that nobody was. */
const ARRESTED = String.raw`no (?:\p{L}+ ){0,2}arrests?|arrests?(?: (?:has|have|had|was|were))|arrest(?:ed|ing)|custody|detain(?:ed|ing)|captured|caught(?! (?:again|up|in|fire|between|off|sight|a|on (?:fire|camera|video|tape|film))(?!\p{L}))|apprehended|nabbed|rounded up|at large|on the (?:run|loose)|manhunt|(?:look|search|hunt)(?:ing|ed)? for (?:the |a |an |two |three |four |several |whoever |more |those |at least )?(?:[\p{L}-]+ ){0,3}?(?:gunm[ae]n|shooters?|suspects?|killers?|attackers?|robbers?|driver|thie(?:f|ves)|culprits?|car|van|vehicle|truck|sedan|those|whoever|pair|youths?|teen\p{L}*)|turned (?:him|her|them)sel(?:f|ves) in|gave (?:him|her|them)sel(?:f|ves) up|led (?:\p{L}+ ){0,3}away|handcuff\p{L}*|(?:is|are|was|were|be|been) (?:being )?held (?:(?:in|at) (?:[\p{L}’'-]+ ){0,4}?(?:jail|prison|custody|cells?|detention|station|lock-?up|facility)|on (?:suspicion|charges?|bail|bond|remand|\p{Sc})|without (?:bail|bond|charge)|by (?:the )?(?:\p{L}+ )?police|for questioning)|(?<!back )behind bars|(?:is|are|was|were|been|remain\p{L}*|sits?|now|still|back) (?:\p{L}+ )?in (?:\p{L}+ ){0,3}(?:jail|prison)|booked into|jailed|bail|released (?:without charge|on bail|on bond)|(?:not|unable to|yet to|failed to|could not|cannot)(?: been| be| able to| yet)* (?:caught|catch|identif\p{L}+|arrest\p{L}*)|no suspects?|wanted (?:by|for)|fugitives?|in detention`;

/** What tells it: plainly, and by the way. */
export const FATE_CUES = {
  wound: [
    String.raw`(?:in|to|on|through|against|across|of) (?:the |his |her |their |its |one |both |each )?(?:upper |lower |left |right |back of (?:the |his |her ))*(?:${BODY})s?|(?:broken|fractured|cracked|shattered|bruised|pierced|severed) (?:\p{L}+ ){0,2}(?:${BODY})s?|from the (?:${BODY})|(?:critical|serious|severe|minor|slight|grave|superficial|life-threatening|extensive|multiple) (?:\p{L}+ )?(?:injur(?:y|ies)|wounds?|burns?)|(?:critically|seriously|severely|slightly|gravely|badly|lightly) (?:injured|wounded|hurt|burned)|(?:non|not)\b.{0,22}life[- ]threatening|stitches|grazed|concussion|fractures?|unhurt|unharmed|uninjured|is fine|was not (?:hurt|injured)|lost (?:a lot of blood|(?:a|an|his|her|one) (?:${BODY}))`,
    String.raw`injur(?:y|ies)|wounds?|bleeding|burns|condition`,
  ],
  trigger: [
    String.raw`${CAUSE_CUES.named}|because|(?:argument|altercation|dispute|quarrel|row|feud|disagreement|fight|brawl|grudge|confrontation)s?(?: (?:about|over|between|that|with|had|broke|escalated|began|started))?|quarrel(?:l?ed|l?ing)|argu(?:ed|ing)|(?:began|begun|started|starting|erupted|broke out) (?:by|with|when|over|after|in|from|because|as)|stemm(?:ed|ing) from|(?:led|leading) to|failed|provocation|mistook|mistaken for|motive|triggered|sparked|prompted|reasons?`,
    String.raw`believ\p{L}* to|apparently|fault\p{L}*|accus\p{L}*|jealous\p{L}*|angry|anger`,
  ],
  left: [
    String.raw`remain\p{L}*|still (?:\p{L}+ )?(?:being |in |at |on |un)?(?:missing|held|captive|captivity|custody|large|hostages?|accounted|free|trapped|buried|out|loose|hospital\p{L}*)|missing|unaccounted|yet to be|have not been|has not been|at large|on the (?:run|loose)|not yet|(?:is|are|was|were) left`,
    String.raw`missing`,
  ],
  death: [
    String.raw`(?:cause|manner) of (?:\p{L}+ )?death|died (?:of|from)|autops(?:y|ies)|bled to death|(?:ruled|determined|found) (?:\p{L}+ )?(?:a |an )?(?:homicide|suicide|accident\p{L}*|drown\p{L}*)|asphyxiat\p{L}*|suffocat\p{L}*`,
    String.raw`gunshot wounds?|stab wounds?|injuries`,
  ],
  odds: [
    String.raw`(?:chances?|odds)(?! meeting)|per ?cent|\p{N}%`,
    String.raw`expected to|unlikely|likely to`,
  ],
  survival: [
    String.raw`surviv\p{L}*|no survivors|(?:all|every(?:one|body)) (?:(?:[\p{L}\p{N}-]+ ){0,4}?)(?:aboard|on board|died|dead|killed)|killing (?:all|every)\p{L}*|alive|unhurt|unharmed|uninjured|got out|rescued|pulled (?:\p{L}+ ){0,3}from|out of danger`,
    String.raw`injured|wounded|saved`,
  ],
  condition: [
    String.raw`(?<!on )condition(?= (?:is|was|were|has|had|remain))|in (?:an? |the )?(?:\p{L}+ )?(?:critical|serious|stable|fair|good|bad|grave|satisfactory|guarded|poor|unknown)(?:,? (?:but|and|yet) \p{L}+)? condition|(?:is|are|was|were|remain\p{L}*|listed) (?:\p{L}+ )?(?:stable|critical)(?! \p{L}*[^\p{L}]?(?:of|for)\b)|(?:expected?|expects|likely|sure|going|unlikely) (?:\p{L}+ ){0,4}?to (?:\p{L}+ )?(?:survive|recover|live|make|be (?:ok|okay|fine|all right)|pull|die|walk|be released)|(?:non|not)\b.{0,22}life[- ]threatening|out of (?:danger|(?:the )?hospital)|(?:released|discharged|sent home) from (?:the |a )?(?:${HOSPITAL})|treated and released|(?:left|leave|leaving) (?:the )?hospital|(?:went|gone|go|back|resting|recovering) (?:at )?home|recovering|(?:his|her|their|full|speedy|quick|long|slow|to|complete) recovery|recuperat\p{L}*|recovered from|succumbed|died (?:in|at|on|later|of|from|overnight|early|hours|days|the (?:next|same))|pronounced dead|brain[- ]dead|surviv(?:ed|es)|life support|coma|intensive care|unconscious|unharmed|unhurt|uninjured|escaped (?:injury|unharmed)|(?:was|were) not (?:hurt|injured)|will (?:survive|live(?! on| in| with)|recover|be (?:ok|okay|fine|all right))|did not survive|did not make it|pull(?:ed|s)? through|fight(?:ing|s)? for (?:\p{L}+ )?li(?:fe|ves)|(?:is|are|was|were|being|doing|perfectly|she['’]s|he['’]s) (?:\p{L}+ )?(?:fine|ok|okay|well)(?! \p{L}+ed)|good (?:health|spirits)|resumed (?:his|her|their)|(?:but|and|healthy|exhausted|shaken|thin|tired|bruised|traumati[sz]ed) (?:unharmed|shaken|tired|exhausted|traumati[sz]ed)`,
    String.raw`(?:taken|rushed|flown|airlifted) (?:\p{L}+ ){0,4}(?:hospital|clinic)|hospitali[sz]ed|in (?:the )?hospital|seriously|critically|badly|severely|minor injuries|underwent|surgery|stitches|weak|malnourished`,
  ],
  caught: [
    String.raw`${ARRESTED}|surrendered|caught again|recaptured|rearrested|back behind bars|back in (?:jail|prison|custody)|handed (?:him|her|them)sel(?:f|ves) in`,
    String.raw`charged(?=[.,;]| (?:on|after|over|in|with|under|for|as)(?!\p{L}))`,
  ],
  custody: [
    ARRESTED,
    String.raw`charged(?=[.,;]| (?:on|after|over|in|with|under|for|as)(?!\p{L}))|suspects? (?:is|are|was|were|has|have)`,
  ],
  charge: [
    String.raw`charged (?:with|in|for|as|over|on)|(?:was|were|been|be|is|are) (?:\p{L}+ ){0,2}charged(?=[.,;]| (?:on|after|over|in|with|under|for|as)(?!\p{L}))|fac(?:es|ing|ed?) (?:\p{L}+ ){0,5}(?:charges?|counts?|trial|prosecution)|fac(?:es|ing|ed?) (?:\p{L}+ )?(?:murder|manslaughter|assault|homicide)|charges? (?:of|are|were|have|has|had|will|would|against|pending|include)|(?:without|no|any|file|filed|press|pressed|drop|dropped|dismiss\p{L}*) (?:\p{L}+ ){0,2}charges?|indict\p{L}*|prosecut(?:ed|e|ion)|counts? of|booked (?:on|for|into)|accused of|arraigned|stand trial`,
    String.raw`charges?|arrested (?:for|on)|suspected of`,
  ],
  plea: [
    String.raw`plead(?:s|ed|ing)?(?! (?:with|for)(?!\p{L}))|pled|(?:guilty|not-guilty|his|her|their|a|no) plea|enter(?:ed)? (?:a |no )?(?:\p{L}+ ){0,2}pleas?|(?:denied|denies|admitted|admits) (?:the |all |any |both )?(?:\p{L}+ ){0,2}(?:charges?|murder|manslaughter|counts?|allegations?)`,
    String.raw`admitted|denied|denies|confess\p{L}*`,
  ],
  sentence: [
    String.raw`sentenced (?:\p{L}+ ){0,4}(?:to|for)|(?:sent|jailed|imprisoned|locked up|put away|behind bars) (?:[\p{L}]+ ){0,5}?for (?:life|(?:at least |up to )?${YEARS})|${YEARS}[- ](?:years?|months?|days)(?:['’]| in| of| behind)? (?:(?:in|of|behind) )?(?:\p{L}+ )?(?:prison|jail|bars|hard labou?r|imprisonment|probation|detention|sentences?|terms?)|life (?:sentences?|in prison|imprisonment|term)|death (?:penalty|sentence)|fined|acquitted|cleared (?:[\p{L}’'-]+ ){0,4}?of|suspended sentence|probation|community service|(?:given|handed|got|received) (?:a )?${YEARS}[- ](?:years?|months?)`,
    String.raw`sentenc\p{L}*`,
  ],
  verdict: [
    String.raw`convict(?:ed|ion|s)|(?:found|finds|find) (?:[\p{L}\p{N}’'-]+,? ){0,6}?(?:not )?guilty|guilty|acquit\p{L}*|cleared (?:[\p{L}’'-]+ ){0,6}?of|verdict|(?:jury|jurors|court|judges?|tribunal) (?:has |have |had |also |later )?(?:rul|decid|found|overturn|upheld|dismiss|clear|order|reject|sentenc|threw|sided)\p{L}*`,
    String.raw`jury|court|judge|trial`,
  ],
  conveyed: [
    String.raw`(?:\p{L}{4,}-?flight(?:ed)?|airlift(?:ed)?|air-lifted|flown|helicopters?|ambulances?|by (?:car|bus|boat|van|truck|air|road|taxi|private)|driven|drove|carried|stretchers?|(?:police|private|patrol) (?:car|vehicle)|rushed)`,
    String.raw`${CARRIED}`,
  ],
  hospital: [
    String.raw`${CARRIED}(?! from)[^;]{0,70}? (?:to|at|in) [^;]{0,50}?(?:${HOSPITAL}|Memorial|Mercy|(?:St|Saint)\.? \p{L}+)|(?:is|are|was|were|being|remain\p{L}*) (?:still |now |\p{L}+ly )?(?:at|in) (?:[\p{L}.’'-]+ ){0,4}?${HOSPITAL}`,
    String.raw`(?:taken|took|rushed|flown|flew|airlifted|transported|transferred|moved|brought|driven|sent|carried|ferried|evacuated) (?:[\p{L}-]+ ){0,5}?to`,
  ],
  caller: [
    String.raw`(?<!(?:was|were|been|be) )(?:${CALLS}) (?:the |an |for |up )?(?:[\p{L}]+ )?${POLICE}|(?<=(?:was|were|been) )(?:${CALLS}|summoned|tipped off) by|call(?:ed|s)? (?:\p{L}+ )?(?:from|by) (?:a|an|the|his|her|one|some)|(?:raised|sounded) the alarm|reported (?:[\p{L}’'-]+ ){0,6}?to (?:the )?(?:police|authorities|officers)|tipped off|to call (?:the |an |for )?${POLICE}`,
    String.raw`(?:a|the) call from|report from a`,
  ],
  finder: [
    String.raw`(?:found|discovered|spotted|located|noticed)(?: [\p{L}’'-]+){0,6}? by(?! the (?:side|road|river|edge)| a (?:river|road|stream))|(?:came|stumbled|happened) (?:across|upon|on|over) (?:the|a|an|his|her|him|them|their|two|three)`,
    String.raw`(?:who|and|then|later|\p{L}+s|\p{L}+er|man|woman|boy|girl|father|mother|brother|sister|wife|husband|son|daughter|police|neighbou?r|postman) (?:found|discovered|spotted) (?:the|a|an|his|her|him|them|their|two|three)`,
  ],
  company: [
    String.raw`with (?:his|her|their) (?:[\p{L}-]+ ){0,3}?(?:${KIN})|(?:was|were|been) (?:\p{L}+ )?with (?:her|him|them|the (?:boy|girl|man|woman|child|victim|teen\p{L}*))|accompanied by|alongside (?:him|her|them|his|the)|together with|(?:stood|sat|walked|standing|sitting|walking|waiting) (?:beside|with|next to|by) (?:him|her|them|his|their)|(?:was|were) (?:all )?(?:alone|by (?:himself|herself)|on (?:his|her) own)`,
    String.raw`(?:his|her|their) (?:${KIN})`,
  ],
  flight: [
    String.raw`fled|flee(?:s|ing)?|(?:ran|run|running) (?:off|away|out|into|from|to|toward\p{L}*|down|through|back)|(?:drove|driving|driven|sped|speeding|rode|riding|walked|pedal\p{L}*) (?:off|away|to|toward\p{L}*|from)|took off|taken off|made (?:off|(?:his|her|their) (?:escape|getaway))|getaway|got away|escaped|left (?:the|on foot)|did(?: not|n['’]t) (?:stop|flee)|(?:kept|went on) (?:driving|going)|(?:remained|stayed) (?:at|on) (?:the )?scene|disappeared|vanished|locked (?:him|her|them)sel(?:f|ves)|barricaded`,
    String.raw`on foot|then|went`,
  ],
  next: [
    String.raw`(?:then|afterwards?|next|immediately|right away|moments later|minutes later|seconds later|after that|thereafter) (?:\p{L}+ly )?(?:\p{L}+(?:ed|ew|ought|ught|an|ot|old|ent|ook|ame|ell|ove|ut|it|ode|rew)|left|led|fled|hid|did|set|put|shot|threw|took|went|ran|called|drove)`,
    String.raw`fled|(?:ran|running|run) (?:off|away|out|into|to|toward\p{L}*|back)|(?:drove|sped) (?:off|away|to)|took off|made off|escaped|left (?:the|his|her|their)`,
  ],
} as const;
