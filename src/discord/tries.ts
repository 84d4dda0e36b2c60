import { isAnswered, isCutConnection, isPassing } from './failures.ts';

/** Pauses before an edit is tried again, in ms; its token is good for a quarter of an hour. */
const PAUSES = [0, 1_000, 4_000, 15_000, 60_000];

/**
 * Sends a first answer, and once more where its connection was cut: the first may have been lost. Where
 * it was not, Discord refuses the second, and all is well. Throws what else Discord throws.
 */
export async function sentOnce(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isCutConnection(error)) throw error;
    await send().catch((again: unknown) => {
      if (!isAnswered(again)) throw again;
    });
  }
}

/**
 * Edits, and again for a minute or two while Discord cannot be reached or is out of order: whoever asked
 * looks at an announcement meanwhile. Throws what Discord throws in the end.
 */
export async function editedAtLast(edit: () => Promise<unknown>): Promise<void> {
  for (const pause of PAUSES) {
    try {
      await edit();
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  }
  await edit();
}
