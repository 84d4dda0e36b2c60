/**
 * A kind of file that holds articles. Bytes in, text out: a reader knows no folder and no network.
 */
export interface Reader {
  /** What people call this kind of file. */
  readonly name: string;
  /** How the names of such files end: with the dot, in lower case. */
  readonly endings: readonly string[];
  /**
   * Whether the text is made from the file, by code that hostile files may hold up: it runs in a
   * process with limits, once for each file, and what it made is kept.
   */
  readonly makesText?: boolean;
  /**
   * The text in a file's bytes, which came `from` somewhere. Throws UnreadableError where trying again cannot help; its message
   * ends the sentence "<file> …" and says what to do. After any other error, the file is tried
   * again.
   */
  read(bytes: Uint8Array, from?: Origin): FileText | Promise<FileText>;
  /** All articles in a file of a kind that holds several; `read` refuses such a file. */
  readAll?(bytes: Uint8Array): Promise<readonly FileText[]>;
}

/** Where a file's bytes came from, as far as that helps to read them. */
export interface Origin {
  /** Its web address. */
  readonly address?: string;
  /** The encoding that was said along with the bytes, as in an HTTP header. */
  readonly charset?: string;
}

/** The text of an article's file, and what the file says about it. */
export interface FileText {
  /** The article's text; all quotes are slices of it. */
  readonly body: string;
  /**
   * By the names used in front matter (`title`, `source`, `published` …), in their owner's words.
   */
  readonly fields: ReadonlyMap<string, string>;
  /**
   * UTF-16 offset in the file's decoded text from which all of it is the body. Undefined where the
   * body was made from the file, so that its offsets mean nothing there.
   */
  readonly bodyStart: number | undefined;
  /** What its owner should know of an article that is served; each ends the sentence "<file> …". */
  readonly remarks?: readonly string[];
  /** Whether it is only how an article begins, as feeds give it. */
  readonly isTeaser?: boolean;
  /** Where the file's pages begin in the body, in order, where it has pages. */
  readonly pages?: readonly number[];
}
