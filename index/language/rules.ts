/** Words parted by white space, in small letters unless a field says otherwise. */
export type Words = string;

/** Alternatives of a regular expression that ignores case: `share|save`. */
export type Alternatives = string;

/**
 * What is known of one language. Everything but the tag may be left out; each field says what then
 * holds. A language is a folder `index/language/<tag>/` and a line in `languages.ts`.
 *
 * Some rules are made for English alone, and stay beside what they do: the forms of dates
 * (`text/dates/`) and times of day (`timeline/`), numbers in words (`text/number-words.ts`), figures
 * (`figures/reading/`), kinds of events (`event/event-words.ts`), what stands around places
 * (`text/places/`), the words that name the kind of an answer (`search/query/`). Texts in other
 * languages do without. Where such rules read plain lists of words, those are in `en/`.
 */
export interface LanguageRules {
  /** Its BCP 47 tag without region, in small letters; its folder's name. */
  readonly tag: string;
  /** Other tags for the same. Default: none. */
  readonly also?: Words;
  /** The Unicode name of its script. Default: Latin. */
  readonly script?: string;
  /** Letters that other languages of its script lack; with the flag `g`. Default: its words alone tell it. */
  readonly ownLetters?: RegExp;

  /** The stem of a folded word. Default: `snowball`. */
  readonly stem?: (folded: string) => string;
  /** Snowball's algorithm for its stems. Default: words stay as they are. */
  readonly snowball?: string;
  /**
   * Words that ask, stand in no answer, and are no English words (unless it is English); folded, as
   * search folds words. A search in English leaves them out too. Default: none.
   */
  readonly questionWords?: Words;
  /**
   * Its other most frequent words without a meaning of their own, folded. With the question words they
   * tell the language of a text and are left out of its search. Words of degree, order and place
   * ("not", "more", "after", "over") are none of them. Default: none.
   */
  readonly functionWords?: Words;
  /** Short words that lean on the next one, with their apostrophe: l’attaque. Default: none do. */
  readonly elision?: RegExp;
  /** Words that reports use for one another, a family a line. Default: none. */
  readonly families?: string;
  /**
   * Words and phrases of questions on incidents, by the English ones that stand for them, a line each: `how many =
   * wie viele, wieviel`. `~` stands for all that follows, `-` for nothing. For questions to articles in English
   * alone. Default: such questions are not read.
   */
  readonly inEnglish?: string;
  /** "Wer hat das Tor gesprengt": what somebody did stands last. Default: behind who did it. */
  readonly verbsLast?: true;
  /** It joins words into new ones at will: Parlament, Regionalparlament. Default: it does not. */
  readonly joinsWords?: true;
  /** Every noun has a capital, which then makes no name. Default: names alone have one. */
  readonly nounsHaveCapitals?: true;
  /** Where nouns have capitals: prepositions that places follow without an article. Default: none. */
  readonly placePrepositions?: Words;

  /** To search, a full stop groups figures, also one group alone: 1.793. Default: that is a decimal. */
  readonly groupsByStop?: true;
  /** To figures, counts are written 1,793 and decimals 1.5. Default: 1.793 and 1,5. */
  readonly decimalStop?: true;

  /** Where sentences go on behind a full stop, or do not. Default: nowhere. */
  readonly abbreviations?: Abbreviations;
  /** Small words of names. Default: none. */
  readonly nameParticles?: NameParticles;
  /** Words around the names of places. Default: none. */
  readonly placeCues?: PlaceCues;
  /** How questions ask, by the kind of what answers them. Default: nothing tells. */
  readonly questionForms?: QuestionForms;
  /** Beginnings of words that answer "when", beside those of English. Default: none. */
  readonly timeWords?: Words;
  /** What sites write around a report. Default: nothing. */
  readonly boilerplate?: Boilerplate;
}

/** All without their last full stop. Those of all languages count in every text. */
export interface Abbreviations {
  /** They never end a sentence, whatever follows. */
  readonly neverLast?: Words;
  /** A figure of their own follows them: `No. 4`, `p. 12`. */
  readonly beforeFigure?: Words;
  /** They may end a sentence or not: it goes on where a small letter or a figure follows. */
  readonly maybeLast?: Words;
  /** Of several letters that may stand apart, which capitals follow: `z.B` for "z. B."; case counts. */
  readonly writtenApart?: Words;
  /** They go on behind a single small letter: "n. Chr."; case counts. */
  readonly behindLetter?: Words;
  /** Months, where the number of a day has a full stop: "3. März". */
  readonly monthsAfterStop?: Words;
  /** Words that a noun follows: a number with a full stop between is an ordinal, "im 3. Stock". In texts of the language alone. */
  readonly beforeOrdinals?: Words;
  /** Words that usually open a sentence: after `U.S.` they do, other capitals go on with the name. */
  readonly openers?: Words;
  /** Lines of an abbreviation and its words, as they stand before a name or number: "st saint". */
  readonly beforeNames?: Words;
  /** The same behind a name: "st street". */
  readonly behindNames?: Words;
  /** What a clock time goes on with: "6 p.m. Monday", "10 a.m. GMT". */
  readonly afterClock?: Words;
}

/** Those of all languages count in every text: news in one tell of people and places of others. */
export interface NameParticles {
  /** Joined by a hyphen, they may open a sentence with a small letter: al-Karim. */
  readonly hyphened?: Words;
  /** They may do so as words of their own: von Berg. */
  readonly opening?: Words;
  /** They stand within the long names that letters are short for: "of" in "Ministry of Works". */
  readonly within?: Words;
  /** They stand within the names of places: "upon" in "Mill upon Brook". */
  readonly withinPlaces?: Words;
}

/** Those of all languages count in every text. */
export interface PlaceCues {
  /** Right before the place where something happens. */
  readonly at?: Words;
  /** Right before a place that somebody comes from, goes to or speaks of. */
  readonly from?: Words;
  /** Nouns before "of" that make a place of what follows: "the city of Mill". */
  readonly kinds?: Words;
}

/** Those of all languages count in every question. */
export interface QuestionForms {
  /** A number that is no time, age or label. */
  readonly quantity?: Alternatives;
  /** Any figure. */
  readonly number?: Alternatives;
  readonly time?: Alternatives;
  readonly weapon?: Alternatives;
  readonly place?: Alternatives;
  readonly name?: Alternatives;
}

/** What sites of all languages write counts on every page. */
export interface Boilerplate {
  /** What marks an advertisement, the whole line. */
  readonly advertisement?: Alternatives;
  /** What the way to a page begins with. */
  readonly home?: Alternatives;
  /** How lines of a comment form begin. */
  readonly commentForm?: Alternatives;
  /** Words that menus are made of, the language's own name among them. */
  readonly menuWords?: Words;
}
