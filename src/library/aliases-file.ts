import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  aliasesFrom,
  AliasesError,
  mergedAliases,
  SHIPPED_ALIASES,
  type Aliases,
} from '../../index/text/aliases.ts';
import { decoded } from './decode.ts';
import { MOST_BYTES, reasonFor } from './unread.ts';

/** The names of a library's own, in its folder: `{"same": [["a", "b"]], "partOf": [["part", "whole"]]}`. */
export const ALIASES_FILE = 'aliases.json';

/** The aliases to search a library with. */
export interface LibraryAliases {
  /** Those shipped, and the library's own where it has any that can be read. */
  readonly aliases: Aliases;
  /** Why the library's own are not used: a sentence that names the file and says what to do. */
  readonly warning?: string;
}

/** Reads the aliases of the library in `dir`. Never throws: without a file, the shipped ones are all. */
export async function libraryAliases(dir: string): Promise<LibraryAliases> {
  const path = join(dir, ALIASES_FILE);
  try {
    const aliases = aliasesFrom(parsed(await textOf(path)));
    return { aliases: mergedAliases(SHIPPED_ALIASES, aliases) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { aliases: SHIPPED_ALIASES };
    const isOfTheFile = error instanceof AliasesError || error instanceof NotNamesError;
    const reason = isOfTheFile ? error.message : reasonFor(error);
    return {
      aliases: SHIPPED_ALIASES,
      warning: `${path} ${reason}. Until it is mended, only the shipped names stand for one another.`,
    };
  }
}

/** A file that holds no list of names; `message` ends the sentence "<file> …". */
class NotNamesError extends Error {
  override readonly name = 'NotNamesError';
}

async function textOf(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile()) throw new NotNamesError('is no file');
  if (found.size > MOST_BYTES) throw new NotNamesError('is larger than 8 MB, which no names are');
  return decoded(await readFile(path)).replace(/^\uFEFF/u, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const [, at] = /position (\d+)/u.exec(String(cause)) ?? [];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
    // the parser's own words may hold pieces of the file, which the log is not to hold
    throw new NotNamesError(`is not JSON${line === undefined ? '' : ` (line ${line})`}`, { cause });
  }
}
