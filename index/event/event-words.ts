import { WordBegins } from './word-begins.ts';

const HAPPENS = `
  shoot shot gunfire gunman gunmen fired kill attack bomb blast explo injur wound dead$ deadly die$ dies$
  died$ death struck incident occur happen took_place taken_place stabb raid crash murder slain slay
  massacre collaps sank sunk capsiz derail hit$ erupt kidnap abduct seiz hostage hijack escap broke_out
  broken_out found burn fire$ blaze flood storm quake earthquake landslide drown rob$ robb ambush
  assassin dynamit deton blew blown arson stampede overturn collid aground buried_under buried_by buried_alive
`;
/** Words that tell, beside a day, of an event; not those of markets and moons, which rise and fall. */
export const HAPPENING = new WordBegins(HAPPENS);
/** Words that tell, beside a place, of what happens. */
export const EVENT = new WordBegins(`${HAPPENS}
  strike$ strikes$ striken fell$ fall$ falls$ fallen came_down sink body$ bodies clash fight fought
  machinegun machine-gun strafed riot protest rally rallied marched marches outbreak accident disaster
  trapped missing rescued evacuat sabotag hack outage released freed assault violence shelling shelled
  rocket plung ran_into drove_into driven_into ploughed_into plowed_into launch liftoff
`);
/** Words that tell of what came after an event, or of the report. */
export const AFTERMATH =
  /(?<!\p{L})(?:toll|rose|risen|climb|rescu|surviv|relief|mourn|search|court|trial|sentenc|charg|funeral|hearing|arraign|arrest|jur(?:y|or)|judge|indict|convict|plead|bond|vigil|autops|announc|news conference|press|interview|updat|post(?:ed|s)|publish|releas|identif)\p{L}*/iu;
