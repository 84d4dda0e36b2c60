/** A kind of file that articles come in. Bytes in, text out: it knows no folder and no network. */
export interface Reader {
  /** What people call this kind of file. */
  readonly name: string;
  /** How the names of such files end: with the dot, in lower case. */
  readonly endings: readonly string[];
  /**
   * The text in a file's bytes. Throws UnreadableError, whose message ends the sentence "<file> …" and says
   * what to do, where it would fail however often it is tried; after any other error it is tried again.
   */
  read(bytes: Uint8Array): FileText | Promise<FileText>;
}

/** The text of an article's file, and what the file says about it. */
export interface FileText {
  /** All quotes are slices of it. */
  readonly body: string;
  /** By the names that front matter has (`title`, `source`, `published` …), in their owner's words. */
  readonly fields: ReadonlyMap<string, string>;
  /**
   * UTF-16 offset in the decoded text of the file from which on all of it is the body. Undefined where the
   * body was made from the file, and offsets in it mean nothing there.
   */
  readonly bodyStart: number | undefined;
}
