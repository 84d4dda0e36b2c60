/** A file that is not served; "<path> <reason>" is a sentence that says what to do. */
export interface UnreadFile {
  readonly path: string;
  readonly reason: string;
}

/**
 * A file that cannot be read, however often it is tried; `message` ends the sentence "<file> …" and
 * says what to do.
 */
export class UnreadableError extends Error {
  override readonly name: string = 'UnreadableError';
}

/** Larger files are not articles. */
export const MAX_BYTES = 8 * 1024 * 1024;

export const TOO_LARGE = 'is larger than 8 MB: split it into the articles it holds';
export const EMPTY = 'holds no text: write the article into it or remove it';

export const ONLY_PAGE =
  'holds no report, only what sites write around one: put the report into it or remove it';

const BY_CODE: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by this user: change its permissions (chmod a+r)',
  EPERM: 'may not be read by this user: change its permissions (chmod a+r)',
  ENOENT: 'was gone, or is a link to nothing: remove it or put the file there',
  ELOOP: 'is a link to itself: put the file itself there',
};

/** Why a file could not be read and what to do about it, as the end of the sentence "<path> …". */
export function reasonFor(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_CODE[code] ?? `could not be read (${code || String(error)})`;
}
