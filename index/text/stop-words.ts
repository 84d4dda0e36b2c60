/**
 * English words that carry no meaning of their own in a question or a report, question words among
 * them. Words of degree and order ("more", "over", "before", "up", "not") stay searchable: they carry
 * the meaning in "more than 50". Of other languages only question words that are no English words: they ask,
 * and stand in no answer.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be been being but by can could did do does doing for from had has have having
  he her hers him his how i if in into is it its itself many me much my of on or our she should so
  some such that the their theirs them then there these they this those to was we were what when
  where which while who whom whose why will with would you your s t am im id ive dont didnt isnt
  wasnt tell please about give find show
  wer wem wen wessen wann wo wie welche welcher welches welchen welchem warum weshalb wieso woher wohin
  wodurch womit wofur worin wieviel wieviele
  quand pourquoi combien quel quelle quels quelles lequel laquelle
  quien quienes cuando donde cuanto cuanta cuantos cuantas cual cuales
  perche quanti quante quali quando quantos quantas quais onde`.split(/\s+/u),
);
