/**
 * Verbs with forms that no rule of endings joins, base first. Left out are forms that are mostly another
 * word or a name: found, saw, left, lay, felt, ground, wound, bore, bound, shot.
 */
export const IRREGULAR_VERBS = `
arise arose arisen
become became
bend bent
bite bit bitten
blow blew blown
break broke broken
breed bred
bring brought
build built
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
fight fought
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
keep kept
know knew known
lead led
lend lent
lose lost
make made
mean meant
meet met
overcome overcame
overthrow overthrew overthrown
pay paid
ride rode ridden
rise rose risen
ring rang rung
run ran
seek sought
sell sold
send sent
shake shook shaken
sing sang sung
sink sank sunk
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
stand stood
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
undergo underwent undergone
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
`;
