import type { PageWords } from '../page-words.ts';

/** What Italian sites write around a report. */
export const italianPage: PageWords = {
  tag: 'it',
  months: `
    gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago
    settembre/set/sett ottobre/ott novembre/nov dicembre/dic
  `,
  weekdays: `
    lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom
  `,
  dateWords: `
    alle ore il del di e fa ora min minuti minuto giorni giorno lettura tempo oggi ieri ultima
    modifica
  `,
  postedWords: `
    pubblicato pubblicata aggiornato aggiornata aggiornamento modificato creato
  `,
  by: String.raw`
    dal nostro inviato|dalla nostra inviata|di|a cura di|testo di|redazione|autore
  `,
  roles: `
    e a da di in della del redazione giornalista corrispondente inviato inviata agenzia agenzie
    nostro nostra
  `,
  more: String.raw`
    leggi (?:tutto|di più)
  `,
  links: String.raw`
    leggi (?:anche|tutto|di più|l['’]articolo|ancora)(?: .{0,20})?
    (?:guarda|vedi|ascolta) (?:anche|il video|le foto|la gallery)(?: .{0,20})?|per approfondire
    approfondi(?:menti?|sci)
    (?:articoli|notizie|contenuti) (?:correlat[ie]|collegat[ie]|consigliat[ie]|simili)|correlati
    (?:i |le )?più (?:lett[ie]|vist[ie]|condivis[ie]|commentat[ie])(?: .{0,20})?
    potrebbe(?:ro)? interessarti(?: .{0,20})?|ti potrebbe(?:ro)? interessare.{0,20}
    da non perdere|sullo stesso (?:tema|argomento)|altre notizie|in primo piano
    continua a leggere
  `,
  genres: String.raw`
    video|foto|fotogallery|diretta|in diretta|analisi|opinione|commento|editoriale|intervista
    reportage|ritratto|scheda|podcast|infografica|mappa|cronologia
  `,
  controls: String.raw`
    pubblicità|condividi(?: (?:quest[oa’']|l[’']|su|via|per|con) ?\S+)?|stampa|(?:\d+ )?comment[oi](?: ?\(\d+\)| chiusi)?|commenta|salva
    abbonati(?: (?:a|al|alla|per|da|ora|subito)\b.{0,30})?|accedi|registrati|iscriviti(?: (?:a|al|alla|per|ora|subito)\b.{0,30})?|home|torna (?:su|alla home)
    vai al contenuto|note legali|contatti|(?:argomenti|temi|tag|parole chiave)(?: ?:.*)?
    ascolta(?: (?:l[’']articolo|il podcast|la notizia|ora))?|ingrandisci(?: .{0,20})?|seguici .{0,30}
  `,
  noticeHints: String.raw`
    riservat|newsletter|abbon
  `,
  rights: String.raw`
    (?:tutti i )?diritti riservati
  `,
  notices: String.raw`
    (?:tutti i )?diritti riservati|riproduzione riservata|(?:utilizziamo|usiamo) (?:i )?cookie
    questo sito (?:usa|utilizza)|(?:sei )?già abbonato|hai (?:una|già) .{0,60}\?
  `,
  services: String.raw`
    (?:la tua|il tuo) (?:e-?mail|posta|account|abbonamento|consenso)|abbon(?:ati|amento)
    newsletter|iscri(?:viti|zione)|cookie|al mese|gratis|nostra app
    nostri (?:lettori|giornalisti|abbonati)|dona(?:zione)?|sostieni|scarica|whatsapp|telegram
    facebook|disdici|senza impegno
  `,
  says: String.raw`
    ha chiamato|gridato|risposto|raccontato|ha (?:detto|dichiarato|spiegato|chiesto)|secondo
    dice|spiega
  `,
  pictures: String.raw`
    immagine|foto|galleria
  `,
  credits: String.raw`
    (?:crediti )?(?:foto|fotografia|immagine|illustrazione|video|mappa)(?: (?:di|da|d['’]archivio))?
    crediti?|fonte|courtesy
  `,
  pictured: String.raw`
    \b(?:foto|immagine) d['’]archivio\b|\bin (?:questa|una) (?:foto|immagine)\b
    \((?:a sinistra|a destra|al centro|archivio)\)
  `,
  picturedHints: 'foto immagine (a (al (archivio',
  corrections: String.raw`
    (?:correzione|errata corrige|rettifica|precisazione)(?: (?:del|il|\d).{0,20})?
  `,
  notes: String.raw`
    nota (?:della redazione|del direttore|ai lettori)|n\.? ?d\.? ?r\.?
  `,
  corrected: String.raw`
    \bversione (?:precedente|iniziale) di (?:quest|articolo)
    \bquest[oa]? ?['’]?(?:articolo|testo|notizia) .{0,40}(?:corrett|modificat|aggiornat|rettificat)[oa]
    \babbiamo (?:corretto|modificato|rettificato)
    \bper errore\b.{0,60}\b(?:avevamo|abbiamo|era stato)
  `,
  correctedHints: 'versione articolo testo notizia abbiamo errore',
  addresses: String.raw`
    iscriv|ricevi|abbon|sostieni|accedi|sei\b
  `,
  ago: `
    fa min minuti
  `,
  byWords: `
    di
  `,
  updates: String.raw`
    nota|aggiornamento(?: .{0,20})?
  `,
  correctionHeadings: String.raw`
    errata corrige
  `,
};
