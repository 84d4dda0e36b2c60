import type { Reply } from './command.ts';

/** The ways in which one reply may reach the asker. */
export interface Delivery {
  /** As the first answer. */
  send(reply: Reply): Promise<unknown>;
  /** As a first answer that announces the reply. */
  defer(): Promise<unknown>;
  /** As an edit that replaces the announcement. */
  edit(reply: Reply): Promise<unknown>;
}

/**
 * Sends what `work` returns: at once if it is ready within `patienceMs`, else after an
 * announcement. Throws what `work` or Discord throws.
 */
export async function deliver(
  work: Promise<Reply>,
  by: Delivery,
  patienceMs: number,
): Promise<void> {
  let patience: NodeJS.Timeout | undefined;
  const tooLong = new Promise<undefined>((resolve) => {
    patience = setTimeout(() => resolve(undefined), patienceMs);
  });
  const inTime = await Promise.race([work, tooLong]).finally(() => clearTimeout(patience));
  if (inTime) {
    await by.send(inTime);
    return;
  }
  await by.defer();
  await by.edit(await work);
}

/** Resolves when `work` has ended, with or without success, or when the time is over. */
export async function within(mostMs: number, work: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostMs);
  });
  await Promise.race([Promise.allSettled([work]), over]);
  clearTimeout(timer);
}
