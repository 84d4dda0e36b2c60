/** Words of a language that carry no meaning of their own, folded as search folds them. */
interface FunctionWords {
  /** They ask, stand in no answer, and are no English words. */
  readonly asking: string;
  readonly others: string;
}

/**
 * The most frequent function words by language. They tell the language of a text and are left out of
 * its search; as in English, words of degree, order and place ("not", "more", "after", "over") stay.
 * Arabic and Persian have none: without capitals no name tells what is not answered, and there the
 * function words of a question that no passage shares do (declined fell from 97 to 89 without them).
 */
const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  de: {
    asking: `wer wem wen wessen wann wo wie welche welcher welches welchen welchem warum weshalb wieso
      woher wohin wodurch womit wofur worin wieviel wieviele`,
    others: `der die das des dem den ein eine einer eines einem einen und oder ist sind war waren wird
      werden wurde wurden worden sei seien hat haben hatte hatten er sie es wir ihr ihm ihn ihnen ihre
      viel viele ihrer ihren ihrem ihres sein seine seiner seinen seinem seines sich in im an am auf aus bei beim
      von vom zu zum zur mit fur als auch dass da so um was dieser diese dieses diesen diesem`,
  },
  fr: {
    asking: 'quand pourquoi combien quel quelle quels quelles lequel laquelle',
    others: `le la les l un une des du de d et ou est sont etait etaient ete etre a ont avait avaient
      avoir eu il elle ils elles on ce cet cette ces c se s sa son ses leur leurs y en dans a au aux par
      pour avec sur que qu qui quoi dont comment n ne lui nous vous je j m t`,
  },
  es: {
    asking: 'quien quienes cuando donde cuanto cuanta cuantos cuantas cual cuales',
    others: `el la los las lo un una unos unas de del al a y e o u en por para con que como se su sus
      es son fue fueron era eran ser sido ha han habia habian este esta estos estas ese esa le les`,
  },
  it: {
    asking: 'perche quanti quante quali',
    others: `il lo la i gli le l un uno una di del dello della dei degli delle dell d a al allo alla ai
      agli alle all da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su
      sul sulla sui sugli sulle sull con per e ed o che chi come quando dove quanto quanta quale si e
      sono era erano stato stata stati state ha hanno aveva avevano suo sua suoi sue loro questo questa
      questi queste`,
  },
  pt: {
    asking: 'quando quantos quantas quais onde',
    others: `o a os as um uma uns umas de do da dos das e ou em no na nos nas por pelo pela pelos pelas
      para com que quem como quanto quanta qual se seu sua seus suas foi foram era eram ser sido tem
      tinha ha ao aos este esta estes estas esse essa isso`,
  },
  nl: {
    asking: 'wanneer waar waarom hoeveel',
    others: `de het een en of is zijn was waren wordt worden werd werden heeft hebben had hadden hij zij
      ze wij we ik je u haar hun hem dat die dit deze er wie wat welke welk hoe in op te ten ter van
      voor met aan bij uit om als ook`,
  },
  sv: {
    asking: 'vem vilka vilken vilket varfor hur nar',
    others: `den det de en ett och eller ar var vara blev blir har hade han hon de dem sin sitt sina som
      att i pa av till med for om fran denna detta dessa vad`,
  },
  da: {
    asking: 'hvem hvad hvor hvornar hvorfor hvordan hvilken hvilket hvilke',
    others: `den det de en et og eller er var vaere blev bliver har havde han hun dem sin sit sine som at
      i pa af til med for om fra denne dette disse`,
  },
  no: {
    asking: 'hva hvorfra nar',
    others: `den det de en ei et og eller er var vaere ble blir har hadde han hun dem sin sitt sine som at
      i pa av til med for om fra denne dette disse hvem hvor hvorfor hvordan hvilken hvilket hvilke`,
  },
  tr: {
    asking: 'kim kimin kimler nerede nereye nereden neden nasil hangi kac',
    others: 've veya ile bir bu su o da de ki mi icin olan olarak oldu ise ne zaman',
  },
  ru: {
    asking: 'кто кого кому кем когда где куда откуда почему зачем сколько какои какая какое какие',
    others: `и или а но в во на с со к ко по из за о об от у до для при что как так же бы ли он она оно
      они его ее их ему еи им это этот эта эти этого этои тот та те был была было были быть есть которыи
      которая которое которые`,
  },
};

function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** The function words of each language that has them, by its tag. English stands apart. */
export const FUNCTION_WORDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, { asking, others }]) => [
    language,
    new Set([...wordsIn(asking), ...wordsIn(others)]),
  ]),
);

/** Words of other languages that ask, and are no English words. */
export const FOREIGN_QUESTION_WORDS: readonly string[] = Object.values(FUNCTION_WORDS).flatMap(
  ({ asking }) => wordsIn(asking),
);
