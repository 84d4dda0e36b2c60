import type { ServerResponse } from 'node:http';
import type { Place } from './acting.ts';
import { isShown, type PageContext } from './page-actions.ts';
import { messageView } from './view.ts';

/** Milliseconds until the page connects again after a broken connection. */
const RETRY_MS = 500;

/**
 * Reports to a page, while it listens, all that its person sees happen in the channel: `message`
 * (new or changed), `deleted`, `commands` and `violation`, as server-sent events.
 */
export function sendEvents(context: PageContext, place: Place, response: ServerResponse): void {
  const { core } = context;
  const send = (event: string, content: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(content)}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`retry: ${RETRY_MS}\n\n`);
  const unwatch = core.watch((event) => {
    switch (event.kind) {
      case 'message':
        if (isShown(context, place, event.message))
          send('message', messageView(core, event.message, place.userId));
        break;
      case 'deleted':
        if (isShown(context, place, event.message)) send('deleted', { id: event.message.id });
        break;
      case 'commands':
        send('commands', {});
        break;
      case 'violation':
        send('violation', event.violation);
        break;
      case 'failed':
        // the person concerned gets it as the answer to their own request
        break;
    }
  });
  response.on('close', unwatch);
}
