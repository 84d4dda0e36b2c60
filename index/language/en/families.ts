/**
 * Words that reports of incidents use for one another, a family a line. A question's word that a
 * passage lacks counts in part when the passage has another of its family: "killed" is met by
 * "29 to 39 deaths". A word may stand in several families.
 */
export const FAMILIES = `
killed death toll died fatal fatality slain murder murdered victim casualty
injured wounded hurt hospitalized hospitalised casualty
shooting gunfire gunshot gunned fired
bombing blast explosion exploded device detonated grenade
abducted kidnapped hostage seized captured
assault raid ambush attack stormed storming
arrested detained custody apprehended captured
recaptured rearrested
gunman attacker assailant perpetrator shooter bomber
suspect charged accused
weapon rifle pistol gun grenade firearm handgun explosive
police officer deputy sheriff
fire blaze arson
theft stole robbed robbery looted burglary
rescued freed saved
escaped fled flee
jail prison imprisoned incarcerated
prisoner inmate detainee
old age aged
lasted duration ended
began started
claimed responsibility
`;
