import type { PageWords } from '../page-words.ts';

/** What Spanish sites write around a report. */
export const spanishPage: PageWords = {
  tag: 'es',
  months: `
    enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago/ag
    septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic
  `,
  weekdays: `
    lunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom
  `,
  dateWords: `
    a las la el al de del y hace hora horas h hrs min minuto minutos día días lectura tiempo leer
    hoy ayer última última
  `,
  postedWords: `
    publicado publicada actualizado actualizada actualización modificado creado
  `,
  by: String.raw`
    por|texto|autor|autora|redacción
  `,
  roles: `
    y en de la el del para con redacción redactor redactora periodista corresponsal enviado
    enviada especial agencia agencias editor editora
  `,
  more: String.raw`
    leer más|seguir leyendo
  `,
  links: String.raw`
    (?:lea|lee|leer|ver|vea|mira|mire|escucha|descubre) (?:también|además|más|mas)(?: .{0,30})?
    (?:le|te) puede interesar|(?:también )?(?:le|te) (?:puede|podría|recomendamos)\b.{0,30}
    más (?:información|noticias|sobre|en)(?: .{0,30})?|noticias? relacionadas?
    (?:artículos|contenidos?|temas|notas) (?:relacionad[oa]s|recomendad[oa]s|similares)
    relacionad[oa]s?|lo más (?:leído|visto|comentado|compartido)(?: .{0,20})?
    las? más (?:leídas?|vistas?)(?: .{0,20})?|además|no te pierdas|no se pierda|sigue leyendo
    siga leyendo|recomendad[oa]s?(?: .{0,20})?|en otras noticias|archivado en|otras noticias
    destacad[oa]s
  `,
  genres: String.raw`
    vídeos?|videos?|fotos|galería|en imágenes|directo|en vivo|análisis|opinión|editorial
    entrevista|reportaje|perfil|crónica|infografía|mapa|podcast|cronología|contexto
  `,
  controls: String.raw`
    publicidad|anuncio|compartir(?: (?:est[ea]|la|el) (?:artículo|nota|noticia|página)| (?:en|por|vía|via) \S+)?|imprimir|(?:\d+ )?comentarios?(?: ?\(\d+\)| cerrados)?
    comentar|guardar|suscríbete(?: (?:a|al|por|desde|ahora|aquí)(?: .{0,30})?)?|suscribirse|iniciar sesión|regístrate
    ir al contenido|inicio|portada|volver (?:arriba|al inicio)|aviso legal|contacto
    (?:temas|etiquetas|tags|palabras clave|más sobre)(?: ?:.*)?|escuchar
    ampliar(?: imagen| foto)?|la (?:noticia|nota) continúa .{0,30}
    continúa (?:leyendo|debajo).{0,30}|síguenos .{0,30}
  `,
  noticeHints: String.raw`
    derechos reservados|suscr|boletín
  `,
  rights: String.raw`
    todos los derechos reservados
  `,
  notices: String.raw`
    todos los derechos reservados|(?:utilizamos|usamos) cookies|este sitio (?:usa|utiliza)
    queda prohibida|prohibida (?:su|la) reproducción|(?:si )?(?:ya )?(?:eres|es) suscriptor
    con información de|© ?\d{4}|¿(?:tienes|tiene|ya)\b.{0,60}\?
  `,
  services: String.raw`
    (?:tu|su) (?:correo|e-?mail|cuenta|suscripción|consentimiento)
    suscri(?:be|pción|ptores?|birse)|boletín|boletines|newsletters?|regístr(?:ate|ese)|cookies?
    al mes|por mes|gratis|nuestra (?:app|aplicación|newsletter)
    nuestros? (?:lectores|periodistas|suscriptores)|dona(?:r|ción|tivo)|apoya|descarga|whatsapp
    telegram|facebook|sin compromiso|cancela
  `,
  says: String.raw`
    dijo|gritó|respondió|contó|afirmó|señaló|según|explicó|declaró|aseguró|pidió
  `,
  pictures: String.raw`
    imagen|foto|galería
  `,
  credits: String.raw`
    (?:crédito )?(?:fotos?|fotografía|imagen|ilustración|vídeo|mapa)(?: (?:de|por|cortesía de|archivo))?
    créditos?|fuente|cortesía(?: de)?
  `,
  pictured: String.raw`
    \b(?:foto|imagen|fotografía) de archivo\b|\ben (?:esta|la) (?:foto|imagen|fotografía)\b
    \((?:izquierda|derecha|centro|archivo|izq\.|der\.)\)
  `,
  picturedHints: 'foto imagen (izq (der (centro (archivo',
  corrections: String.raw`
    (?:corrección|fe de erratas?|fe de errores|rectificación|aclaración|errata)(?: (?:del|el|\d).{0,20})?
  `,
  notes: String.raw`
    nota (?:de la redacción|del editor|de redacción|a los lectores)|n\.? ?de (?:la )?r\.?
  `,
  corrected: String.raw`
    \bversión (?:anterior|previa|inicial) de (?:este|esta|la|nuestr)
    \best[ea] (?:artículo|noticia|nota|información|texto) .{0,40}(?:corregid|modificad|actualizad|rectificad)[oa]
    \b(?:hemos|se ha) (?:corregido|rectificado|modificado)
    \bpor error\b.{0,40}\b(?:publicamos|dijimos|decía|se (?:publicó|dijo))
    \bse (?:decía|dijo|publicó|informó) (?:inicialmente|por error|erróneamente)
    \binicialmente (?:publicamos|informamos)
  `,
  correctedHints: `
    versión artículo noticia nota información texto corregido rectificado modificado error
    inicialmente decía dijo publicó informó
  `,
  addresses: String.raw`
    suscr|reci|regístr|únete|apoya|tu\b|su\b|ya\b
  `,
  ago: `
    hace min minutos
  `,
  byWords: `
    por
  `,
  updates: String.raw`
    nota|actualización(?: .{0,20})?
  `,
  correctionHeadings: String.raw`
    fe de erratas?|fe de errores
  `,
};
