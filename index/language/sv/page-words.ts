import type { PageWords } from '../page-words.ts';

/** What Swedish sites write around a report. */
export const swedishPage: PageWords = {
  tag: 'sv',
  months: `
    januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sep/sept
    oktober/okt november/nov december/dec
  `,
  weekdays: `
    måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön
  `,
  dateWords: `
    kl klockan den och i sedan sen minut minuter min timmar timme dagar idag igår lästid senast
  `,
  postedWords: 'publicerad publicerat uppdaterad uppdaterat ändrad',
  by: String.raw`
    av|text
  `,
  links: String.raw`
    läs (?:också|även|mer|mera|vidare)(?: .{0,30})?
    (?:se|lyssna) (?:också|även|mer)(?: .{0,30})?|mer (?:om|från|nyheter)(?: .{0,30})?
    mest läst(?: .{0,20})?|relaterat|relaterade .{1,20}|rekommenderat.{0,20}|missa inte
  `,
  controls: String.raw`
    annons|dela(?: (?:på|via|med|artikeln|sidan)(?: \S+)?)?|skriv ut|(?:\d+ )?kommentarer?|logga in|prenumerera(?: (?:på|nu)(?: \S+){0,3})?
    till toppen|kontakt|ämnen?(?: ?:.*)?
  `,
  rights: String.raw`
    alla rättigheter
  `,
  notices: String.raw`
    alla rättigheter|vi använder (?:cookies|kakor)
  `,
  services: String.raw`
    din (?:e-?post|prenumeration)|prenumer(?:era|ation)|nyhetsbrev|cookies|kakor|per månad
    gratis|vår app
  `,
  says: String.raw`
    sa|säger|enligt
  `,
  pictures: String.raw`
    bild|foto
  `,
  credits: String.raw`
    (?:arkiv)?(?:foto|bild)|källa
  `,
  pictured: String.raw`
    \barkivbild\b|\bpå bilden\b
  `,
  picturedHints: 'bild',
  corrections: String.raw`
    (?:rättelse|korrigering)(?: (?:den|\d).{0,20})?
  `,
  corrected: String.raw`
    \b(?:tidigare|första) version av (?:den|artikeln|texten)
    \b(?:artikeln|texten) har (?:rättats|ändrats|uppdaterats|korrigerats)
  `,
  correctedHints: 'version artikeln texten',
  addresses: String.raw`
    prenumer|få |bli\b
  `,
  ago: `
    sedan min
  `,
  byWords: `
    av
  `,
};
