import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  aliasesFrom,
  AliasesError,
  mergedAliases,
  SHIPPED_ALIASES,
  type Aliases,
} from '../../index/text/names/aliases.ts';
import { bytesWithin, LEADS_OUT } from './bytes-within.ts';
import { decoded } from './decode.ts';
import { MAX_BYTES, reasonFor, UnreadableError } from './unread.ts';
import { leadsOut } from './walk.ts';

/**
 * The library's own names, in its folder: `{"same": [["a", "b"]], "partOf": [["part", "whole"]]}`.
 */
const ALIASES_FILE = 'aliases.json';

/** The aliases for searching a library. */
export interface LibraryAliases {
  /** Those shipped, with the library's own if these can be read. */
  readonly aliases: Aliases;
  /** Why the library's own are not used: a sentence that names the file and says what to do. */
  readonly warning?: string;
  /** Changes whenever the file does; without a stamp, the file must be read again. */
  readonly stamp?: string;
}

/**
 * Reads the aliases of the library in `dir`; returns `before`, the last result, while the file is
 * unchanged. Follows only links to files inside the folder, as for articles. Never throws: without
 * a file, there are only the shipped ones.
 */
export async function libraryAliases(
  dir: string,
  before?: LibraryAliases,
): Promise<LibraryAliases> {
  const path = join(dir, ALIASES_FILE);
  let stamp: string | undefined;
  try {
    const file = await realpath(path);
    const found = await stat(file);
    stamp = [file, found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ');
    if (before?.stamp === stamp) return before;
    const root = await realpath(dir);
    if (await leadsOut(root, ALIASES_FILE)) throw new NotNamesError(LEADS_OUT);
    if (!found.isFile()) throw new NotNamesError('is no file');
    if (found.size > MAX_BYTES) throw new NotNamesError('is larger than 8 MB, which no names are');
    const text = decoded(await bytesWithin(root, ALIASES_FILE)).replace(/^\uFEFF/u, '');
    return { aliases: mergedAliases(SHIPPED_ALIASES, aliasesFrom(parsed(text))), stamp };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { aliases: SHIPPED_ALIASES };
    const isOfTheFile =
      error instanceof AliasesError ||
      error instanceof NotNamesError ||
      error instanceof UnreadableError;
    const reason = isOfTheFile ? error.message : reasonFor(error);
    return {
      aliases: SHIPPED_ALIASES,
      warning: `${path} ${reason}. Until it is mended, only the shipped names stand for one another.`,
      // what the system refuses it may grant next time, though the file is unchanged
      ...(code === undefined && stamp !== undefined && { stamp }),
    };
  }
}

/** A file that holds no list of names; `message` ends the sentence "<file> …". */
class NotNamesError extends Error {
  override readonly name = 'NotNamesError';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, at] = /position (\d+)/u.exec(String(cause)) ?? [];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
    // the parser's own words may hold pieces of the file, which the log must not hold
    throw new NotNamesError(`is not JSON${line === undefined ? '' : ` (line ${line})`}`, { cause });
  }
}
