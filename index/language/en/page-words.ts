import type { PageWords } from '../page-words.ts';
import { englishCorrections } from './page-corrections.ts';

/** What English sites write around a report. */
export const englishPage: PageWords = {
  tag: 'en',
  months: `
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug
    september/sep/sept october/oct november/nov december/dec
  `,
  weekdays: `
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun
  `,
  dateWords: `
    at on and last first by of the in from to am pm a.m p.m ago hour hours hr hrs minute minutes
    min mins second seconds page day days week weeks month months year years today yesterday date
    time read reading length estimated live ended local et o'clock noon midnight about less than
    view views edition comments comment shares words refreshed
  `,
  postedWords: `
    posted published updated update modified created released filed revised printed issued
    refreshed uploaded added edited corrected originally
  `,
  by: String.raw`
    (?:story |posts? |written |reported |reporting |words |edited |compiled |live |live reporting |photos? |video )?by
    from our|live page|author|authors|writer|reporter
  `,
  roles: `
    and in at for of the with staff reporter reporters correspondent correspondents editor editors
    writer writers journalist columnist contributor contributors producer photographer agency
    agencies news desk newsroom bureau chief senior special political crime arts science health
    sports business technology environment religion education foreign local national deputy
    digital online team wire service press reporting live page
  `,
  more: String.raw`
    read (?:more|full story|the full story)|(?:click|tap) to read
  `,
  links: String.raw`
    (?:please )?(?:also|keep|now|next|must|further|background|essential|recommended|suggested|related|continue|more)?[ -]?read(?:ing|s)?(?: more| next| also| now| on| further| full story| the full story| in full| all about it)?
    read more (?:about|on|at|from|in|here|stories|news|articles)\b.{0,40}
    see (?:also|more|all|related)(?: \S+){0,4}
    (?:also|now|must|further) (?:see|watch|listen|view)(?: \S+){0,4}
    more (?:on|from|about|like)(?: \S+){1,4}|more (?:in|from) (?:this|our|the) (?:section|series|topic|category|site)
    (?:also|more|other|all) (?:stories|news|coverage|headlines|articles|reports|videos)(?: (?:from|on|in|about|like|for|by)(?: \S+){1,4})?
    more|also|(?:more|other|all) (?:to explore|to read|for you)
    (?:related|similar|recommended|suggested|popular|latest|top|trending|featured|recent|breaking|sponsored|promoted)(?: (?:news|local|stor(?:y|ies)|articles?|content|coverage|topics?|posts?|reads?|links?|headlines?|videos?|picks?|reports?|items?|reading|now|today|this week|for you|on terminal|(?:on|in|from|by) (?:the )?\S+(?: \S+)?))*
    (?:the )?most[ -](?:read|viewed|watched|shared|popular|commented|discussed|e-?mailed|recent|clicked)(?: (?:in|on|today|now|this|right|stories|news|articles|videos|by|from|of)(?: \S+){0,3})?
    (?:stories|things|articles|posts|videos)?,? ?(?:that )?you(?: may| might| could| will|['’]ll)(?: also)? (?:like|love|enjoy|want|be interested in|have missed)(?: \S+){0,4}
    (?:(?:you )?do(?:n['’]t| not)|never) miss(?: (?:out|this|it|these|a story))?
    (?:in case|what) you missed(?: it)?|icymi|missed it
    did you (?:see|miss|read|hear)(?: (?:this|it|that))?|what to (?:read|watch) next
    (?:up|read|watch|story) next|next (?:article|story|up|post)|previous (?:article|story|post)
    (?:editor['’]?s?['’]?|our|reader['’]?s?['’]?|staff) (?:picks?|choice|favou?rites?|selection)
    from (?:the|our) (?:archives?|web|partners|newsroom|vault)
    (?:from )?(?:around|across|elsewhere on) the (?:web|site|network)
    for (?:a |an |the |all |our )?(?:graphic|stories|factbox|photos?|related \S+) (?:on|about|of|see|click)\b.{0,50}
    (?:for )?(?:more|full) (?:information|details|story|coverage)(?: (?:on|here)(?: \S+){0,4})?
    for more(?: on(?: \S+){1,4}| see| information)?|also (?:moving|today|this week|this hour|inside)
    in (?:other|related) news|other news|elsewhere|in depth|go deeper|dig deeper
    explore(?: more)?|watch(?: live| now| more| again| next| video| the video| here| below)?
    listen(?: live| now| here)?|view(?: gallery| photos| more)?|in (?:pictures|photos)
    (?:photo|picture) gallery|gallery|linked stories|links|on this (?:story|topic)
    (?:more )?(?:on|about) this (?:story|topic|subject|issue)
  `,
  genres: String.raw`
    video|videos|photos|pictures|podcast|audio|live(?: blog| updates| coverage| now)?|analysis
    opinions?|comment|commentary|editorial|explainer|explained|background|backgrounder|factbox
    fact ?check|timeline|profile|interview|feature|long reads?|ideas|review|quiz|graphic
    infographic|interactive|maps?|newsmaker|insight|q&a|exclusive|special report|column|letters?
    newsletter|watch|listen
  `,
  controls: String.raw`
    (?:(?:this |the )?(?:article|story|text|report|content|post|video) )?continues? (?:below|after|reading)(?: \S+){0,4}
    continue to (?:the )?(?:article|site|content|next|page)(?: \S+)?
    (?:advertisement|advert|adverts|advertising|ad|ads|promoted content|paid (?:content|post)|partner content)(?: ?[.:·|-].{0,30})?
    advertisement(?: \S+){1,5}
    (?:show|hide|view|open|close|expand|enlarge|toggle)(?: this| the)? (?:full ?)?(?:captions?|image|photo|picture|gallery|full ?screen|comments?|transcript)(?: \S+){0,5}
    (?:show|hide|view|load) (?:all|more|less)(?: \S+){0,3}|view (?:image|photo) in full ?screen
    (?:back to|return to|to the) (?:top|start|home|homepage|front page)|top of page
    (?:skip|jump|scroll|swipe|go) (?:down|up|left|right|(?:to|back to) (?:the )?(?:main )?(?:top|content|navigation|comments?|home(?:page)?|search|menu|footer|article))(?: (?:for|to) \S+)?
    (?:topics?|tags?|tagged|filed under|categor(?:y|ies)|keywords?|in this (?:story|article))(?: ?[:·|–—-].*)?
    (?:reuse|republish|reprint|license) (?:this|our) .{1,20}
    (?:acquire|purchase|buy|request|order|get) (?:licensing|reprints?|permissions?|republishing)(?: rights)?
    (?:order )?reprints?
    report (?:a|an|this) (?:typo|error|mistake|correction|problem|post|comment|ad)(?: \S+){0,4}
    (?:share|save|print|copy|e-?mail|send|bookmark|gift|listen to|like|follow)(?: (?:this|the|link(?: to)?))* ?(?:article|story|post|page|video|link|live ?blog|topic)?(?: for later| · .{0,30})?
    (?:share|post|pin|send)(?: this(?: \S+)?)?(?: (?:article|story|post|page))? (?:on|via|by|with|to) \S+(?: \S+){0,2}
    (?:\d+ )?comments?(?: ?\(\d+\))?
    comments?(?: section)? (?:are|is) (?:now )?(?:off|closed|disabled|turned off)(?: \S+){0,4}
    .{0,40}\bcomments are (?:now )?(?:off|closed|disabled)\b.{0,30}
    (?:post|add|write|leave|view|read|be the first to) (?:a |your |all |the )?comments?(?: \S+){0,3}
    join (?:the (?:conversation|discussion)|us)(?: \S+){0,4}
    (?:load|loading|replay|pause|play|mute|unmute|reply|retweet|close|copied|follow|following|subscribe|donate|register|sign (?:in|up|out)|log (?:in|on|out))(?: (?:more|now|here|video|audio|today|free|all))*\.*
    (?:your )?(?:my )?(?:account|privacy|settings|preferences|profile|wishlist|cart)
    accessibility(?: (?:help|links))?|get in touch|contact (?:us|the newsroom)
    about (?:us|the author)|who we are|work (?:with|for) us|our standards: .{0,60}
    (?:print )?subscriptions?|e-?paper|today['’]?s paper
    (?:more|updates?) (?:to (?:come|follow)|follows?)|developing(?: story)?|breaking(?: news)?
    this story is developing|topics? in this .{1,20}|(?:no|zero) comments?|image|photo|photos
    caption|credit|images?|interested in .{1,20}\?.*
    (?:recasts|updates|adds|refiles|repeats|rewrites|recaps)\b.{0,60}\b(?:details?|quotes?|tolls?|background|paragraphs?|throughout|comments?|analysts?|lead|headline|reaction)\b.{0,60}
    enter (?:your|an|a valid) e-?mail(?: \S+){0,3}|add .{1,20} as (?:a )?preferred source(?: \S+){0,3}
    (?:font|text|type) size\b.{0,20}|synopsis
    (?:more )?details? (?:to follow|soon|later|shortly)(?: \S+){0,3}
    \d{1,3} (?:of|/) \d{1,3}[ <>‹›◀▶]*|kindly share this(?: \S+){0,7}
    become a (?:member|subscriber|supporter|patron|contributor|partner)(?: \S+){0,5}
    start (?:your )?(?:free )?trial|keep reading with .{1,30}
    already (?:a|an|have)(?: \S+){0,5}(?:log ?(?:in|on)|sign ?in|account|subscriber|member|subscription)
    unlock (?:this|the) (?:article|story|full)(?: \S+){0,3}
  `,
  lists: String.raw`
    (?:more |other )?(?:stories|articles|videos) you (?:may|might) (?:also )?like(?: (?:on|from|at) \S+)?
    related (?:stories|articles|content|news|coverage|links|posts|videos)
    most (?:read|viewed|popular|watched|shared)(?: in \p{L}+)?
    (?:previous|top|trending|more|other) (?:stories|news|headlines|videos)
    more on \p{L}+(?: and \p{L}+)?|just watched|must watch|recommended|you may also like
  `,
  glued: String.raw`
    please enable javascript to watch this video|like us on facebook|advertisement
    story highlights
  `,
  noticeHints: String.raw`
    copyright|©|reserved|contributed|newsletter|subscri|twitter|facebook|developing story
    read or share|check back|stay with|stay tuned|follow us|click here|apps?\b|reporting by
    will be updated|e-?mail|sign up|keep checking|to get alerts
  `,
  rights: String.raw`
    all rights (?:are )?reserved
  `,
  notices: String.raw`
    video player is\b
    anyone with information (?:can|should|may) (?:call|contact|e-?mail|message)(?: the)?(?: \p{L}+)? (?:newsdesk|newsroom|us)
    we (?:and our .{1,30}? )?use (?:cookies|your data)
    (?:this|our) (?:site|website|page) (?:uses|requires)
    by (?:continuing|clicking|signing|using|subscribing|browsing)\b.{0,80}\byou (?:agree|accept|consent|confirm)
    all rights reserved
    (?:this material|the material|this content|these materials).{0,40} (?:may|must|can) not be
    no part of (?:this|the) .{0,120}\bmay be
    \(?this (?:story|article|report|copy) (?:has|have) not been edited
    this (?:is a|story is|is an?|article is) (?:developing|breaking|ongoing)\b
    (?:we will|we['’]ll|please) (?:update|refresh|check back|keep refreshing)\b
    check back (?:for|later|soon)\b
    (?:close )?get e-?mail (?:notifications|alerts)\b
    your (?:notification|subscription|request|preferences) (?:has|have) been (?:saved|sent|updated)\b
    there was (?:a problem|an error) (?:saving|sending|submitting|processing) your\b
    keep checking\b|to get alerts\b|you can (?:also )?sign up\b|e-?mail notifications are\b
    stay (?:with|tuned)\b.{0,40}\b(?:updates?|online|on air|details)
    (?:do(?:n['’]t| not)|never) miss (?:another|any|a|an|out)\b
    (?:story|article|text) continues (?:below|after)
    this (?:story|article|post|page|report) will be updated|(?:updates|more) to follow
    interested in \p{L}+\? add\b|report an error or\b
    already (?:a |an |have |registered|subscribed).{0,60}\b(?:log|sign) ?(?:in|on)
    (?:please )?(?:enable|turn on) javascript|your browser
    (?:thank you|thanks) for (?:signing|subscribing|registering|reading|your (?:interest|support))
    (?:got|have you got|have|do you have|know|seen|spotted) (?:a |an |any |something|more )(?:\p{L}+ ){0,3}?(?:tip|tips|story|news|information|error|mistake|typo)?\b.{0,30}\?
    seen something\b.{0,12}\?
    we (?:pay for|want to hear|would like to hear|['’]d (?:like|love) to hear)\b
    .{1,40} (?:is|are) not responsible for (?:the )?(?:content|external)
    (?:the )?(?:views|opinions) expressed\b.{0,60}\b(?:author|own)
    \(?(?:additional |other |with )?(?:reporting|writing|editing|production|translation|research|graphics)(?: and (?:reporting|writing|editing))? (?:by|from) \p{Lu}[\p{L}.]*
    \(?(?:compiled|edited|produced|translated) by \p{Lu}[\p{L}.]*
    [^.!?]{3,80}\bcontributed(?: (?:to|from|reporting)\b.{0,50})?\.?$|read or share this story
    contact the (?:writer|reporter|author)
    (?:you can )?(?:reach|contact|call|e-?mail|follow)\b.{1,60}(?:@|\bon (?:twitter|facebook))
    (?:follow|like|find|join) us\b|your e-?mail address will not|required fields
    if you (?:are|have been) affected by|(?:a )?(?:shorter|longer|full) version of\b
    click (?:here|for|on)\b|download (?:the|our)\b.{0,40}\bapp
    to (?:read|continue reading|view|comment|unlock)\b.{0,60}\b(?:subscri|sign|log|register)
    copyright (?:©|\(c\)|\d{4})|a version of this (?:article|story) (?:appears|appeared)
    this (?:article|story) (?:was )?(?:first |originally )?(?:appeared|appears|was (?:first |originally )?published)\b
  `,
  services: String.raw`
    not a robot|e-?mail address|free e-?mail|unsubscribe|at any time|the day['’]s headlines
    your (?:e-?mail|inbox|account|profile|subscription|browser|password|phone|support|privacy|data|device|preferences|weekly|daily|consent)
    (?:log|sign|logged|signed) ?(?:in|up|on)\b|subscri(?:be|ption|bers?|bing)\b|sign-?up
    newsletters?|cookies?|free trial|cancel any ?time
    [\p{Sc}\d][\d.,]* ?(?:a|per) (?:month|week|year)\b
    terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice)|verification
    activate|registration|register(?:ed)?\b|click\b|tap\b|download|the (?:free )?app\b
    (?:breaking|news|push|text) alerts|on your phone|where you (?:live|are)|donat(?:e|ions?)
    contribut(?:e|ions?)|chipped? in|give once|monthly
    support (?:us|our|independent|local|quality)|independent journalism
    our (?:journalism|journalists|readers|newsroom|app|newsletter|reporters|partners|site|website)
    readers?\b|members?(?:hip)?\b|join\b|inbox|unlimited|exclusive|premium|paywall
    advertis(?:ing|ement|ers?)|ad-?free|adblock|ad blocker|javascript|website|whatsapp|telegram
    facebook|twitter|instagram|podcast|stay (?:with|tuned)|follow @?\w+|help ?lines?|best work
    straight to|delivered
  `,
  pictures: String.raw`
    captions?|image|photo|picture|gallery|full ?screen|photograph
  `,
  says: String.raw`
    said|say|says|told|tells|asked|asks|he added|she added|they added|according to|wrote|warned
    called|shouted|yelled|cried|replied|joked|quipped
  `,
  credits: String.raw`
    (?:(?:file|handout|stock|your|viewer|reader) )?(?:photos?|photograph|photography|pictures?|images?|pics?|illustration|graphic|map|video|screenshot|screengrab)(?: (?:credit|source|by|courtesy|from|via))*
    credit|credits|courtesy(?: of)?|copyright
  `,
  pictured: String.raw`
    ^(?:image|media) (?:copyright|caption|source)\b|^media playback\b
    ^(?:file|undated|handout)(?: (?:photo|picture|image))? ?[-–—:]
    \b(?:file|handout|undated|archive|stock) (?:photo|photograph|picture|image)\b
    \bin (?:this|an?) (?:(?:undated|handout|recent|image|photo|file|video|still|\p{L}+\.? \d{1,2},? \d{4},?) ?){0,3}(?:photo|photograph|picture|image|frame|still|screengrab)\b
    ^(?:this|a|an|undated|the) (?:\p{L}+ ){0,2}(?:photo|photograph|picture|image|frame grab|grab|still|screengrab|map)\b.{0,60}\b(?:shows?|released|provided|taken|made|posted)\b
    ^grab from\b|\bwhen this (?:photo|picture|photograph|image) was taken
    \((?:pictured|centre|center|left|right|above|below|top|bottom|file)[^()]{0,40}\)
    (?:^|[,(] ?)pictured\b|^(?:enlarge|toggle|show|image \d)
    \bseen (?:here|above|in (?:a|this))\b|\bposes? (?:for|with)\b
    \b(?:from|clockwise from) (?:left|right|top)\b
  `,
  picturedHints: `
    media file handout undated archive photo picture image grab frame still screen (left (right
    (cent (above (below (top (bottom enlarge toggle pose map
  `,
  addresses: String.raw`
    you|your|we|our|this (?:site|website|page|service)|get|sign|subscri|register|join|become
    support|help|donate|give|try|start|unlock|read|enjoy|stay|follow|download|click|tap|please
    thank|sorry|to\b|for\b|don['’]t|do you|have you|want|like|already|new|free|just|no e-?mail
    newsletter|enter|choose|select|from the
  `,
  ago: `
    ago min mins minute minutes
  `,
  byWords: `
    by
  `,
  ...englishCorrections,
};
