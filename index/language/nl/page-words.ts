import type { PageWords } from '../page-words.ts';

/** What Dutch sites write around a report. */
export const dutchPage: PageWords = {
  tag: 'nl',
  months: `
    januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug
    september/sep/sept oktober/okt november/nov december/dec
  `,
  weekdays: `
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
  `,
  dateWords: `
    om op uur en van de het laatst geleden minuut minuten min dag dagen leestijd vandaag gisteren
  `,
  postedWords: `
    gepubliceerd geplaatst bijgewerkt gewijzigd aangepast geüpdatet laatste update
  `,
  by: String.raw`
    door|auteur|tekst|van onze
  `,
  roles: `
    en in van de het onze voor redactie redacteur verslaggever correspondent persbureau
  `,
  more: String.raw`
    lees (?:meer|verder)
  `,
  links: String.raw`
    (?:lees|bekijk|luister|kijk|zie) (?:ook|meer|verder|hier)(?: .{0,30})?
    meer (?:over|nieuws|lezen|in|uit)(?: .{0,30})?|gerelateerd(?:e .{1,20})?
    (?:de )?(?:meest|best) gelezen(?: .{0,20})?|aanbevolen(?: .{0,20})?|ook interessant
    misschien ook interessant|verder lezen
  `,
  genres: String.raw`
    video['’]?s?|foto['’]?s|live|liveblog|analyse|opinie|commentaar|interview|reportage
    achtergrond|podcast|kaart|tijdlijn
  `,
  controls: String.raw`
    advertentie|delen(?: (?:op|via|met|per) \S+)?|deel (?:dit|op|via)\b.{0,30}|afdrukken|reageer
    (?:\d+ )?reacties?|abonneer(?: (?:je|u|nu|op|voor)\b.{0,30})?|inloggen|aanmelden|home|naar (?:boven|inhoud)
    contact|(?:onderwerpen|thema['’]s|tags)(?: ?:.*)?|opslaan|volg ons .{0,30}
  `,
  noticeHints: String.raw`
    rechten voorbehouden|nieuwsbrief
  `,
  rights: String.raw`
    alle rechten voorbehouden
  `,
  notices: String.raw`
    alle rechten voorbehouden|wij gebruiken cookies|deze (?:site|website) (?:gebruikt|maakt)
    al (?:abonnee|lid)\b.{0,40}|heb je een tip
  `,
  services: String.raw`
    (?:je|uw) (?:e-?mail|account|abonnement|toestemming)|abonn(?:eer|ement|ees?)|nieuwsbrief
    aanmelden|cookies?|per maand|gratis|onze (?:app|lezers|journalisten)|doneer|steun|download
    whatsapp|telegram|facebook|opzegbaar
  `,
  says: String.raw`
    zei|zegt|volgens|vertelde|vroeg
  `,
  pictures: String.raw`
    foto|beeld
  `,
  credits: String.raw`
    (?:archief)?foto(?:graaf)?|beeld|bron|afbeelding
  `,
  pictured: String.raw`
    \barchief(?:foto|beeld)\b|\bop (?:deze|de) foto\b|\((?:links|rechts|midden|archief)\)
  `,
  picturedHints: 'archief foto (links (rechts (midden',
  corrections: String.raw`
    (?:correctie|rectificatie|verbetering|herstel)(?: (?:van|op|\d).{0,20})?
  `,
  notes: String.raw`
    (?:noot|opmerking) van de redactie|red\.
  `,
  corrected: String.raw`
    \b(?:eerdere|vorige|oorspronkelijke) versie van dit\b
    \bdit (?:artikel|bericht|stuk) .{0,40}(?:gecorrigeerd|aangepast|gewijzigd|bijgewerkt)
    \bdit is (?:aangepast|gecorrigeerd|hersteld)
  `,
  correctedHints: 'versie artikel bericht stuk aangepast gecorrigeerd hersteld',
  addresses: String.raw`
    abonneer|ontvang|schrijf|steun|word\b
  `,
  ago: `
    geleden min
  `,
  byWords: `
    door
  `,
  updates: String.raw`
    update(?: .{0,20})?
  `,
};
