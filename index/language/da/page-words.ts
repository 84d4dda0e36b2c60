import type { PageWords } from '../page-words.ts';

/** What Danish and Norwegian sites write around a report. */
export const danishPage: PageWords = {
  tag: 'da',
  months: `
    januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov december/desember/dec/des
  `,
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  dateWords: `
    kl den og for siden minutter min timer dage dager læsetid lesetid sist sidst
  `,
  postedWords: 'publiceret publisert opdateret oppdatert udgivet endret ændret',
  by: String.raw`
    af|av|tekst
  `,
  links: String.raw`
    (?:læs|les|se|hør) (?:også|mere|mer|videre)(?: .{0,30})?
    (?:mere|mer) (?:om|fra)(?: .{0,30})?|mest (?:læste?|leste?)(?: .{0,20})?
    relaterede?(?: .{1,20})?|anbefalet.{0,20}
  `,
  controls: String.raw`
    annonce|annonse|reklame|del(?: (?:på|via|artiklen|artikkelen).{0,20})?|udskriv|skriv ut
    (?:\d+ )?kommentarer?|log ind|logg inn|abonner(?: (?:på|nu)(?: \S+){0,3})?|til toppen|kontakt|emner?(?: ?:.*)?
  `,
  rights: String.raw`
    alle rettigheder|alle rettigheter
  `,
  notices: String.raw`
    alle rettigheder|alle rettigheter|vi (?:bruger|bruker) cookies
  `,
  services: String.raw`
    din (?:e-?mail|e-?post)|abonne(?:ment|r)|nyhedsbrev|nyhetsbrev|cookies|per måned|om måneden
    gratis|vores app|vår app
  `,
  says: String.raw`
    sagde|sa|siger|sier|ifølge
  `,
  pictures: String.raw`
    billede|bilde|foto
  `,
  credits: String.raw`
    (?:arkiv)?(?:foto|billede|bilde)|kilde
  `,
  pictured: String.raw`
    \barkiv(?:foto|billede|bilde)\b
  `,
  picturedHints: 'arkiv',
  corrections: String.raw`
    (?:rettelse|berigtigelse)(?: (?:den|\d).{0,20})?
  `,
  corrected: String.raw`
    \btidligere (?:version|versjon) (?:af|av) (?:denne|artiklen|artikkelen)
    \b(?:artiklen|artikkelen) er (?:rettet|opdateret|oppdatert|endret|ændret)
  `,
  correctedHints: 'version versjon artiklen artikkelen',
  addresses: String.raw`
    abonner|få |bliv?\b
  `,
  ago: `
    siden min
  `,
  byWords: `
    af
  `,
};
