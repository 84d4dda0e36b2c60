/**
 * Words that turn what a sentence says, by kind: one of them more, less or another, and two texts no
 * longer say the same. Names and digits do so too and need no list; kinds of things ("knife", "gun")
 * would need an endless one.
 */
export const TELLING_WORDS = `
not no never none nor neither nobody nothing nowhere without cannot hardly barely scarcely
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
first second third fourth fifth half quarter double triple twice once dozen score both pair couple single
alone sole several few many some all every each any most percent
more less fewer least over under above below beyond about around nearly almost roughly approximately exactly
only another other further additional again up down
alleged allegedly reportedly apparent apparently possible possibly probably likely unlikely perhaps maybe may
might could would should must claim claimed claiming unconfirmed confirm confirmed deny denied denying false
falsely wrong wrongly incorrect mistaken mistakenly erroneous erroneously correct corrected correction retracted
attempted attempting planned former ex suspected presumed believed thought disputed unclear unknown
unidentified if unless although though but however despite instead except
before after during until since yesterday today tonight tomorrow morning afternoon evening night noon midday
midnight dawn dusk early earlier late later last next previous ago still already am pm
killed died dead alive wounded injured hurt harmed unharmed unhurt missing survived survivor escaped recaptured
captured caught arrested detained released freed charged convicted acquitted guilty innocent cleared dismissed
sentenced accused suspect victim fled surrendered shot stabbed beaten robbed raped
murdered abducted kidnapped hostage rescued critical critically serious seriously stable minor fatal fatally
armed unarmed
man men woman women boy girl male female father mother son daughter brother sister husband wife uncle aunt
cousin child children baby teen teenager teenage adult officer guard soldier civilian prisoner inmate passenger
driver student teacher worker protester militant rebel he him his himself she her hers herself
north south east west northern southern eastern western left right inside outside
`;
