import { FetchError } from '../library/fetch/checked-address.ts';
import { reasonFor, UnreadableError } from '../library/unread.ts';
import type { Refused } from './team-library.ts';

/** What `work` gives, or the sentence that says why it cannot. */
export async function orRefused<T>(
  from: string,
  work: () => Promise<T | Refused>,
): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FetchError || error instanceof UnreadableError)
      return { refused: `${from} ${reasonOf(error)}.` };
    throw error;
  }
}

function reasonOf(error: Error): string {
  return error instanceof FetchError ? error.message : reasonFor(error);
}
