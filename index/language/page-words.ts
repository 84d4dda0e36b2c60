/** Words with white space between them, in small letters. */
type Words = string;

/** Alternatives of a regular expression, in small letters, in any number of lines: `share|save`. */
type Alternatives = string;

/**
 * What sites write around a report in one language; every field may be left out. All languages count on
 * every page, as sites mix them.
 */
export interface PageWords {
  /** Its BCP 47 tag without region. */
  readonly tag: string;
  /** Twelve, in order; the ways to write one are parted by strokes: `january/jan`. */
  readonly months?: Words;
  /** In full and cut short. */
  readonly weekdays?: Words;
  /** What else stands in a line that says when: "posted", "at", "ago", "min", "read". */
  readonly dateWords?: Words;
  /** Those of them that count back from today: "ago", "min". */
  readonly ago?: Words;
  /** What stands before names in such a line: "by". */
  readonly byWords?: Words;
  /** Those of them that say that it is the page's own day: "posted", "updated". */
  readonly postedWords?: Words;
  /** What opens a byline. */
  readonly by?: Alternatives;
  /** What writers are, and what stands between their names: "reporter", "and", "in". */
  readonly roles?: Words;
  /** Labels of links to other stories; the whole label, without its colon. */
  readonly links?: Alternatives;
  /** Labels of lists whose links may stand in the label's line, with nothing between. */
  readonly lists?: Alternatives;
  /** What a headline that is a link ends with: "read more". */
  readonly more?: Alternatives;
  /** Labels that may be those of a story of this page as well: "video", "opinion". */
  readonly genres?: Alternatives;
  /** What is pressed, and what stands for an advertisement: whole lines without a final stop. */
  readonly controls?: Alternatives;
  /** How notices begin that are no report whatever follows. */
  readonly notices?: Alternatives;
  /** How a site speaks to its reader, from the first word on; beginnings of words. */
  readonly addresses?: Alternatives;
  /** Behind these words, and behind a copyright, a line says nothing of the report. */
  readonly rights?: Alternatives;
  /** What stands wherever one of `notices` may begin within a paragraph, or its site be named with a year. */
  readonly noticeHints?: Alternatives;
  /** Notices that pages set before a report's first word, in its line. */
  readonly glued?: Alternatives;
  /** What a site says of its own services to its reader: two of them in a paragraph make a notice. */
  readonly services?: Alternatives;
  /** Whoever says something is quoted by a report, and not by a notice. */
  readonly says?: Alternatives;
  /** Before whose picture it is: "photo", "image source". */
  readonly credits?: Alternatives;
  /** What pictures are called where they are looked at: "caption", "fullscreen". */
  readonly pictures?: Alternatives;
  /** What only a text beside a picture says: "in this file photo", "pictured". */
  readonly pictured?: Alternatives;
  /** Pieces of words of which one stands wherever one of `pictured` does, in small letters. */
  readonly picturedHints?: Words;
  /** Labels of corrections. */
  readonly corrections?: Alternatives;
  /** Those of more words that may be a line of their own, above the correction. */
  readonly correctionHeadings?: Alternatives;
  /** Labels of what editors say of the text: a correction, or a note that is the page's. */
  readonly notes?: Alternatives;
  /** Labels of what is added to a text: a correction, or news of the report. */
  readonly updates?: Alternatives;
  /** A page that takes back what it said itself. */
  readonly corrected?: Alternatives;
  /** Pieces of words of which one stands wherever one of `corrected` does, in small letters. */
  readonly correctedHints?: Words;
  /** What goes on with that, and alone may be said of anything: "an earlier version said". */
  readonly wasWrong?: Alternatives;
}
