/**
 * How long a test, or what it starts with, may take, in milliseconds: only one that hangs takes so long. The
 * slowest take some three seconds on two idle cores, most of it to start a process, a thread or a browser.
 */
export const HANG_MS = 120_000;

/** How long one step of a test may take: less, so that a failure says which step it was. */
export const WAIT_MS = HANG_MS / 2;
