import type { PageWords } from '../page-words.ts';

/** What Italian sites write around a report. */
export const italianPage: PageWords = {
  tag: 'it',
  months: `gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago
    settembre/set/sett ottobre/ott novembre/nov dicembre/dic`,
  weekdays: `lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom`,
  dateWords: `alle ore il del di e fa ora min minuti minuto giorni giorno lettura tempo oggi ieri ultima modifica`,
  postedWords: `pubblicato pubblicata aggiornato aggiornata aggiornamento modificato creato`,
  by: 'dal nostro inviato|dalla nostra inviata|di|a cura di|testo di|redazione|autore',
  roles: `e a da di in della del redazione giornalista corrispondente inviato inviata agenzia agenzie nostro nostra`,
  links:
    "leggi (?:anche|tutto|di più|l['’]articolo|ancora)(?: .{0,20})?|(?:guarda|vedi|ascolta) (?:anche|il video|le foto|la gallery)(?: .{0,20})?|per approfondire|approfondi(?:menti?|sci)|(?:articoli|notizie|contenuti) (?:correlat[ie]|collegat[ie]|consigliat[ie]|simili)|correlati|" +
    '(?:i |le )?più (?:lett[ie]|vist[ie]|condivis[ie]|commentat[ie])(?: .{0,20})?|potrebbe(?:ro)? interessarti(?: .{0,20})?|ti potrebbe(?:ro)? interessare.{0,20}|da non perdere|sullo stesso (?:tema|argomento)|altre notizie|in primo piano|continua a leggere',
  genres:
    'video|foto|fotogallery|diretta|in diretta|analisi|opinione|commento|editoriale|intervista|reportage|ritratto|scheda|podcast|infografica|mappa|cronologia',
  controls:
    'pubblicità|condividi(?: .{0,30})?|stampa|(?:\\d+ )?commenti?(?: .{0,20})?|commenta|salva|abbonati(?: .{0,30})?|accedi|registrati|iscriviti(?: .{0,30})?|home|torna (?:su|alla home)|vai al contenuto|note legali|contatti|(?:argomenti|temi|tag|parole chiave)(?: ?:.*)?|ascolta(?: .{0,20})?|ingrandisci.{0,20}|seguici .{0,30}',
  noticeHints: 'riservat|newsletter|abbon',
  rights: '(?:tutti i )?diritti riservati',
  notices:
    '(?:tutti i )?diritti riservati|riproduzione riservata|(?:utilizziamo|usiamo) (?:i )?cookie|questo sito (?:usa|utilizza)|(?:sei )?già abbonato|hai (?:una|già)\\b.{0,60}\\?',
  services:
    '(?:la tua|il tuo) (?:e-?mail|posta|account|abbonamento|consenso)|abbon(?:ati|amento)|newsletter|iscri(?:viti|zione)|cookie|al mese|gratis|nostra app|nostri (?:lettori|giornalisti|abbonati)|dona(?:zione)?|sostieni|scarica|whatsapp|telegram|facebook|disdici|senza impegno',
  says: 'ha chiamato|gridato|risposto|raccontato|ha (?:detto|dichiarato|spiegato|chiesto)|secondo|dice|spiega',
  pictures: 'immagine|foto|galleria',
  credits:
    "(?:crediti )?(?:foto|fotografia|immagine|illustrazione|video|mappa)(?: (?:di|da|d['’]archivio))?|crediti?|fonte|courtesy",
  pictured:
    "\\b(?:foto|immagine) d['’]archivio\\b|\\bin (?:questa|una) (?:foto|immagine)\\b|\\((?:a sinistra|a destra|al centro|archivio)\\)",
  picturedHints: 'foto immagine (a (al (archivio',
  corrections: '(?:correzione|errata corrige|rettifica|precisazione|errore)(?: .{0,20})?',
  notes:
    'nota (?:della redazione|del direttore|ai lettori)|n\\.? ?d\\.? ?r\\.?|nota|aggiornamento(?: .{0,20})?',
  corrected:
    "\\bversione (?:precedente|iniziale) di (?:quest|articolo)|\\bquest[oa]? ?['’]?(?:articolo|testo|notizia) .{0,40}(?:corrett|modificat|aggiornat|rettificat)[oa]|\\babbiamo (?:corretto|modificato|rettificato)|\\bper errore\\b.{0,60}\\b(?:avevamo|abbiamo|era stato)",
  correctedHints: 'versione articolo testo notizia abbiamo errore',
};
