import type { Watches } from '../watch/watches.ts';
import type { Answer, Arguments } from './engine-messages.ts';

/** Sends a question to the thread that answers it. */
type Send = <M extends keyof Watches>(
  method: M,
  args: Arguments<Watches, M>,
) => Promise<Answer<Watches, M>>;

/** What servers watch, as it is in another thread. */
export function threadedWatches(send: Send): Watches {
  return {
    watch: (...args) => send('watch', args),
    unwatch: (...args) => send('unwatch', args),
    watches: (...args) => send('watches', args),
    news: (...args) => send('news', args),
    told: (...args) => send('told', args),
    notTold: (...args) => send('notTold', args),
  };
}
