import { UnreadableError } from '../unread.ts';

/** Articles that one server may add: with them, its engine stays small. */
const MAX_ARTICLES = 2_000;
/** What they may take on the disk, what was removed included. */
const MAX_MB = 500;
const MB = 1024 * 1024;

/**
 * Throws UnreadableError where a server has no room for one more article of so many bytes; `served` are its
 * articles, `bytes` the sizes of all that is kept of it.
 */
export function checkRoom({
  served,
  bytes,
  more,
}: {
  readonly served: number;
  readonly bytes: readonly number[];
  readonly more: number;
}): void {
  if (served >= MAX_ARTICLES)
    throw new UnreadableError(`is one too many: a server may add ${MAX_ARTICLES} articles`);
  if (bytes.reduce((sum, size) => sum + size, more) > MAX_MB * MB)
    throw new UnreadableError(
      `is too large for what is left of the ${MAX_MB} MB of a server: delete some of what was removed`,
    );
}
