/** What a thread or a process does to itself, by the name of the harm. */
export const DEEDS = {
  kill: () => process.exit(9),
  hang: () => {
    for (;;);
  },
  memory: () => {
    for (const all = []; ;) all.push(Array.from({ length: 100_000 }, () => ({ all })));
  },
};
