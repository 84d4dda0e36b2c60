/**
 * Nouns of what is no person, no event and no object that a report counts: what is said to become
 * of them ("seven cows were killed", "four networks were hit") is told of nobody. Written like the
 * nouns of a group.
 */
export const OTHER_NOUNS = `animal cow bull calf/calves -/cattle -/livestock sheep/sheep lamb goat pig hog horse pony/ponies
  donkey mule camel buffalo/buffaloes ox/oxen dog puppy/puppies cat kitten rabbit bird hen chicken rooster
  duck goose/geese turkey ostrich/ostriches swan pigeon -/poultry fish/fish salmon/- whale dolphin seal turtle
  elephant rhino lion tiger leopard bear wolf/wolves deer/deer reindeer/reindeer moose/- monkey ape gorilla
  chimpanzee kangaroo koala snake bee hive herd flock tree vine crop field beast creature bison/bison antelope
  zebra giraffe hippo elk/- boar mare foal stallion ewe ram piglet alpaca llama ferret crane heron
  job post sentence term count verdict conviction lawsuit appeal hearing trial case complaint warrant fine penalty/penalties
  network service operator company/companies firm bank airline newspaper station channel website server computer
  account cable line pipeline plant mill system device phone router database customer-account outage party/parties
  province state country/countries nation region district county/counties municipality/municipalities island
  neighborhood neighbourhood shelter centre center site clinic ward bed base border crossing runway track
  family/families household generation clan tribe gang crew-list unit battalion brigade platoon squad team club group
  side faction department agency/agencies organization organisation ministry/ministries court council committee
  question answer reason way thing part piece kind type theory/theories version statement letter message email
  video photo picture image document record report article story/stories book film song speech/speeches tweet
  match/matches goal medal title game election vote ballot poll meeting visit flight voyage journey route trip
  deal agreement law rule order sanction demand condition war conflict quake earthquake aftershock tremor flood
  storm hurricane tornado/tornadoes eruption fire wildfire landslide avalanche outbreak crash/crashes accident
  collision derailment disaster crime offence offense burglary/burglaries theft kidnapping abduction escape arrest
  bullet round wound gunshot casing shotgun knife/knives blade stab wall door gate floor tunnel cell cage container
  barrel bag box/boxes pack package parcel suitcase coin note painting statue jewel diamond ring`;
