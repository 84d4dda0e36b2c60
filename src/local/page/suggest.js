/** Milliseconds without typing after which the bot is asked. */
const PAUSE_MS = 120;

/**
 * Asks for rows once typing pauses. The returned function's promise resolves to the rows, to
 * undefined where there was no answer, or to 'stale' where somebody typed meanwhile.
 */
export function suggestions(ask) {
  let latest = 0;
  return async () => {
    latest += 1;
    const own = latest;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (own !== latest) return 'stale';
    const rows = await ask().catch(() => undefined);
    return own === latest ? rows : 'stale';
  };
}
