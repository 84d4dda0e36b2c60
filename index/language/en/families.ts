/**
 * Words that reports of incidents use for one another, a family a line, checked by hand. A question's
 * word that a passage lacks counts in part when the passage has another of its family: "killed" is met
 * by "29 to 39 deaths". `_` joins the words of a phrase. Behind `>` stand words that only meet those
 * before it: who asks for "missing" is answered by "unaccounted for", and not the other way. A word may
 * stand in several families.
 */
export const FAMILIES = `
killed dead death toll died fatal fatality slain murder murdered victim casualty death_toll lost_their_lives lost_his_life lost_her_life claimed_lives
died dead > perished succumbed drowned lives_lost killing pronounced_dead
injured wounded hurt casualty > hospitalized hospitalised taken_to_hospital injuries treated burns
shooting gunfire gunshot gunned > opened_fire shot gun_attack
shot > gunned_down shooting opened_fire
bombing blast explosion exploded device detonated grenade > blew_up went_off car_bomb
abducted kidnapped hostage seized captured > taken taken_captive captivity held_captive
assault raid ambush attack stormed storming > struck rampage
storm > stormed attacked attack raid
assaulted assault > attacked groped raped molested
arrested detained custody apprehended captured > picked_up held detention locked_up
locked_up > detained detention custody jailed arrested imprisoned
recaptured rearrested > caught_again back_behind_bars
caught > captured recaptured arrested apprehended rearrested
gunman attacker assailant perpetrator shooter bomber
attacker perpetrator > militant mob suspect
suspect charged accused
weapon rifle pistol gun grenade firearm handgun explosive
police officer deputy sheriff
soldiers troops > army servicemen
fire blaze arson > flames inferno
burn burned burnt > blaze flames
theft stole robbed robbery looted burglary > heist stolen
grabbed snatched taken > kidnapped abducted seized captured
kidnappers > captors abductors gunmen
captors > kidnappers abductors
rescued freed saved > pulled_out brought_to_safety recovered
freed released let_go set_free > release freedom handed_over let_out liberated
handed_over > released freed let_go transferred release
in_return in_exchange > exchange swap deal
got_away get_away > escaped fled flee escape
got_out get_out > escaped released freed fled
escaped fled flee broke_out > got_out got_away ran_away escape jailbreak
jailbreak breakout break-out > escaped escape fled broke_out
fell_asleep asleep > dozed_off nodded_off
trailer_park mobile_home_park caravan_park
at_large on_the_run on_the_loose > escaped fugitive manhunt hunt
jail prison imprisoned incarcerated > behind_bars
prisoner inmate detainee > convict
convict > prisoner inmate
in_charge > leader commander head chief leads
old age aged
lasted duration ended > hours
began started > broke_out
claimed responsibility > said_it_was_behind says_it_was_behind behind was_its_work were_its_work took_responsibility
behind responsible > carried_out claimed blamed perpetrators suspects
missing > unaccounted captive captivity disappeared unknown
survive survivor survived > alive killing_everyone no_survivors
children child > kids boy girl minors teenager baby
babies baby > child infant toddler newborn
girls > schoolgirls students
schoolgirls > girls students
kids > children pupils boy girl teen teenager
boy > schoolboy teen teenager teenage kid
girl > schoolgirl teen teenager teenage kid
schoolboy > boy teen teenager pupil student
schoolgirl > girl teen teenager pupil student
teenager teen teenage > boy girl youth juvenile
mum mom > mother
dad > father
mother > mom mum
father > dad
guy guys bloke > man men
folks > people residents
aboard on_board > board passengers crew carrying
passengers > aboard board people_on_board
plane aircraft jet > airplane airliner turboprop
helicopter > chopper
chopper > helicopter
ship vessel boat > ferry liner cruise
ferry > boat ship vessel
dinghy > boat raft
truck lorry > vehicle
car > vehicle
train > railway carriage
railway > train rail
bus coach > minibus
motorbike > motorcycle
crash collision accident > wreck derailment collided crashed
derailed derailment > came_off_the_rails came_off_the_tracks overturned
ran_into run_into > hit struck crashed collided rammed
tipped_over > overturned derailed toppled
collapsed > gave_way caved_in fell
sank sunk > capsized went_down went_under
went_down go_down gone_down going_down > crashed sank sunk foundered
overturned > capsized tipped flipped rolled_over
evacuated evacuation > moved_to_safety ordered_to_leave
stormed > broke_into forced_their_way
demands demanded > ransom wanted
ransom > paid payment
deal agreement > negotiations swap negotiated
brokered > negotiated mediated intermediary
return > exchange swap
shut closed > closure reopen reopened
reopen reopened > closed shut
damage damaged > destroyed wrecked
destroyed > ruined wrecked burned_down
wrecked > destroyed ruined damaged
linked > related connected connection
connected > linked related link
related > linked connected
cause caused > blamed led_to
motive > motivation reason revenge
blamed > accused responsible
complained complaint > concerns warned raised_concerns
warned warning > alert alarm
denied > rejected dismissed
confirmed > verified acknowledged
leader > chief head president commander
captain > skipper pilot
boss > chief head director
doctors > physicians medics surgeons
docs doc > doctors doctor physicians medics surgeons
go_off went_off gone_off > exploded explosion blast detonated blew_up
picked_up > arrested detained custody captured
get_out_of_hospital get_out_of_the_hospital got_out_of_hospital got_out_of_the_hospital out_of_hospital out_of_the_hospital > discharged released left_the_hospital left_hospital leaving_the_hospital
operating_table > surgery operation operated
protest demonstration > march rally protesters demonstrators
strike > walkout stoppage
riot > unrest clashes violence
revolt uprising rebellion mutiny > mutineers rebels
rebel > mutinied revolted mutiny
flood > flooding floods
earthquake quake tremor
storm hurricane > cyclone typhoon
landslide mudslide
virus outbreak > infected epidemic
hacked hack > breach hackers cyberattack
stabbed stabbing > knife knifed
knifed > stabbed stabbing
knifeman > attacker assailant suspect stabbed
strangled > suffocated
poisoned poison > toxic
shelled shelling > mortar artillery rockets
airstrike > bombardment bombed air_raid
buried > funeral
mourning > mourned vigil tributes
sentenced > jailed years_in_prison
sentence > jailed years_in_prison
trial court > hearing tried
guilty > convicted
fined fine > penalty
sacked dismissed > resigned
quit resigned > stepped_down
elderly > pensioner
wife husband > spouse
tourists > holidaymakers visitors
foreigners > foreign_nationals
cops > police officers deputies
police > cops
shop store
mall shopping_mall > shopping_centre shopping_center
shopping_centre shopping_center > mall
supermarket > grocery_store grocer
factory > plant works
plant > factory works
clothing clothes > garment textile
airport > airfield airstrip
hotel > guesthouse inn
worshippers worshipers > churchgoers congregation
workers > labourers laborers employees staff workmen
employees > workers staff
labourers laborers > workers
staff > employees workers
homes > houses
houses > homes
mastermind > planned organised organized leader
migrants > refugees
refugees > migrants
farmers > villagers peasants
captives captive > hostages hostage
hostages > captives
miners > workers colliers
colliery mine pit > coalmine
border frontier > crossing
checkpoint > post roadblock barrier
roadblock > checkpoint
standoff siege > stand-off
shipwreck > sank sunk capsized shipwrecked
pipeline > pipe
blow_up blew_up blown_up > exploded explosion blast detonated
set_off > triggered caused sparked ignited
ignited > sparked triggered
burst > broke breach
lorries lorry trucks truck > vehicles
trawler > boat vessel
tanker > ship vessel lorry truck
gunship > helicopter
drone uav > quadcopter
warehouse depot > storehouse
barracks > camp base
camp > base settlement
villagers > residents
residents > villagers inhabitants
inhabitants > residents villagers
pilgrims > worshippers
guards > warders officers
warders > guards
looted > stole plundered ransacked
torched > burned burnt
beheaded > decapitated
house > residence
petrol gasoline
kerb curb > roadside
flat apartment
motorway highway freeway > expressway interstate
pavement > sidewalk
sidewalk > pavement
germs bugs > microbes bacteria
microbes bacteria > germs
medicine medication > drug
drug > medicine medication
odds > chance chances
wreck > crash collision
rammed > hit struck crashed collided ploughed
hit > rammed struck attacked attack raid shot bombed
pulled_the_trigger > fired shot
killings > homicide murder
homicide > murder killing
bullets > rounds gunshot
cancelled canceled > called_off scrapped postponed
reopened reopen > open
NYE > new_year's_eve
Xmas > Christmas
`;
