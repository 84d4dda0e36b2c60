import { z } from 'zod';

/** What the process of a shelf is told to do. */
export const orderShape = z.object({
  nth: z.number(),
  did: z.enum(['add', 'edit', 'remove', 'restore', 'delete']),
  id: z.string(),
  body: z.string(),
  title: z.string(),
});
export type Order = z.infer<typeof orderShape>;

/** What a process says: what it found at its start, and what is done. */
export const toldShape = z.union([
  z.object({
    served: z.array(z.object({ id: z.string(), text: z.string(), title: z.string() })),
    removed: z.array(z.string()),
    unread: z.number(),
  }),
  z.object({ done: z.number(), id: z.string() }),
  z.object({ failed: z.number(), why: z.string() }),
]);
export type Told = z.infer<typeof toldShape>;
