let source;

/**
 * Listens to what happens in a place, and to nothing else any more. `opened` is called whenever the
 * connection is there, for the first time or again; `lost` when it breaks. All else by the events' names.
 */
export function listen(place, { opened, lost, ...handlers }) {
  source?.close();
  const own = new EventSource(`/page/events?${new URLSearchParams(place)}`);
  source = own;
  own.addEventListener('open', opened);
  own.addEventListener('error', () => {
    lost();
    // the browser gives up where it got an answer that is no stream: it is tried again all the same
    if (own.readyState === EventSource.CLOSED)
      setTimeout(() => {
        if (source === own) listen(place, { opened, lost, ...handlers });
      }, 1000);
  });
  for (const [name, handle] of Object.entries(handlers))
    own.addEventListener(name, ({ data }) => handle(JSON.parse(data)));
}
