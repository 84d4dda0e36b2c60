/**
 * Phrases that open a line of a page's furniture, whole line, any case. They are matched against lines
 * of few words without a sentence's end, so a report that uses one in a sentence is safe.
 */
export const FURNITURE = [
  /^(?:share|teilen|partager|compartir|condividi)\b(?:.{0,29}[^.?])?$/iu,
  /^(?:share|save|send|print|copy)(?: this)?(?: (?:article|story|page|link|post))?(?: (?:on|via|by|to|with) .{1,25})?$/iu,
  /^(?:tweet|retweet|pin it|e-?mail(?: this)?|print(?: this)?|whats ?app|telegram|facebook|twitter|linkedin|instagram|youtube|reddit)$/iu,
  /^(?:follow|like|find|join) us\b.{0,40}$/iu,
  /^(?:log ?in|sign ?in|sign ?up|log ?out|register|subscribe|subscribe now|newsletter|menu|main menu|search|skip to (?:main )?content)$/iu,
  /^(?:sign up|subscribe) (?:for|to) .{1,60}$/iu,
  /^(?:read|see|view|show) (?:more|also|all)(?: .{0,40})?$/iu,
  /^(?:related|recommended|popular|trending|more)(?: (?:articles?|stories|news|posts?|topics?|content))?:?$/iu,
  /^(?:advertisement|advertisements|sponsored|sponsored content|anzeige|werbung|publicité)$/iu,
  /^(?:home|start|startseite) ?(?:[>»/|›].*)?$/iu,
  /^(?:previous|next)(?: (?:article|post|story|page))?$/iu,
  /^(?:comments?|\d+ comments?|no comments(?: yet)?|view comments)$/iu,
] as const;

/** Notices, which end as sentences do. */
export const NOTICES = [
  /^©.{0,80}$|^(?:copyright|\(c\))(?: (?:©|\(c\)|by\b|\d{4}\b).{0,80})?$/iu,
  /^all rights reserved.?$/iu,
  /^(?:we use cookies|this (?:site|website) uses cookies).{0,200}$/iu,
] as const;

/** Lines of a comment form, in the languages whose sites have been met. Matched at the line's start. */
export const COMMENT_FORM = [
  /^leave a (?:reply|comment)/iu,
  /^your e-?mail address will not be published/iu,
  /^required fields are marked/iu,
  /^(?:post|add) (?:a )?comment$/iu,
  /^schreiben? sie einen kommentar|^schreibe einen kommentar|^deine e-?mail-adresse wird nicht/iu,
  /^laisser un commentaire|^votre adresse (?:e-?mail|de messagerie) ne sera pas/iu,
  /^deja (?:una respuesta|un comentario)|^tu dirección de correo electrónico no será/iu,
  /^добавить комментарий|^ваш (?:адрес )?(?:e-?mail|электронн\S+ почт\S+) не будет/iu,
  /^دیدگاهتان را بنویسید|^نشانی ایمیل شما منتشر نخواهد شد|^بخش‌?های موردنیاز/u,
  /^اترك (?:تعليق|رد)|^لن يتم نشر عنوان بريدك/u,
] as const;

/** Words a menu line is made of: a line of up to six of them, and nothing else, is one. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  `home news world politics business sport sports opinion culture video videos photos contact about us
  login menu search archive imprint impressum kontakt datenschutz privacy terms faq rss newsletter
  english persian farsi dari pashto arabic german deutsch french français spanish español italian
  italiano turkish türkçe russian русский urdu chinese 中文 فارسی دری پشتو العربية عربي اردو`.split(
    /\s+/u,
  ),
);
