import type { PageWords } from '../page-words.ts';

const STORY = String.raw`(?:artikel|bericht|beitrag|text|meldung|fassung|überschrift|bildunterschrift)s?`;

/** What German sites write around a report. */
export const germanPage: PageWords = {
  tag: 'de',
  months: `
    januar/jan/jänner/jän februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug
    september/sep/sept oktober/okt november/nov dezember/dez
  `,
  weekdays: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  `,
  dateWords: `
    am um uhr vom von bis der den dem im und zuletzt erstmals vor stunde stunden minute minuten
    min tag tagen tage woche wochen heute gestern zeit datum lesedauer lesezeit ca etwa
  `,
  postedWords: `
    stand aktualisiert aktualisierung erstellt veröffentlicht geändert bearbeitet publiziert
    erschienen online update
  `,
  by: String.raw`
    von|(?:ein )?(?:artikel|beitrag|bericht|text|gastbeitrag|kommentar) von|autor|autorin
    autoren|text|fotos?
  `,
  roles: `
    und in aus für bei der die unserer unserem redaktion redakteur redakteurin reporter reporterin
    korrespondent korrespondentin mitarbeiter mitarbeiterin agentur agenturen
  `,
  more: String.raw`
    weiterlesen|mehr lesen
  `,
  links: String.raw`
    (?:auch|jetzt|bitte)? ?(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier|jetzt|weiter).{0,30}
    (?:auch )?interessant|(?:zum )?weiterlesen(?: .{0,20})?|weiterführende .{1,20}
    mehr(?: (?:zum|zu|aus|von|dazu|über|lesen|erfahren|nachrichten|artikel).{0,30})?
    (?:das|dies|folgendes) (?:könnte|dürfte|kann) (?:sie|dich) (?:auch )?interessieren
    (?:die )?meist(?:gelesen(?:e|es|er|en)?|geklickte?|kommentierte?|gesehene?)(?: .{0,30})?
    am meisten gelesen
    (?:passend|passendes|lesetipps?|empfehlung(?:en)?|empfohlen(?:e|er)?|verwandte?|ähnliche?|aktuelle?|neueste|weitere|top)(?: (?:dazu|zum thema|artikel|themen|beiträge|meldungen|nachrichten|inhalte|links|der redaktion))*
    siehe auch|dazu|zum thema|zum artikel|auch auf .{1,30}|rund um .{1,20}|nächster artikel
    vorheriger artikel|bilderstrecke(?: .{0,20})?|fotostrecke(?: .{0,20})?
  `,
  genres: String.raw`
    hintergrund|kommentar|analyse|interview|reportage|porträt|meinung|leitartikel|video|videos
    fotos|bilder|live|liveblog|newsticker|ticker|podcast|grafik|karte|quiz|faktencheck|glosse
    chronik|newsletter
  `,
  controls: String.raw`
    anzeigen?|werbung|zum inhalt springen|zur? (?:startseite|übersicht|navigation)|nach oben
    (?:zum )?seitenanfang
    (?:drucken|teilen|merken|kommentieren|speichern|weiterleiten|twittern|vorlesen|anhören|abonnieren)(?: (?:auf|per|über|via|mit) \S+)?
    kommentare?(?: ?\(?\d+\)?| (?:lesen|schreiben|anzeigen|ansehen|zum artikel|(?:sind )?geschlossen))?
    (?:artikel|beitrag|text|seite|link) (?:teilen|drucken|anhören|merken|verschenken|kopieren|vorlesen|speichern)(?: (?:auf|per|über|via|mit) \S+)?
    auf .{1,20} teilen|fehler melden
    (?:schlagworte|schlagwörter|themen|stichworte|tags|rubrik|ressort)(?: ?[:|].*)?
    kommentarfunktion .{1,20}|\d+ kommentare|(?:alle )?akzeptieren|zustimmen(?: und \S+)?
    einstellungen|impressum|datenschutz(?:erklärung)?|agb|kontakt|mediadaten|bild vergrößern
    bild \d+ von \d+|artikel wird (?:unten|nach der anzeige) fortgesetzt|ihr hinweis an .{1,40}
    weiterlesen nach der anzeige
  `,
  noticeHints: String.raw`
    alle rechte|newsletter|abonn
  `,
  rights: String.raw`
    alle rechte vorbehalten
  `,
  notices: String.raw`
    wir (?:benötigen|brauchen|verwenden|nutzen) (?:ihre|deine|cookies)
    wir und unsere .{0,20}partner|diese (?:seite|website) (?:verwendet|nutzt)
    alle rechte vorbehalten|(?:autor|autorin) ?:
    (?:diskutieren|schreiben|reden) sie (?:mit|uns)\b|bitte melden sie sich
    (?:haben|hast) (?:sie|du) (?:einen|fragen|hinweise|schon)\b.{0,60}\?
    sie (?:haben|sind) (?:bereits|schon)\b|mit (?:material|informationen) (?:von|der)
    dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) (?:zuerst|zunächst|ursprünglich)
  `,
  services: String.raw`
    ihre (?:zustimmung|daten|e-?mail|einwilligung|meinung)|jederzeit kündbar
    (?:wochen?|monate?|tage) .{0,20}testen|im monat|pro (?:woche|monat)|monatlich|abo\b
    abonn(?:ement|ieren|enten)|newsletters?|anmelden|registrieren|cookies?|datenschutz|kostenlos
    gratis|werbefrei|push-?nachrichten|unsere app|whatsapp|telegram|facebook|redaktion
    leserinnen|leser\b|artikel\b|unterstützen sie
  `,
  says: String.raw`
    schrie|antwortete|erzählte|sagte|sagt|bat|erklärte|teilte|hieß es|rief|nannte|laut
  `,
  pictures: String.raw`
    bild|bilder|foto|fotos|bilderstrecke|fotostrecke
  `,
  credits: String.raw`
    (?:symbol|archiv|beispiel)?(?:fotos?|bild|bilder|aufnahme|grafik|quelle)(?: ?von)?
    bildquelle|symbolbild|archivbild
  `,
  pictured: String.raw`
    \b(?:symbolbild|archivbild|archivfoto|symbolfoto)\b|\bauf diesem (?:foto|bild)\b
    \(?(?:links|rechts|mitte|archiv)\)|\bim bild\b
  `,
  picturedHints: 'symbolbild archiv symbolfoto foto bild links) rechts) mitte)',
  corrections: String.raw`
    (?:korrektur|berichtigung|richtigstellung|klarstellung|gegendarstellung)(?: (?:vom|am|\d).{0,30})?
  `,
  notes: String.raw`
    (?:hinweis|anmerkung|anm\.?) (?:der|d\.?) ?(?:redaktion|red\.?)|in eigener sache
  `,
  corrected: String.raw`
    \b(?:früheren|ersten|ursprünglichen|vorherigen|älteren) (?:version|fassung|${STORY})\b
    \bdies(?:er|em|en|e) (?:artikel|text|bericht|beitrag|meldung)s? .{0,60}(?:korrigiert|berichtigt|geändert|aktualisiert|ergänzt|überarbeitet)
    \bwir haben .{0,80}(?:korrigiert|berichtigt|geändert)
    \bwie (?:zuerst|zunächst|ursprünglich) (?:berichtet|gemeldet)
    \bwir bitten .{0,30}(?:fehler|entschuldigen)
    \bdas (?:ist|haben wir|wurde) (?:berichtigt|korrigiert)
  `,
  correctedHints: `
    version fassung artikel bericht text meldung überschrift bildunterschrift korrigier berichtig
    geändert bitten ergänzt
  `,
  addresses: String.raw`
    sie|ihr|ihre|wir|unser|jetzt|lesen|abonn|melden|unterstützen|holen
  `,
  ago: `
    vor min minuten
  `,
  byWords: `
    von
  `,
  updates: String.raw`
    hinweis|anmerkung|update(?: .{0,20})?
  `,
};
