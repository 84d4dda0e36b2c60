import type { PageWords } from '../page-words.ts';

/** What French sites write around a report. */
export const frenchPage: PageWords = {
  tag: 'fr',
  months: `
    janvier/janv/jan février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept
    octobre/oct novembre/nov décembre/déc
  `,
  weekdays: `
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
  `,
  dateWords: `
    le à a h et il y du de la au par heure heures minute minutes min jour jours temps lecture
    aujourd'hui hier dernière mis
  `,
  postedWords: `
    publié publiée modifié modifiée mis mise jour actualisé créé rédigé posté
  `,
  by: String.raw`
    par|propos recueillis par|auteur|auteure|texte
  `,
  roles: `
    et à en avec de la du le rédaction journaliste correspondant correspondante envoyé envoyée
    spécial spéciale chef service agence agences
  `,
  more: String.raw`
    lire (?:plus|la suite|l[’']article)
  `,
  links: String.raw`
    (?:à )?lire (?:aussi|également|plus|la suite|ensuite|notre .{1,30}|dans .{1,20})
    (?:à|a) (?:lire|voir|écouter|découvrir)(?: .{0,20})?|voir aussi|lisez aussi|lire
    (?:pour )?(?:en savoir plus|aller plus loin)|sur le même (?:sujet|thème)
    (?:dans|sur) l['’]actualité|(?:nos )?autres articles
    articles? (?:liés?|similaires?|connexes?|associés?|recommandés?)
    les plus (?:lus|consultés|partagés|commentés)
    (?:vous aimerez|vous pourriez|cela peut|ceci peut).{0,40}|à la une|notre sélection
    recommandé pour vous|contenus? sponsorisés?|plus d['’](?:infos?|articles|actualités).{0,20}
    en ce moment
  `,
  genres: String.raw`
    vidéos?|photos|en images|diaporama|podcast|direct|en direct|analyse|opinion|tribune
    éditorial|reportage|portrait|entretien|interview|décryptage|récit|carte|infographie|contexte
    chronologie
  `,
  controls: String.raw`
    ajouter à mes favoris|publicité|annonce
    la suite (?:de l['’]article )?après (?:la|cette) publicité|partager(?: (?:(?:cet?|cette|l[’']) ?(?:article|page|contenu)|(?:sur|par|via) \S+))?|imprimer
    commenter|(?:\d+ )?commentaires?|réagir|s['’]abonner|abonnez-vous(?: (?:à|pour|dès|maintenant).{0,30})?|se connecter
    connexion|s['’]inscrire|accueil|retour (?:en haut|à l['’]accueil)|haut de page
    aller au contenu|mentions légales|contact|plan du site
    (?:thèmes?|sujets?|mots[ -]clés|étiquettes|tags)(?: ?:.*)?|enregistrer|sauvegarder
    écouter l['’]article|agrandir l['’]image|signaler .{1,20}
  `,
  noticeHints: String.raw`
    droits réservés|newsletter|abonn
  `,
  rights: String.raw`
    tous droits réservés
  `,
  notices: String.raw`
    (?:vous avez )?déjà (?:un compte|abonné|inscrit)|tous droits réservés
    nous utilisons des cookies|ce site utilise|en poursuivant
    cet article (?:est|a été) (?:initialement|réservé)|(?:déjà )?abonné.{0,30}\?
    votre adresse (?:e-?mail|de messagerie)|avec (?:agences|l['’]?afp)|avec .{2,8}$
  `,
  services: String.raw`
    votre (?:e-?mail|adresse|compte|abonnement|boîte|consentement)|abonn(?:ez|ement|és?)
    newsletters?|infolettre|inscri(?:vez|ption)|cookies?|par mois|sans engagement|résiliable
    gratuit(?:ement)?|connectez|notre application|nos (?:lecteurs|journalistes|abonnés)|dons?\b
    soutenez|téléchargez|whatsapp|telegram|facebook
  `,
  says: String.raw`
    crié|répondu|raconté|a (?:dit|déclaré|indiqué|affirmé|expliqué)|selon|dit|déclare
  `,
  pictures: String.raw`
    image|photo|légende|diaporama
  `,
  credits: String.raw`
    (?:crédit(?:s)? )?(?:photos?|photographie|image|illustration|carte)(?: ?(?:par|de|d['’]archives?))?
    crédits?|source|légende
  `,
  pictured: String.raw`
    \bphoto (?:d['’]archives?|d['’]illustration)\b|\bimage d['’]illustration\b
    \bsur cette (?:photo|image)\b|\((?:à gauche|à droite|au centre|illustration|archives?)\)
  `,
  picturedHints: 'photo image (à (au (illustration (archive',
  corrections: String.raw`
    (?:correction|erratum|rectificatif|rectification|précision|mise au point)(?: (?:du|le|\d).{0,20})?
  `,
  notes: String.raw`
    note de la rédaction|ndlr
  `,
  corrected: String.raw`
    \bversion (?:précédente|antérieure|initiale) de (?:cet|l['’]|notre)
    \b(?:cet article|cette dépêche|ce texte) .{0,40}(?:modifié|corrigé|mis à jour|rectifié|actualisé)
    \bnous avions (?:écrit|indiqué|annoncé)|\bcontrairement à ce que nous\b
    \bune erreur s['’]est glissée
  `,
  correctedHints: 'version article dépêche texte avions contrairement erreur',
  addresses: String.raw`
    vous|votre|vos|nous|notre|abonn|inscri|recevez|soutenez|profitez
  `,
  ago: `
    il min minutes
  `,
  byWords: `
    par
  `,
  updates: String.raw`
    note|mise à jour(?: .{0,20})?
  `,
  correctionHeadings: String.raw`
    mise au point
  `,
};
